#include "core/domain/plan_catalogue.h"
#include "core/exchange/shipped_catalogue.h"
#include "core/planning/plan_checks.h"
#include "core/planning/submission.h"
#include "tests/catch.h"

using namespace taphuan;

namespace {

/// A plan of one class that pays for two things without a norm.
struct Submitted
{
    Submitted()
    {
        plan.header.year = 2017;
        plan.header.ceiling = Money(1);
        TrainingClass one;
        one.id = "L01";
        one.type = "crop";
        one.startDate = QDate(2017, 3, 14);
        one.days = Quantity::whole(1);
        one.trainees = {{.id = "g", .count = 10}};
        one.topics = {{.id = "t", .sessions = Quantity::whole(2)}};
        one.entries = {other("a"), other("b")};
        plan.classes = {one};
    }
    static Entry other(const char *id)
    {
        return {.id = id, .item = "other", .quantity = Quantity::whole(1)};
    }

    template<class Work> auto with(Work work) const
    {
        const Catalogue catalogue = catalogueOf(shippedCatalogue(), plan);
        const NormBook norms(catalogue.norms, plan.norms, plan.header.province);
        const Estimator estimator(catalogue, plan.header, plan.lecturers, plan.defaults, norms);
        const PlanEstimate estimate = estimatePlan(estimator, plan.classes);
        return work(estimator, allFindings(estimator, plan, estimate));
    }

    std::vector<Finding> standing() const
    {
        return with([this](const Estimator &estimator, const std::vector<Finding> &all) {
            return standingErrors(estimator, plan, all);
        });
    }
    /// Records an exception for the finding at this place among those that stand.
    void except(std::size_t place)
    {
        const Finding finding = standing().at(place);
        RecordedException made = with([&](const Estimator &estimator, const auto &) {
            const auto of = std::ranges::find(plan.classes, finding.classId, &TrainingClass::id);
            return exceptionAbout(estimator, of == plan.classes.end() ? nullptr : &*of, finding);
        });
        made.reason = "Đã có chủ trương";
        made.document = "12/TB-UBND";
        plan.exceptions.push_back(made);
    }

    Plan plan;
};

bool has(const std::vector<Finding> &findings, FindingKind kind)
{
    return std::ranges::any_of(findings, [=](const Finding &each) { return each.kind == kind; });
}

} // namespace

TEST_CASE("Only errors stand in the way of submitting")
{
    for (const Finding &finding : Submitted().standing())
        CHECK(finding.severity == Severity::Error);
    CHECK(has(Submitted().standing(), FindingKind::RateNeeded));
    CHECK(has(Submitted().standing(), FindingKind::OverCeiling));
}

TEST_CASE("An exception is for one finding, also of two lines of one item")
{
    Submitted one;
    const std::size_t before = one.standing().size();
    REQUIRE(before > 2);
    one.except(0);
    CHECK(one.standing().size() == before - 1);
    CHECK(one.plan.exceptions[0].line.endsWith(one.plan.classes[0].entries[0].id));
    while (!one.standing().empty())
        one.except(0);
    CHECK(one.plan.exceptions.size() == before);
}

TEST_CASE("An exception without a reason or a document does not count")
{
    Submitted one;
    const std::size_t before = one.standing().size();
    one.except(0);
    one.plan.exceptions[0].document.clear();
    CHECK(one.standing().size() == before);
    one.plan.exceptions[0].document = "12/TB-UBND";
    one.plan.exceptions[0].reason.clear();
    CHECK(one.standing().size() == before);
}

TEST_CASE("An exception of a class is not one for another")
{
    Submitted one;
    const std::size_t before = one.standing().size();
    one.except(0);
    one.plan.exceptions[0].classId = "L02";
    CHECK(one.standing().size() == before);
}
