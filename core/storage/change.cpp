#include "core/storage/change.h"

#include "core/storage/tables.h"

#include <QSet>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace taphuan {

namespace {

using Rows = std::vector<RowChange>;

void addDifference(Rows &rows, Table table, const QString &id, std::optional<Row> before,
                   std::optional<Row> after)
{
    if (before != after)
        rows.push_back({table, id, std::move(before), std::move(after)});
}

/// The differences of two lists, by id: what goes, then what stays or comes, in its new order.
/// `parent` is nothing, or the id of the class the lists are of.
template<class Value, class... Parent>
void addDifferences(Rows &rows, Table table, const std::vector<Value> &before,
                    const std::vector<Value> &after, const Parent &...parent)
{
    QHash<QStringView, const Value *> former;
    for (const Value &value : before)
        former.insert(value.id, &value);
    QSet<QStringView> staying;
    for (const Value &value : after)
        staying.insert(value.id);

    for (const Value &value : before)
        if (!staying.contains(value.id))
            rows.push_back({table, value.id, rowOf(value, parent...), {}});
    for (const Value &value : after) {
        const Value *old = former.value(value.id);
        if (!old)
            rows.push_back({table, value.id, {}, rowOf(value, parent...)});
        else if (*old != value)
            rows.push_back({table, value.id, rowOf(*old, parent...), rowOf(value, parent...)});
    }
}

void addLists(Rows &rows, const TrainingClass &before, const TrainingClass &after,
              const QString &classId)
{
    eachClassList([&](Table table, auto list) {
        addDifferences(rows, table, before.*list, after.*list, classId);
    });
}

QHash<QStringView, const TrainingClass *> classesById(const Plan &plan)
{
    QHash<QStringView, const TrainingClass *> classes;
    for (const TrainingClass &trainingClass : plan.classes)
        classes.insert(trainingClass.id, &trainingClass);
    return classes;
}

} // namespace

std::vector<RowChange> rowsBetween(const TrainingClass *before, const TrainingClass *after)
{
    static const TrainingClass none;
    Rows rows;
    if (!before && !after)
        return rows;
    // A class comes before its lists and goes after them.
    const QString &id = (before ? before : after)->id;
    if (after)
        addDifference(rows, Table::TrainingClass, id,
                      before ? std::optional(rowOf(*before)) : std::nullopt, rowOf(*after));
    addLists(rows, before ? *before : none, after ? *after : none, id);
    if (!after)
        addDifference(rows, Table::TrainingClass, id, rowOf(*before), {});
    return rows;
}

std::vector<RowChange> rowsBetween(const PlanHeader &before, const PlanHeader &after)
{
    Rows rows;
    addDifference(rows, Table::Plan, before.id, rowOf(before), rowOf(after));
    return rows;
}

template<class Value>
std::vector<RowChange> rowsBetween(const std::vector<Value> &before,
                                   const std::vector<Value> &after)
{
    Rows rows;
    eachPlanList([&](Table table, auto list) {
        if constexpr (std::is_same_v<decltype(list), std::vector<Value> Plan::*>)
            addDifferences(rows, table, before, after);
    });
    return rows;
}

template<class Value> using Between = Rows(const std::vector<Value> &, const std::vector<Value> &);
template Between<Lecturer> rowsBetween;
template Between<Absence> rowsBetween;
template Between<Venue> rowsBetween;
template Between<Entry> rowsBetween;
template Between<Norm> rowsBetween;
template Between<Curriculum> rowsBetween;
template Between<CurriculumTopic> rowsBetween;
template Between<Cooperative> rowsBetween;
template Between<Agency> rowsBetween;
template Between<CooperativeType> rowsBetween;
template Between<Responsibility> rowsBetween;
template Between<ItemSetting> rowsBetween;
template Between<Holiday> rowsBetween;
template Between<Document> rowsBetween;
template Between<Label> rowsBetween;
template Between<RecordedException> rowsBetween;
template Between<Decision> rowsBetween;
template Between<VersionEvent> rowsBetween;
template Between<Scenario> rowsBetween;
template Between<DocumentTemplate> rowsBetween;

std::vector<RowChange> rowsBetween(const Plan &before, const Plan &after)
{
    Rows rows = rowsBetween(before.header, after.header);
    const auto add = [&rows](Rows more) { std::ranges::move(more, std::back_inserter(rows)); };
    eachPlanList([&](Table, auto list) { add(rowsBetween(before.*list, after.*list)); });
    const auto former = classesById(before);
    const auto staying = classesById(after);
    for (const TrainingClass &trainingClass : before.classes)
        if (!staying.contains(trainingClass.id))
            add(rowsBetween(&trainingClass, nullptr));
    for (const TrainingClass &trainingClass : after.classes)
        add(rowsBetween(former.value(trainingClass.id), &trainingClass));
    return rows;
}

Change inverse(const Change &change)
{
    Change result{change.title, {change.rows.rbegin(), change.rows.rend()}};
    for (RowChange &row : result.rows)
        std::swap(row.before, row.after);
    return result;
}

std::vector<RowChange> composed(const std::vector<RowChange> &first,
                                const std::vector<RowChange> &second)
{
    Rows all;
    all.reserve(first.size() + second.size());
    QHash<std::pair<int, QString>, std::size_t> places;
    const auto add = [&](const RowChange &row) {
        const auto key = std::pair(int(row.table), row.id);
        const auto known = places.constFind(key);
        if (known == places.constEnd()) {
            places.insert(key, all.size());
            all.push_back(row);
            return;
        }
        RowChange &earlier = all[*known];
        earlier.after = row.after;
        // A row that goes must go where it did last: a class after what was removed from it.
        if (!row.after) {
            all.push_back(std::exchange(earlier, RowChange{row.table, row.id, {}, {}}));
            places.insert(key, all.size() - 1);
        }
    };
    for (const RowChange &row : first)
        add(row);
    for (const RowChange &row : second)
        add(row);
    std::erase_if(all, [](const RowChange &row) { return row.before == row.after; });
    return all;
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace taphuan
