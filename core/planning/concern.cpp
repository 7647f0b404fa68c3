#include "core/planning/concern.h"

#include <QHash>

#include <algorithm>

namespace taphuan {

namespace {

/// Nothing of a class says how somebody is reached.
Lecturer withoutContacts(Lecturer lecturer)
{
    lecturer.phone = lecturer.email = lecturer.note = QString();
    return lecturer;
}

} // namespace

Concern concernOf(Table table)
{
    switch (table) {
    case Table::Lecturer: return Concern::ThoseOfLecturers;
    case Table::Absence:
    case Table::Venue:
    case Table::Curriculum:
    case Table::CurriculumTopic: return Concern::ByRegisters;
    case Table::DefaultEntry:
    case Table::Norm:
    case Table::Agency:
    case Table::CooperativeType:
    case Table::Responsibility:
    case Table::ItemSetting:
    case Table::Holiday:
    case Table::Document:
    case Table::Label: return Concern::EveryClass;
    default: return Concern::NoClass;
    }
}

bool hasConcern(const Touched &touched, Concern concern)
{
    for (int table = 0; table < tableCount; ++table)
        if (touched.has(Table(table)) && concernOf(Table(table)) == concern)
            return true;
    return false;
}

QSet<QString> lecturersThatDiffer(const std::vector<Lecturer> &before,
                                  const std::vector<Lecturer> &after)
{
    QHash<QString, const Lecturer *> former;
    for (const Lecturer &lecturer : before)
        former.insert(lecturer.id, &lecturer);
    QSet<QString> ids;
    for (const Lecturer &lecturer : after) {
        const Lecturer *same = former.take(lecturer.id);
        if (!same || withoutContacts(*same) != withoutContacts(lecturer))
            ids.insert(lecturer.id);
    }
    for (auto gone = former.keyBegin(); gone != former.keyEnd(); ++gone)
        ids.insert(*gone);
    return ids;
}

bool namesOneOf(const TrainingClass &trainingClass, const QSet<QString> &lecturers)
{
    const auto isOne = [&](const auto &row) { return lecturers.contains(row.lecturer); };
    return std::ranges::any_of(trainingClass.topics, isOne) ||
           std::ranges::any_of(trainingClass.stays, isOne);
}

bool isSameForClasses(const PlanHeader &before, const PlanHeader &after)
{
    return before.year == after.year && before.province == after.province &&
           before.roundTo == after.roundTo &&
           before.mealsLodgingSharePercent == after.mealsLodgingSharePercent;
}

} // namespace taphuan
