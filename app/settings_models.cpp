#include "app/settings_models.h"

namespace taphuan {

AgencyModel::AgencyModel(QObject *parent)
    : RowModel(
          {
              {"code", rowValue<&AgencyRow::code>},
              {"name", rowValue<&AgencyRow::name>},
              {"shortName", rowValue<&AgencyRow::shortName>},
              {"kind", rowValue<&AgencyRow::kind>},
              {"kindText", rowValue<&AgencyRow::kindText>},
              {"fromText", rowValue<&AgencyRow::fromText>},
              {"toText", rowValue<&AgencyRow::toText>},
              {"isOwn", rowValue<&AgencyRow::isOwn>},
              {"isShipped", rowValue<&AgencyRow::isShipped>},
          },
          parent)
{
}

ResponsibilityModel::ResponsibilityModel(QObject *parent)
    : RowModel(
          {
              {"type", rowValue<&ResponsibilityRow::type>},
              {"typeName", rowValue<&ResponsibilityRow::typeName>},
              {"group", rowValue<&ResponsibilityRow::group>},
              {"beneficiary", rowValue<&ResponsibilityRow::beneficiary>},
              {"isOwnType", rowValue<&ResponsibilityRow::isOwnType>},
              {"isShippedType", rowValue<&ResponsibilityRow::isShippedType>},
              {"nowText", rowValue<&ResponsibilityRow::nowText>},
              {"historyText", rowValue<&ResponsibilityRow::historyText>},
              {"isOwn", rowValue<&ResponsibilityRow::isOwn>},
          },
          parent)
{
}

ItemModel::ItemModel(QObject *parent)
    : RowModel(
          {
              {"code", rowValue<&ItemRow::code>},
              {"label", rowValue<&ItemRow::label>},
              {"unit", rowValue<&ItemRow::unit>},
              {"section", rowValue<&ItemRow::section>},
              {"sectionText", rowValue<&ItemRow::sectionText>},
              {"budgetCode", rowValue<&ItemRow::budgetCode>},
              {"isOwn", rowValue<&ItemRow::isOwn>},
          },
          parent)
{
}

HolidayModel::HolidayModel(QObject *parent)
    : RowModel(
          {
              {"day", rowValue<&HolidayRow::day>},
              {"dayText", rowValue<&HolidayRow::dayText>},
              {"name", rowValue<&HolidayRow::name>},
              {"kind", rowValue<&HolidayRow::kind>},
              {"kindText", rowValue<&HolidayRow::kindText>},
              {"sourceText", rowValue<&HolidayRow::sourceText>},
              {"isOwn", rowValue<&HolidayRow::isOwn>},
              {"isShipped", rowValue<&HolidayRow::isShipped>},
              {"isTakenBack", rowValue<&HolidayRow::isTakenBack>},
          },
          parent)
{
}

VenueModel::VenueModel(QObject *parent)
    : RowModel(
          {
              {"rowId", rowValue<&VenueRow::rowId>},
              {"name", rowValue<&VenueRow::name>},
              {"locality", rowValue<&VenueRow::locality>},
              {"capacityText", rowValue<&VenueRow::capacityText>},
              {"note", rowValue<&VenueRow::note>},
          },
          parent)
{
}

RankModel::RankModel(QObject *parent)
    : RowModel(
          {
              {"rank", rowValue<&RankRow::rank>},
              {"label", rowValue<&RankRow::label>},
              {"shippedLabel", rowValue<&RankRow::shippedLabel>},
              {"isOwn", rowValue<&RankRow::isOwn>},
          },
          parent)
{
}

} // namespace taphuan
