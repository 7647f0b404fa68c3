#include "core/exchange/finding_json.h"

#include "core/exchange/line_json.h"
#include "core/planning/submission.h"

#include <algorithm>

namespace taphuan {

FindingWriter::FindingWriter(JsonText &json, const Estimator &estimator, const Plan &plan)
    : m_json(json), m_estimator(estimator), m_plan(plan)
{
    for (const TrainingClass &trainingClass : plan.classes)
        m_classes.insert(trainingClass.id, &trainingClass);
}

void FindingWriter::write(const std::vector<Finding> &findings)
{
    m_json.startList();
    for (const Finding &finding : findings)
        write(finding);
    m_json.endList();
}

void FindingWriter::write(const Finding &finding)
{
    std::optional<QString> item, document, article;
    if (finding.item >= 0)
        item = m_estimator.catalogue().items[std::size_t(finding.item)].code;
    if (finding.norm >= 0) {
        document = m_estimator.norms().at(finding.norm).document;
        article = m_estimator.norms().at(finding.norm).article;
    } else if (finding.kind == FindingKind::BasisIncomplete) {
        document = finding.subject;
    }
    m_json.startObject();
    m_json.field("kind", finding.kind);
    m_json.field("severity", finding.severity);
    m_json.field("class", codeOf(finding.classId));
    m_json.field("item", item);
    m_json.field("rank", codeOrNone<Rank>(finding.rankOrNone));
    m_json.field("beneficiary", codeOrNone<Beneficiary>(finding.beneficiaryOrNone));
    writeFigures(finding);
    m_json.field("document", document);
    m_json.field("article", article);
    writeSubject(finding);
    writeException(finding);
    m_json.endObject();
}

void FindingWriter::writeFigures(const Finding &finding)
{
    switch (finding.kind) {
    case FindingKind::OverCap:
        m_json.field("excess", Rate::raw(finding.excess));
        m_json.field("excessTotal", finding.excessTotal);
        break;
    case FindingKind::OverCeiling: m_json.field("excess", Money(finding.excess)); break;
    case FindingKind::SessionsMismatch:
    case FindingKind::StayTooLong:
    case FindingKind::TopicRepeated:
    case FindingKind::NeedNotCovered:
    case FindingKind::CurriculumOutdated:
    case FindingKind::VenueTooSmall:
        m_json.field("expected", finding.expected);
        m_json.field("actual", finding.actual);
        break;
    default: break;
    }
}

/// What else a finding is about, each only where it is.
void FindingWriter::writeSubject(const Finding &finding)
{
    if (!finding.otherClassId.isEmpty())
        m_json.field("otherClass", codeOf(finding.otherClassId));
    if (!finding.topicId.isEmpty())
        m_json.field("topic", titleOf(finding));
    if (const Lecturer *lecturer = m_estimator.lecturer(finding.lecturerId))
        m_json.field("lecturer", lecturer->code);
    if (!finding.agency.isEmpty())
        m_json.field("agency", finding.agency);
    if (!finding.subject.isEmpty() && finding.kind != FindingKind::BasisIncomplete)
        m_json.field("subject", finding.subject);
    if (!finding.district.isEmpty())
        m_json.field("district", finding.district);
    if (finding.days.empty())
        return;
    m_json.key("days");
    m_json.startList();
    for (const QDate day : finding.days)
        m_json.value(day);
    m_json.endList();
}

void FindingWriter::writeException(const Finding &finding)
{
    const RecordedException *exception =
        exceptionFor(m_estimator, m_plan, m_classes.value(finding.classId), finding);
    if (!exception)
        return;
    m_json.key("exception");
    m_json.startObject();
    m_json.field("reason", exception->reason);
    m_json.field("document", exception->document);
    m_json.endObject();
}

std::optional<QString> FindingWriter::codeOf(const QString &classId) const
{
    const TrainingClass *found = m_classes.value(classId);
    return found ? std::optional(found->code) : std::nullopt;
}

QString FindingWriter::titleOf(const Finding &finding) const
{
    const TrainingClass *trainingClass = m_classes.value(finding.classId);
    const auto topic = std::ranges::find(trainingClass->topics, finding.topicId, &Topic::id);
    return topic->title;
}

} // namespace taphuan
