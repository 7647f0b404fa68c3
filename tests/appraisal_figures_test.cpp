#include "core/planning/appraisal_figures.h"
#include "tests/catch.h"

using namespace taphuan;

namespace {

/// 50 people × 2 days × 100.000 đồng, of which the state pays half.
FrozenLine meals()
{
    FrozenLine line;
    line.classId = "L01";
    line.id = "trainee_meal||agriculture|";
    line.factors = {{Quantity::whole(50), "người"}, {Quantity::whole(2), "ngày"}};
    line.rate = Rate::whole(100'000);
    line.share = Percent::whole(50);
    line.amount = Money(10'000'000);
    line.state = Money(5'000'000);
    return line;
}

FrozenLine management()
{
    FrozenLine line;
    line.classId = "L01";
    line.id = "management|||";
    line.factors = {{Quantity::whole(10'000'000), "đồng"}};
    line.isPercent = true;
    line.rate = Rate::whole(10);
    line.share = hundredPercent;
    line.amount = line.state = Money(1'000'000);
    return line;
}

Decision about(const QString &line, Stage stage = Stage::Appraised)
{
    Decision decision;
    decision.version = 1;
    decision.stage = stage;
    decision.classId = "L01";
    decision.line = line;
    return decision;
}

Decision cutTo(qint64 dong, Stage stage = Stage::Appraised)
{
    Decision decision = about(meals().id, stage);
    decision.amount = Money(dong);
    return decision;
}

Appraisal appraisal(const std::vector<Decision> &decisions, qint64 roundTo = 1)
{
    static const std::vector<FrozenClass> classes{{"L01", {meals(), management()}}};
    return appraisalOf(classes, decisions, 1, roundTo);
}

const StageFigure &appraised(const Appraisal &result)
{
    return result.classes[0].lines[0].appraised;
}

} // namespace

TEST_CASE("Appraised and approved start as requested")
{
    const StageSums sums = appraisal({}).sums;
    CHECK(sums.requested == Money(11'000'000));
    CHECK(sums.appraised == sums.requested);
    CHECK(sums.approved == sums.requested);
    CHECK(sums.approvedState == Money(6'000'000));
}

TEST_CASE("A rate, a quantity or an amount is typed, and the state pays its share of it")
{
    Decision rate = about(meals().id);
    rate.rate = Rate::whole(80'000);
    CHECK(appraised(appraisal({rate})).amount == Money(8'000'000));
    CHECK(appraised(appraisal({rate})).state == Money(4'000'000));
    Decision quantity = about(meals().id);
    quantity.quantity = Quantity::raw(90'500);
    CHECK(appraised(appraisal({quantity})).amount == Money(9'050'000));
    rate.quantity = quantity.quantity;
    CHECK(appraised(appraisal({rate})).amount == Money(7'240'000));
    rate.amount = Money(7'000'001);
    CHECK(appraised(appraisal({rate})).amount == Money(7'000'001));
    CHECK(appraised(appraisal({rate})).state == Money(3'500'001)); // half away from zero
}

TEST_CASE("What is computed is rounded as the plan is, what is typed stands")
{
    Decision rate = about(meals().id);
    rate.rate = Rate::whole(80'005);
    CHECK(appraised(appraisal({rate}, 1000)).amount == Money(8'001'000));
    CHECK(appraised(appraisal({cutTo(8'000'500)}, 1000)).amount == Money(8'000'500));
}

TEST_CASE("What is approved starts as it was appraised")
{
    const auto both = appraisal({cutTo(8'000'000), cutTo(7'000'000, Stage::Approved)});
    CHECK(both.sums.appraised == Money(9'000'000));
    CHECK(both.sums.approved == Money(8'000'000));
    CHECK(appraisal({cutTo(8'000'000)}).sums.approved == Money(9'000'000));
}

TEST_CASE("A remark alone leaves the figure")
{
    Decision remark = about(meals().id);
    remark.comment = "Đề nghị bổ sung chứng từ";
    const std::vector decisions{remark}; // the result points into them
    const Appraisal result = appraisal(decisions);
    CHECK(result.sums.appraised == result.sums.requested);
    CHECK(result.classes[0].lines[0].appraisal->comment == remark.comment);
}

TEST_CASE("The management share stays when what it is a percent of is cut")
{
    CHECK(appraisal({cutTo(0)}).sums.appraised == Money(1'000'000));
    Decision percent = about(management().id);
    percent.rate = Rate::whole(5);
    CHECK(appraisal({percent}).sums.appraised == Money(10'500'000));
}

TEST_CASE("A class is gone through by a decision that names no line")
{
    CHECK_FALSE(appraisal({cutTo(1)}).classes[0].isAppraised);
    CHECK(appraisal({about({})}).classes[0].isAppraised);
    CHECK_FALSE(appraisal({about({})}).classes[0].isApproved);
    CHECK(appraisal({about({}, Stage::Approved)}).classes[0].isApproved);
}

TEST_CASE("Decisions of other versions and about other lines are passed over, the last one counts")
{
    Decision other = cutTo(1);
    other.version = 2;
    Decision elsewhere = cutTo(1);
    elsewhere.line = "hall|||";
    Decision last = cutTo(5'000'000);
    last.position = 1;
    CHECK(appraisal({other, elsewhere}).sums.appraised == Money(11'000'000));
    CHECK(appraisal({last, cutTo(1)}).sums.appraised == Money(6'000'000));
}

TEST_CASE("Nothing above what was requested, nothing below zero")
{
    const FrozenLine line = meals();
    const StageFigure requested{line.rate, productOf(line), line.amount, line.state};
    const auto fault = [&](qint64 dong) { return faultOf(line, requested, cutTo(dong), 1); };
    CHECK_FALSE(fault(10'000'000));
    CHECK(fault(10'000'001) == DecisionFault::AboveRequested);
    CHECK_FALSE(fault(0));
    CHECK(fault(-1) == DecisionFault::Negative);
    Decision rate = about(line.id);
    rate.rate = Rate::whole(largestGivenAmount + 1);
    CHECK(faultOf(line, requested, rate, 1) == DecisionFault::TooLarge);
}

TEST_CASE("The sum of the versions' steps is where it stands")
{
    VersionEvent event;
    event.version = 2;
    std::vector<VersionEvent> events;
    const auto after = [&](VersionStep step) {
        event.step = step;
        events.push_back(event);
        return versionState(events, 2);
    };
    CHECK(versionState(events, 2) == VersionState::Submitted);
    CHECK(after(VersionStep::Returned) == VersionState::Returned);
    CHECK(after(VersionStep::Appraised) == VersionState::Appraised);
    CHECK(after(VersionStep::Reopened) == VersionState::Submitted);
    CHECK(after(VersionStep::Approved) == VersionState::Approved);
    CHECK(versionState(events, 1) == VersionState::Submitted);
}
