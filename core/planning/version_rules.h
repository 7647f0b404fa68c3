#pragma once

#include "core/domain/appraisal.h"
#include "core/domain/catalogue_rows.h"

namespace taphuan {

/// Why a step of the round trip, or a decision, is not taken.
enum class RoundTripObstacle : quint8 {
    NotTheirs, ///< another agency does this
    NotNow,    ///< not in the state in which the version is
    NoReason   ///< a return or a reopening without a word
};

/// Who takes a step: the committee approves, Finance all else.
AgencyKind takerOf(VersionStep step);
/// Whose figures those of a stage are.
AgencyKind takerOf(Stage stage);

/// Finance returns what was submitted or ends its appraisal; it reopens what was returned or
/// appraised; the committee approves what was appraised. What was approved stays: the plan is
/// amended by a new version. Nothing: the step may be taken with this text.
std::optional<RoundTripObstacle> obstacleTo(VersionStep step, const QString &text,
                                            VersionState state, AgencyKind agency);
/// Finance decides about what was submitted, the committee about what was appraised.
std::optional<RoundTripObstacle> obstacleTo(Stage stage, VersionState state, AgencyKind agency);

} // namespace taphuan
