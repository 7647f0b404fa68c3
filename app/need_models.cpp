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

NeedRow row(const QString &id, const QString &name, const People &people)
{
    const qint64 managers = people.managers;
    return {.rowId = id,
            .name = name,
            .cooperativesText = countText(people.cooperatives),
            .managersText = countText(managers),
            .plannedText = countText(people.planned),
            .missingText = people.missing > 0 ? countText(people.missing) : QString(),
            .covered = managers > 0 ? 1.0 - qreal(people.missing) / qreal(managers) : 1.0};
}

NeedRow districtRow(const Need &need)
{
    People people;
    people.add(need);
    return row(need.type + u'/' + districtKey(need.district),
               need.district.isEmpty() ? Words::tr("no district") : need.district, people);
}

} // namespace

NeedModel::NeedModel(QObject *parent)
    : RowModel({{"isType", rowValue<&NeedRow::isType>},
                {"name", rowValue<&NeedRow::name>},
                {"cooperativesText", rowValue<&NeedRow::cooperativesText>},
                {"managersText", rowValue<&NeedRow::managersText>},
                {"plannedText", rowValue<&NeedRow::plannedText>},
                {"missingText", rowValue<&NeedRow::missingText>},
                {"covered", rowValue<&NeedRow::covered>}},
               parent)
{
}

std::vector<NeedRow> needRows(const std::vector<Need> &needs, const Catalogue &catalogue,
                              const NeedFilter &filter)
{
    std::vector<NeedRow> rows;
    for (auto need = needs.begin(); need != needs.end();) {
        const QString type = need->type;
        const QString typeName = typeNameOf(type, catalogue);
        const bool isTypeSought = foldedText(typeName).contains(filter.text);
        const std::size_t head = rows.size();
        rows.emplace_back();
        People sum;
        for (; need != needs.end() && need->type == type; ++need) {
            sum.add(*need);
            if ((isTypeSought || foldedText(need->district).contains(filter.text)) &&
                (!filter.onlyMissing || need->uncovered() > 0))
                rows.push_back(districtRow(*need));
        }
        rows[head] = row(type, typeName, sum);
        rows[head].isType = true;
        if (rows.size() == head + 1)
            rows.pop_back();
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
