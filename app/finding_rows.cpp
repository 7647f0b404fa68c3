#include "app/finding_model.h"

#include "app/line_key.h"
#include "app/open_plan.h"
#include "app/wording.h"

#include "core/planning/submission.h"

#include <algorithm>

namespace taphuan {

namespace {

/// Where an empty class is mended: at what it lacks first.
FindingModel::Target targetOfEmpty(const TrainingClass &trainingClass)
{
    if (trainingClass.people() == 0)
        return FindingModel::TraineeTarget;
    return trainingClass.days.isZero() ? FindingModel::ClassTarget : FindingModel::TopicTarget;
}

FindingModel::Target targetWithin(const Finding &finding)
{
    if (!finding.topicId.isEmpty())
        return FindingModel::TopicTarget;
    switch (finding.kind) {
    case FindingKind::LecturerRankUnpaid:
    case FindingKind::StayTooLong: return FindingModel::StayTarget;
    case FindingKind::LecturerClash:
    case FindingKind::LecturerUnavailable:
    case FindingKind::SessionsMismatch: return FindingModel::TopicTarget;
    default: return FindingModel::ClassTarget;
    }
}

QString partOf(const Finding &finding)
{
    if (finding.kind == FindingKind::NeedNotCovered)
        return finding.district;
    return finding.topicId.isEmpty() ? finding.lecturerId : finding.topicId;
}

void showException(FindingRow &row, const OpenPlan &plan, const Finding &finding)
{
    const TrainingClass *of = plan.trainingClass(finding.classId);
    row.exceptionKey = exceptionKey(exceptionAbout(plan.estimator(), of, finding));
    const auto *recorded = exceptionFor(plan.estimator(), plan.plan(), of, finding);
    if (recorded)
        row.exceptionText = QStringLiteral("%1 (%2)").arg(recorded->reason, recorded->document);
}

bool isAny(const Finding &)
{
    return true;
}

std::vector<FindingRow> rowsOf(const OpenPlan &plan, const QString &classId,
                               QString (*place)(const Finding &, const WordingContext &),
                               const std::function<bool(const Finding &)> &isWanted)
{
    const WordingContext context{plan.estimator(),
                                 [&](const QString &id) { return plan.trainingClass(id); }};
    std::vector<FindingRow> rows;
    for (const Finding &finding : findingsOf(plan, classId)) {
        if (!isWanted(finding))
            continue;
        rows.push_back({int(finding.kind),
                        int(finding.severity),
                        sentence(finding, context),
                        place(finding, context),
                        finding.classId,
                        lineKey(plan.catalogue(), finding),
                        partOf(finding),
                        int(findingTarget(finding)),
                        {},
                        {}});
        if (finding.severity == Severity::Error)
            showException(rows.back(), plan, finding);
        if (finding.kind == FindingKind::EmptyClass)
            rows.back().target = targetOfEmpty(*plan.trainingClass(classId));
    }
    return rows;
}

} // namespace

FindingModel::Target findingTarget(const Finding &finding)
{
    switch (finding.kind) {
    case FindingKind::NeedNotCovered: return FindingModel::NeedTarget;
    case FindingKind::ContentNotSubmitted:
    case FindingKind::CurriculumOutdated: return FindingModel::ProgrammeTarget;
    case FindingKind::VenueTooSmall: return FindingModel::VenueTarget;
    default: break;
    }
    if (finding.classId.isEmpty())
        return FindingModel::PlanTarget;
    return finding.item >= 0 ? FindingModel::LineTarget : targetWithin(finding);
}

QStringList FindingRow::texts() const
{
    return {severityText(Severity(severity)),
            exceptionText.isEmpty() ? text
                                    : text + QStringLiteral(" · ") +
                                          FindingModel::tr("Exception: %1").arg(exceptionText),
            placeText};
}

QList<int> FindingRow::tones() const
{
    constexpr int warning = 1;
    constexpr int error = 2;
    constexpr int note = 3;
    switch (Severity(severity)) {
    case Severity::Error: return {error};
    case Severity::Warning: return {warning};
    case Severity::Note: return {note};
    }
    return {};
}

RowRoles<FindingRow> findingRoles()
{
    using R = FindingRow;
    return {
        {"severity", rowValue<&R::severity>},
        {"severityText",
         [](const R &row) -> QVariant { return severityText(Severity(row.severity)); }},
        {"texts", rowValue<&R::texts>},
        {"tones", rowValue<&R::tones>},
        {"text", rowValue<&R::text>},
        {"placeText", rowValue<&R::placeText>},
        {"classId", rowValue<&R::classId>},
        {"lineKey", rowValue<&R::lineKey>},
        {"partId", rowValue<&R::partId>},
        {"target", rowValue<&R::target>},
        {"exceptionKey", rowValue<&R::exceptionKey>},
        {"exceptionText", rowValue<&R::exceptionText>},
    };
}

QString exceptionKey(const RecordedException &exception)
{
    return QStringList{codeText(exception.finding), exception.classId, exception.line,
                       exception.otherClassId, exception.lecturerId}
        .join(u'\n');
}

std::optional<RecordedException> exceptionFrom(const QString &key)
{
    const QStringList parts = key.split(u'\n');
    const auto kind = codeFrom<FindingKind>(parts.front());
    if (!kind || parts.size() != 5)
        return std::nullopt;
    RecordedException exception;
    exception.finding = *kind;
    exception.classId = parts[1];
    exception.line = parts[2];
    exception.otherClassId = parts[3];
    exception.lecturerId = parts[4];
    return exception;
}

std::vector<Finding> findingsOf(const OpenPlan &plan, const QString &classId)
{
    return classId.isEmpty() ? plan.figures().planWide() : plan.figures().findingsOf(classId);
}

std::vector<FindingRow> findingRows(const OpenPlan &plan, const QString &classId)
{
    return rowsOf(plan, classId, placeOf, isAny);
}

std::vector<FindingRow> findingRows(const OpenPlan &plan, const QString &classId,
                                    const std::function<bool(const Finding &)> &isWanted)
{
    return rowsOf(plan, classId, placeOf, isWanted);
}

std::vector<FindingRow> findingRowsWithin(const OpenPlan &plan, const QString &classId)
{
    std::vector<FindingRow> rows = rowsOf(plan, classId, subjectOf, isAny);
    std::stable_sort(rows.begin(), rows.end(), [](const auto &one, const auto &other) {
        return one.severity < other.severity;
    });
    return rows;
}

} // namespace taphuan
