#include "app/version_appraisal.h"

#include "app/choices.h"
#include "app/decision_edits.h"
#include "app/document_issuer.h"
#include "app/field_edits.h"
#include "app/new_class.h"
#include "app/table_text.h"
#include "app/typing_key.h"
#include "app/version_words.h"
#include "app/wording.h"

#include "core/planning/version_rules.h"
#include "core/storage/tables.h"
#include "export/appraisal_paper.h"

#include <QClipboard>
#include <QGuiApplication>

namespace taphuan {

namespace {

RowChange changeOf(const Decision *before, const Decision *after)
{
    RowChange change{Table::Decision, (before ? before : after)->id, {}, {}};
    if (before)
        change.before = taphuan::rowOf(*before);
    if (after)
        change.after = taphuan::rowOf(*after);
    return change;
}

QString nowText(VersionState state)
{
    switch (state) {
    case VersionState::Submitted: return VersionAppraisal::tr("The version was not appraised yet.");
    case VersionState::Returned:
        return VersionAppraisal::tr("The version was returned; Finance can reopen it.");
    case VersionState::Appraised:
        return VersionAppraisal::tr("The appraisal has ended; Finance can reopen it.");
    case VersionState::Approved:
        return VersionAppraisal::tr("The version was approved; changes take a new version.");
    }
    Q_UNREACHABLE();
}

} // namespace

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
    m_lines.look(nullptr, Stage::Appraised);
    m_appraised.reset();
    m_chosen = {};
    layOut();
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
    choose({}, {});
    if (isInSight())
        read();
    emit changed();
}

