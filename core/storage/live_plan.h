#pragma once

#include "core/planning/touched.h"
#include "core/storage/change.h"

#include <QHash>

#include <span>

namespace taphuan {

/// The plan that is open, with its classes found by id, and the one place where a Change becomes
/// values again: edits, undo and redo all go through `apply`.
class LivePlan
{
public:
    LivePlan() = default;
    /// Its lists are sorted by position, equal ones by id, as PlanStore::load gives them.
    explicit LivePlan(Plan plan);

    const Plan &plan() const { return m_plan; }
    /// Null for an id that is not there; valid until the next apply.
    const TrainingClass *trainingClass(const QString &id) const;
    /// Position in plan().classes, or -1.
    int indexOf(const QString &classId) const;

    /// The change must fit (its befores are the present rows): the store has seen to that.
    Touched apply(const Change &change);

private:
    /// All of one table, and all added or all removed, or one.
    void applyRows(std::span<const RowChange> rows);
    TrainingClass &classAt(const QString &id);
    void applyToClass(const RowChange &change);
    void insertClass(TrainingClass value);
    TrainingClass takeClass(const QString &id);
    void reindexFrom(std::size_t place);
    template<class Value>
    void applyToList(std::vector<Value> TrainingClass::*list, const RowChange &row);
    /// The ids of the classes that a row belongs to: one, or two where it moves.
    static QStringList classesOf(const RowChange &row);

    Plan m_plan;
    QHash<QString, int> m_classIndex;
};

} // namespace taphuan
