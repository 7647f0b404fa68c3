#include "app/newest_version.h"

#include "app/assign.h"
#include "app/number_text.h"
#include "app/version_words.h"

namespace taphuan {

namespace {

const QString dash = QStringLiteral("—");

} // namespace

NewestVersion::NewestVersion(PlanEdits &edits, VersionList &versions, VersionShelf &shelf,
                             QObject *parent)
    : PlanPart(edits, parent), m_versions(versions), m_shelf(shelf)
{
    connect(&versions, &VersionList::submitted, this, &PlanPart::refresh);
}

void NewestVersion::look(const OpenPlan *)
{
    m_version.reset();
    refresh();
}

void NewestVersion::show(const PlanDelta &delta)
{
    if (delta.touched.has(Table::VersionEvent) || delta.touched.has(Table::Decision))
        refresh();
}

void NewestVersion::setWatched(bool watched)
{
    assign(this, m_watched, watched, &NewestVersion::watchedChanged);
    read();
}

void NewestVersion::layOut()
{
    const OpenPlan *plan = edits().draft();
    const auto &heads = m_versions.heads();
    m_head = plan && !heads.empty() ? heads.back() : SubmittedVersion();
    m_state =
        plan ? versionState(plan->plan().versionEvents, m_head.number) : VersionState::Submitted;
    if (m_version && m_version->figures.version() != m_head.number)
        m_version.reset();
    if (m_version)
        m_version->figures.update(plan->plan().decisions);
    read();
    emit changed();
}

/// What was not decided about yet has no figure of its own to be read.
void NewestVersion::read()
{
    if (!m_watched || m_version || m_head.number == 0 || m_state == VersionState::Submitted)
        return;
    m_shelf.wantAppraised(m_head.number, [this](std::unique_ptr<VersionUnderAppraisal> read) {
        const OpenPlan *plan = edits().draft();
        if (!plan || read->figures.version() != m_head.number)
            return;
        m_version = std::move(read);
        m_version->figures.update(plan->plan().decisions);
        emit changed();
    });
}

QString NewestVersion::nameText() const
{
    return m_head.number == 0 ? QString() : versionNameText(m_head.number);
}

QString NewestVersion::whenText() const
{
    return m_head.number == 0 ? QString() : taphuan::whenText(m_head.at);
}

QString NewestVersion::stateText() const
{
    return m_head.number == 0 ? QString() : taphuan::stateText(m_state);
}

QString NewestVersion::waitsText() const
{
    const OpenPlan *plan = edits().draft();
    const Agency *agency = plan ? plan->catalogue().agency(edits().author().agency) : nullptr;
    if (!agency || m_head.number == 0)
        return {};
    if (m_state == VersionState::Submitted && agency->kind == AgencyKind::Finance)
        return tr("to be appraised");
    if (m_state == VersionState::Appraised && agency->kind == AgencyKind::Committee)
        return tr("to be approved");
    if (m_state == VersionState::Returned && agency->kind == AgencyKind::Alliance)
        return tr("returned, to be mended and submitted again");
    return {};
}

QString NewestVersion::requestedText() const
{
    return m_head.number == 0 ? QString() : moneyText(m_head.amount);
}

QString NewestVersion::appraisedText() const
{
    const bool isKnown =
        m_version && (m_state == VersionState::Appraised || m_state == VersionState::Approved);
    return isKnown ? moneyText(m_version->figures.sums().appraised) : dash;
}

QString NewestVersion::approvedText() const
{
    const bool isKnown = m_version && m_state == VersionState::Approved;
    return isKnown ? moneyText(m_version->figures.sums().approved) : dash;
}

} // namespace taphuan
