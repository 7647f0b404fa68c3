#include "core/planning/surroundings.h"

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
    QHash<QString, qint64> newest;
    QHash<QString, const Curriculum *> curricula;
    for (const Curriculum &curriculum : plan.curricula) {
        qint64 &version = newest[curriculum.code];
        version = std::max(version, curriculum.version);
        curricula.insert(curriculum.id, &curriculum);
    }
    for (const CurriculumTopic &topic : plan.curriculumTopics)
        if (const Curriculum *of = curricula.value(topic.curriculum))
            m_origins.insert(topic.id, {of->code, of->version, newest.value(of->code)});
}

std::vector<Absence> Surroundings::absencesOf(const QString &lecturer) const
{
    return m_absences.value(lecturer);
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

} // namespace taphuan
