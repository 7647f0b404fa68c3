#include "core/planning/review_rules.h"

#include "tests/catch.h"
#include "tests/fixtures.h"

using namespace taphuan;
using namespace taphuan::test;

namespace {

const QDateTime noon(QDate(2017, 3, 1), QTime(12, 0), Qt::UTC);
constexpr ReviewStep allSteps[] = {ReviewStep::Submitted, ReviewStep::Accepted,
                                   ReviewStep::Returned, ReviewStep::Reopened, ReviewStep::Comment};

Agency agency(const char *code, AgencyKind kind)
{
    Agency made;
    made.code = text(code);
    made.kind = kind;
    return made;
}

Responsibility answers(const char *agency, Responsible how, QDate from, QDate to)
{
    Responsibility made;
    made.type = text("crop");
    made.agency = text(agency);
    made.how = how;
    made.validFrom = from;
    made.validTo = to;
    return made;
}

/// SNN answers for crops until 14/03/2017 and SNNMT from then on; SXD takes part.
Catalogue office()
{
    Catalogue made;
    made.agencies = {agency("LMHTX", AgencyKind::Alliance), agency("STC", AgencyKind::Finance),
                     agency("SNN", AgencyKind::Department), agency("SNNMT", AgencyKind::Department),
                     agency("SXD", AgencyKind::Department)};
    const QDate merged(2017, 3, 14);
    made.responsibilities = {answers("SNN", Responsible::Solely, {}, merged),
                             answers("SNNMT", Responsible::Solely, merged, {}),
                             answers("SXD", Responsible::Jointly, {}, {})};
    return made;
}

TrainingClass classIn(ReviewState state)
{
    TrainingClass made;
    made.type = text("crop");
    made.startDate = QDate(2017, 3, 14);
    made.topics.emplace_back();
    const auto take = [&](ReviewStep step) {
        made.reviews.push_back(nextEvent(step, made, text("LMHTX"), {}, noon));
    };
    if (state != ReviewState::Drafting)
        take(ReviewStep::Submitted);
    if (state == ReviewState::Accepted)
        take(ReviewStep::Accepted);
    if (state == ReviewState::Returned)
        take(ReviewStep::Returned);
    REQUIRE(reviewState(made.reviews) == state);
    return made;
}

/// "submitted comment": the steps that an agency may take with a comment.
QString steps(const TrainingClass &trainingClass, const char *agency)
{
    QStringList codes;
    for (const ReviewStep step : allSteps)
        if (!reviewObstacle(step, text("Vì"), trainingClass, office(), text(agency)))
            codes.append(codeText(step));
    return codes.join(u' ');
}

} // namespace

TEST_CASE("the responsible department submits what is drafted or returned, and comments always")
{
    CHECK(steps(classIn(ReviewState::Drafting), "SNNMT") == "submitted comment");
    CHECK(steps(classIn(ReviewState::Returned), "SNNMT") == "submitted comment");
    CHECK(steps(classIn(ReviewState::Submitted), "SNNMT") == "comment");
    CHECK(steps(classIn(ReviewState::Accepted), "SNNMT") == "comment");
}

TEST_CASE("the alliance accepts and returns what is submitted, and comments always")
{
    CHECK(steps(classIn(ReviewState::Drafting), "LMHTX") == "comment");
    CHECK(steps(classIn(ReviewState::Returned), "LMHTX") == "comment");
    CHECK(steps(classIn(ReviewState::Submitted), "LMHTX") == "accepted returned comment");
    CHECK(steps(classIn(ReviewState::Accepted), "LMHTX") == "comment");
}

TEST_CASE("who takes part comments only, and others take no step at all")
{
    for (const auto state : {ReviewState::Drafting, ReviewState::Submitted, ReviewState::Accepted,
                             ReviewState::Returned}) {
        CHECK(steps(classIn(state), "SXD") == "comment");
        CHECK(steps(classIn(state), "STC") == "");
        CHECK(steps(classIn(state), "SNN") == "");
    }
}

TEST_CASE("who answers on the first day of a class submits it")
{
    TrainingClass dayBefore = classIn(ReviewState::Drafting);
    dayBefore.startDate = QDate(2017, 3, 13);
    CHECK(steps(dayBefore, "SNN") == "submitted comment");
    CHECK(steps(dayBefore, "SNNMT") == "");
}

