#include "core/exchange/shipped_catalogue.h"
#include "tests/bench.h"
#include "tests/bench_plan.h"

#include "core/domain/estimate.h"

#include <malloc.h>

namespace taphuan {

namespace {

qint64 bytesInUse()
{
    const auto info = mallinfo2();
    return qint64(info.uordblks + info.hblkhd);
}

qint64 lineCount(const PlanEstimate &estimate)
{
    qint64 lines = 0;
    for (const ClassEstimate &one : estimate.classes)
        lines += qint64(one.lines.size());
    return lines;
}

/// The median of several estimates. Taking the result away again is not part of it, nor the
/// kernel's handing out of memory.
double secondsToEstimate(const Estimator &estimator, const Plan &plan, int runs)
{
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
    std::vector<double> seconds;
    for (int run = 0; run < runs; ++run) {
        PlanEstimate result;
        seconds.push_back(secondsOf([&] { result = estimatePlan(estimator, plan.classes); }));
    }
    return median(std::move(seconds));
}

} // namespace

std::vector<Measured> benchEstimate(const BenchSettings &settings)
{
    const Catalogue &catalogue = shippedCatalogue();
    const Plan plan = benchPlan(settings.classes);
    const NormBook norms(catalogue.norms, plan.norms, plan.header.province);
    const Estimator estimator(catalogue, plan.header, plan.lecturers, plan.defaults, norms);

    const qint64 before = bytesInUse();
    const PlanEstimate kept = estimatePlan(estimator, plan.classes);
    const double bytes = double(bytesInUse() - before);
    const auto lines = double(lineCount(kept));
    const double seconds = secondsToEstimate(estimator, plan, settings.runs);

    const QString size = QStringLiteral("%1 lines").arg(qint64(lines));
    return {{QStringLiteral("estimate_speed"), QStringLiteral("estimate, one core"),
             lines / seconds / 1e6, QStringLiteral("million lines/s"), 5, true, size},
            {QStringLiteral("estimate_size"), QStringLiteral("memory of the result"), bytes / lines,
             QStringLiteral("bytes/line"), 200, false, size}};
}

} // namespace taphuan
