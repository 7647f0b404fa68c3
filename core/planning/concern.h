#pragma once

#include "core/domain/plan.h"
#include "core/planning/touched.h"

#include <QSet>

namespace taphuan {

/// Which classes' figures and findings an edit of a table may move besides those of the classes
/// that it touches.
enum class Concern : quint8 {
    NoClass,
    ThoseOfLecturers, ///< that name a lecturer who is different
    ByRegisters,      ///< for which the absences, venues or curricula are different (Surroundings)
    EveryClass,
};

/// NoClass for the header of the plan: isSameForClasses tells.
Concern concernOf(Table table);
bool hasConcern(const Touched &touched, Concern concern);
bool isSameForClasses(const PlanHeader &before, const PlanHeader &after);

/// The ids of those who are not the same in both lists, their contacts and notes aside.
QSet<QString> lecturersThatDiffer(const std::vector<Lecturer> &before,
                                  const std::vector<Lecturer> &after);
/// Whether one of them teaches or stays in the class.
bool namesOneOf(const TrainingClass &trainingClass, const QSet<QString> &lecturers);

} // namespace taphuan
