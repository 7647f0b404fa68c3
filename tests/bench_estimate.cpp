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
    const double seconds = medianSeconds(
        settings.runs, [&] { const PlanEstimate once = estimatePlan(estimator, plan.classes); });

    const QString size = QStringLiteral("%1 lines").arg(qint64(lines));
    return {{QStringLiteral("estimate_speed"), QStringLiteral("estimate, one core"),
             lines / seconds / 1e6, QStringLiteral("million lines/s"), 5, true, size},
            {QStringLiteral("estimate_size"), QStringLiteral("memory of the result"), bytes / lines,
             QStringLiteral("bytes/line"), 200, false, size}};
}

} // namespace taphuan
