#include "core/domain/class_figures.h"

namespace taphuan {

ClassFigures::ClassFigures(const EstimateBasis &basis, const TrainingClass &trainingClass)
    : m_people(Quantity::whole(trainingClass.people()))
    , m_days(trainingClass.days)
    , m_nights(trainingClass.nights())
    , m_sessions(trainingClass.sessions())
{
    for (const Topic &topic : trainingClass.topics) {
        if (const Lecturer *lecturer = basis.lecturers.value(topic.lecturer)) {
            m_ranks.insert(lecturer->rank);
            m_sessionsTaught[std::size_t(lecturer->rank)] += topic.sessions;
        }
    }
    for (const Stay &stay : trainingClass.stays) {
        m_trips += stay.trips;
        if (const Lecturer *lecturer = basis.lecturers.value(stay.lecturer)) {
            m_ranks.insert(lecturer->rank);
            m_stayDays[std::size_t(lecturer->rank)] += stay.days;
            m_stayNights[std::size_t(lecturer->rank)] += stay.nights;
        }
    }
    for (const TraineeGroup &group : trainingClass.trainees) {
        m_beneficiaries.insert(group.beneficiary);
        m_groupPeople[std::size_t(group.beneficiary)] += Quantity::whole(group.count);
        m_groupLodged[std::size_t(group.beneficiary)] += Quantity::whole(group.lodged);
    }
}

Quantity ClassFigures::of(Factor factor, const LineKey &line, bool bySession) const
{
    const auto ofRank = [&](const auto &figures) {
        return line.rank ? figures[std::size_t(*line.rank)] : Quantity();
    };
    const auto ofGroup = [&](const auto &figures) {
        return line.beneficiary ? figures[std::size_t(*line.beneficiary)] : Quantity();
    };
    switch (factor) {
    case Factor::RankSessions: return ofRank(m_sessionsTaught);
    case Factor::RankStayDays: return ofRank(m_stayDays);
    case Factor::RankStayNights: return ofRank(m_stayNights);
    case Factor::StayTrips: return m_trips;
    case Factor::GroupPeople: return ofGroup(m_groupPeople);
    case Factor::GroupLodged: return ofGroup(m_groupLodged);
    case Factor::ClassPeople: return m_people;
    case Factor::ClassDays: return m_days;
    case Factor::ClassNights: return m_nights;
    case Factor::ClassSessions: return m_sessions;
    case Factor::DaysOrSessions: return bySession ? m_sessions : m_days;
    case Factor::One: return Quantity::whole(1);
    case Factor::Given:
    case Factor::OtherLines: break;
    }
    return {};
}

} // namespace taphuan
