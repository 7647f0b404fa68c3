#include "core/exchange/plan_json.h"

#include "core/domain/estimate.h"
#include "core/domain/plan_catalogue.h"
#include "core/domain/plan_rules.h"
#include "core/exchange/plan_reader.h"
#include "core/exchange/plan_version.h"
#include "core/exchange/plan_writer.h"

namespace taphuan {

namespace {

std::optional<Problem> problemOfTotals(const Plan &plan, const Catalogue &shipped)
{
    const Catalogue catalogue = catalogueOf(shipped, plan);
    const NormBook norms(catalogue.norms, plan.norms, plan.header.province);
    const Estimator estimator(catalogue, plan.header, plan.lecturers, plan.defaults, norms);
    return totalProblem(plan.classes, estimatePlan(estimator, plan.classes));
}

} // namespace

std::variant<Plan, Problem> readPlanJson(const QByteArray &json, const Catalogue &catalogue)
{
    const auto document = JsonDocument::parse(json);
    if (const auto *problem = std::get_if<Problem>(&document))
        return *problem;
    auto read = planFrom(std::get<JsonDocument>(document).root(), catalogue);
    if (const auto *plan = std::get_if<Plan>(&read)) {
        if (const auto problem = problemOf(*plan, catalogue))
            return *problem;
        if (const auto problem = problemOfTotals(*plan, catalogue))
            return *problem;
    }
    return read;
}

QByteArray writePlanJson(const Plan &plan)
{
    JsonText json;
    PlanWriter(json, versionOf(plan)).write(plan);
    return json.toUtf8();
}

} // namespace taphuan
