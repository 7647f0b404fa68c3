#include "app/version_appraisal.h"

#include "app/field_edits.h"
#include "app/new_class.h"
#include "app/number_text.h"
#include "app/version_words.h"

#include "core/planning/version_rules.h"
#include "core/storage/tables.h"

namespace taphuan {

/// Why a step or decision is not to be made as the version stands.
QString VersionAppraisal::whyNotNow() const
{
    switch (state()) {
    case VersionState::Submitted: return tr("Finance has not appraised the version yet.");
    case VersionState::Returned: return tr("The version was returned; Finance can reopen it.");
    case VersionState::Appraised: return tr("The appraisal has ended; Finance can reopen it.");
    case VersionState::Approved: return tr("The version was approved; changes take a new version.");
    }
    Q_UNREACHABLE();
}

QString VersionAppraisal::giveBack(const QString &text)
{
    return take(VersionStep::Returned, tr("Return version %1"), text);
}

QString VersionAppraisal::appraise(const QString &text)
{
    return take(VersionStep::Appraised, tr("End the appraisal of version %1"), text);
}

QString VersionAppraisal::approve(const QString &text)
{
    return take(VersionStep::Approved, tr("Approve version %1"), text);
}

QString VersionAppraisal::reopen(const QString &text)
{
    return take(VersionStep::Reopened, tr("Reopen version %1"), text);
}

/// An approval that was made before Finance cut further.
QString VersionAppraisal::whyNotApprove() const
{
    if (!m_appraised)
        return tr("The version is still being read.");
    for (const FrozenClass &each : m_appraised->frozen->classes)
        for (const AppraisedLine &line : m_appraised->figures.of(each.id)->lines)
            if (line.isAboveAppraised())
                return tr("%1 is approved with %2 đồng, but Finance appraised it with %3: set what "
                          "is approved anew.")
                    .arg(titleOf(QStringLiteral("%1"), each.id, line.line->id),
                         moneyText(line.approved.amount), moneyText(line.appraised.amount));
    return {};
}

QString VersionAppraisal::take(VersionStep step, const QString &title, const QString &text)
{
    const OpenPlan *plan = edits().draft();
    if (!plan || m_version == 0)
        return rowIsGone();
    const auto obstacle = obstacleTo(step, text, state(), actingKind());
    if (obstacle == RoundTripObstacle::NotNow)
        return whyNotNow();
    if (obstacle == RoundTripObstacle::NoReason)
        return tr("Say why: the others will read it.");
    const QString fault = step == VersionStep::Approved ? whyNotApprove() : QString();
    if (!fault.isEmpty())
        return fault;
    const Author author = edits().author();
    VersionEvent event;
    event.id = newId();
    event.position = nextPosition(plan->plan().versionEvents);
    event.version = m_version;
    event.step = step;
    event.agency = author.agency;
    event.person = author.name;
    event.at = QDateTime::fromSecsSinceEpoch(author.at.toSecsSinceEpoch(), Qt::UTC);
    event.text = cleanText(text);
    edits().endTyping();
    return edits().makeEdit(title.arg(m_version),
                            {{Table::VersionEvent, event.id, std::nullopt, taphuan::rowOf(event)}});
}

} // namespace taphuan
