#include "tests/fit_plans.h"

#include "core/exchange/plan_json.h"
#include "core/exchange/shipped_catalogue.h"
#include "core/solver/cbc.h"

namespace taphuan::test {

namespace {

void draw(TrainingClass &each, std::mt19937 &dice, int number)
{
    const auto &types = shippedCatalogue().types;
    each.id = QStringLiteral("class-%1").arg(number);
    each.code = QStringLiteral("L%1").arg(number + 1, 3, 10, QLatin1Char('0'));
    each.type = types[std::size_t(drawn(dice, 0, 4))].code;
    each.priority = drawn(dice, 1, 3);
    each.days = Quantity::whole(drawn(dice, 1, 3));
    each.givenSessions.reset();
    each.givenNights.reset();
    each.districts = {QStringLiteral("Huyện %1").arg(drawn(dice, 1, 6))};
    for (Topic &topic : each.topics)
        topic.day = 0;
    for (TraineeGroup &group : each.trainees) {
        group.count = drawn(dice, 5, 60);
        group.lodged = drawn(dice, 0, group.count);
    }
    std::erase_if(each.entries, [](const Entry &entry) { return entry.item == "hall"; });
    each.entries.push_back({.id = QStringLiteral("hall-%1").arg(number),
                            .position = 1000,
                            .item = QStringLiteral("hall"),
                            .rate = Rate::whole(drawn(dice, 500, 4000) * 1000),
                            .reason = QStringLiteral("Hợp đồng")});
}

} // namespace

FitPlan::FitPlan(Plan given)
    : plan(std::move(given))
    , catalogue(catalogueOf(shippedCatalogue(), plan))
    , norms(catalogue.norms, plan.norms, plan.header.province)
    , estimator(catalogue, plan.header, plan.lecturers, plan.defaults, norms)
{
}

FitAnswer FitPlan::fit(const FitRequest &request, double seconds) const
{
    return fitToCeiling(estimator, plan.classes, request, CbcSolver(seconds),
                        [](double) { return true; });
}

FitProposal FitPlan::propose(const FitRequest &request) const
{
    return std::get<FitProposal>(fit(request));
}

FitConflict FitPlan::conflict(const FitRequest &request) const
{
    return std::get<FitConflict>(fit(request));
}

Plan drawnPlan(unsigned seed, int classes)
{
    Plan plan = std::get<Plan>(readPlanJson(samplePlanJson(), shippedCatalogue()));
    const std::vector<TrainingClass> sample = std::exchange(plan.classes, {});
    std::mt19937 dice(seed);
    for (int i = 0; i < classes; ++i) {
        plan.classes.push_back(sample[std::size_t(drawn(dice, 0, qint64(sample.size()) - 1))]);
        draw(plan.classes.back(), dice, i);
    }
    return plan;
}

qint64 drawn(std::mt19937 &dice, qint64 least, qint64 most)
{
    return least + qint64(dice() % quint64(most - least + 1));
}

} // namespace taphuan::test
