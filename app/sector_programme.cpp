#include "app/sector_programme.h"

#include "app/document_issuer.h"

#include "export/programme_paper.h"

#include <QSet>

namespace taphuan {

SectorProgramme::SectorProgramme(PlanEdits &edits, QObject *parent) : PlanPart(edits, parent, false)
{
}

void SectorProgramme::setDepartment(const QString &code)
{
    if (m_department == code)
        return;
    m_department = code;
    emit departmentChanged();
    showPages();
}

std::optional<Paper> SectorProgramme::paper() const
{
    const OpenPlan *plan = edits().plan();
    if (!plan || m_department.isEmpty())
        return std::nullopt;
    return programmePaper(plan->plan(), plan->catalogue(), m_department,
                          issuerOf(m_department, plan->plan().header, plan->catalogue()));
}

void SectorProgramme::look(const OpenPlan *)
{
    refresh();
}

void SectorProgramme::show(const PlanDelta &)
{
    refresh();
}

void SectorProgramme::layOut()
{
    showDepartments();
    showPages();
}

void SectorProgramme::putAway()
{
    m_preview.clear();
    refresh(); // once it is looked at again
}

/// The one that is shown stays; at first it is the one that the user acts for.
void SectorProgramme::showDepartments()
{
    QSet<QString> codes;
    std::vector<Choice> choices;
    if (const OpenPlan *plan = edits().plan()) {
        const Catalogue &catalogue = plan->catalogue();
        for (const TrainingClass &each : plan->plan().classes)
            codes.insert(catalogue.responsibleAgency(each.type, each.startDate));
        for (const Agency &agency : catalogue.agencies)
            if (codes.contains(agency.code))
                choices.push_back({agency.code, agency.name});
    }
    m_departments.show(choices);
    if (codes.contains(m_department))
        return;
    const QString acting = edits().author().agency;
    m_department = codes.contains(acting) ? acting
                   : choices.empty()      ? QString()
                                          : choices.front().code;
    emit departmentChanged();
}

void SectorProgramme::showPages()
{
    auto document = isInSight() ? paper() : std::nullopt;
    if (document)
        m_preview.show(std::move(*document));
    else
        m_preview.clear();
}

} // namespace taphuan
