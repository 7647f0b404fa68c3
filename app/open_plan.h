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
    /// A submitted version with the figures that its norms and data gave, for reading only;
    /// `shipped` is made of frozen.shipped. Made on any thread, then joined to the open plan of
    /// which it is a version.
    OpenPlan(FrozenPlan frozen, Catalogue shipped);
    void join(const OpenPlan &draft) { m_store = draft.m_store; }

    const PlanStore &store() const { return *m_store; }
    bool readOnly() const { return m_version || store().access() == PlanStore::Access::Read; }
    /// The head of the submitted version that this is; nothing: the plan that is edited.
    const std::optional<SubmittedVersion> &version() const { return m_version; }
    /// What the program carries, or carried when the version was submitted.
    const Catalogue &shipped() const;
    const Plan &plan() const { return m_live.plan(); }
    /// Null for an id that is not there; valid until the next edit.
    const TrainingClass *trainingClass(const QString &id) const { return m_live.trainingClass(id); }
    /// Position in plan().classes, or -1.
    int indexOf(const QString &classId) const { return m_live.indexOf(classId); }
    /// Another number after every change, and for every plan that is opened: what was made for one
    /// number is out of date at another.
    quint64 revision() const { return m_revision; }
    const LiveEstimate &figures() const { return m_figures; }
    const Estimator &estimator() const { return m_figures.estimator(); }
    const Catalogue &catalogue() const { return estimator().catalogue(); }

    using Outcome = std::variant<PlanDelta, Conflict>;
    Outcome make(const Change &change, const Author &author, const QString &mergeKey);
    Outcome restore(const Change &change, const Author &author);
    Outcome undo(const Author &author);
    Outcome redo(const Author &author);
    /// What these do once a change is saved, and nothing else.
    PlanDelta show(const Change &change);

private:
    std::shared_ptr<PlanStore> m_store; ///< also of the versions that are looked at
    std::optional<SubmittedVersion> m_version;
    std::unique_ptr<const Catalogue> m_shipped; ///< of a version
    LivePlan m_live;
    LiveEstimate m_figures;
    quint64 m_revision;
};

} // namespace taphuan
