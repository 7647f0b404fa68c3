#include "core/domain/appraisal.h"

#include <array>

namespace taphuan {

template<> std::span<const QLatin1String> codesOf<Stage>()
{
    static constexpr std::array codes{QLatin1String("appraised"), QLatin1String("approved")};
    return codes;
}

template<> std::span<const QLatin1String> codesOf<VersionStep>()
{
    static constexpr std::array codes{QLatin1String("returned"), QLatin1String("appraised"),
                                      QLatin1String("approved"), QLatin1String("reopened")};
    return codes;
}

template<> std::span<const QLatin1String> codesOf<VersionState>()
{
    static constexpr std::array codes{QLatin1String("submitted"), QLatin1String("returned"),
                                      QLatin1String("appraised"), QLatin1String("approved")};
    return codes;
}

VersionState versionState(const std::vector<VersionEvent> &events, qint64 version)
{
    auto state = VersionState::Submitted;
    for (const VersionEvent &event : events) {
        if (event.version != version)
            continue;
        switch (event.step) {
        case VersionStep::Returned: state = VersionState::Returned; break;
        case VersionStep::Appraised: state = VersionState::Appraised; break;
        case VersionStep::Approved: state = VersionState::Approved; break;
        case VersionStep::Reopened: state = VersionState::Submitted; break;
        }
    }
    return state;
}

} // namespace taphuan
