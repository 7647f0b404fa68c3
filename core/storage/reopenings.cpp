#include "core/storage/reopenings.h"

#include "core/planning/review_rules.h"
#include "core/storage/tables.h"

#include <algorithm>

namespace taphuan {

namespace {

bool isContent(const RowChange &change)
{
    return change.table == Table::Topic || change.table == Table::Stay;
}

QString classIdOf(const RowChange &change)
{
    return (change.after ? *change.after : *change.before).back().toString();
}

template<class Value> void put(const RowChange &change, std::vector<Value> &rows)
{
    const auto row = std::ranges::find(rows, change.id, &Value::id);
    if (!change.after)
        rows.erase(row);
    else
        putRow(*change.after, row == rows.end() ? rows.emplace_back() : *row);
}

TrainingClass withContent(TrainingClass edited, const Change &change)
{
    for (const RowChange &row : change.rows) {
        if (!isContent(row) || classIdOf(row) != edited.id)
            continue;
        if (row.table == Table::Topic)
            put(row, edited.topics);
        else
            put(row, edited.stays);
    }
    return edited;
}

} // namespace

std::vector<RowChange> reopenings(const Change &change, const Plan &plan, const Author &author)
{
    QStringList classIds;
    QStringList removed;
    for (const RowChange &row : change.rows) {
        if (isContent(row))
            classIds.append(classIdOf(row));
        if (row.table == Table::TrainingClass && !row.after)
            removed.append(row.id);
    }
    classIds.removeDuplicates();
    std::vector<RowChange> rows;
    for (const QString &id : classIds) {
        const auto before = std::ranges::find(plan.classes, id, &TrainingClass::id);
        if (before == plan.classes.end() || removed.contains(id))
            continue;
        auto event =
            reopening(*before, withContent(*before, change), author.agency, author.name, author.at);
        if (!event)
            continue;
        event->id = newId();
        rows.push_back({Table::ReviewEvent, event->id, std::nullopt, rowOf(*event, id)});
    }
    return rows;
}

} // namespace taphuan
