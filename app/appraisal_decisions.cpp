#include "app/version_appraisal.h"

#include "app/decision_edits.h"
#include "app/field_edits.h"
#include "app/new_class.h"
#include "app/typing_key.h"
#include "app/wording.h"

#include "core/planning/version_rules.h"
#include "core/storage/tables.h"

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

} // namespace

/// For one who may not decide at all the session has the sentence.
QString VersionAppraisal::whyNotDecide() const
{
    const auto obstacle = obstacleTo(stage(), state(), actingKind());
    return obstacle == RoundTripObstacle::NotNow ? whyNotNow() : QString();
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

} // namespace taphuan
