#pragma once

#include "core/planning/plan_checks.h"
#include "core/planning/touched.h"

#include <functional>

namespace taphuan {

using ClassLookup = std::function<const TrainingClass *(const QString &id)>;

/// The estimate and the findings of a plan that is being edited, kept up to date class by class:
/// the work of `update` is that of the classes touched and of those they clash with; an edit of
/// lecturers, registers or the whole plan looks at every class. Serves one thread. The catalogue
/// must outlive it; the plan is only read during the calls.
class LiveEstimate
{
public:
    /// Looked at on a day (null: nothing that depends on it is found).
    explicit LiveEstimate(const Catalogue &catalogue, QDate today = {});
    ~LiveEstimate();

    void start(const Plan &plan);
    /// Brings everything up to date after an edit of the plan; `classOf` finds a class of the plan
    /// by its id (null: removed). The ids, each once, whose figures or findings may be different
    /// now, removed ones included; all of them after a change that concerns every class.
    QStringList update(const Plan &plan, const Touched &touched, const ClassLookup &classOf);

    const Estimator &estimator() const;
    const DayBoard &board() const;        ///< with every class of the plan on it
    const TopicBoard &topicBoard() const; ///< likewise
    const Surroundings &surroundings() const;
    /// Null for an id that is not in the plan.
    const ClassEstimate *estimateOf(const QString &classId) const;
    /// A class's own findings, the clashes it is named first in and the topics it is the first to
    /// teach, in the order of section 4.
    std::vector<Finding> findingsOf(const QString &classId) const;
    FindingCounts countsOf(const QString &classId) const;
    const std::vector<Finding> &planWide() const;

    Money amount() const;
    Money state() const;
    Money own() const { return amount() - state(); }
    qint64 classCount() const;
    qint64 trainees() const;
    FindingCounts counts() const;
    std::vector<TypeSum> byType() const;
    std::vector<Need> needs() const; ///< of the register, with what the classes plan

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace taphuan
