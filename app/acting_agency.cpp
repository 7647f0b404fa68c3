#include "app/acting_agency.h"

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

QString ActingAgency::name() const
{
    const auto agency = std::ranges::find(m_agencies, m_code, &Agency::code);
    return agency == m_agencies.end() ? m_code : agency->shortName;
}

void ActingAgency::settle()
{
    QString code = m_preferences->actingAgency();
    if (m_choices.indexOfCode(code) < 0) {
        const auto alliance = std::ranges::find(m_agencies, AgencyKind::Alliance, &Agency::kind);
        code = alliance == m_agencies.end() ? QString() : alliance->code;
    }
    const auto agency = std::ranges::find(m_agencies, code, &Agency::code);
    m_isAlliance = agency != m_agencies.end() && agency->kind == AgencyKind::Alliance;
    m_code = code;
    emit changed();
}

} // namespace taphuan
