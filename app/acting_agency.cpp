#include "app/acting_agency.h"

#include "app/assign.h"
#include "app/choices.h"
#include "app/open_plan.h"

#include "core/exchange/shipped_catalogue.h"

#include <algorithm>

namespace taphuan {

ActingAgency::ActingAgency(Preferences *preferences, QObject *parent)
    : QObject(parent), m_preferences(preferences)
{
}

void ActingAgency::look(const OpenPlan *plan)
{
    const Catalogue &catalogue = plan ? plan->catalogue() : shippedCatalogue();
    const int year = plan ? plan->plan().header.year : QDate::currentDate().year();
    m_agencies = catalogue.agencies;
    m_choices.show(agencyChoices(catalogue, year));
    settle();
}

void ActingAgency::choose(const QString &code)
{
    m_preferences->setActingAgency(code);
    settle();
}

QString ActingAgency::ownDepartment() const
{
    return m_agency.kind == AgencyKind::Department ? m_agency.code : QString();
}

void ActingAgency::settle()
{
    const QString code = m_preferences->actingAgency();
    const auto agency = m_choices.indexOfCode(code) < 0
                            ? std::ranges::find(m_agencies, AgencyKind::Alliance, &Agency::kind)
                            : std::ranges::find(m_agencies, code, &Agency::code);
    assign(this, m_agency, agency == m_agencies.end() ? Agency() : *agency, &ActingAgency::changed);
}

} // namespace taphuan
