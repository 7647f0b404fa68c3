#include "core/planning/register_checks.h"

#include "core/planning/class_days.h"
#include "core/planning/lecturer_days.h"
#include "core/planning/review_rules.h"

#include <algorithm>
#include <iterator>

namespace taphuan {

namespace {

/// Looks through one class with the registers at hand.
class RegisterChecks
{
public:
    RegisterChecks(const Estimator &estimator, const Surroundings &surroundings,
                   const TrainingClass &trainingClass)
        : m_estimator(estimator), m_surroundings(surroundings), m_class(trainingClass)
    {
    }

    std::vector<Finding> run();

private:
    Finding &add(FindingKind kind, Severity severity);
    QStringList teaching() const;
    void checkSpecialities();
    void checkAbsences();
    void checkAbsence(const QString &lecturer, const std::vector<Absence> &absences);
    std::vector<QDate> daysNeeded(const QString &lecturer, bool certain) const;
    void checkReview();
    void checkOrigins();
    void checkVenue();

    const Estimator &m_estimator;
    const Surroundings &m_surroundings;
    const TrainingClass &m_class;
    std::vector<Finding> m_findings;
};

std::vector<Finding> RegisterChecks::run()
{
    checkSpecialities();
    checkAbsences();
    checkReview();
    checkOrigins();
    checkVenue();
    return std::move(m_findings);
}

Finding &RegisterChecks::add(FindingKind kind, Severity severity)
{
    Finding &finding = m_findings.emplace_back();
    finding.kind = kind;
    finding.severity = severity;
    finding.classId = m_class.id;
    return finding;
}

/// Lecturers of the topics, each once, in their order.
QStringList RegisterChecks::teaching() const
{
    QStringList lecturers;
    for (const Topic &topic : m_class.topics)
        if (!topic.lecturer.isEmpty())
            lecturers.append(topic.lecturer);
    lecturers.removeDuplicates();
    return lecturers;
}

void RegisterChecks::checkSpecialities()
{
    for (const QString &id : teaching()) {
        const Lecturer *lecturer = m_estimator.lecturer(id);
        if (!lecturer || lecturer->specialities.isEmpty() ||
            lecturer->specialities.contains(m_class.type))
            continue;
        Finding &finding = add(FindingKind::LecturerOutsideSpeciality, Severity::Warning);
        finding.lecturerId = id;
        finding.topicId = std::ranges::find(m_class.topics, id, &Topic::lecturer)->id;
    }
}

void RegisterChecks::checkAbsences()
{
    QStringList lecturers = teaching();
    for (const Stay &stay : m_class.stays)
        lecturers.append(stay.lecturer);
    lecturers.removeDuplicates();
    for (const QString &lecturer : lecturers)
        if (const auto absences = m_surroundings.absencesOf(lecturer); !absences.empty())
            checkAbsence(lecturer, absences);
}

void RegisterChecks::checkAbsence(const QString &lecturer, const std::vector<Absence> &absences)
{
    const auto certain = daysAway(absences, lecturer, daysNeeded(lecturer, true));
    const auto possible = daysAway(absences, lecturer, daysNeeded(lecturer, false));
    if (possible.empty())
        return;
    Finding &finding = add(FindingKind::LecturerUnavailable,
                           certain.empty() ? Severity::Warning : Severity::Error);
    finding.lecturerId = lecturer;
    finding.days = certain.empty() ? possible : certain;
}

/// The days on which a lecturer is needed for certain: those that topics name, and all days of the
/// class for who stays that long or has a class of one day; or those that are possible.
std::vector<QDate> RegisterChecks::daysNeeded(const QString &lecturer, bool certain) const
{
    const std::vector<QDate> all = calendarDaysOf(m_class);
    std::vector<QDate> days;
    const auto need = [&](const std::vector<QDate> &more, bool isCertain) {
        if (isCertain || !certain)
            days.insert(days.end(), more.begin(), more.end());
    };
    for (const Topic &topic : m_class.topics)
        if (topic.lecturer == lecturer)
            need(daysOfTopic(m_class, topic), topic.day > 0 || all.size() == 1);
    for (const Stay &stay : m_class.stays)
        if (stay.lecturer == lecturer)
            need(all, stay.days >= Quantity::whole(m_class.calendarDays()) || all.size() == 1);
    std::ranges::sort(days);
    const auto repeated = std::ranges::unique(days);
    days.erase(repeated.begin(), repeated.end());
    return days;
}

void RegisterChecks::checkReview()
{
    const QDate today = m_surroundings.today();
    if (!today.isNull() && today <= m_class.startDate && isLate(m_class, today))
        add(FindingKind::ContentNotSubmitted, Severity::Warning);
}

void RegisterChecks::checkOrigins()
{
    QStringList seen;
    for (const Topic &topic : m_class.topics) {
        const auto *origin = m_surroundings.originOf(topic);
        if (!origin || origin->version == origin->newest || seen.contains(origin->code))
            continue;
        seen.append(origin->code);
        Finding &finding = add(FindingKind::CurriculumOutdated, Severity::Note);
        finding.topicId = topic.id;
        finding.subject = origin->code;
        finding.expected = Quantity::whole(origin->newest);
        finding.actual = Quantity::whole(origin->version);
    }
}

void RegisterChecks::checkVenue()
{
    const qint64 capacity = m_surroundings.capacityFor(m_class);
    if (capacity == 0 || m_class.people() <= capacity)
        return;
    Finding &finding = add(FindingKind::VenueTooSmall, Severity::Warning);
    finding.subject = m_class.venue;
    finding.expected = Quantity::whole(capacity);
    finding.actual = Quantity::whole(m_class.people());
}

} // namespace

std::vector<Finding> registerFindings(const Estimator &estimator, const Surroundings &surroundings,
                                      const TrainingClass &trainingClass)
{
    return RegisterChecks(estimator, surroundings, trainingClass).run();
}

} // namespace taphuan
