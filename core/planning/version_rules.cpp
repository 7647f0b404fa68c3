#include "core/planning/version_rules.h"

namespace taphuan {

namespace {

bool leadsOnFrom(VersionStep step, VersionState state)
{
    switch (step) {
    case VersionStep::Returned:
    case VersionStep::Appraised: return state == VersionState::Submitted;
    case VersionStep::Approved: return state == VersionState::Appraised;
    case VersionStep::Reopened:
        return state == VersionState::Returned || state == VersionState::Appraised;
    }
    Q_UNREACHABLE();
}

} // namespace

AgencyKind takerOf(VersionStep step)
{
    return step == VersionStep::Approved ? AgencyKind::Committee : AgencyKind::Finance;
}

AgencyKind takerOf(Stage stage)
{
    return stage == Stage::Approved ? AgencyKind::Committee : AgencyKind::Finance;
}

std::optional<RoundTripObstacle> obstacleTo(VersionStep step, const QString &text,
                                            VersionState state, AgencyKind agency)
{
    if (agency != takerOf(step))
        return RoundTripObstacle::NotTheirs;
    if (!leadsOnFrom(step, state))
        return RoundTripObstacle::NotNow;
    const bool needsReason = step == VersionStep::Returned || step == VersionStep::Reopened;
    if (needsReason && text.trimmed().isEmpty())
        return RoundTripObstacle::NoReason;
    return std::nullopt;
}

std::optional<RoundTripObstacle> obstacleTo(Stage stage, VersionState state, AgencyKind agency)
{
    if (agency != takerOf(stage))
        return RoundTripObstacle::NotTheirs;
    const VersionState open =
        stage == Stage::Approved ? VersionState::Appraised : VersionState::Submitted;
    return state == open ? std::nullopt : std::optional(RoundTripObstacle::NotNow);
}

} // namespace taphuan
