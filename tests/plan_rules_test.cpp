#include "core/domain/plan_rules.h"
#include "tests/catch.h"
#include "tests/fixtures.h"

using namespace taphuan;
using namespace taphuan::test;

namespace {

Plan goodPlan()
{
    const Workplace work;
    Plan plan;
    plan.header = work.header;
    plan.lecturers = work.lecturers;
    plan.classes = {work.trainingClass};
    return plan;
}

std::optional<Problem> problemOf(const TrainingClass &trainingClass)
{
    return problemOf(trainingClass, smallCatalogue(), threeLecturers());
}

std::optional<Problem> problemOf(const std::vector<Entry> &entries)
{
    return problemOf(entries, smallCatalogue());
}

std::optional<Problem> problemOf(const Norm &norm)
{
    return problemOf(norm, smallCatalogue());
}

void checkRefused(const std::optional<Problem> &problem, ProblemKind kind, const char *path)
{
    REQUIRE(problem);
    CHECK(int(problem->kind) == int(kind));
    CHECK(problem->path == path);
}

} // namespace

TEST_CASE("A good plan has no problem")
{
    CHECK_FALSE(problemOf(goodPlan(), smallCatalogue()));
}

TEST_CASE("A header's values stay in their ranges")
{
    PlanHeader header = goodPlan().header;
    header.ceiling = Money(largestGivenAmount);
    header.roundTo = 1000;
    header.mealsLodgingSharePercent = Percent();
    CHECK_FALSE(problemOf(header));
    header.mealsLodgingSharePercent = Percent::raw(100'001);
    checkRefused(problemOf(header), ProblemKind::OutOfRange, "mealsLodgingSharePercent");
    header.roundTo = 100;
    checkRefused(problemOf(header), ProblemKind::OutOfRange, "roundTo");
    header.ceiling = Money(largestGivenAmount + 1);
    checkRefused(problemOf(header), ProblemKind::OutOfRange, "ceiling");
    header.province.clear();
    checkRefused(problemOf(header), ProblemKind::Empty, "province");
    header.title = text("  ");
    checkRefused(problemOf(header), ProblemKind::Empty, "title");
    header.year = 1989;
    checkRefused(problemOf(header), ProblemKind::OutOfRange, "year");
}

TEST_CASE("A lecturer has an id, a known department and known specialities")
{
    Lecturer lecturer = threeLecturers()[0];
    lecturer.specialities = {text("crop"), text("mining")};
    checkRefused(problemOf(lecturer, smallCatalogue()), ProblemKind::UnknownType,
                 "specialities[1]");
    lecturer.department = text("SXD");
    checkRefused(problemOf(lecturer, smallCatalogue()), ProblemKind::UnknownAgency, "department");
    lecturer.code.clear();
    checkRefused(problemOf(lecturer, smallCatalogue()), ProblemKind::Empty, "id");
}

TEST_CASE("A norm may lack figure and dates, but not id, key, document and scope")
{
    Norm norm = rate("a", "hall", 1);
    CHECK_FALSE(problemOf(withoutFigure(norm)));
    norm.scope.clear();
    checkRefused(problemOf(norm), ProblemKind::Empty, "scope");
    norm.document.clear();
    checkRefused(problemOf(norm), ProblemKind::Empty, "document");
    norm.key.clear();
    checkRefused(problemOf(norm), ProblemKind::Empty, "key");
    norm.code.clear();
    checkRefused(problemOf(norm), ProblemKind::Empty, "id");
}

TEST_CASE("A norm's figure is whole đồng or a percent")
{
    Norm norm = rate("a", "hall", largestGivenAmount);
    CHECK_FALSE(problemOf(norm));
    norm.amount = Rate::whole(largestGivenAmount + 1);
    checkRefused(problemOf(norm), ProblemKind::OutOfRange, "amount");
    norm.amount = Rate::raw(500);
    checkRefused(problemOf(norm), ProblemKind::NotWhole, "amount");
    Norm share = percent(rate("s", "management_share", 100));
    share.amount = Rate::raw(99'999);
    CHECK_FALSE(problemOf(share));
    share.amount = Rate::raw(100'001);
    checkRefused(problemOf(share), ProblemKind::OutOfRange, "amount");
}

TEST_CASE("Percents price only what is priced by percent")
{
    checkRefused(problemOf(percent(rate("a", "hall", 1))), ProblemKind::OutOfRange, "per");
    checkRefused(problemOf(rate("a", "management_share", 1)), ProblemKind::OutOfRange, "per");
    checkRefused(problemOf(rate("a", "state_share_meals_lodging", 1)), ProblemKind::OutOfRange,
                 "per");
    CHECK_FALSE(problemOf(percent(rate("a", "state_share_meals_lodging", 1))));
    CHECK_FALSE(problemOf(percent(rate("a", "adviser_fee", 1))));
}

TEST_CASE("A norm is in force for one day at least")
{
    const QDate first(2017, 1, 1);
    CHECK_FALSE(problemOf(inForce(rate("a", "hall", 1), first, first.addDays(1))));
    checkRefused(problemOf(inForce(rate("a", "hall", 1), first, first)), ProblemKind::PeriodEmpty,
                 "validTo");
    checkRefused(problemOf(inForce(rate("a", "hall", 1), first, first.addDays(-1))),
                 ProblemKind::PeriodEmpty, "validTo");
}

TEST_CASE("Dates lie between 1990 and 2100")
{
    const QDate first(1990, 1, 1);
    const QDate last(2100, 12, 31);
    CHECK_FALSE(problemOf(inForce(rate("a", "hall", 1), first, last)));
    checkRefused(problemOf(inForce(rate("a", "hall", 1), first.addDays(-1))),
                 ProblemKind::OutOfRange, "validFrom");
    checkRefused(problemOf(inForce(rate("a", "hall", 1), {}, last.addDays(1))),
                 ProblemKind::OutOfRange, "validTo");
    TrainingClass made = smallClass();
    made.startDate = last;
    CHECK_FALSE(problemOf(made));
    made.startDate = last.addDays(1);
    checkRefused(problemOf(made), ProblemKind::OutOfRange, "startDate");
    made.startDate = {};
    checkRefused(problemOf(made), ProblemKind::NotADate, "startDate");
}

TEST_CASE("The first problem of a class in reading order is given")
{
    TrainingClass made = smallClass();
    made.priority = -1;
    checkRefused(problemOf(made), ProblemKind::OutOfRange, "priority");
    made.givenNights = Quantity::raw(largestQuantity.raw() + 1);
    checkRefused(problemOf(made), ProblemKind::OutOfRange, "nights");
    made.givenSessions = Quantity::raw(-1);
    checkRefused(problemOf(made), ProblemKind::OutOfRange, "sessions");
    made.sessionsPerDay = Quantity::raw(-1);
    checkRefused(problemOf(made), ProblemKind::OutOfRange, "sessionsPerDay");
    made.days = Quantity::raw(largestQuantity.raw() + 1);
    checkRefused(problemOf(made), ProblemKind::OutOfRange, "days");
    made.type = text("mining");
    checkRefused(problemOf(made), ProblemKind::UnknownType, "type");
    made.title.clear();
    checkRefused(problemOf(made), ProblemKind::Empty, "title");
    made.code.clear();
    checkRefused(problemOf(made), ProblemKind::Empty, "code");
}

TEST_CASE("A problem says what stands there and what would be allowed")
{
    TrainingClass made = smallClass();
    made.days = Quantity::raw(1'000'000'001);
    CHECK(problemOf(made)->value == "1000000.001");
    CHECK(problemOf(made)->detail == text("0…1000000"));
    made.type = QString(100, u'x');
    made.days = {};
    CHECK(problemOf(made)->value == QString(60, u'x') + text("…"));
}

TEST_CASE("No more trainees are lodged than there are")
{
    TrainingClass made = smallClass();
    made.trainees[0].lodged = 50;
    CHECK_FALSE(problemOf(made));
    made.trainees[0].lodged = 51;
    checkRefused(problemOf(made), ProblemKind::LodgedAboveCount, "trainees[0].lodged");
    made.trainees[0].count = -1;
    checkRefused(problemOf(made), ProblemKind::OutOfRange, "trainees[0].count");
    made.trainees[0].count = largestGivenAmount + 1;
    checkRefused(problemOf(made), ProblemKind::OutOfRange, "trainees[0].count");
}

TEST_CASE("Two trainee groups of one beneficiary are refused")
{
    TrainingClass made = smallClass();
    made.trainees.push_back({{}, 0, Beneficiary::Official, 1, 0});
    CHECK_FALSE(problemOf(made));
    made.trainees.push_back(made.trainees[0]);
    checkRefused(problemOf(made), ProblemKind::DuplicateGroup, "trainees[2].beneficiary");
}

TEST_CASE("A topic's lecturer and department may be missing, but not unknown")
{
    TrainingClass made = smallClass();
    made.topics[0].lecturer.clear();
    CHECK_FALSE(problemOf(made));
    made.topics[0].department = text("SXD");
    checkRefused(problemOf(made), ProblemKind::UnknownAgency, "topics[0].department");
    made.topics[0].lecturer = text("nobody");
    checkRefused(problemOf(made), ProblemKind::UnknownLecturer, "topics[0].lecturer");
    made.topics[0].sessions = Quantity::raw(-500);
    checkRefused(problemOf(made), ProblemKind::OutOfRange, "topics[0].sessions");
    made.topics[0].title.clear();
    checkRefused(problemOf(made), ProblemKind::Empty, "topics[0].title");
}

TEST_CASE("A topic's day is one of the class's")
{
    TrainingClass made = smallClass();
    made.days = Quantity::raw(1'500);
    made.topics[0].day = 2;
    CHECK_FALSE(problemOf(made));
    made.topics[0].day = 3;
    checkRefused(problemOf(made), ProblemKind::DayOutsideClass, "topics[0].day");
    made.topics[0].day = -1;
    checkRefused(problemOf(made), ProblemKind::DayOutsideClass, "topics[0].day");
}

TEST_CASE("A stay is of a known lecturer and has quantities in range")
{
    TrainingClass made = smallClass();
    made.stays.resize(1);
    checkRefused(problemOf(made), ProblemKind::UnknownLecturer, "stays[0].lecturer");
    made.stays[0].lecturer = text("phd");
    made.stays[0].trips = largestQuantity;
    CHECK_FALSE(problemOf(made));
    made.stays[0].trips += Quantity::raw(1);
    checkRefused(problemOf(made), ProblemKind::OutOfRange, "stays[0].trips");
}

TEST_CASE("An entry's item is known and its rate whole and in range")
{
    checkRefused(problemOf({entry("hall", 1), entry("banquet", 1)}), ProblemKind::UnknownItem,
                 "[1].item");
    CHECK_FALSE(problemOf({entry("hall", largestGivenAmount)}));
    checkRefused(problemOf({entry("hall", largestGivenAmount + 1)}), ProblemKind::OutOfRange,
                 "[0].rate");
    Entry fraction = entry("hall");
    fraction.rate = Rate::raw(1'500);
    checkRefused(problemOf({fraction}), ProblemKind::NotWhole, "[0].rate");
    checkRefused(problemOf({entry("hall", 1, Quantity::raw(-1))}), ProblemKind::OutOfRange,
                 "[0].quantity");
}

TEST_CASE("Management has a percent and no quantity")
{
    Entry management = entry("management");
    management.rate = Rate::raw(99'999);
    CHECK_FALSE(problemOf({management}));
    management.rate = Rate::raw(100'001);
    checkRefused(problemOf({management}), ProblemKind::OutOfRange, "[0].rate");
    checkRefused(problemOf({entry("management", 10, Quantity::whole(1))}),
                 ProblemKind::QuantityNotAllowed, "[0].quantity");
}

TEST_CASE("An entry names a rank or group only where lines have one")
{
    CHECK_FALSE(problemOf({forRank(entry("lecturer_fee", 1), Rank::Phd)}));
    checkRefused(problemOf({forRank(entry("materials", 1), Rank::Phd)}),
                 ProblemKind::RankNotApplicable, "[0].rank");
    checkRefused(problemOf({forRank(entry("award", 1, Quantity::whole(1)), Rank::Phd)}),
                 ProblemKind::RankNotApplicable, "[0].rank");
    checkRefused(problemOf({forGroup(entry("lecturer_fee", 1), Beneficiary::Other)}),
                 ProblemKind::BeneficiaryNotApplicable, "[0].beneficiary");
    checkRefused(problemOf({forGroup(entry("hall", 1), Beneficiary::Other)}),
                 ProblemKind::BeneficiaryNotApplicable, "[0].beneficiary");
}

TEST_CASE("Officials have no meal support to name, but lodging")
{
    checkRefused(problemOf({forGroup(entry("trainee_meal", 1), Beneficiary::Official)}),
                 ProblemKind::BeneficiaryNotApplicable, "[0].beneficiary");
    CHECK_FALSE(problemOf({forGroup(entry("trainee_lodging", 1), Beneficiary::Official)}));
}

TEST_CASE("A quantity on an item with a line per rank or group needs the line named")
{
    checkRefused(problemOf({entry("lecturer_fee", {}, Quantity::whole(1))}),
                 ProblemKind::QuantityNeedsLine, "[0].quantity");
    checkRefused(problemOf({entry("materials", {}, Quantity())}), ProblemKind::QuantityNeedsLine,
                 "[0].quantity");
    CHECK_FALSE(
        problemOf({forRank(entry("lecturer_fee", {}, Quantity::whole(1)), Rank::Minister)}));
}

TEST_CASE("An item with a line per entry needs its quantity and may be listed again")
{
    checkRefused(problemOf({entry("award", 1)}), ProblemKind::QuantityMissing, "[0].quantity");
    const Entry award = entry("award", 1, Quantity::whole(1));
    CHECK_FALSE(problemOf({award, award, award}));
}

TEST_CASE("Any other item is listed once for each line")
{
    const Entry any = entry("lecturer_fee", 1);
    CHECK_FALSE(problemOf({any, forRank(any, Rank::Phd), forRank(any, Rank::District)}));
    checkRefused(problemOf({any, entry("hall", 1), any}), ProblemKind::DuplicateEntry, "[2]");
    checkRefused(problemOf({forRank(any, Rank::Phd), forRank(any, Rank::Phd)}),
                 ProblemKind::DuplicateEntry, "[1]");
}

TEST_CASE("Problems of a plan have the path of the JSON")
{
    const auto refusal = [](auto edit, ProblemKind kind, const char *path) {
        Plan plan = goodPlan();
        edit(plan);
        checkRefused(problemOf(plan, smallCatalogue()), kind, path);
    };
    refusal([](Plan &plan) { plan.header.title.clear(); }, ProblemKind::Empty, "plan.title");
    refusal([](Plan &plan) { plan.lecturers[1].department.clear(); }, ProblemKind::UnknownAgency,
            "lecturers[1].department");
    refusal(
        [](Plan &plan) {
            plan.defaults = {entry("hall", 1), entry("hall", 2)};
        },
        ProblemKind::DuplicateEntry, "defaults[1]");
    refusal([](Plan &plan) { plan.norms = {rate("", "hall", 1)}; }, ProblemKind::Empty,
            "norms[0].id");
    refusal([](Plan &plan) { plan.classes[0].trainees[0].count = -1; }, ProblemKind::OutOfRange,
            "classes[0].trainees[0].count");
    refusal([](Plan &plan) { plan.classes[0].entries = {entry("award", 1)}; },
            ProblemKind::QuantityMissing, "classes[0].items[0].quantity");
}

TEST_CASE("Codes and ids stand once, norms also against the shipped ones")
{
    Plan plan = goodPlan();
    plan.classes.push_back(plan.classes[0]);
    checkRefused(problemOf(plan, smallCatalogue()), ProblemKind::DuplicateCode, "classes[1].code");
    Catalogue catalogue = smallCatalogue();
    plan.norms = {rate("own", "hall", 1), rate("shipped", "hall", 1)};
    catalogue.norms = {rate("shipped", "hall", 1)};
    checkRefused(problemOf(plan, catalogue), ProblemKind::DuplicateCode, "norms[1].id");
    plan.lecturers[2].code = plan.lecturers[0].code;
    checkRefused(problemOf(plan, catalogue), ProblemKind::DuplicateCode, "lecturers[2].id");
}

TEST_CASE("A class or plan of more than 15 digits is refused")
{
    Workplace work;
    TrainingClass large = work.trainingClass;
    large.entries = {entry("other", 999'999'999'999, Quantity::whole(600))};
    const std::vector fits{work.trainingClass, large};
    CHECK_FALSE(totalProblem(fits, estimatePlan(work.estimator(), fits)));
    const std::vector twice{large, large};
    checkRefused(totalProblem(twice, estimatePlan(work.estimator(), twice)),
                 ProblemKind::TotalTooLarge, "");
    large.entries[0].quantity = Quantity::whole(1'001);
    const std::vector beyond{work.trainingClass, large};
    checkRefused(totalProblem(beyond, estimatePlan(work.estimator(), beyond)),
                 ProblemKind::TotalTooLarge, "classes[1]");
}
