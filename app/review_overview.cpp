#include "app/review_overview.h"

#include "app/programme_rows.h"

#include "core/planning/concern.h"
#include "core/planning/review_rules.h"

namespace taphuan {

ClassCount::Part ReviewOverview::waits() const
{
    const OpenPlan *plan = edits().plan();
    return [plan, agency = edits().author().agency](const TrainingClass &each) {
        return waitsFor(each, plan->catalogue(), agency) ? 1 : 0;
    };
}

void ReviewOverview::look(const OpenPlan *plan)
{
    m_count.start(plan, waits());
    emit waitingChanged();
    refresh();
}

void ReviewOverview::show(const PlanDelta &delta)
{
    if (hasConcern(delta.touched, Concern::EveryClass))
        return look(edits().plan());
    m_count.update(*edits().plan(), delta.touched.classes, waits());
    emit waitingChanged();
    refresh();
}

void ReviewOverview::layOut()
{
    const OpenPlan *plan = edits().plan();
    const Author author = edits().author();
    const QDate today = author.at.date();
    m_waiting.show(plan ? waitingRows(*plan, author.agency, today) : std::vector<WaitingRow>());
    m_progress.show(plan ? progressRows(*plan, today) : std::vector<ProgressRow>());
}

} // namespace taphuan
