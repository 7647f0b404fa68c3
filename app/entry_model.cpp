#include "app/entry_model.h"

namespace taphuan {

namespace {

RowRoles<EntryRow> roles()
{
    return {
        {"rowId", rowValue<&EntryRow::rowId>},
        {"item", rowValue<&EntryRow::item>},
        {"itemName", rowValue<&EntryRow::itemName>},
        {"rank", rowValue<&EntryRow::rank>},
        {"beneficiary", rowValue<&EntryRow::beneficiary>},
        {"lineName", rowValue<&EntryRow::lineName>},
        {"rateText", rowValue<&EntryRow::rateText>},
        {"quantityText", rowValue<&EntryRow::quantityText>},
        {"label", rowValue<&EntryRow::label>},
        {"reason", rowValue<&EntryRow::reason>},
        {"hasQuantity", rowValue<&EntryRow::hasQuantity>},
        {"isPercent", rowValue<&EntryRow::isPercent>},
        {"perRank", rowValue<&EntryRow::perRank>},
        {"perGroup", rowValue<&EntryRow::perGroup>},
        {"unitText", rowValue<&EntryRow::unitText>},
    };
}

} // namespace

EntryModel::EntryModel(QObject *parent) : RowModel(roles(), parent) {}

} // namespace taphuan
