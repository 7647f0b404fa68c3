#include "core/storage/change.h"

#include "core/storage/tables.h"

#include <QSet>
#include <QUuid>

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
    addDifferences(rows, Table::TraineeGroup, before.trainees, after.trainees, classId);
    addDifferences(rows, Table::Topic, before.topics, after.topics, classId);
    addDifferences(rows, Table::Stay, before.stays, after.stays, classId);
    addDifferences(rows, Table::ClassEntry, before.entries, after.entries, classId);
}

template<class Value>
Rows listDifferences(Table table, const std::vector<Value> &before, const std::vector<Value> &after)
{
    Rows rows;
    addDifferences(rows, table, before, after);
    return rows;
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

std::vector<RowChange> rowsBetween(const std::vector<Lecturer> &before,
                                   const std::vector<Lecturer> &after)
{
    return listDifferences(Table::Lecturer, before, after);
}

std::vector<RowChange> rowsBetween(const std::vector<Entry> &before,
                                   const std::vector<Entry> &after)
{
    return listDifferences(Table::DefaultEntry, before, after);
}

std::vector<RowChange> rowsBetween(const std::vector<Norm> &before, const std::vector<Norm> &after)
{
    return listDifferences(Table::Norm, before, after);
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
