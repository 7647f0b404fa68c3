#include "core/exchange/shipped_catalogue.h"
#include "core/planning/lecturer_choice.h"
#include "tests/catch.h"

using namespace taphuan;

namespace {

const QDate firstDay(2017, 3, 14);

Lecturer lecturer(const QString &id, const QString &department = "SNN",
                  const QStringList &specialities = {"crop"}, Rank rank = Rank::Provincial)
{
    return {.id = id,
            .code = id,
            .name = id,
            .rank = rank,
            .department = department,
            .specialities = specialities};
}

/// A class of crop cooperatives for two days, with one topic of two sessions.
TrainingClass trainingClass(const QString &id, const QString &lecturer = {}, int day = 1)
{
    TrainingClass made;
    made.id = made.code = id;
    made.position = id.back().unicode();
    made.type = "crop";
    made.startDate = firstDay;
    made.days = Quantity::whole(2);
    made.topics.push_back(
        {.id = "topic " + id, .sessions = Quantity::whole(2), .lecturer = lecturer, .day = day});
    return made;
}

Absence absence(const QString &lecturer, int first, int last)
{
    return {.id = lecturer,
            .lecturer = lecturer,
            .firstDay = firstDay.addDays(first),
            .lastDay = firstDay.addDays(last)};
}

/// Who may take the topic of the first class.
std::vector<LecturerChoice> choicesIn(const Plan &plan)
{
    LiveEstimate figures(shippedCatalogue());
    figures.start(plan);
    const TrainingClass &first = plan.classes.front();
    return lecturerChoices(plan, figures, first, first.topics.front());
}

Plan planOf(std::vector<Lecturer> lecturers, std::vector<TrainingClass> classes)
{
    Plan plan;
    plan.header.year = 2017;
    plan.lecturers = std::move(lecturers);
    plan.classes = std::move(classes);
    return plan;
}

QString order(const Plan &plan)
{
    QStringList ids;
    for (const LecturerChoice &choice : choicesIn(plan))
        ids += choice.lecturer;
    return ids.join(u' ');
}

} // namespace

TEST_CASE("a lecturer of the class's speciality comes before one who names none, then others")
{
    CHECK(order(planOf({lecturer("other", "SNN", {"salt"}), lecturer("silent", "SNN", {}),
                        lecturer("named", "SXD", {"salt", "crop"})},
                       {trainingClass("a")})) == "named silent other");
}

TEST_CASE("the responsible department comes before joint ones, the alliance and others")
{
    Plan plan =
        planOf({lecturer("other", "SXD"), lecturer("unnamed", ""), lecturer("alliance", "LMHTX"),
                lecturer("joint", "SCT"), lecturer("responsible", "SNN")},
               {trainingClass("a")});
    plan.responsibilities = {
        {.id = "1", .type = "crop", .agency = "SNN"},
        {.id = "2", .position = 1, .type = "crop", .agency = "SCT", .how = Responsible::Jointly}};
    CHECK(order(plan) == "responsible joint alliance unnamed other");
}

TEST_CASE("the department is the one that is responsible on the first day")
{
    TrainingClass first = trainingClass("a");
    const std::vector lecturers{lecturer("new", "SNNMT"), lecturer("old", "SNN")};
    first.startDate = QDate(2025, 2, 28);
    CHECK(choicesIn(planOf(lecturers, {first})).front().lecturer == "old");
    first.startDate = QDate(2025, 3, 1);
    CHECK(choicesIn(planOf(lecturers, {first})).front().lecturer == "new");
}

TEST_CASE("who teaches elsewhere on the topic's day is taken, on another day free")
{
    const std::vector lecturers{lecturer("busy"), lecturer("free")};
    const auto taken =
        choicesIn(planOf(lecturers, {trainingClass("a"), trainingClass("b", "busy", 1)}));
    REQUIRE(taken[1].lecturer == "busy");
    CHECK(taken[1].availability == Availability::Taken);
    CHECK(taken[1].days == std::vector{firstDay});
    CHECK(taken[1].otherClassId == "b");
    const auto free =
        choicesIn(planOf(lecturers, {trainingClass("a"), trainingClass("b", "busy", 2)}));
    CHECK(free[1].availability == Availability::Free);
}

TEST_CASE("who may be needed by a class that does not say its days is doubtful")
{
    const auto choices =
        choicesIn(planOf({lecturer("busy")}, {trainingClass("a"), trainingClass("b", "busy", 0)}));
    CHECK(choices[0].availability == Availability::Doubtful);
    CHECK(choices[0].otherClassId == "b");
}

TEST_CASE("an absence takes its first and its last day and no other")
{
    Plan plan = planOf({lecturer("x")}, {trainingClass("a", {}, 2)});
    const auto availability = [&](int first, int last) {
        plan.absences = {absence("x", first, last)};
        return choicesIn(plan)[0].availability;
    };
    CHECK(availability(1, 5) == Availability::Taken);
    CHECK(availability(-5, 1) == Availability::Taken);
    CHECK(availability(2, 5) == Availability::Free);
    CHECK(availability(-5, 0) == Availability::Free);
}

TEST_CASE("an absence on one of several possible days leaves the lecturer doubtful")
{
    Plan plan = planOf({lecturer("x")}, {trainingClass("a", {}, 0)});
    plan.absences = {absence("x", 0, 0)};
    CHECK(choicesIn(plan)[0].availability == Availability::Doubtful);
    plan.absences = {absence("x", 0, 1)};
    CHECK(choicesIn(plan)[0].availability == Availability::Taken);
    CHECK(choicesIn(plan)[0].otherClassId == "");
}

TEST_CASE("of equals the one with fewer sessions comes first; the topic itself does not count")
{
    TrainingClass later = trainingClass("b", "much");
    later.startDate = firstDay.addDays(30);
    const auto choices = choicesIn(
        planOf({lecturer("much"), lecturer("little")}, {trainingClass("a", "little"), later}));
    CHECK(choices[0].lecturer == "little");
    CHECK(choices[0].sessionsGiven == Quantity());
    CHECK(choices[1].sessionsGiven == Quantity::whole(2));
}

TEST_CASE("of equals the one who costs less comes first, by the norm or what the plan enters")
{
    Plan plan = planOf({lecturer("doctor", "SNN", {"crop"}, Rank::Phd), lecturer("officer")},
                       {trainingClass("a")});
    auto choices = choicesIn(plan);
    CHECK(choices[0].lecturer == "officer");
    REQUIRE(choices[0].fee);
    CHECK(*choices[0].fee < *choices[1].fee);
    plan.defaults = {
        {.id = "1", .item = "lecturer_fee", .rank = Rank::Phd, .rate = Rate::whole(1)}};
    choices = choicesIn(plan);
    CHECK(choices[0].lecturer == "doctor");
    CHECK(choices[0].fee == Rate::whole(1));
}

TEST_CASE("a plan without lecturers offers none")
{
    CHECK(choicesIn(planOf({}, {trainingClass("a")})).empty());
}