TEST_CASE("where nobody answers for a type the alliance submits")
{
    TrainingClass other = classIn(ReviewState::Drafting);
    other.type = text("salt");
    CHECK(steps(other, "LMHTX") == "submitted comment");
}

TEST_CASE("each obstacle says which")
{
    const auto obstacle = [](ReviewStep step, const char *why, ReviewState state,
                             const char *agency) {
        return reviewObstacle(step, text(why), classIn(state), office(), text(agency));
    };
    CHECK(obstacle(ReviewStep::Accepted, "", ReviewState::Submitted, "SNNMT") ==
          ReviewObstacle::NotTheirs);
    CHECK(obstacle(ReviewStep::Accepted, "", ReviewState::Drafting, "LMHTX") ==
          ReviewObstacle::NotNow);
    CHECK(obstacle(ReviewStep::Returned, " ", ReviewState::Submitted, "LMHTX") ==
          ReviewObstacle::NothingThere);
    CHECK(obstacle(ReviewStep::Comment, "", ReviewState::Drafting, "SXD") ==
          ReviewObstacle::NothingThere);
    CHECK_FALSE(obstacle(ReviewStep::Accepted, "", ReviewState::Submitted, "LMHTX"));
}

TEST_CASE("a class without topics cannot be submitted")
{
    TrainingClass empty = classIn(ReviewState::Drafting);
    empty.topics.clear();
    CHECK(reviewObstacle(ReviewStep::Submitted, {}, empty, office(), text("SNNMT")) ==
          ReviewObstacle::NothingThere);
}

TEST_CASE("the review waits for who takes the next step, and accepted content for nobody")
{
    const auto waiting = [](ReviewState state) {
        QStringList codes;
        for (const Agency &each : office().agencies)
            if (waitsFor(classIn(state), office(), each.code))
                codes.append(each.code);
        return codes.join(u' ');
    };
    CHECK(waiting(ReviewState::Drafting) == "SNNMT");
    CHECK(waiting(ReviewState::Returned) == "SNNMT");
    CHECK(waiting(ReviewState::Submitted) == "LMHTX");
    CHECK(waiting(ReviewState::Accepted) == "");
}

TEST_CASE("submitted or accepted content that is edited is in drafting again")
{
    for (const auto state : {ReviewState::Submitted, ReviewState::Accepted}) {
        const TrainingClass before = classIn(state);
        TrainingClass after = before;
        after.topics.front().title = text("Khác");
        const auto event = reopening(before, after, text("SNNMT"), text("Lan"), noon);
        REQUIRE(event);
        CHECK(event->step == ReviewStep::Reopened);
        CHECK(event->agency == "SNNMT");
        CHECK(event->person == "Lan");
        CHECK(event->at == noon);
        CHECK(event->position == before.reviews.back().position + 1);
        after.reviews.push_back(*event);
        CHECK(reviewState(after.reviews) == ReviewState::Drafting);
    }
}

TEST_CASE("content in drafting or returned stays so when it is edited")
{
    for (const auto state : {ReviewState::Drafting, ReviewState::Returned}) {
        TrainingClass after = classIn(state);
        after.topics.clear();
        CHECK_FALSE(reopening(classIn(state), after, text("SNNMT"), {}, noon));
    }
}

TEST_CASE("stays are content, and the days of a class are not")
{
    const TrainingClass before = classIn(ReviewState::Accepted);
    TrainingClass moved = before;
    moved.startDate = moved.startDate.addDays(7);
    CHECK_FALSE(reopening(before, moved, text("LMHTX"), {}, noon));
    TrainingClass housed = before;
    housed.stays.emplace_back();
    CHECK(reopening(before, housed, text("LMHTX"), {}, noon));
}

TEST_CASE("an event is kept in whole seconds of universal time")
{
    const QDateTime here(QDate(2017, 3, 1), QTime(7, 0, 1, 999), Qt::OffsetFromUTC, 7 * 3600);
    const ReviewEvent event = nextEvent(ReviewStep::Comment, {}, {}, {}, here);
    CHECK(event.at == QDateTime(QDate(2017, 3, 1), QTime(0, 0, 1), Qt::UTC));
}

TEST_CASE("content that becomes a curriculum is the same content")
{
    TrainingClass kept = classIn(ReviewState::Accepted);
    kept.topics.front().origin = text("curriculum topic");
    CHECK_FALSE(reopening(classIn(ReviewState::Accepted), kept, text("LMHTX"), {}, noon));
}
