#include "core/storage/version_difference.h"

#include "core/storage/live_plan.h"
#include "core/storage/tables.h"

#include <QHash>

#include <algorithm>

namespace taphuan {

namespace {

template<class Value> QHash<QString, const Value *> byId(const std::vector<Value> &values)
{
    QHash<QString, const Value *> found;
    found.reserve(qsizetype(values.size()));
    for (const Value &value : values)
        found.insert(value.id, &value);
    return found;
}

std::vector<LineDifference> lineDifferences(const std::vector<FrozenLine> &before,
                                            const std::vector<FrozenLine> &after)
{
    std::vector<LineDifference> differences;
    QHash<QString, const FrozenLine *> old = byId(before);
    for (const FrozenLine &line : after) {
        const FrozenLine *was = old.take(line.id);
        if (!was)
            differences.push_back({std::nullopt, line});
        else if (*was != line)
            differences.push_back({*was, line});
    }
    for (const FrozenLine &line : before)
        if (old.contains(line.id))
            differences.push_back({line, std::nullopt});
    return differences;
}

const std::vector<FrozenLine> &linesOf(const FrozenClass *frozen)
{
    static const std::vector<FrozenLine> none;
    return frozen ? frozen->lines : none;
}

std::vector<RowChange> planRowsBetween(const Plan &before, const Plan &after)
{
    std::vector<RowChange> rows = rowsBetween(before.header, after.header);
    eachPlanList([&](Table, auto list) {
        std::ranges::move(rowsBetween(before.*list, after.*list), std::back_inserter(rows));
    });
    return rows;
}

/// The lines in the order of the class's new estimate.
std::vector<FrozenLine> appliedLines(const std::vector<FrozenLine> &before,
                                     const ClassDifference &difference)
{
    QHash<QString, FrozenLine> lines;
    for (const FrozenLine &line : before)
        lines.insert(line.id, line);
    for (const LineDifference &each : difference.lines) {
        if (each.before)
            lines.remove(each.before->id);
        if (each.after)
            lines.insert(each.after->id, *each.after);
    }
    std::vector<FrozenLine> after;
    for (const QString &id : difference.order)
        after.push_back(lines.value(id));
    return after;
}

QStringList orderOf(const std::vector<FrozenLine> &lines)
{
    QStringList ids;
    for (const FrozenLine &line : lines)
        ids.append(line.id);
    return ids;
}

/// Finds the classes of a version and their estimates by id.
struct ClassesById
{
    explicit ClassesById(const FrozenPlan &frozen)
        : classes(byId(frozen.plan.classes)), estimates(byId(frozen.classes))
    {
    }

    QHash<QString, const TrainingClass *> classes;
    QHash<QString, const FrozenClass *> estimates;
};

ClassDifference classDifference(const QString &id, const ClassesById &before,
                                const ClassesById &after)
{
    const TrainingClass *was = before.classes.value(id);
    const TrainingClass *is = after.classes.value(id);
    const auto &newLines = linesOf(after.estimates.value(id));
    return {.id = id,
            .isAdded = !was,
            .isGone = !is,
            .lines = lineDifferences(linesOf(before.estimates.value(id)), newLines),
            .order = orderOf(newLines),
            .rows = rowsBetween(was, is)};
}

template<class Part> Money sumOf(const std::vector<Part> &parts, Money (Part::*figure)() const)
{
    Money sum;
    for (const Part &part : parts)
        sum += (part.*figure)();
    return sum;
}

} // namespace

Money LineDifference::amount() const
{
    return (after ? after->amount : Money()) - (before ? before->amount : Money());
}

Money LineDifference::state() const
{
    return (after ? after->state : Money()) - (before ? before->state : Money());
}

Money ClassDifference::amount() const
{
    return sumOf(lines, &LineDifference::amount);
}

Money ClassDifference::state() const
{
    return sumOf(lines, &LineDifference::state);
}

VersionDifference differenceOf(const FrozenPlan &before, const FrozenPlan &after)
{
    VersionDifference difference{.before = before.head,
                                 .after = after.head,
                                 .classes = {},
                                 .rows = planRowsBetween(before.plan, after.plan),
                                 .shipped = {}};
    const ClassesById old(before);
    const ClassesById now(after);
    const auto add = [&](const QString &id) {
        ClassDifference each = classDifference(id, old, now);
        if (!each.lines.empty() || !each.rows.empty())
            difference.classes.push_back(std::move(each));
    };
    for (const TrainingClass &each : after.plan.classes)
        add(each.id);
    for (const TrainingClass &each : before.plan.classes)
        if (!now.classes.contains(each.id))
            add(each.id);
    for (auto file = after.shipped.begin(); file != after.shipped.end(); ++file)
        if (before.shipped.value(file.key()) != file.value())
            difference.shipped.insert(file.key(), file.value());
    return difference;
}

FrozenPlan applied(FrozenPlan before, const VersionDifference &difference)
{
    LivePlan plan(std::move(before.plan));
    QHash<QString, std::vector<FrozenLine>> estimates;
    for (FrozenClass &each : before.classes)
        estimates.insert(each.id, std::move(each.lines));
    plan.apply({{}, difference.rows});
    for (const ClassDifference &each : difference.classes) {
        plan.apply({{}, each.rows});
        estimates[each.id] = appliedLines(estimates.value(each.id), each);
    }
    FrozenPlan after{difference.after, plan.plan(), {}, std::move(before.shipped)};
    for (const TrainingClass &each : after.plan.classes)
        after.classes.push_back({each.id, estimates.value(each.id)});
    after.shipped.insert(difference.shipped);
    return after;
}

} // namespace taphuan
