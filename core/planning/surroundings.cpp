#include "core/planning/surroundings.h"

#include "core/planning/curriculum_book.h"

#include <algorithm>

namespace taphuan {

namespace {

std::pair<QString, QString> venueKey(const QString &venue, const QString &locality)
{
    return {venue.trimmed().toCaseFolded(), locality.trimmed().toCaseFolded()};
}

} // namespace

Surroundings::Surroundings(const Plan &plan, QDate today) : m_today(today)
{
    for (const Absence &absence : plan.absences)
        m_absences[absence.lecturer].push_back(absence);
    for (const Venue &venue : plan.venues)
        m_capacities.insert(venueKey(venue.name, venue.locality), venue.capacity);
    const CurriculumBook curricula(plan);
    for (const CurriculumTopic &topic : plan.curriculumTopics)
        if (const Curriculum *of = curricula.version(topic.curriculum))
            m_origins.insert(topic.id,
                             {of->code, of->version, curricula.newest(of->code)->version});
}

const std::vector<Absence> &Surroundings::absencesOf(const QString &lecturer) const
{
    static const std::vector<Absence> none;
    const auto found = m_absences.constFind(lecturer);
    return found == m_absences.constEnd() ? none : *found;
}

qint64 Surroundings::capacityFor(const TrainingClass &trainingClass) const
{
    return m_capacities.value(venueKey(trainingClass.venue, trainingClass.locality));
}

const Surroundings::Origin *Surroundings::originOf(const Topic &topic) const
{
    const auto found = m_origins.constFind(topic.origin);
    return found == m_origins.constEnd() ? nullptr : &*found;
}

bool Surroundings::isSameFor(const TrainingClass &trainingClass, const Surroundings &there) const
{
    const auto isSame = [&](const Topic &topic) {
        const Origin *origin = originOf(topic);
        const Origin *other = there.originOf(topic);
        return absencesOf(topic.lecturer) == there.absencesOf(topic.lecturer) &&
               (origin && other ? *origin == *other : origin == other);
    };
    return m_today == there.m_today &&
           capacityFor(trainingClass) == there.capacityFor(trainingClass) &&
           std::ranges::all_of(trainingClass.topics, isSame);
}

} // namespace taphuan
