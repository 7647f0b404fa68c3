#include "core/storage/reopenings.h"

#include "core/planning/review_rules.h"
#include "core/storage/live_plan.h"
#include "tests/catch.h"

using namespace taphuan;

namespace {

const Author author{QStringLiteral("Lan"), QDateTime(QDate(2017, 3, 1), QTime(8, 0), Qt::UTC),
                    QStringLiteral("SNN")};

/// One class whose content was accepted.
Plan acceptedPlan()
{
    Plan plan;
    TrainingClass &accepted = plan.classes.emplace_back();
    accepted.id = QStringLiteral("class");
    accepted.topics.emplace_back().id = QStringLiteral("topic");
    for (const auto step : {ReviewStep::Submitted, ReviewStep::Accepted}) {
        ReviewEvent event = nextEvent(step, accepted, author.agency, author.name, author.at);
        event.id = codeText(step);
        accepted.reviews.push_back(event);
    }
    return plan;
}

/// The state after an edit with what it carries along.
ReviewState stateAfter(const Plan &plan, Change change)
{
    for (const RowChange &row : reopenings(change, plan, author))
        change.rows.push_back(row);
    LivePlan live(plan);
    live.apply(change);
    return reviewState(live.plan().classes.front().reviews);
}

Change between(const TrainingClass &before, const TrainingClass &after)
{
    return {QString(), rowsBetween(&before, &after)};
}

} // namespace

TEST_CASE("an edited topic carries one reopening in its author's name")
{
    const Plan plan = acceptedPlan();
    TrainingClass edited = plan.classes.front();
    edited.topics.front().title = QStringLiteral("Khác");
    edited.stays.emplace_back().id = QStringLiteral("stay");
    const Change change = between(plan.classes.front(), edited);
    CHECK(reopenings(change, plan, author).size() == 1);
    CHECK(stateAfter(plan, change) == ReviewState::Drafting);
}

TEST_CASE("a removed topic reopens its class")
{
    const Plan plan = acceptedPlan();
    TrainingClass edited = plan.classes.front();
    edited.topics.clear();
    CHECK(stateAfter(plan, between(plan.classes.front(), edited)) == ReviewState::Drafting);
}

TEST_CASE("an edit of anything else leaves the content accepted")
{
    const Plan plan = acceptedPlan();
    TrainingClass edited = plan.classes.front();
    edited.title = QStringLiteral("Khác");
    edited.trainees.emplace_back().id = QStringLiteral("group");
    CHECK(stateAfter(plan, between(plan.classes.front(), edited)) == ReviewState::Accepted);
}

TEST_CASE("classes that come or go with their topics are not reopened")
{
    const Plan plan = acceptedPlan();
    const TrainingClass &accepted = plan.classes.front();
    CHECK(reopenings({QString(), rowsBetween(&accepted, nullptr)}, plan, author).empty());
    TrainingClass added = accepted;
    added.id = QStringLiteral("other");
    CHECK(reopenings({QString(), rowsBetween(nullptr, &added)}, plan, author).empty());
}
