#include "core/storage/live_plan.h"

#include "core/storage/tables.h"

#include <QSet>

#include <algorithm>

namespace taphuan {

namespace {

template<class Value> void read(const Row &row, Value &value)
{
    [[maybe_unused]] const bool fits = putRow(row, value);
    Q_ASSERT(fits);
}

template<class Value> Value valueOf(const Row &row)
{
    Value value;
    read(row, value);
    return value;
}

/// Where the row stands in a sorted list that has it.
template<class Value> auto placeOf(std::vector<Value> &list, const Row &row)
{
    const auto place = std::ranges::lower_bound(list, valueOf<Value>(row), comesBefore<Value>);
    Q_ASSERT(place != list.end() && place->id == row.front().toString());
    return place;
}

/// Several at once: what stands behind them moves up only once.
template<class Value> void remove(std::vector<Value> &list, std::span<const RowChange> rows)
{
    std::vector<typename std::vector<Value>::iterator> going;
    for (const RowChange &row : rows)
        going.push_back(placeOf(list, *row.before));
    std::ranges::sort(going);
    going.push_back(list.end());
    auto kept = going.front();
    for (std::size_t i = 0; i + 1 < going.size(); ++i)
        kept = std::move(going[i] + 1, going[i + 1], kept);
    list.erase(kept, list.end());
}

/// Several at once: what stands behind them moves down only once.
template<class Value> void insert(std::vector<Value> &list, std::span<const RowChange> rows)
{
    const auto before = std::ssize(list);
    for (const RowChange &row : rows)
        list.push_back(valueOf<Value>(*row.after));
    const auto coming = list.begin() + before;
    std::sort(coming, list.end(), comesBefore<Value>);
    const auto first = std::upper_bound(list.begin(), coming, *coming, comesBefore<Value>);
    std::inplace_merge(first, coming, list.end(), comesBefore<Value>);
}

template<class Value> void change(std::vector<Value> &list, const RowChange &row)
{
    const auto place = placeOf(list, *row.before);
    Value after = valueOf<Value>(*row.after);
    if (after.position == place->position) {
        *place = std::move(after);
        return;
    }
    list.erase(place);
    list.insert(std::ranges::upper_bound(list, after, comesBefore<Value>), std::move(after));
}

/// Rows of one list that are all added, all removed or, then only one, changed.
template<class Value> void replace(std::vector<Value> &list, std::span<const RowChange> rows)
{
    if (!rows.front().before)
        insert(list, rows);
    else if (!rows.front().after)
        remove(list, rows);
    else
        change(list, rows.front());
}

/// How many rows from there on are such that `replace` takes them together.
std::size_t runLength(std::span<const RowChange> rows)
{
    const RowChange &first = rows.front();
    if (first.before && first.after)
        return 1;
    const auto end = std::ranges::find_if(rows, [&](const RowChange &row) {
        return row.table != first.table || row.before.has_value() != first.before.has_value() ||
               row.after.has_value() != first.after.has_value();
    });
    return std::size_t(end - rows.begin());
}

QString classIdOf(const Row &row)
{
    return row.back().toString();
}

} // namespace

LivePlan::LivePlan(Plan plan) : m_plan(std::move(plan))
{
    m_classIndex.reserve(qsizetype(m_plan.classes.size()));
    reindexFrom(0);
}

const TrainingClass *LivePlan::trainingClass(const QString &id) const
{
    const int place = indexOf(id);
    return place < 0 ? nullptr : &m_plan.classes[std::size_t(place)];
}

int LivePlan::indexOf(const QString &classId) const
{
    return m_classIndex.value(classId, -1);
}

Touched LivePlan::apply(const Change &change)
{
    Touched touched;
    QSet<QString> seen;
    for (const RowChange &row : change.rows) {
        touched.add(row.table);
        for (const QString &id : classesOf(row)) {
            if (!seen.contains(id))
                touched.classes.append(id);
            seen.insert(id);
        }
    }
    for (std::span<const RowChange> rows = change.rows; !rows.empty();) {
        const std::size_t together = runLength(rows);
        applyRows(rows.first(together));
        rows = rows.subspan(together);
    }
    return touched;
}

void LivePlan::applyRows(std::span<const RowChange> rows)
{
    const Table table = rows.front().table;
    if (table == Table::Plan)
        read(*rows.front().after, m_plan.header);
    else if (table == Table::TrainingClass)
        std::ranges::for_each(rows, [this](const RowChange &row) { applyToClass(row); });
    eachPlanList([&](Table of, auto list) {
        if (of == table)
            replace(m_plan.*list, rows);
    });
    eachClassList([&](Table of, auto list) {
        if (of == table)
            std::ranges::for_each(rows, [&](const RowChange &row) { applyToList(list, row); });
    });
}

QStringList LivePlan::classesOf(const RowChange &row)
{
    if (row.table == Table::TrainingClass)
        return {row.id};
    QStringList ids;
    if (shapeOf(row.table).isOfClass)
        for (const auto &state : {row.before, row.after})
            if (state && !ids.contains(classIdOf(*state)))
                ids.append(classIdOf(*state));
    return ids;
}

template<class Value>
void LivePlan::applyToList(std::vector<Value> TrainingClass::*list, const RowChange &row)
{
    const auto ofClass = [&](const Row &state) -> auto &
    {
        return classAt(classIdOf(state)).*list;
    };
    if (row.before)
        remove(ofClass(*row.before), {&row, 1});
    if (row.after)
        insert(ofClass(*row.after), {&row, 1});
}

void LivePlan::applyToClass(const RowChange &change)
{
    if (!change.after) {
        takeClass(change.id);
        return;
    }
    if (!change.before) {
        insertClass(valueOf<TrainingClass>(*change.after));
        return;
    }
    TrainingClass &present = classAt(change.id);
    const qint64 position = present.position;
    read(*change.after, present);
    if (present.position != position)
        insertClass(takeClass(change.id));
}

TrainingClass &LivePlan::classAt(const QString &id)
{
    Q_ASSERT(indexOf(id) >= 0);
    return m_plan.classes[std::size_t(indexOf(id))];
}

void LivePlan::insertClass(TrainingClass value)
{
    auto &classes = m_plan.classes;
    const auto place =
        std::upper_bound(classes.begin(), classes.end(), value, comesBefore<TrainingClass>);
    const auto index = place - classes.begin();
    classes.insert(place, std::move(value));
    reindexFrom(std::size_t(index));
}

TrainingClass LivePlan::takeClass(const QString &id)
{
    const int place = m_classIndex.take(id);
    const auto taken = m_plan.classes.begin() + place;
    TrainingClass value = std::move(*taken);
    m_plan.classes.erase(taken);
    reindexFrom(std::size_t(place));
    return value;
}

void LivePlan::reindexFrom(std::size_t place)
{
    for (; place < m_plan.classes.size(); ++place)
        m_classIndex.insert(m_plan.classes[place].id, int(place));
}

} // namespace taphuan
