#include "core/planning/review_progress.h"

#include "core/planning/review_rules.h"

#include "tests/catch.h"
#include "tests/fixtures.h"

using namespace taphuan;
using namespace taphuan::test;

namespace {

const QDate firstDay(2017, 3, 31);

Catalogue office()
{
    Catalogue made;
    for (const char *code : {"SXD", "SNN"}) {
        Agency agency;
        agency.code = text(code);
        agency.kind = AgencyKind::Department;
        made.agencies.push_back(agency);
    }
    made.responsibilities = {{.type = text("crop"), .agency = text("SNN")},
                             {.type = text("construction"), .agency = text("SXD")}};
    return made;
}

TrainingClass classOf(const char *type, std::initializer_list<ReviewStep> steps = {})
{
    TrainingClass made;
    made.type = text(type);
    made.startDate = firstDay;
    for (const ReviewStep step : steps) {
        ReviewEvent event;
        event.step = step;
        made.reviews.push_back(event);
    }
    return made;
}

} // namespace

TEST_CASE("Content that is not submitted is late from 30 days before the class on")
{
    const TrainingClass drafting = classOf("crop");
    CHECK_FALSE(isLate(drafting, firstDay.addDays(-31)));
    CHECK(isLate(drafting, firstDay.addDays(-30)));
    CHECK(isLate(drafting, firstDay.addDays(30)));
    CHECK_FALSE(isLate(classOf("crop", {ReviewStep::Submitted}), firstDay));
    CHECK(isLate(classOf("crop", {ReviewStep::Submitted, ReviewStep::Returned}), firstDay));
}

TEST_CASE("Progress is counted by department in the order of the agencies, nobody's last")
{
    Plan plan;
    plan.classes = {classOf("tourism"), classOf("crop"), classOf("crop", {ReviewStep::Submitted}),
                    classOf("crop", {ReviewStep::Submitted, ReviewStep::Accepted}),
                    classOf("construction", {ReviewStep::Submitted, ReviewStep::Returned})};
    const auto progress = reviewProgress(plan, office(), firstDay.addDays(-30));
    CHECK(progress ==
          std::vector<ReviewProgress>{
              {.department = text("SXD"), .returned = 1, .late = 1},
              {.department = text("SNN"), .drafting = 1, .submitted = 1, .accepted = 1, .late = 1},
              {.drafting = 1, .late = 1}});
    CHECK(progress[1].classes() == 3);
}
