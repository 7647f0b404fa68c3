#include "app/finding_model.h"

#include "app/line_key.h"
#include "app/wording.h"
#include "core/domain/folded_text.h"

namespace taphuan {

namespace {

RowRoles<FindingRow> roles()
{
    using R = FindingRow;
    return {
        {"severity", rowValue<&R::severity>},     {"text", rowValue<&R::text>},
        {"placeText", rowValue<&R::placeText>},   {"classId", rowValue<&R::classId>},
        {"lineKey", rowValue<&R::lineKey>},       {"topicId", rowValue<&R::topicId>},
        {"lecturerId", rowValue<&R::lecturerId>}, {"target", rowValue<&R::target>},
    };
}

FindingModel::Target targetOf(const Finding &finding)
{
    if (finding.classId.isEmpty())
        return FindingModel::PlanTarget;
    if (finding.item >= 0)
        return FindingModel::LineTarget;
    if (!finding.topicId.isEmpty())
        return FindingModel::TopicTarget;
    switch (finding.kind) {
    case FindingKind::LecturerRankUnpaid:
    case FindingKind::StayTooLong: return FindingModel::StayTarget;
    case FindingKind::LecturerClash:
    case FindingKind::SessionsMismatch: return FindingModel::TopicTarget;
    default: return FindingModel::ClassTarget;
    }
}

/// Where an empty class is mended: at what it lacks first.
FindingModel::Target targetOfEmpty(const TrainingClass &trainingClass)
{
    if (trainingClass.people() == 0)
        return FindingModel::TraineeTarget;
    return trainingClass.days.isZero() ? FindingModel::ClassTarget : FindingModel::TopicTarget;
}

} // namespace

FindingModel::FindingModel(QObject *parent) : BlockModel(roles(), parent) {}

template<class Value>
void FindingModel::setFilter(Value &member, const Value &value, void (FindingModel::*changed)())
{
    if (member == value)
        return;
    member = value;
    emit(this->*changed)();
    recount();
}

void FindingModel::setSeverityFilter(int severity)
{
    setFilter(m_severityFilter, severity, &FindingModel::severityFilterChanged);
}

void FindingModel::setFilterText(const QString &text)
{
    m_foldedText = foldedText(text.trimmed());
    setFilter(m_filterText, text, &FindingModel::filterTextChanged);
}

void FindingModel::setClassFilter(const QString &classId)
{
    setFilter(m_classFilter, classId, &FindingModel::classFilterChanged);
}

void FindingModel::showCounts(const FindingCounts &counts)
{
    assign(this, m_counts, counts, &FindingModel::countsChanged);
}

int FindingModel::countRows(const QString &classId) const
{
    if (!m_classFilter.isEmpty() && classId != m_classFilter)
        return 0;
    if (!m_foldedText.isEmpty())
        return int(makeRows(classId).size());
    const FindingCounts counts = countsOf(classId);
    switch (m_severityFilter) {
    case Error: return counts.errors;
    case Warning: return counts.warnings;
    case Note: return counts.notes;
    default: return counts.errors + counts.warnings + counts.notes;
    }
}

FindingModel::Rows FindingModel::makeRows(const QString &classId) const
{
    if (!m_classFilter.isEmpty() && classId != m_classFilter)
        return {};
    Rows rows = rowsOf(classId);
    std::erase_if(rows, [this](const FindingRow &row) {
        return (m_severityFilter >= 0 && row.severity != m_severityFilter) ||
               !foldedText(row.placeText + u'\n' + row.text).contains(m_foldedText);
    });
    return rows;
}

std::vector<FindingRow> FindingModel::rowsOf(const QString &classId) const
{
    const WordingContext context{plan()->estimator(),
                                 [this](const QString &id) { return plan()->trainingClass(id); }};
    Rows rows;
    for (const Finding &finding : findingsOf(classId)) {
        rows.push_back({int(finding.severity), sentence(finding, context),
                        placeOf(finding, context), finding.classId,
                        lineKey(plan()->catalogue(), finding), finding.topicId, finding.lecturerId,
                        targetOf(finding)});
        if (finding.kind == FindingKind::EmptyClass)
            rows.back().target = targetOfEmpty(*plan()->trainingClass(classId));
    }
    return rows;
}

std::vector<Finding> FindingModel::findingsOf(const QString &classId) const
{
    return classId.isEmpty() ? plan()->figures().planWide() : plan()->figures().findingsOf(classId);
}

FindingCounts FindingModel::countsOf(const QString &classId) const
{
    if (!classId.isEmpty())
        return plan()->figures().countsOf(classId);
    FindingCounts counts;
    for (const Finding &finding : plan()->figures().planWide())
        counts.add(finding.severity);
    return counts;
}

} // namespace taphuan
