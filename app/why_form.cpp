#include "app/why_form.h"

#include "app/assign.h"
#include "app/line_key.h"
#include "app/number_text.h"
#include "app/open_plan.h"
#include "app/wording.h"

namespace taphuan {

void WhyForm::show(const QString &classId, const QString &lineKey)
{
    if (m_classId != classId || m_lineKey != lineKey) {
        m_classId = classId;
        m_lineKey = lineKey;
        emit lineChanged();
    }
    refresh();
}

void WhyForm::look(const OpenPlan *plan)
{
    m_plan = plan;
    clear();
}

void WhyForm::refresh()
{
    const TrainingClass *trainingClass = m_plan ? m_plan->trainingClass(m_classId) : nullptr;
    const Line *line = nullptr;
    if (trainingClass)
        line = lineOf(m_plan->catalogue(), *m_plan->figures().estimateOf(m_classId), m_lineKey);
    show(line ? shownOf(*trainingClass, *line) : Shown());
    m_answers.showNorms(line ? normRows(m_plan->estimator(), *trainingClass, *line)
                             : std::vector<NormRow>());
}

WhyForm::Shown WhyForm::shownOf(const TrainingClass &trainingClass, const Line &line) const
{
    const Estimator &estimator = m_plan->estimator();
    const WordingContext context{estimator,
                                 [this](const QString &id) { return m_plan->trainingClass(id); }};
    const CostItem &item = estimator.catalogue().items[line.item];
    const Entry entry = estimator.entryOf(trainingClass, line);
    Shown shown;
    shown.valid = true;
    shown.title = tr("Why %1 đồng?").arg(moneyText(line.amount));
    shown.howText = taphuan::howText(estimator, line);
    shown.rateText = taphuan::rateText(line.rate, item.pricedByPercent);
    shown.rateGiven = line.rateGiven();
    if (line.quantityGiven())
        shown.quantityText = taphuan::quantityText(line.factors[0]);
    shown.reason = entry.reason;
    shown.amountText = moneyText(line.amount);
    shown.stateText = moneyText(line.state);
    shown.ownText = moneyText(line.own());
    shown.overCap = line.has(LineMark::OverCap);
    shown.overCapText = taphuan::overCapText(estimator, line);
    shown.problemText = lineProblemText(context, trainingClass, line);
    shown.unverified = isUnverified(estimator, line);
    shown.shareText = taphuan::shareText(estimator, trainingClass, line);
    return shown;
}

void WhyForm::show(const Shown &shown)
{
    assign(this, m_shown.valid, shown.valid, &WhyForm::validChanged);
    assign(this, m_shown.title, shown.title, &WhyForm::titleChanged);
    assign(this, m_shown.howText, shown.howText, &WhyForm::howTextChanged);
    assign(this, m_shown.rateText, shown.rateText, &WhyForm::rateTextChanged);
    assign(this, m_shown.rateGiven, shown.rateGiven, &WhyForm::rateGivenChanged);
    assign(this, m_shown.quantityText, shown.quantityText, &WhyForm::quantityTextChanged);
    assign(this, m_shown.reason, shown.reason, &WhyForm::reasonChanged);
    assign(this, m_shown.amountText, shown.amountText, &WhyForm::amountTextChanged);
    assign(this, m_shown.stateText, shown.stateText, &WhyForm::stateTextChanged);
    assign(this, m_shown.ownText, shown.ownText, &WhyForm::ownTextChanged);
    assign(this, m_shown.overCap, shown.overCap, &WhyForm::overCapChanged);
    assign(this, m_shown.overCapText, shown.overCapText, &WhyForm::overCapTextChanged);
    assign(this, m_shown.problemText, shown.problemText, &WhyForm::problemTextChanged);
    assign(this, m_shown.unverified, shown.unverified, &WhyForm::unverifiedChanged);
    assign(this, m_shown.shareText, shown.shareText, &WhyForm::shareTextChanged);
}

} // namespace taphuan
