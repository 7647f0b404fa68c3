#include "core/planning/class_checks.h"

#include "core/planning/class_days.h"
#include "core/planning/register_checks.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace taphuan {

namespace {

/// Looks through one class and collects what it finds.
class ClassChecks
{
public:
    ClassChecks(const Estimator &estimator, const TrainingClass &trainingClass)
        : m_estimator(estimator), m_catalogue(estimator.catalogue()), m_class(trainingClass)
    {
    }

    std::vector<Finding> run();

private:
    Finding &add(FindingKind kind, Severity severity);
    void checkYear();
    void checkSessions();
    void checkLecturersOfTopics();
    void checkLecturersOfStays();
    void checkLengthOfStays();
    void checkHolidays();
    void checkHoliday(QDate day);
    void checkDepartments();
    void checkEmptiness();

    QStringList lecturers() const;
    bool mayTakePart(const QString &agency, const QStringList &answering) const;

    const Estimator &m_estimator;
    const Catalogue &m_catalogue;
    const TrainingClass &m_class;
    std::vector<Finding> m_findings;
};

std::vector<Finding> ClassChecks::run()
{
    checkYear();
    checkSessions();
    checkLecturersOfTopics();
    checkLecturersOfStays();
    checkLengthOfStays();
    checkHolidays();
    checkDepartments();
    checkEmptiness();
    return std::move(m_findings);
}

Finding &ClassChecks::add(FindingKind kind, Severity severity)
{
    Finding &finding = m_findings.emplace_back();
    finding.kind = kind;
    finding.severity = severity;
    finding.classId = m_class.id;
    return finding;
}

void ClassChecks::checkYear()
{
    if (m_class.calendarDays() == 0)
        return;
    const int year = m_estimator.header().year;
    if (m_class.startDate.year() != year)
        add(FindingKind::ClassOutsideYear, Severity::Warning).days = {m_class.startDate};
    else if (m_class.lastDate().year() != year)
        add(FindingKind::ClassOutsideYear, Severity::Warning).days = {QDate(year + 1, 1, 1)};
}

void ClassChecks::checkSessions()
{
    Quantity ofTopics;
    for (const Topic &topic : m_class.topics)
        ofTopics += topic.sessions;
    if (ofTopics == m_class.sessions())
        return;
    Finding &finding = add(FindingKind::SessionsMismatch, Severity::Warning);
    finding.expected = m_class.sessions();
    finding.actual = ofTopics;
}

void ClassChecks::checkLecturersOfTopics()
{
    for (const Topic &topic : m_class.topics)
        if (topic.lecturer.isEmpty())
            add(FindingKind::TopicWithoutLecturer, Severity::Warning).topicId = topic.id;
}

void ClassChecks::checkLecturersOfStays()
{
    for (const Stay &stay : m_class.stays)
        if (std::ranges::find(m_class.topics, stay.lecturer, &Topic::lecturer) ==
            m_class.topics.end())
            add(FindingKind::LecturerRankUnpaid, Severity::Note).lecturerId = stay.lecturer;
}

void ClassChecks::checkLengthOfStays()
{
    const Quantity classDays = Quantity::whole(m_class.calendarDays());
    for (const Stay &stay : m_class.stays) {
        const Quantity longer = std::max(stay.days, stay.nights);
        if (longer <= classDays)
            continue;
        Finding &finding = add(FindingKind::StayTooLong, Severity::Warning);
        finding.lecturerId = stay.lecturer;
        finding.expected = classDays;
        finding.actual = longer;
    }
}

void ClassChecks::checkHolidays()
{
    for (const QDate day : calendarDaysOf(m_class))
        checkHoliday(day);
}

void ClassChecks::checkHoliday(QDate day)
{
    const auto onDay = std::ranges::equal_range(m_catalogue.holidays, day, {}, &Holiday::date);
    const auto dayOff = std::ranges::find_if(
        onDay, [](const Holiday &each) { return each.kind != HolidayKind::SwapWork; });
    if (dayOff != onDay.end()) {
        Finding &finding = add(FindingKind::Holiday, Severity::Warning);
        finding.subject = dayOff->name;
        finding.days = {day};
    } else if (onDay.empty() && day.dayOfWeek() >= Qt::Saturday) {
        add(FindingKind::Holiday, Severity::Note).days = {day};
    }
}

void ClassChecks::checkDepartments()
{
    const QString responsible = m_catalogue.responsibleAgency(m_class.type, m_class.startDate);
    if (responsible.isEmpty()) {
        add(FindingKind::NoDepartment, Severity::Error).subject = m_class.type;
        return;
    }
    const QStringList answering = m_catalogue.jointAgencies(m_class.type, m_class.startDate)
                                  << responsible;
    for (const Topic &topic : m_class.topics) {
        if (mayTakePart(topic.department, answering))
            continue;
        Finding &finding = add(FindingKind::WrongDepartment, Severity::Warning);
        finding.topicId = topic.id;
        finding.agency = topic.department;
    }
    for (const QString &id : lecturers()) {
        const Lecturer *lecturer = m_estimator.lecturer(id);
        if (!lecturer || mayTakePart(lecturer->department, answering))
            continue;
        Finding &finding = add(FindingKind::WrongDepartment, Severity::Warning);
        finding.lecturerId = id;
        finding.agency = lecturer->department;
    }
}

/// Who teaches or stays, each once, in the order of topics and stays.
QStringList ClassChecks::lecturers() const
{
    QStringList ids;
    for (const Topic &topic : m_class.topics)
        ids.append(topic.lecturer);
    for (const Stay &stay : m_class.stays)
        ids.append(stay.lecturer);
    ids.removeDuplicates();
    return ids;
}

/// An agency that is not named, those that answer for the type, and the alliance in every type.
bool ClassChecks::mayTakePart(const QString &agency, const QStringList &answering) const
{
    if (agency.isEmpty() || answering.contains(agency))
        return true;
    const Agency *known = m_catalogue.agency(agency);
    return known && known->kind == AgencyKind::Alliance;
}

void ClassChecks::checkEmptiness()
{
    if (m_class.people() == 0 || m_class.calendarDays() == 0 || m_class.topics.empty())
        add(FindingKind::EmptyClass, Severity::Error);
}

} // namespace

std::vector<Finding> classFindings(const Estimator &estimator, const TrainingClass &trainingClass,
                                   const Surroundings &surroundings)
{
    std::vector<Finding> findings = ClassChecks(estimator, trainingClass).run();
    std::ranges::move(registerFindings(estimator, surroundings, trainingClass),
                      std::back_inserter(findings));
    return findings;
}

} // namespace taphuan
