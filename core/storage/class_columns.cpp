#include "core/storage/column.h"

namespace taphuan {

// A class and what it consists of.

template<> std::span<const Column<TrainingClass>> columnsOf()
{
    static constexpr std::array columns{
        column<&TrainingClass::id>("id"),
        column<&TrainingClass::position>("position"),
        column<&TrainingClass::code>("code"),
        column<&TrainingClass::title>("title"),
        column<&TrainingClass::type>("type"),
        column<&TrainingClass::startDate>("start_date"),
        column<&TrainingClass::days>("days"),
        column<&TrainingClass::sessionsPerDay>("sessions_per_day"),
        column<&TrainingClass::givenSessions>("given_sessions"),
        column<&TrainingClass::givenNights>("given_nights"),
        column<&TrainingClass::place>("place"),
        column<&TrainingClass::locality>("locality"),
        column<&TrainingClass::venue>("venue"),
        column<&TrainingClass::priority>("priority"),
        column<&TrainingClass::districts>("districts"),
    };
    return columns;
}

template<> std::span<const Column<TraineeGroup>> columnsOf()
{
    static constexpr std::array columns{
        column<&TraineeGroup::id>("id"),
        column<&TraineeGroup::position>("position"),
        column<&TraineeGroup::beneficiary>("beneficiary"),
        column<&TraineeGroup::count>("count"),
        column<&TraineeGroup::lodged>("lodged"),
    };
    return columns;
}

template<> std::span<const Column<Topic>> columnsOf()
{
    static constexpr std::array columns{
        column<&Topic::id>("id"),
        column<&Topic::position>("position"),
        column<&Topic::title>("title"),
        column<&Topic::sessions>("sessions"),
        column<&Topic::lecturer>("lecturer"),
        column<&Topic::department>("department"),
        column<&Topic::day>("day"),
        column<&Topic::content>("content"),
        column<&Topic::objective>("objective"),
        column<&Topic::method>("method"),
        column<&Topic::practiceSessions>("practice_sessions"),
        column<&Topic::materials>("materials"),
        column<&Topic::origin>("origin"),
    };
    return columns;
}

template<> std::span<const Column<Stay>> columnsOf()
{
    static constexpr std::array columns{
        column<&Stay::id>("id"),
        column<&Stay::position>("position"),
        column<&Stay::lecturer>("lecturer"),
        column<&Stay::days>("days"),
        column<&Stay::nights>("nights"),
        column<&Stay::trips>("trips"),
    };
    return columns;
}

template<> std::span<const Column<ReviewEvent>> columnsOf()
{
    static constexpr std::array columns{
        column<&ReviewEvent::id>("id"),
        column<&ReviewEvent::position>("position"),
        column<&ReviewEvent::step>("step"),
        column<&ReviewEvent::agency>("agency"),
        column<&ReviewEvent::person>("person"),
        column<&ReviewEvent::at>("at"),
        column<&ReviewEvent::topicId>("topic_id"),
        column<&ReviewEvent::text>("text"),
    };
    return columns;
}

} // namespace taphuan