void VersionAppraisal::read()
{
    const bool isRead = m_appraised && m_appraised->figures.version() == m_version;
    if (isRead || m_version == 0 || !edits().draft())
        return;
    m_shelf.want({m_version}, [this, number = m_version] {
        const FrozenPlanPtr frozen = m_shelf.at(number);
        const OpenPlan *plan = edits().draft();
        if (!frozen || !plan || number != m_version)
            return;
        m_lines.look(nullptr, Stage::Appraised);
        m_appraised = std::make_unique<VersionUnderAppraisal>(frozen);
        m_appraised->figures.update(plan->plan().decisions);
        m_types.show(typeChoices(m_appraised->catalogue));
        m_departments.show(departmentChoices(m_appraised->catalogue, frozen->plan.header.year));
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

/// For one who may not decide at all the session has the sentence.
QString VersionAppraisal::whyNotDecide() const
{
    const auto obstacle = obstacleTo(stage(), state(), actingKind());
    return obstacle == RoundTripObstacle::NotNow ? nowText(state()) : QString();
}

void VersionAppraisal::copy()
{
    QGuiApplication::clipboard()->setText(m_lines.asTable());
}

Decision VersionAppraisal::decisionAbout(const QString &classId, const QString &lineId) const
{
    const auto &decisions = edits().draft()->plan().decisions;
    const auto found = std::ranges::find_if(decisions, [&](const Decision &each) {
        return each.version == m_version && each.stage == stage() && each.classId == classId &&
               each.line == lineId;
    });
    if (found != decisions.end())
        return *found;
    Decision fresh;
    fresh.position = nextPosition(decisions);
    fresh.version = m_version;
    fresh.stage = stage();
    fresh.classId = classId;
    fresh.line = lineId;
    return fresh;
}

QString VersionAppraisal::titleOf(const QString &pattern, const QString &classId,
                                  const QString &lineId) const
{
    const TrainingClass *owner = m_appraised->classes.value(classId);
    const FrozenLine *line = m_appraised->line(classId, lineId);
    return pattern.arg(QStringList{line ? line->label : QString(), owner ? owner->code : QString()}
                           .join(u' ')
                           .trimmed());
}

QString VersionAppraisal::check(const QString &classId, const QString &lineId,
                                AppraisalModel::Field field, const QString &text) const
{
    const AppraisedLine *line = m_appraised ? m_appraised->figuresOf(classId, lineId) : nullptr;
    if (!line)
        return rowIsGone();
    if (const QString reason = whyNotDecide(); !reason.isEmpty())
        return reason;
    Decision tried = decisionAbout(classId, lineId);
    const StageFigure &before = stage() == Stage::Approved ? line->appraised : line->requested;
    return setField(tried, *line->line, before, field, text, m_appraised->figures.roundTo());
}

QString VersionAppraisal::set(const QString &classId, const QString &lineId,
                              AppraisalModel::Field field, const QString &text)
{
    if (const QString reason = check(classId, lineId, field, text); !reason.isEmpty())
        return reason;
    const AppraisedLine &line = *m_appraised->figuresOf(classId, lineId);
    Decision after = decisionAbout(classId, lineId);
    const StageFigure &before = stage() == Stage::Approved ? line.appraised : line.requested;
    setField(after, *line.line, before, field, text, m_appraised->figures.roundTo());
    const bool isText = field >= AppraisalModel::Reason;
    if (!isText)
        edits().endTyping();
    const QString pattern = stage() == Stage::Approved ? tr("Approve %1") : tr("Appraise %1");
    return decide(after, titleOf(pattern, classId, lineId),
                  isText ? typingKey("decision", {classId, lineId}, field) : QString());
}

QString VersionAppraisal::decide(const Decision &after, const QString &title,
                                 const QString &typingKey)
{
    const Decision before = decisionAbout(after.classId, after.line);
    const bool isGone = saysNothing(after) && !after.line.isEmpty();
    if (before == after && !(before.id.isEmpty() && !isGone))
        return {};
    Decision kept = after;
    if (kept.id.isEmpty())
        kept.id = newId();
    const Decision *was = before.id.isEmpty() ? nullptr : &before;
    const Decision *is = isGone ? nullptr : &kept;
    if (!was && !is)
        return {};
    return edits().makeEdit(title, {changeOf(was, is)}, typingKey);
}

QString VersionAppraisal::takeBack(const QString &classId, const QString &lineId)
{
    const Decision before = decisionAbout(classId, lineId);
    if (!m_appraised || before.id.isEmpty())
        return {};
    if (const QString reason = whyNotDecide(); !reason.isEmpty())
        return edits().showRefusal(reason);
    edits().endTyping();
    return edits().makeEdit(titleOf(tr("Take back the cut of %1"), classId, lineId),
                            {changeOf(&before, nullptr)});
}

QString VersionAppraisal::acceptClass(const QString &classId, bool accepted)
{
    if (!m_appraised || !m_appraised->classes.contains(classId))
        return rowIsGone();
    if (!accepted)
        return takeBack(classId, {});
    if (const QString reason = whyNotDecide(); !reason.isEmpty())
        return edits().showRefusal(reason);
    edits().endTyping();
    return decide(decisionAbout(classId, {}), titleOf(tr("Go through %1"), classId, {}), {});
}

QString VersionAppraisal::acceptShown()
{
    if (!m_appraised)
        return {};
    if (const QString reason = whyNotDecide(); !reason.isEmpty())
        return edits().showRefusal(reason);
    edits().endTyping();
    std::vector<RowChange> rows;
    for (const QString &classId : m_lines.shownClasses()) {
        const AppraisedClass &one = *m_appraised->figures.of(classId);
        if (stage() == Stage::Approved ? one.isApproved : one.isAppraised)
            continue;
        Decision decision = decisionAbout(classId, {});
        decision.id = newId();
        decision.position += qint64(rows.size());
        rows.push_back(changeOf(nullptr, &decision));
    }
    return edits().makeEdit(tr("Go through the classes shown"), std::move(rows));
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

QString VersionAppraisal::take(VersionStep step, const QString &title, const QString &text)
{
    const OpenPlan *plan = edits().draft();
    if (!plan || m_version == 0)
        return rowIsGone();
    const auto obstacle = obstacleTo(step, text, state(), actingKind());
    if (obstacle == RoundTripObstacle::NotNow)
        return nowText(state());
    if (obstacle == RoundTripObstacle::NoReason)
        return tr("Say why: the others will read it.");
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
