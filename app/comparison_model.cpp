#include "app/comparison_model.h"

#include "app/number_text.h"
#include "app/table_text.h"
#include "app/version_text.h"
#include "app/version_words.h"

#include <QCoreApplication>

namespace taphuan {

namespace {

struct ComparisonWords
{
    Q_DECLARE_TR_FUNCTIONS(comparison)
};

RowRoles<DifferenceRow> roles()
{
    using R = DifferenceRow;
    return {
        {"rowKind", rowValue<&R::rowKind>},
        {"rowId", rowValue<&R::rowId>},
        {"rowTitle", rowValue<&R::rowTitle>},
        {"detailText", rowValue<&R::detailText>},
        {"beforeText", rowValue<&R::beforeText>},
        {"afterText", rowValue<&R::afterText>},
        {"differenceText", rowValue<&R::differenceText>},
        {"isAdded", rowValue<&R::isAdded>},
        {"isGone", rowValue<&R::isGone>},
        {"expanded", rowValue<&R::expanded>},
    };
}

QString becomes(const QString &before, const QString &after)
{
    return before == after ? after : before + QStringLiteral(" → ") + after;
}

QString calculation(const std::optional<FrozenLine> &line)
{
    return line ? calculationText(*line) : QStringLiteral("–");
}

QString amountText(const std::optional<FrozenLine> &line)
{
    return line ? moneyText(line->amount) : QString();
}

const TrainingClass *classIn(const FrozenPlan &version, const QString &id)
{
    const auto found = std::ranges::find(version.plan.classes, id, &TrainingClass::id);
    return found == version.plan.classes.end() ? nullptr : &*found;
}

Money amountIn(const FrozenPlan &version, const QString &id)
{
    const auto found = std::ranges::find(version.classes, id, &FrozenClass::id);
    return found == version.classes.end() ? Money() : found->amount();
}

/// What is entered for a class, by what it is called.
std::vector<std::pair<QString, QString>> fieldsOf(const TrainingClass &one)
{
    return {{ComparisonWords::tr("Code"), one.code},
            {ComparisonWords::tr("Title"), one.title},
            {ComparisonWords::tr("Type"), one.type},
            {ComparisonWords::tr("Start"), dateText(one.startDate)},
            {ComparisonWords::tr("Days"), quantityText(one.days)},
            {ComparisonWords::tr("Sessions"), quantityText(one.sessions())},
            {ComparisonWords::tr("Nights"), quantityText(one.nights())},
            {ComparisonWords::tr("Trainees"), countText(one.people())},
            {ComparisonWords::tr("Place"), codeText(one.place)},
            {ComparisonWords::tr("Locality"), one.locality},
            {ComparisonWords::tr("Venue"), one.venue},
            {ComparisonWords::tr("Priority"), countText(one.priority)}};
}

/// The tables of the rows, each once.
QString tablesText(const std::vector<RowChange> &rows)
{
    QStringList names;
    for (const RowChange &row : rows)
        if (const QString name = tableText(row.table); !names.contains(name))
            names += name;
    return names.join(QStringLiteral(", "));
}

QString entriesText(const Comparison &comparison, const ClassDifference &difference)
{
    const TrainingClass *was = classIn(*comparison.before, difference.id);
    const TrainingClass *is = classIn(*comparison.after, difference.id);
    QStringList changes;
    if (was && is) {
        const auto before = fieldsOf(*was);
        const auto after = fieldsOf(*is);
        for (std::size_t i = 0; i < before.size(); ++i)
            if (before[i] != after[i])
                changes += QStringLiteral("%1: %2").arg(before[i].first,
                                                        becomes(before[i].second, after[i].second));
    }
    changes += tablesText(difference.rows);
    return changes.join(QStringLiteral(" · "));
}

DifferenceRow noteRow(const QString &id, const QString &text)
{
    DifferenceRow row;
    row.rowKind = DifferenceRow::NoteRow;
    row.rowId = id;
    row.rowTitle = ComparisonWords::tr("Entered otherwise: %1").arg(text);
    return row;
}

DifferenceRow lineRow(const LineDifference &difference)
{
    const FrozenLine &shown = difference.after ? *difference.after : *difference.before;
    DifferenceRow row;
    row.rowKind = DifferenceRow::LineRow;
    row.rowId = shown.id;
    row.rowTitle = shown.label;
    row.detailText = becomes(calculation(difference.before), calculation(difference.after));
    row.beforeText = amountText(difference.before);
    row.afterText = amountText(difference.after);
    row.differenceText = signedMoneyText(difference.amount());
    row.isAdded = !difference.before;
    row.isGone = !difference.after;
    return row;
}

DifferenceRow classRow(const Comparison &comparison, const ClassDifference &difference, bool isOpen)
{
    const TrainingClass *is = classIn(*comparison.after, difference.id);
    const TrainingClass *shown = is ? is : classIn(*comparison.before, difference.id);
    DifferenceRow row;
    row.rowId = difference.id;
    row.rowTitle = shown->code + QStringLiteral(" · ") + shown->title;
    if (!difference.isAdded)
        row.beforeText = moneyText(amountIn(*comparison.before, difference.id));
    if (!difference.isGone)
        row.afterText = moneyText(amountIn(*comparison.after, difference.id));
    row.differenceText = signedMoneyText(difference.amount());
    row.isAdded = difference.isAdded;
    row.isGone = difference.isGone;
    row.expanded = isOpen;
    return row;
}

bool hasNote(const ClassDifference &difference)
{
    return !difference.isAdded && !difference.isGone && !difference.rows.empty();
}

} // namespace

Comparison::Comparison(FrozenPlanPtr older, FrozenPlanPtr newer)
    : before(std::move(older)), after(std::move(newer)), difference(differenceOf(*before, *after))
{
    for (const ClassDifference &each : difference.classes) {
        classes.insert(each.id, &each);
        sum += each.amount();
    }
}

ComparisonModel::ComparisonModel(QObject *parent) : BlockModel(roles(), parent) {}

void ComparisonModel::look(const Comparison *comparison)
{
    m_comparison = comparison;
    m_closed.clear();
    std::vector<QString> ids;
    if (comparison) {
        if (!comparison->difference.rows.empty())
            ids.push_back({});
        for (const ClassDifference &each : comparison->difference.classes)
            ids.push_back(each.id);
    }
    lookAt(std::move(ids));
}

void ComparisonModel::toggle(int row)
{
    if (row >= 0 && row < rowCount())
        setExpanded(row, !rowAt(row).expanded);
}

void ComparisonModel::setExpanded(int row, bool expanded)
{
    if (row < 0 || row >= rowCount() || rowAt(row).rowKind != ClassRow)
        return;
    const QString id = rowAt(row).rowId;
    if (expanded)
        m_closed.remove(id);
    else
        m_closed.insert(id);
    refreshBlock(blockOf(id));
}

QString ComparisonModel::asTable() const
{
    QList<QStringList> table{
        {tr("Item"), tr("How computed"), tr("Before"), tr("After"), tr("Difference")}};
    for (int i = 0; i < rowCount(); ++i) {
        const DifferenceRow row = rowAt(i);
        table.append({row.rowTitle, row.detailText, ungrouped(row.beforeText),
                      ungrouped(row.afterText), ungrouped(row.differenceText)});
    }
    return tableText(table);
}

int ComparisonModel::countRows(const QString &classId) const
{
    if (!m_comparison || classId.isEmpty())
        return m_comparison ? 1 : 0;
    const ClassDifference &difference = *m_comparison->classes.value(classId);
    return m_closed.contains(classId)
               ? 1
               : 1 + int(difference.lines.size()) + (hasNote(difference) ? 1 : 0);
}

ComparisonModel::Rows ComparisonModel::makeRows(const QString &classId) const
{
    if (!m_comparison)
        return {};
    if (classId.isEmpty())
        return {noteRow(QStringLiteral("plan"), tablesText(m_comparison->difference.rows))};
    const ClassDifference &difference = *m_comparison->classes.value(classId);
    const bool isOpen = !m_closed.contains(classId);
    Rows rows{classRow(*m_comparison, difference, isOpen)};
    if (!isOpen)
        return rows;
    for (const LineDifference &line : difference.lines)
        rows.push_back(lineRow(line));
    if (hasNote(difference))
        rows.push_back(noteRow(classId, entriesText(*m_comparison, difference)));
    return rows;
}

} // namespace taphuan
