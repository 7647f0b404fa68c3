#pragma once

#include "core/domain/catalogue.h"
#include "core/domain/line.h"
#include "core/domain/norm_book.h"
#include "core/domain/plan.h"

namespace taphuan {

struct ClassEstimate
{
    std::vector<Line> lines; ///< in the order of estimate.md section 2
    Money amount;
    Money state;

    Money own() const { return amount - state; }
    friend bool operator==(const ClassEstimate &, const ClassEstimate &) = default;
};

/// Computes estimates by estimate.md sections 1 to 3. Made for a plan's header, lecturers,
/// defaults and norms; make a new one when these change. Keeps references to all it is given, so
/// they must outlive it; serves one thread.
class Estimator
{
public:
    Estimator(const Catalogue &catalogue, const PlanHeader &header,
              const std::vector<Lecturer> &lecturers, const std::vector<Entry> &defaults,
              const NormBook &norms);
    ~Estimator();
    Estimator(Estimator &&) noexcept;

    ClassEstimate estimate(const TrainingClass &trainingClass) const;

    /// What the entries set for one line, class before default, named before unnamed, field by
    /// field; `item`, `rank` and `beneficiary` are the line's. Of an item with one line per entry
    /// the entry itself; otherwise without an id, as several entries may have a part in it.
    Entry entryOf(const TrainingClass &trainingClass, const Line &line) const;
    /// The questions put to the norms for a line; the share question has an empty key where the
    /// line's share does not come from a norm.
    struct Questions
    {
        NormQuestion price;
        NormQuestion share;
    };
    Questions questionsOf(const TrainingClass &trainingClass, const Line &line) const;

    const Catalogue &catalogue() const;
    const NormBook &norms() const;
    const PlanHeader &header() const;
    /// Null for an id that is not in the plan.
    const Lecturer *lecturer(const QString &id) const;

private:
    struct Prepared;
    std::unique_ptr<Prepared> m_prepared;
};

} // namespace taphuan
