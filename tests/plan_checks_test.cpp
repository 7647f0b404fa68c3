#include "core/exchange/plan_json.h"
#include "core/exchange/shipped_catalogue.h"
#include "core/planning/plan_checks.h"

#include "tests/catch.h"

#include <algorithm>

using namespace taphuan;

namespace {

/// The findings about a whole plan with this basis and ceiling.
std::vector<Finding> planWide(const QStringList &basis, const QStringList &used,
                              std::optional<Money> ceiling = {}, Money state = {})
{
    PlanHeader header;
    header.basis = basis;
    header.ceiling = ceiling;
    const NormBook norms(shippedCatalogue().norms, {}, {});
    const Estimator estimator(shippedCatalogue(), header, {}, {}, norms);
    return planFindings(estimator, used, state);
}

/// The sample plan with all that is computed from it.
struct Sample
{
    Plan plan = std::get<Plan>(readPlanJson(samplePlanJson(), shippedCatalogue()));
    NormBook norms{shippedCatalogue().norms, plan.norms, plan.header.province};
    Estimator estimator{shippedCatalogue(), plan.header, plan.lecturers, plan.defaults, norms};
    PlanEstimate estimate = estimatePlan(estimator, plan.classes);
    std::vector<Finding> findings = allFindings(estimator, plan, estimate);
};

} // namespace

TEST_CASE("A document stands in the basis when a text of it names its number")
{
    CHECK(planWide({"139/2010/TT-BTC"}, {"139/2010/TT-BTC"}).empty());
    CHECK(planWide({" thông tư 139/2010/tt-btc, Điều 3"}, {"139/2010/TT-BTC"}).empty());
    CHECK(planWide({"139/2010/TT-BTC"}, {"39/2010/TT-BTC"}).size() == 1);
    CHECK(planWide({"139/2010/TT-BTCX"}, {"139/2010/TT-BTC"}).size() == 1);
    CHECK(planWide({"x139/2010/TT-BTC 139/2010/TT-BTC"}, {"139/2010/TT-BTC"}).empty());
}

TEST_CASE("Each document missing in the basis is named once, in order")
{
    const auto findings = planWide({}, {"97/2010/TT-BTC", "139/2010/TT-BTC", "97/2010/TT-BTC"});
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].kind == FindingKind::BasisIncomplete);
    CHECK(findings[0].severity == Severity::Warning);
    CHECK(findings[0].subject == "139/2010/TT-BTC");
    CHECK(findings[1].subject == "97/2010/TT-BTC");
}

TEST_CASE("The state may pay the ceiling and not one dong more")
{
    CHECK(planWide({}, {}, Money(500), Money(500)).empty());
    CHECK(planWide({}, {}, {}, Money(500)).empty());
    const auto findings = planWide({}, {}, Money(499), Money(500));
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].kind == FindingKind::OverCeiling);
    CHECK(findings[0].severity == Severity::Error);
    CHECK(findings[0].excess == 1);
}

TEST_CASE("Documents of price, cap and share norms are used, each once")
{
    const Sample sample;
    const auto documents = documentsUsed(sample.estimator, sample.estimate.classes[0]);
    CHECK(documents == std::vector<QString>{"139/2010/TT-BTC", "97/2010/TT-BTC"});
}

TEST_CASE("Findings come by class and kind, those about the whole plan last")
{
    const Sample sample;
    std::vector<qsizetype> order;
    for (const Finding &finding : sample.findings) {
        const auto found =
            std::ranges::find(sample.plan.classes, finding.classId, &TrainingClass::id);
        order.push_back((found - sample.plan.classes.begin()) * 100 + qsizetype(finding.kind));
    }
    CHECK(order.size() > 20);
    CHECK(std::ranges::is_sorted(order));
    CHECK(sample.findings.back().classId.isEmpty());
}
