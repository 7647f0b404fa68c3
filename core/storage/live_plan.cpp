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

template<class Value> void remove(std::vector<Value> &list, const QString &id)
{
    std::erase_if(list, [&id](const Value &value) { return value.id == id; });
}

template<class Value> void insert(std::vector<Value> &list, const Row &row)
{
    Value value;
    read(row, value);
    list.insert(std::upper_bound(list.begin(), list.end(), value, comesBefore<Value>),
                std::move(value));
}

/// A row of the plan's own lists.
template<class Value> void replace(std::vector<Value> &list, const RowChange &change)
{
    if (change.before)
        remove(list, change.id);
    if (change.after)
        insert(list, *change.after);
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
        applyRow(row);
        touched.add(row.table);
        for (const QString &id : classesOf(row)) {
            if (!seen.contains(id))
                touched.classes.append(id);
            seen.insert(id);
        }
    }
    return touched;
}

void LivePlan::applyRow(const RowChange &row)
{
    if (row.table == Table::Plan)
        read(*row.after, m_plan.header);
    else if (row.table == Table::TrainingClass)
        applyToClass(row);
    eachPlanList([&](Table table, auto list) {
        if (table == row.table)
            replace(m_plan.*list, row);
    });
    eachClassList([&](Table table, auto list) {
        if (table == row.table)
            applyToList(list, row);
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
void LivePlan::applyToList(std::vector<Value> TrainingClass::*list, const RowChange &change)
{
    if (change.before)
        remove(classAt(classIdOf(*change.before)).*list, change.id);
    if (change.after)
        insert(classAt(classIdOf(*change.after)).*list, *change.after);
}

void LivePlan::applyToClass(const RowChange &change)
{
    if (!change.after) {
        takeClass(change.id);
        return;
    }
    if (!change.before) {
        TrainingClass added;
        read(*change.after, added);
        insertClass(std::move(added));
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
