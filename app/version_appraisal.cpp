#include "app/version_appraisal.h"

#include "app/choices.h"
#include "app/document_issuer.h"
#include "app/table_text.h"
#include "app/version_words.h"
#include "app/wording.h"

#include "export/appraisal_paper.h"

#include <QClipboard>
#include <QGuiApplication>

namespace taphuan {

VersionAppraisal::VersionAppraisal(PlanEdits &edits, VersionShelf &shelf, QObject *parent)
    : PlanPart(edits, parent, false), m_shelf(shelf)
{
}

VersionAppraisal::~VersionAppraisal() = default;

void VersionAppraisal::look(const OpenPlan *plan)
{
    if (plan)
        return refresh();
    m_version = 0;
    forget();
    layOut();
}

/// Nothing of another version is in sight while one is read: a cut would be of the wrong one.
void VersionAppraisal::forget()
{
    m_lines.look(nullptr, Stage::Appraised);
    m_appraised.reset();
    m_chosen = {};
}

void VersionAppraisal::show(const PlanDelta &delta)
{
    if (!delta.touched.has(Table::Decision) && !delta.touched.has(Table::VersionEvent))
        return;
    if (!isInSight())
        return refresh(); // once it is
    if (m_appraised)
        m_lines.refresh(m_appraised->figures.update(edits().draft()->plan().decisions));
    showSums();
    showChosen();
}

void VersionAppraisal::layOut()
{
    showVersions();
    read();
    if (m_appraised) {
        m_appraised->figures.update(edits().draft()->plan().decisions);
        m_lines.look(m_appraised.get(), stage());
    }
    showSums();
    showChosen();
}

void VersionAppraisal::showVersions()
{
    const OpenPlan *plan = edits().draft();
    std::vector<SubmittedVersion> heads;
    try {
        heads = plan ? plan->store().versions() : heads;
    } catch (const StorageError &error) {
        edits().showRefusal(sentence(error));
    }
    std::vector<Choice> choices;
    for (const SubmittedVersion &head : heads)
        choices.insert(choices.begin(),
                       {QString::number(head.number), versionHeadText(head, plan->catalogue())});
    m_versions.show(choices);
    const bool isThere = std::ranges::any_of(
        heads, [&](const SubmittedVersion &head) { return head.number == m_version; });
    if (!isThere)
        m_version = heads.empty() ? 0 : int(heads.back().number);
}

void VersionAppraisal::setVersion(int number)
{
    if (m_version == number)
        return;
    m_version = number;
    forget();
    refresh();
    emit changed();
}

void VersionAppraisal::read()
{
    if (m_appraised && m_appraised->figures.version() == m_version)
        return;
    forget();
    if (m_version == 0 || !edits().draft())
        return;
    m_shelf.wantAppraised(m_version, [this](std::unique_ptr<VersionUnderAppraisal> version) {
        const OpenPlan *plan = edits().draft();
        const qint64 number = version->figures.version();
        const bool isRead = m_appraised && m_appraised->figures.version() == number;
        if (!plan || number != m_version || isRead)
            return;
        m_appraised = std::move(version);
        m_appraised->figures.update(plan->plan().decisions);
        const int year = m_appraised->frozen->plan.header.year;
        m_types.show(typeChoices(m_appraised->catalogue));
        m_departments.show(departmentChoices(m_appraised->catalogue, year));
        m_lines.look(m_appraised.get(), stage());
        showSums();
        showChosen();
    });
}

Stage VersionAppraisal::stage() const
{
    return actingKind() == AgencyKind::Committee ? Stage::Approved : Stage::Appraised;
}

AgencyKind VersionAppraisal::actingKind() const
{
    const OpenPlan *plan = edits().draft();
    const Agency *agency = plan ? plan->catalogue().agency(edits().author().agency) : nullptr;
    return agency ? agency->kind : AgencyKind::Alliance;
}

VersionState VersionAppraisal::state() const
{
    return versionState(edits().draft()->plan().versionEvents, m_version);
}

void VersionAppraisal::copy()
{
    QGuiApplication::clipboard()->setText(m_lines.asTable());
}

std::optional<Paper> VersionAppraisal::record() const
{
    const OpenPlan *plan = edits().draft();
    if (!plan || !m_appraised)
        return std::nullopt;
    const FrozenPlan &frozen = *m_appraised->frozen;
    const Catalogue &catalogue = m_appraised->catalogue;
    const Appraisal appraisal = appraisalOf(frozen.classes, plan->plan().decisions,
                                            frozen.head.number, frozen.plan.header.roundTo);
    const auto finance = std::ranges::find(catalogue.agencies, AgencyKind::Finance, &Agency::kind);
    const QString appraiser = finance == catalogue.agencies.end() ? QString() : finance->code;
    return appraisalPaper({frozen.head, frozen.plan, catalogue, appraisal,
                           issuerOf(frozen.head.agency, frozen.plan.header, catalogue).name},
                          issuerOf(appraiser, frozen.plan.header, catalogue));
}

} // namespace taphuan
