#include "app/plan_form.h"

#include "app/assign.h"
#include "app/form_rows.h"
#include "app/number_text.h"

namespace taphuan {

namespace {

QString percentNumber(Percent percent)
{
    return quantityText(Quantity::raw(percent.raw()));
}

} // namespace

void PlanForm::show(const OpenPlan *plan)
{
    Shown shown;
    if (plan) {
        const PlanHeader &header = plan->plan().header;
        shown.title = header.title;
        shown.year = QString::number(header.year);
        shown.province = header.province;
        shown.ceiling = header.ceiling ? moneyText(*header.ceiling) : QString();
        shown.roundTo = QString::number(header.roundTo);
        shown.mealsLodgingShare = percentNumber(header.mealsLodgingSharePercent);
        shown.basis = header.basis.join(u'\n');
    }
    m_defaults.show(plan ? entryRows(plan->catalogue(), plan->plan().defaults,
                                     QDate(plan->plan().header.year, 1, 1))
                         : std::vector<EntryRow>());
    assign(this, m_shown.title, shown.title, &PlanForm::titleChanged);
    assign(this, m_shown.year, shown.year, &PlanForm::yearChanged);
    assign(this, m_shown.province, shown.province, &PlanForm::provinceChanged);
    assign(this, m_shown.ceiling, shown.ceiling, &PlanForm::ceilingChanged);
    assign(this, m_shown.roundTo, shown.roundTo, &PlanForm::roundToChanged);
    assign(this, m_shown.mealsLodgingShare, shown.mealsLodgingShare,
           &PlanForm::mealsLodgingShareChanged);
    assign(this, m_shown.basis, shown.basis, &PlanForm::basisChanged);
}

} // namespace taphuan
