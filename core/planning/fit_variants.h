#pragma once

#include "core/planning/fit_request.h"

namespace taphuan {

// What a fit strives for. A class as it stands is worth 100 points for each manager-session
// (managers × sessions, rounded to a whole number, at least 1) times the weight of its priority: 4
// for priority 1 (or 0), 2 for priority 2, 1 for any lower one. Fewer trainees and days take points
// as they take manager-sessions; a class that is dropped has none. Leaving items out and lowering
// rates takes away from a class no manager, but a hundredth of the part of its state funding that
// is saved so (of that after fewer trainees and days), at least 1 point: small beside any training
// that is lost, so that only what is needed is cut, and where least training is paid with it.

/// Points of a class as it stands.
qint64 trainingPoints(const TrainingClass &trainingClass);

/// One way to hold a class.
struct ClassVariant
{
    ClassCut cut;
    Money state; ///< its state funding, by the estimator
    qint64 managers = 0;
    qint64 points = 0;

    friend bool operator==(const ClassVariant &, const ClassVariant &) = default;
};

inline constexpr std::size_t mostVariants = 40; ///< of a class

/// The ways that the measures leave to hold a class: first as it stands, then those that cost the
/// state less, by how much they cost it, the dearest first. One that another beats is left out: no
/// dearer, with as many points and, where `countManagers`, as many managers. Of more than
/// `mostVariants` those remain that stand evenly between the first and the last.
std::vector<ClassVariant> variantsOf(const Estimator &estimator, const TrainingClass &trainingClass,
                                     const FitRequest &request, bool countManagers);

} // namespace taphuan
