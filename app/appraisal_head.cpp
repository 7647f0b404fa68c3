#include "app/appraisal_head.h"

#include "app/version_appraisal.h"

#include "app/number_text.h"
#include "app/version_text.h"
#include "app/version_words.h"
#include "app/wording.h"

#include "core/planning/version_rules.h"

namespace taphuan {

namespace {

RowRoles<StageSumRow> sumRoles()
{
    using R = StageSumRow;
    return {
        {"type", rowValue<&R::type>},
        {"name", rowValue<&R::name>},
        {"requestedText", rowValue<&R::requestedText>},
        {"appraisedText", rowValue<&R::appraisedText>},
        {"approvedText", rowValue<&R::approvedText>},
        {"differenceText", rowValue<&R::differenceText>},
    };
}

std::vector<StageSumRow> sumRows(const VersionUnderAppraisal &version)
{
    std::vector<StageSumRow> rows;
    for (const CooperativeType &type : version.catalogue.types) {
        const StageSums sums = version.figures.sumsOfType(type.code);
        if (sums.requested != Money())
            rows.push_back({type.code, type.name, moneyText(sums.requested),
                            moneyText(sums.appraised), moneyText(sums.approved),
                            signedMoneyText(sums.approved - sums.requested)});
    }
    return rows;
}

QString namesOf(const Catalogue &catalogue, AgencyKind kind)
{
    QStringList names;
    for (const Agency &agency : catalogue.agencies)
        if (agency.kind == kind)
            names += agency.shortName;
    return names.join(QStringLiteral(", "));
}

QString remarksOf(const Decision *decision)
{
    if (!decision)
        return {};
    QStringList remarks{decision->reason, decision->document, decision->comment};
    remarks.removeAll(QString());
    return remarks.join(QStringLiteral(" · "));
}

void showDecision(ChosenLine &chosen, const Decision *decision)
{
    if (!decision)
        return;
    chosen.reason = decision->reason;
    chosen.document = decision->document;
    chosen.comment = decision->comment;
    chosen.isCut = decision->setsFigure();
}

} // namespace

StageSumModel::StageSumModel(QObject *parent) : RowModel(sumRoles(), parent) {}

void VersionAppraisal::showSums()
{
    m_byType.show(m_appraised ? sumRows(*m_appraised) : std::vector<StageSumRow>());
    m_head = headNow();
    emit changed();
}

AppraisalHead VersionAppraisal::headNow() const
{
    AppraisalHead head;
    const OpenPlan *plan = edits().draft();
    if (!plan || m_version == 0)
        return head;
    const AgencyKind kind = actingKind();
    head.approving = stage() == Stage::Approved;
    head.state = int(state());
    head.stateText = stateText(state());
    const auto may = [&](VersionStep step) {
        const auto obstacle = obstacleTo(step, {}, state(), kind);
        return !plan->readOnly() && (!obstacle || obstacle == RoundTripObstacle::NoReason);
    };
    head.mayReturn = may(VersionStep::Returned);
    head.mayAppraise = may(VersionStep::Appraised);
    head.mayApprove = may(VersionStep::Approved);
    head.mayReopen = may(VersionStep::Reopened);
    const auto obstacle = obstacleTo(stage(), state(), kind);
    head.mayDecide = !obstacle && !plan->readOnly();
    head.whyNotText = whyNotDecide();
    if (obstacle == RoundTripObstacle::NotTheirs)
        head.whyNotText = tr("For reading only: %1 appraises and %2 approves.")
                              .arg(namesOf(plan->catalogue(), AgencyKind::Finance),
                                   namesOf(plan->catalogue(), AgencyKind::Committee));
    if (!m_appraised || m_appraised->figures.version() != m_version)
        return head;
    head.isRead = true;
    head.versionText = versionHeadText(m_appraised->frozen->head, plan->catalogue());
    const StageSums &sums = m_appraised->figures.sums();
    head.requestedText = moneyText(sums.requested);
    head.appraisedText = moneyText(sums.appraised);
    head.approvedText = moneyText(sums.approved);
    head.differenceText = signedMoneyText(sums.approved - sums.requested);
    head.progressText = tr("%1 of %2 classes gone through")
                            .arg(countText(m_appraised->figures.goneThrough(stage())),
                                 countText(qint64(m_appraised->classes.size())));
    const auto unexplained =
        std::ranges::count_if(plan->plan().decisions, [&](const Decision &decision) {
            return decision.version == m_version && decision.setsFigure() &&
                   decision.reason.isEmpty();
        });
    if (unexplained > 0)
        head.unexplainedText = tr("%n cut(s) without a reason", "", int(unexplained));
    return head;
}

void VersionAppraisal::choose(const QString &classId, const QString &lineId)
{
    if (m_chosen.classId == classId && m_chosen.lineId == lineId)
        return;
    m_chosen = {};
    m_chosen.classId = classId;
    m_chosen.lineId = lineId;
    showChosen();
}

void VersionAppraisal::showChosen()
{
    ChosenLine chosen;
    const TrainingClass *owner =
        m_appraised ? m_appraised->classes.value(m_chosen.classId) : nullptr;
    if (owner) {
        chosen.classId = owner->id;
        chosen.classText = owner->code + QStringLiteral(" · ") + owner->title;
        chosen.title = chosen.classText;
        const AppraisedClass &figures = *m_appraised->figures.of(owner->id);
        const bool approving = stage() == Stage::Approved;
        chosen.isGoneThrough = approving ? figures.isApproved : figures.isAppraised;
        if (const auto *line = m_appraised->figuresOf(owner->id, m_chosen.lineId)) {
            chosen.lineId = m_chosen.lineId;
            chosen.isLine = true;
            chosen.title = line->line->label;
            chosen.howText = calculationText(*line->line);
            chosen.basisText = basisText(*line->line);
            chosen.requestReason = line->line->reason;
            chosen.unverified = isUnverified(*line->line);
            if (isOverCap(*line->line))
                chosen.capText = tr("Above the cap of %1")
                                     .arg(rateText(*line->line->cap, line->line->isPercent));
            showDecision(chosen, approving ? line->approval : line->appraisal);
            chosen.otherText = remarksOf(approving ? line->appraisal : line->approval);
        }
    }
    m_chosen = chosen;
    emit chosenChanged();
}

} // namespace taphuan
