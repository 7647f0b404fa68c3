#include "app/reprice_model.h"

#include "app/number_text.h"
#include "app/table_text.h"
#include "app/version_words.h"

namespace taphuan {

namespace {

RowRoles<RepriceRow> roles()
{
    using R = RepriceRow;
    return {
        {"rowKind", rowValue<&R::rowKind>},       {"classId", rowValue<&R::classId>},
        {"lineId", rowValue<&R::lineId>},         {"rowTitle", rowValue<&R::rowTitle>},
        {"detailText", rowValue<&R::detailText>}, {"beforeText", rowValue<&R::beforeText>},
        {"afterText", rowValue<&R::afterText>},   {"differenceText", rowValue<&R::differenceText>},
        {"isGiven", rowValue<&R::isGiven>},       {"mayKeep", rowValue<&R::mayKeep>},
        {"follows", rowValue<&R::follows>},
    };
}

QString becomes(const QString &before, const QString &after)
{
    return before == after ? after : before + QStringLiteral(" → ") + after;
}

RepriceRow lineRow(const Repriced &found, const RepricedLine &line)
{
    RepriceRow row;
    row.rowKind = RepriceRow::LineRow;
    row.classId = line.classId;
    row.lineId = line.lineId;
    row.rowTitle = line.label;
    row.follows = found.follows(line);
    row.mayKeep = line.mayKeep;
    row.isGiven = line.isGiven;
    const Rate rate = row.follows ? line.rateByNorm : line.rateKept;
    QStringList details{
        becomes(rateText(line.rateBefore, line.isPercent), rateText(rate, line.isPercent)),
        becomes(line.documentBefore, line.documentAfter)};
    details.removeAll(QString());
    row.detailText = details.join(QStringLiteral(" · "));
    row.beforeText = moneyText(line.before);
    row.afterText = moneyText(found.amountOf(line));
    row.differenceText = signedMoneyText(found.amountOf(line) - line.before);
    return row;
}

RepriceRow classRow(const Repriced &found, const RepricedClass &one)
{
    RepriceRow row;
    row.classId = one.id;
    row.rowTitle = found.titles.value(one.id);
    Money before;
    Money after;
    for (const RepricedLine &line : one.lines) {
        before += line.before;
        after += found.amountOf(line);
        row.follows &= found.follows(line);
    }
    row.beforeText = moneyText(before);
    row.afterText = moneyText(after);
    row.differenceText = signedMoneyText(after - before);
    return row;
}

} // namespace

RepriceModel::RepriceModel(QObject *parent) : BlockModel(roles(), parent) {}

void RepriceModel::look(const Repriced *found)
{
    m_found = found;
    m_classes.clear();
    std::vector<QString> ids;
    if (found)
        for (const RepricedClass &each : found->classes) {
            m_classes.insert(each.id, &each);
            ids.push_back(each.id);
        }
    lookAt(std::move(ids));
}

void RepriceModel::refresh(const QString &classId)
{
    if (classId.isEmpty())
        return recount();
    if (const int block = blockOf(classId); block >= 0)
        refreshBlock(block);
}

QString RepriceModel::asTable() const
{
    QList<QStringList> table{
        {tr("Item"), tr("Rate and text"), tr("Before"), tr("After"), tr("Difference")}};
    for (int i = 0; i < rowCount(); ++i) {
        const RepriceRow row = rowAt(i);
        table.append({row.rowTitle, row.detailText, ungrouped(row.beforeText),
                      ungrouped(row.afterText), ungrouped(row.differenceText)});
    }
    return tableText(table);
}

int RepriceModel::countRows(const QString &classId) const
{
    const RepricedClass *one = m_classes.value(classId);
    return one ? 1 + int(one->lines.size()) : 0;
}

RepriceModel::Rows RepriceModel::makeRows(const QString &classId) const
{
    const RepricedClass *one = m_classes.value(classId);
    if (!one)
        return {};
    Rows rows{classRow(*m_found, *one)};
    for (const RepricedLine &line : one->lines)
        rows.push_back(lineRow(*m_found, line));
    return rows;
}

} // namespace taphuan
