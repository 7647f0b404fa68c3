#include "core/domain/review.h"

#include <array>

namespace taphuan {

template<> std::span<const QLatin1String> codesOf<ReviewStep>()
{
    static constexpr std::array codes{QLatin1String("submitted"), QLatin1String("accepted"),
                                      QLatin1String("returned"), QLatin1String("reopened"),
                                      QLatin1String("comment")};
    return codes;
}

template<> std::span<const QLatin1String> codesOf<ReviewState>()
{
    static constexpr std::array codes{QLatin1String("drafting"), QLatin1String("submitted"),
                                      QLatin1String("accepted"), QLatin1String("returned")};
    return codes;
}

ReviewState reviewState(const std::vector<ReviewEvent> &events)
{
    auto state = ReviewState::Drafting;
    for (const ReviewEvent &event : events) {
        switch (event.step) {
        case ReviewStep::Submitted: state = ReviewState::Submitted; break;
        case ReviewStep::Accepted: state = ReviewState::Accepted; break;
        case ReviewStep::Returned: state = ReviewState::Returned; break;
        case ReviewStep::Reopened: state = ReviewState::Drafting; break;
        case ReviewStep::Comment: break;
        }
    }
    return state;
}

} // namespace taphuan
