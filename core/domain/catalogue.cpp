#include "core/domain/catalogue.h"

#include <algorithm>

namespace taphuan {

namespace {

/// Null where no row has the code in this member.
template<class Row>
const Row *rowWith(const std::vector<Row> &rows, QString Row::*member, QStringView code)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [=](const Row &row) { return row.*member == code; });
    return found == rows.end() ? nullptr : &*found;
}

template<class Row> bool inForce(const Row &row, QDate day)
{
    return (row.validFrom.isNull() || row.validFrom <= day) &&
           (row.validTo.isNull() || day < row.validTo);
}

} // namespace

int Catalogue::itemIndex(QStringView code) const
{
    const CostItem *item = rowWith(items, &CostItem::code, code);
    return item ? int(item - items.data()) : -1;
}

const CooperativeType *Catalogue::type(QStringView code) const
{
    return rowWith(types, &CooperativeType::code, code);
}

const Agency *Catalogue::agency(QStringView code) const
{
    return rowWith(agencies, &Agency::code, code);
}

const Document *Catalogue::document(QStringView number) const
{
    return rowWith(documents, &Document::number, number);
}

QString Catalogue::responsibleAgency(QStringView type, QDate day) const
{
    for (const Responsibility &responsibility : responsibilities)
        if (responsibility.type == type && responsibility.how == Responsible::Solely &&
            inForce(responsibility, day))
            return responsibility.agency;
    return {};
}

QStringList Catalogue::jointAgencies(QStringView type, QDate day) const
{
    QStringList joint;
    for (const Responsibility &responsibility : responsibilities)
        if (responsibility.type == type && responsibility.how == Responsible::Jointly &&
            inForce(responsibility, day))
            joint.append(responsibility.agency);
    return joint;
}

QString Catalogue::labelOf(QStringView kind, const QString &code, QDate day) const
{
    const Label *latest = nullptr;
    for (const Label &label : labels) {
        const QStringView labelCode(label.code);
        const bool isAsked = labelCode.size() == kind.size() + 1 + code.size() &&
                             labelCode.startsWith(kind) && labelCode[kind.size()] == u'.' &&
                             labelCode.endsWith(code);
        if (!isAsked || (day.isValid() && !inForce(label, day)))
            continue;
        if (!latest || latest->validFrom < label.validFrom)
            latest = &label;
    }
    return latest ? latest->text : code;
}

QString Catalogue::label(Rank rank, QDate day) const
{
    return labelOf(u"rank", codeText(rank), day);
}

QString Catalogue::label(Place place, QDate day) const
{
    return labelOf(u"place", codeText(place), day);
}

QString Catalogue::label(Beneficiary beneficiary, QDate day) const
{
    return labelOf(u"beneficiary", codeText(beneficiary), day);
}

QString Catalogue::label(Per per) const
{
    return labelOf(u"per", codeText(per), {});
}

QString Catalogue::sectionLabel(QStringView section) const
{
    return labelOf(u"section", section.toString(), {});
}

QString Catalogue::budgetIndexOf(int year) const
{
    for (const BudgetIndex &index : budgetIndexes)
        if (index.firstYear <= year && year <= index.lastYear)
            return index.document;
    return {};
}

} // namespace taphuan
