#pragma once

#include "core/domain/estimate.h"
#include "core/domain/problem.h"

namespace taphuan {

// The rules of estimate.md section 5 (ranges, emptiness, references, doubles) and section 2 (which
// entries are possible), the same for a file that is read and for an edit in the window. Paths are
// relative to what is checked ("trainees[0].count"); the first problem in reading order is given.

std::optional<Problem> problemOf(const PlanHeader &header);
std::optional<Problem> problemOf(const Lecturer &lecturer, const Catalogue &catalogue);
/// Percents and amounts are not mixed up: `per` is percent for the norm of an item priced by
/// percent and for the state's share, and for no other item's.
std::optional<Problem> problemOf(const Norm &norm, const Catalogue &catalogue);
/// Of a list of entries: the plan's defaults or a class's items.
std::optional<Problem> problemOf(const std::vector<Entry> &entries, const Catalogue &catalogue);
/// `lecturers` are those that topics and stays may name. Where topics were taken from is asked of a
/// whole plan only.
std::optional<Problem> problemOf(const TrainingClass &trainingClass, const Catalogue &catalogue,
                                 const std::vector<Lecturer> &lecturers);
/// Everything, the references between its rows included, with paths as in the JSON
/// ("classes[3].trainees[0].count"), double codes and ids included; not the size of totals, for
/// which it takes an estimate.
std::optional<Problem> problemOf(const Plan &plan, const Catalogue &shipped);
/// Only numbers with which nothing can be computed, whatever else is wrong: asked of a
/// plan file that is opened. No edit leaves such a plan, so that what was saved is always opened.
std::optional<Problem> unusableIn(const Plan &plan);
/// TotalTooLarge where a line, class or the plan has more than 15 digits.
std::optional<Problem> totalProblem(const std::vector<TrainingClass> &classes,
                                    const PlanEstimate &estimate);

} // namespace taphuan
