#include "core/exchange/plan_json.h"
#include "core/exchange/shipped_catalogue.h"
#include "core/planning/class_move.h"
#include "tests/catch.h"

using namespace taphuan;

namespace {

struct Movable
{
    Movable() : plan(std::get<Plan>(readPlanJson(samplePlanJson(), shippedCatalogue())))
    {
        figures.start(plan);
    }
    ClassMove to(QDate day, std::size_t index = 0) const
    {
        return moveIf(plan, figures, plan.classes[index], day);
    }
    /// The province pays lecturers otherwise from that day on.
    void resolve(QDate from)
    {
        Norm fee;
        fee.id = fee.code = "mine";
        fee.key = "lecturer_fee";
        fee.document = "14/2017/NQ-HĐND";
        fee.article = "Điều 2";
        fee.amount = Rate::whole(123'000);
        fee.scope = plan.header.province;
        fee.validFrom = from;
        plan.norms = {fee};
        figures.start(plan);
    }
    static bool has(const ClassMove &move, FindingKind kind)
    {
        return std::ranges::count(move.findings, kind, &Finding::kind) > 0;
    }

    Plan plan;
    LiveEstimate figures{shippedCatalogue()};
};

} // namespace

TEST_CASE("a class that stays where it is costs what it costs")
{
    const Movable movable;
    const ClassMove move = movable.to(movable.plan.classes[0].startDate);
    CHECK(move.effect.before == movable.figures.estimateOf(movable.plan.classes[0].id)->amount);
    CHECK(move.effect.after == move.effect.before);
}

TEST_CASE("a move over the day on which norms change tells the amount by the norms of that day")
{
    Movable movable;
    movable.resolve(QDate(2017, 3, 20));
    const ClassEffect eve = movable.to(QDate(2017, 3, 19)).effect;
    const ClassEffect after = movable.to(QDate(2017, 3, 20)).effect;
    CHECK(eve.after == eve.before);
    CHECK(eve.lines.empty());
    CHECK(after.after != after.before);
    TrainingClass moved = movable.plan.classes[0];
    moved.startDate = QDate(2017, 3, 20);
    CHECK(after.after == movable.figures.estimator().estimate(moved).amount);
}

TEST_CASE("a move names the lines that cost another sum, with the document that makes it so")
{
    Movable movable;
    movable.resolve(QDate(2017, 3, 20));
    const std::vector<LineEffect> lines = movable.to(QDate(2017, 3, 20)).effect.lines;
    REQUIRE_FALSE(lines.empty());
    CHECK(lines.front().label.contains("Thù lao"));
    CHECK(lines.front().document == "14/2017/NQ-HĐND");
    CHECK(lines.front().article == "Điều 2");
}

TEST_CASE("a move onto the days of a class with the same lecturer clashes, beside them not")
{
    const Movable movable;
    const TrainingClass &second = movable.plan.classes[1];
    CHECK(movable.has(movable.to(second.startDate), FindingKind::LecturerClash));
    CHECK(movable.has(movable.to(second.lastDate()), FindingKind::LecturerClash));
    CHECK_FALSE(movable.has(movable.to(second.lastDate().addDays(1)), FindingKind::LecturerClash));
}

TEST_CASE("a move onto a holiday, a Sunday or another year says so")
{
    const Movable movable;
    CHECK(movable.has(movable.to(QDate(2017, 9, 2)), FindingKind::Holiday));
    CHECK(movable.has(movable.to(QDate(2017, 8, 6)), FindingKind::Holiday));
    CHECK(movable.has(movable.to(QDate(2018, 1, 2)), FindingKind::ClassOutsideYear));
    CHECK_FALSE(movable.has(movable.to(QDate(2017, 8, 8)), FindingKind::Holiday));
}

TEST_CASE("a move into a lecturer's absence names the lecturer once")
{
    Movable movable;
    const QString lecturer = movable.plan.classes[3].topics[1].lecturer;
    const QDate day(2017, 8, 8);
    movable.plan.absences = {{.id = "1", .lecturer = lecturer, .firstDay = day, .lastDay = day}};
    CHECK(movable.to(day, 3).away == QStringList(lecturer));
    CHECK(movable.to(day.addDays(1), 3).away.isEmpty());
}
