#include "core/planning/lecturer_choice.h"

#include "core/planning/lecturer_days.h"
#include "core/planning/lecturer_fee.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace taphuan {

namespace {

/// Weighs the lecturers of a plan for one topic of a class.
class Choosing
{
public:
    Choosing(const Plan &plan, const LiveEstimate &figures, const TrainingClass &trainingClass,
             const Topic &topic);

    LecturerChoice weigh(const Lecturer &lecturer) const;

private:
    SpecialityMatch speciality(const Lecturer &lecturer) const;
    DepartmentMatch department(const Lecturer &lecturer) const;
    void findAbsence(LecturerChoice &choice) const;
    void findClash(LecturerChoice &choice) const;

    const Surroundings &m_surroundings;
    const DayBoard &m_board;
    const Catalogue &m_catalogue;
    TrainingClass m_asIf; ///< the class with the topic alone
    std::vector<QDate> m_days;
    QString m_responsible;
    QStringList m_joint;
    QHash<QString, Quantity> m_given;
    std::array<std::optional<Rate>, rankCount> m_fees;
};

Choosing::Choosing(const Plan &plan, const LiveEstimate &figures,
                   const TrainingClass &trainingClass, const Topic &topic)
    : m_surroundings(figures.surroundings())
    , m_board(figures.board())
    , m_catalogue(figures.estimator().catalogue())
    , m_asIf(trainingClass)
    , m_days(daysOfTopic(trainingClass, topic))
    , m_responsible(m_catalogue.responsibleAgency(trainingClass.type, trainingClass.startDate))
    , m_joint(m_catalogue.jointAgencies(trainingClass.type, trainingClass.startDate))
{
    m_asIf.topics = {topic};
    m_asIf.stays.clear();
    m_asIf.venue.clear();
    for (const TrainingClass &each : plan.classes)
        for (const Topic &other : each.topics)
            if (other.id != topic.id)
                m_given[other.lecturer] += other.sessions;
    for (int rank = 0; rank < rankCount; ++rank)
        m_fees[std::size_t(rank)] = lecturerFee(figures.estimator(), trainingClass, Rank(rank));
}

LecturerChoice Choosing::weigh(const Lecturer &lecturer) const
{
    LecturerChoice choice;
    choice.lecturer = lecturer.id;
    choice.speciality = speciality(lecturer);
    choice.department = department(lecturer);
    findAbsence(choice);
    findClash(choice);
    choice.sessionsGiven = m_given.value(lecturer.id);
    choice.fee = m_fees[std::size_t(lecturer.rank)];
    return choice;
}

SpecialityMatch Choosing::speciality(const Lecturer &lecturer) const
{
    if (lecturer.specialities.isEmpty())
        return SpecialityMatch::NotSaid;
    return lecturer.specialities.contains(m_asIf.type) ? SpecialityMatch::Named
                                                       : SpecialityMatch::Other;
}

DepartmentMatch Choosing::department(const Lecturer &lecturer) const
{
    if (lecturer.department.isEmpty())
        return DepartmentMatch::NotNamed;
    if (lecturer.department == m_responsible)
        return DepartmentMatch::Responsible;
    if (m_joint.contains(lecturer.department))
        return DepartmentMatch::Joint;
    const Agency *agency = m_catalogue.agency(lecturer.department);
    return agency && agency->kind == AgencyKind::Alliance ? DepartmentMatch::Alliance
                                                          : DepartmentMatch::Other;
}

/// A topic that does not say its day can be taught on a day on which the lecturer is there.
void Choosing::findAbsence(LecturerChoice &choice) const
{
    choice.days = daysAway(m_surroundings.absencesOf(choice.lecturer), choice.lecturer, m_days);
    if (!choice.days.empty())
        choice.availability = choice.days == m_days ? Availability::Taken : Availability::Doubtful;
}

/// The worst clash, where it is worse than an absence.
void Choosing::findClash(LecturerChoice &choice) const
{
    TrainingClass asIf = m_asIf;
    asIf.topics.front().lecturer = choice.lecturer;
    for (const Finding &clash : m_board.clashesIf(asIf)) {
        const auto found =
            clash.severity == Severity::Error ? Availability::Taken : Availability::Doubtful;
        if (found <= choice.availability)
            continue;
        choice.availability = found;
        choice.days = clash.days;
        choice.otherClassId = clash.classId == asIf.id ? clash.otherClassId : clash.classId;
    }
}

/// An unknown fee stands behind every known one.
auto weightOf(const LecturerChoice &choice)
{
    return std::tuple(choice.speciality, choice.department, choice.availability,
                      choice.sessionsGiven, !choice.fee, choice.fee);
}

} // namespace

std::vector<LecturerChoice> lecturerChoices(const Plan &plan, const LiveEstimate &figures,
                                            const TrainingClass &trainingClass, const Topic &topic)
{
    const Choosing choosing(plan, figures, trainingClass, topic);
    std::vector<LecturerChoice> choices;
    for (const Lecturer &lecturer : plan.lecturers)
        choices.push_back(choosing.weigh(lecturer));
    std::ranges::stable_sort(choices, {}, weightOf);
    return choices;
}

} // namespace taphuan
