#include "core/planning/review_progress.h"

#include "core/planning/review_rules.h"

#include <QHash>

#include <algorithm>

namespace taphuan {

namespace {

void count(ReviewProgress &progress, const TrainingClass &trainingClass, QDate today)
{
    switch (reviewState(trainingClass.reviews)) {
    case ReviewState::Drafting: ++progress.drafting; break;
    case ReviewState::Submitted: ++progress.submitted; break;
    case ReviewState::Accepted: ++progress.accepted; break;
    case ReviewState::Returned: ++progress.returned; break;
    }
    progress.late += isLate(trainingClass, today) ? 1 : 0;
}

} // namespace

std::vector<ReviewProgress> reviewProgress(const Plan &plan, const Catalogue &catalogue,
                                           QDate today)
{
    QHash<QString, ReviewProgress> byDepartment;
    for (const TrainingClass &each : plan.classes)
        count(byDepartment[catalogue.responsibleAgency(each.type, each.startDate)], each, today);
    std::vector<ReviewProgress> sorted;
    const auto take = [&](const QString &department) {
        const auto found = byDepartment.constFind(department);
        if (found == byDepartment.constEnd())
            return;
        sorted.push_back(*found);
        sorted.back().department = department;
    };
    for (const Agency &agency : catalogue.agencies)
        take(agency.code);
    take({});
    return sorted;
}

} // namespace taphuan
