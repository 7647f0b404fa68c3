#pragma once

#include "core/planning/live_estimate.h"
#include "core/storage/live_plan.h"
#include "core/storage/plan_store.h"

namespace taphuan {

/// What an edit did to the plan that is shown.
struct PlanDelta
{
    std::vector<int> removed;  ///< positions of classes before the edit, last first
    std::vector<int> inserted; ///< positions of classes after it, first first
    QStringList refigured; ///< ids of the other classes whose values or findings may be different
    Touched touched;
};

/// The plan file that is open: what is stored, the plan in memory and its figures, in step. Its
/// calls throw StorageError, and then nothing is different.
class OpenPlan
{
public:
    /// A file that may not be written is opened for reading.
    explicit OpenPlan(const QString &path);

    const PlanStore &store() const { return m_store; }
    bool readOnly() const { return m_store.access() == PlanStore::Access::Read; }
    const Plan &plan() const { return m_live.plan(); }
    /// Null for an id that is not there; valid until the next edit.
    const TrainingClass *trainingClass(const QString &id) const { return m_live.trainingClass(id); }
    /// Position in plan().classes, or -1.
    int indexOf(const QString &classId) const { return m_live.indexOf(classId); }
    const LiveEstimate &figures() const { return m_figures; }
    const Estimator &estimator() const { return m_figures.estimator(); }
    const Catalogue &catalogue() const { return estimator().catalogue(); }

    using Outcome = std::variant<PlanDelta, Conflict>;
    Outcome make(const Change &change, const Author &author, const QString &mergeKey);
    Outcome undo(const Author &author);
    Outcome redo(const Author &author);
    /// What these do once a change is saved, and nothing else.
    PlanDelta show(const Change &change);

private:
    PlanStore m_store;
    LivePlan m_live;
    LiveEstimate m_figures;
};

} // namespace taphuan
