#include "app/norm_page.h"

#include "app/field_edits.h"
#include "app/norm_page_rows.h"
#include "app/number_text.h"

#include "core/exchange/shipped_catalogue.h"

namespace taphuan {

NormPage::NormPage(PlanEdits &edits, QObject *parent) : PlanPart(edits, parent) {}

void NormPage::look(const OpenPlan *plan)
{
    m_day = plan ? QDate(plan->plan().header.year, 1, 1) : QDate();
    discard();
    refresh();
}

void NormPage::show(const PlanDelta &delta)
{
    if (delta.touched.onlyClasses())
        return;
    discard(); // what it would change was computed for the plan as it was
    refresh();
}

void NormPage::layOut()
{
    const OpenPlan *plan = edits().plan();
    const Catalogue &catalogue = plan ? plan->catalogue() : shippedCatalogue();
    m_norms.show(plan ? normListRows(*plan, m_day, m_filter, m_order) : std::vector<NormListRow>());
    m_documents.show(plan ? documentRows(catalogue, m_day, firstYear(), lastYear())
                          : std::vector<DocumentRow>());
    m_keys.show(normKeyChoices(catalogue));
    m_pers.show(perChoices(catalogue));
    m_kinds.show(normKindChoices());
    emit shownChanged();
}

QString NormPage::dayText() const
{
    return dateText(m_day);
}

int NormPage::firstYear() const
{
    return 2008; // of the oldest text that is shipped
}

int NormPage::lastYear() const
{
    const OpenPlan *plan = edits().plan();
    return std::max(2028, plan ? plan->plan().header.year + 2 : 0);
}

double NormPage::dayPlace() const
{
    if (m_day.isNull())
        return 0;
    const double years = m_day.year() - firstYear() + m_day.dayOfYear() / 366.0;
    return std::clamp(years / (lastYear() + 1 - firstYear()), 0.0, 1.0);
}

void NormPage::setFilterText(const QString &text)
{
    m_filter.text = text;
    refresh();
}

void NormPage::setOnlyInForce(bool only)
{
    m_filter.onlyInForce = only;
    refresh();
}

void NormPage::sortBy(int column)
{
    m_order.turnTo(column);
    refresh();
}

QString NormPage::setDay(const QString &text)
{
    const OpenPlan *plan = edits().plan();
    const auto day = parseDate(text, plan ? plan->plan().header.year : 0);
    if (!day)
        return fieldSentence(fieldProblem(ProblemKind::NotADate, text));
    m_day = *day;
    refresh();
    return {};
}

std::optional<QDate> NormPage::dayIn(const QString &text) const
{
    return cleanText(text).isEmpty() ? std::optional(QDate())
                                     : parseDate(text, edits().plan()->plan().header.year);
}

} // namespace taphuan
