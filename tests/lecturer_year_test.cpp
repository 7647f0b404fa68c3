#include "core/exchange/plan_json.h"
#include "core/exchange/shipped_catalogue.h"
#include "core/planning/lecturer_year.h"
#include "tests/catch.h"

using namespace taphuan;

namespace {

/// The sample plan with each lecturer's year.
struct Year
{
    Year() : plan(std::get<Plan>(readPlanJson(samplePlanJson(), shippedCatalogue()))) { start(); }

    void start()
    {
        figures.start(plan);
        years.start(plan, figures);
    }
    void update(const TrainingClass &edited)
    {
        Touched touched;
        touched.add(Table::TrainingClass);
        touched.classes = QStringList{edited.id};
        const ClassLookup classOf = [this](const QString &id) -> const TrainingClass * {
            const auto found = std::ranges::find(plan.classes, id, &TrainingClass::id);
            return found == plan.classes.end() ? nullptr : &*found;
        };
        years.update(figures, figures.update(plan, touched, classOf), classOf);
    }
    const QString &id(const char *code) const
    {
        return std::ranges::find(plan.lecturers, QString(code), &Lecturer::code)->id;
    }
    LecturerSums sums(const char *code) const { return years.sumsOf(id(code)); }
    Money feeLines(Rank rank) const
    {
        Money sum;
        for (const TrainingClass &each : plan.classes)
            for (const Line &line : figures.estimateOf(each.id)->lines)
                if (line.item == 0 && line.rank() == rank)
                    sum += line.amount;
        return sum;
    }

    Plan plan;
    LiveEstimate figures{shippedCatalogue()};
    LecturerYears years;
};

} // namespace

TEST_CASE("the fees of all lecturers of a rank are the lines of their classes")
{
    const Year year;
    Money phd;
    Money provincial;
    for (const Lecturer &lecturer : year.plan.lecturers) {
        const Money fee = year.years.sumsOf(lecturer.id).fee;
        phd += lecturer.rank == Rank::Phd ? fee : Money();
        provincial += lecturer.rank == Rank::Provincial ? fee : Money();
    }
    CHECK(phd == year.feeLines(Rank::Phd));
    CHECK(provincial == year.feeLines(Rank::Provincial));
    CHECK(phd.dong() > 0);
}

TEST_CASE("a lecturer who teaches two topics of a class has one duty with the sessions of both")
{
    const Year year;
    const auto duties = year.years.dutiesOf(year.id("nn3"));
    REQUIRE(duties.size() == 1);
    Quantity taught;
    for (const Topic &topic : year.plan.classes[3].topics)
        if (topic.lecturer == year.id("nn3"))
            taught += topic.sessions;
    CHECK(duties[0].sessions == taught);
    CHECK(year.sums("nn3").classes == 1);
}

TEST_CASE("duties stand in the order of their days")
{
    const Year year;
    const auto duties = year.years.dutiesOf(year.id("lm1"));
    REQUIRE(duties.size() > 3);
    CHECK(std::ranges::is_sorted(duties, {}, &LecturerDuty::firstDay));
}

TEST_CASE("a clash stands at both classes and counts once, until a class moves away")
{
    Year year;
    TrainingClass &second = year.plan.classes[1];
    const QDate before = second.startDate;
    REQUIRE(year.sums("dh1").clashes == 0);
    second.startDate = year.plan.classes[0].startDate;
    year.update(second);
    CHECK(year.sums("dh1").clashes == 1);
    const auto duties = year.years.dutiesOf(year.id("dh1"));
    CHECK(std::ranges::count_if(
              duties, [](const LecturerDuty &duty) { return !duty.clashes.empty(); }) == 2);
    second.startDate = before;
    year.update(second);
    CHECK(year.sums("dh1").clashes == 0);
}

TEST_CASE("a class sees no clash any more once the one before it in the plan moves away")
{
    Year year;
    TrainingClass &first = year.plan.classes[0];
    first.startDate = year.plan.classes[1].startDate;
    year.update(first);
    REQUIRE(year.sums("dh1").clashes == 1);
    first.startDate = first.startDate.addMonths(-1);
    year.update(first);
    for (const LecturerDuty &duty : year.years.dutiesOf(year.id("dh1")))
        CHECK(duty.clashes.empty());
}

TEST_CASE("an absence on a day of a class counts as a clash, the day before the class does not")
{
    Year year;
    const QDate first = year.plan.classes[3].startDate;
    year.plan.absences = {
        {.id = "1", .lecturer = year.id("nn3"), .firstDay = first, .lastDay = first}};
    year.start();
    CHECK(year.sums("nn3").clashes == 1);
    CHECK(year.years.dutiesOf(year.id("nn3"))[0].away == std::vector{first});
    year.plan.absences[0].firstDay = year.plan.absences[0].lastDay = first.addDays(-1);
    year.start();
    CHECK(year.sums("nn3").clashes == 0);
}

TEST_CASE("a class that is removed leaves no duties")
{
    Year year;
    const TrainingClass removed = year.plan.classes[3];
    year.plan.classes.erase(year.plan.classes.begin() + 3);
    year.update(removed);
    CHECK(year.sums("nn3") == LecturerSums());
    CHECK(year.years.dutiesOf(year.id("nn3")).empty());
}
