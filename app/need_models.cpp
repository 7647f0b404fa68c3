#include "app/need_models.h"

#include "app/number_text.h"

#include "core/domain/folded_text.h"

#include <QCoreApplication>

namespace taphuan {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(needs)
};

QString typeNameOf(const QString &code, const Catalogue &catalogue)
{
    const CooperativeType *type = catalogue.type(code);
    return type ? type->name : code;
}

/// People of one row; a sum cannot say what is missing by its managers and planned alone.
struct People
{
    qint64 cooperatives = 0;
    qint64 managers = 0;
    qint64 planned = 0;
    qint64 missing = 0;

    void add(const Need &need)
    {
        cooperatives += need.cooperatives;
        managers += need.managers;
        planned += need.planned;
        missing += need.uncovered();
    }
};

/// A row with what it is sorted by.
struct CountedRow
{
    NeedRow shown;
    People people;

    SortValue value(NeedModel::Column column) const
    {
        switch (column) {
        case NeedModel::Name: return shown.name;
        case NeedModel::Covered: return qint64(shown.covered * 1'000'000);
        case NeedModel::Cooperatives: return people.cooperatives;
        case NeedModel::Managers: return people.managers;
        case NeedModel::Planned: return people.planned;
        case NeedModel::Missing: return people.missing;
        }
        Q_UNREACHABLE();
        return {};
    }
};

/// A type with those of its districts that are to be seen.
struct CountedType
{
    CountedRow sum;
    std::vector<CountedRow> districts;
};

CountedRow counted(const QString &id, const QString &name, const People &people)
{
    const qint64 managers = people.managers;
    return {{.rowId = id,
             .name = name,
             .cooperativesText = countText(people.cooperatives),
             .managersText = countText(managers),
             .plannedText = countText(people.planned),
             .missingText = people.missing > 0 ? countText(people.missing) : QString(),
             .covered = managers > 0 ? 1.0 - qreal(people.missing) / qreal(managers) : 1.0},
            people};
}

CountedRow districtRow(const Need &need)
{
    People people;
    people.add(need);
    return counted(need.type + u'/' + districtKey(need.district),
                   need.district.isEmpty() ? Words::tr("no district") : need.district, people);
}

/// The needs stand by type; types that nothing is seen of are left out.
std::vector<CountedType> countedTypes(const std::vector<Need> &needs, const Catalogue &catalogue,
                                      const NeedFilter &filter)
{
    std::vector<CountedType> types;
    for (auto need = needs.begin(); need != needs.end();) {
        const QString type = need->type;
        const QString typeName = typeNameOf(type, catalogue);
        const bool isTypeSought = foldedText(typeName).contains(filter.text);
        CountedType shown;
        People sum;
        for (; need != needs.end() && need->type == type; ++need) {
            sum.add(*need);
            if ((isTypeSought || foldedText(need->district).contains(filter.text)) &&
                (!filter.onlyMissing || need->uncovered() > 0))
                shown.districts.push_back(districtRow(*need));
        }
        shown.sum = counted(type, typeName, sum);
        shown.sum.shown.isType = true;
        if (!shown.districts.empty())
            types.push_back(std::move(shown));
    }
    return types;
}

} // namespace

NeedModel::NeedModel(QObject *parent)
    : RowModel({{"isType", rowValue<&NeedRow::isType>},
                {"texts", rowValue<&NeedRow::texts>},
                {"covered", rowValue<&NeedRow::covered>}},
               parent)
{
}

std::vector<NeedRow> needRows(const std::vector<Need> &needs, const Catalogue &catalogue,
                              const NeedFilter &filter, const ColumnOrder &order)
{
    const auto value = [&](const CountedRow &row) {
        return row.value(NeedModel::Column(order.key));
    };
    std::vector<CountedType> types = countedTypes(needs, catalogue, filter);
    order.sort(types, [&](const CountedType &type) { return value(type.sum); });
    std::vector<NeedRow> rows;
    for (CountedType &type : types) {
        order.sort(type.districts, value);
        rows.push_back(std::move(type.sum.shown));
        for (CountedRow &district : type.districts)
            rows.push_back(std::move(district.shown));
    }
    return rows;
}

ProposalModel::ProposalModel(QObject *parent)
    : RowModel({{"typeName", rowValue<&ProposalRow::typeName>},
                {"departmentName", rowValue<&ProposalRow::departmentName>},
                {"accepted", rowValue<&ProposalRow::accepted>},
                {"districtsText",
                 [](const ProposalRow &row) -> QVariant {
                     return row.made.districts.join(QStringLiteral(", "));
                 }},
                {"locality", [](const ProposalRow &row) -> QVariant { return row.made.locality; }},
                {"traineesText",
                 [](const ProposalRow &row) -> QVariant { return countText(row.made.people()); }},
                {"daysText",
                 [](const ProposalRow &row) -> QVariant { return quantityText(row.made.days); }},
                {"startText",
                 [](const ProposalRow &row) -> QVariant { return dateText(row.made.startDate); }}},
               parent)
{
}

ProposalRow proposalRow(int number, const TrainingClass &made, const Catalogue &catalogue)
{
    const Agency *agency = catalogue.agency(catalogue.responsibleAgency(made.type, made.startDate));
    return {.number = number,
            .made = made,
            .typeName = typeNameOf(made.type, catalogue),
            .departmentName = agency ? agency->shortName : QString()};
}

} // namespace taphuan
