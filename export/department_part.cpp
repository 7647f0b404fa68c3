#include "export/department_part.h"

namespace taphuan {

DepartmentPart partOf(const QString &department, const Estimator &estimator, const Plan &plan,
                      const PlanEstimate &estimate)
{
    DepartmentPart part;
    part.plan = plan;
    part.plan.header.ceiling.reset();
    part.plan.classes.clear();
    for (std::size_t i = 0; i < plan.classes.size(); ++i) {
        const TrainingClass &each = plan.classes[i];
        if (estimator.catalogue().responsibleAgency(each.type, each.startDate) != department)
            continue;
        part.plan.classes.push_back(each);
        part.estimate.classes.push_back(estimate.classes[i]);
        part.estimate.amount += estimate.classes[i].amount;
        part.estimate.state += estimate.classes[i].state;
    }
    return part;
}

} // namespace taphuan
