#include "tests/frozen_plans.h"

#include "core/storage/tables.h"

#include <algorithm>

namespace taphuan::test {

namespace {

/// As a plan is when it is loaded.
void inOrder(Plan &plan)
{
    const auto sort = []<class Value>(std::vector<Value> &list) {
        std::ranges::sort(list, comesBefore<Value>);
    };
    eachPlanList([&](Table, auto list) { sort(plan.*list); });
    sort(plan.classes);
    for (TrainingClass &each : plan.classes)
        eachClassList([&](Table, auto list) { sort(each.*list); });
}

} // namespace

FrozenLine fullLine(const QString &classId)
{
    FrozenLine line;
    line.classId = classId;
    line.id = "lecturer_fee|phd||";
    line.item = "lecturer_fee";
    line.section = "I";
    line.label = "Thù lao “giảng viên”";
    line.rank = Rank::Phd;
    line.beneficiary = Beneficiary::Hardship;
    line.factors = {{Quantity::raw(2'500), "buổi"}, {Quantity::whole(3), "ngày"}};
    line.rateUnit = "người/buổi";
    line.rate = Rate::raw(550'000'125);
    line.isPercent = true;
    line.cap = Rate::whole(1);
    line.norm = "qb-fee-1";
    line.capNorm = "fee-139";
    line.document = "139/2010/TT-BTC";
    line.article = "Điều 3";
    line.evidence = Evidence::Sourced;
    line.reason = "theo \\ Nghị quyết\n";
    line.share = Percent::raw(66'667);
    line.amount = Money(4'125'001);
    line.state = Money(2'750'015);
    line.budgetCode = "6652";
    return line;
}

FrozenPlan frozenAs(const Plan &plan)
{
    FrozenPlan frozen;
    frozen.plan = versionOfPlan(plan);
    frozen.head.note = "Trình lần đầu";
    frozen.head.planChecksum = "abc";
    frozen.head.program = "1.0";
    for (const TrainingClass &each : plan.classes) {
        FrozenClass &estimate = frozen.classes.emplace_back();
        estimate.id = each.id;
        for (const TraineeGroup &group : each.trainees) {
            FrozenLine line = fullLine(each.id);
            line.id = group.id;
            line.amount = Money(group.count % 1'000 * 100'000);
            line.state = Money(group.count % 1'000 * 50'000);
            estimate.lines.push_back(line);
        }
        frozen.head.classes += 1;
        frozen.head.trainees += each.people();
        frozen.head.amount += estimate.amount();
        frozen.head.state += estimate.state();
    }
    frozen.shipped = {{"norms.csv", QString("id,key\nfee-139,%1\n").arg(plan.header.year)}};
    return frozen;
}

Plan RandomEdits::edited(Plan plan)
{
    const auto &edits = everyKindOfEdit();
    for (int count = m_random.bounded(6); count > 0; --count) {
        if (!isFullEnough(plan))
            plan = fullPlan();
        edits[m_random.bounded(quint32(edits.size()))].make(plan);
        inOrder(plan);
    }
    return plan;
}

} // namespace taphuan::test
