#include "tests/bench.h"
#include "tests/fit_plans.h"

#include "core/solver/cbc.h"

namespace taphuan {

namespace {

/// What a planner asks in earnest: every measure, every district and type, what is hard to reach.
FitRequest usualRequest(const test::FitPlan &plan)
{
    FitRequest request;
    request.ceiling = plan.share(75);
    request.measures.fewerTraineesPercent = 20;
    request.measures.ratesDownTo = 80;
    request.measures.ratesByNorm = true;
    request.measures.leaveOut = {QStringLiteral("award"), QStringLiteral("drinks")};
    request.onePerType = request.onePerDistrict = request.keepHardship = true;
    request.reason = QStringLiteral("Trần kinh phí");
    return request;
}

} // namespace

std::vector<Measured> benchFit(const BenchSettings &settings)
{
    const int classes = std::min(200, settings.classes);
    std::vector<double> seconds;
    int proven = 0;
    for (int run = 0; run < settings.runs; ++run) {
        const test::FitPlan plan(test::drawnPlan(500 + unsigned(run), classes));
        const FitRequest request = usualRequest(plan);
        FitAnswer answer;
        seconds.push_back(secondsOf([&] { answer = plan.fit(request, 10); }));
        const auto *proposal = std::get_if<FitProposal>(&answer);
        proven += proposal && proposal->isProven();
    }
    return {{QStringLiteral("fit"), QStringLiteral("fitting %1 classes to a ceiling").arg(classes),
             median(seconds), QStringLiteral("s"), 1, false,
             QStringLiteral("%1 of %2 proven").arg(proven).arg(settings.runs)}};
}

} // namespace taphuan
