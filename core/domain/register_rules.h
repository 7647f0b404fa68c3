#pragma once

#include "core/domain/catalogue.h"
#include "core/domain/problem_finder.h"

namespace taphuan {

// The rules for registers, curricula and a plan's own rows beside the shipped data: emptiness,
// ranges, references, doubles. Each `problemOf` is for an edit of one list; paths begin with the
// place in it ("[2].name"). `catalogue` is that with the plan's rows in it (catalogueOf), `shipped`
// the one without. Whether others refer to a row that is missing now, problemOf(plan) tells.

std::optional<Problem> problemOf(const std::vector<Absence> &absences,
                                 const std::vector<Lecturer> &lecturers);
/// A venue is named once in its locality, case and outer spaces aside.
std::optional<Problem> problemOf(const std::vector<Venue> &venues);
/// Code and version together are unique; a topic that belongs to none is refused.
std::optional<Problem> problemOf(const std::vector<Curriculum> &curricula,
                                 const std::vector<CurriculumTopic> &topics,
                                 const Catalogue &catalogue);
/// A tax code that is given is unique.
std::optional<Problem> problemOf(const std::vector<Cooperative> &cooperatives,
                                 const Catalogue &catalogue);
std::optional<Problem> problemOf(const std::vector<Agency> &agencies);
std::optional<Problem> problemOf(const std::vector<CooperativeType> &types);
/// At any time one agency at most answers for a type solely.
std::optional<Problem> problemOf(const std::vector<Responsibility> &responsibilities,
                                 const Catalogue &catalogue);
std::optional<Problem> problemOf(const std::vector<ItemSetting> &settings,
                                 const Catalogue &shipped);
std::optional<Problem> problemOf(const std::vector<Holiday> &holidays);
std::optional<Problem> problemOf(const std::vector<Document> &documents);
/// Of ranks, places, beneficiaries and whatever else has a shipped label.
std::optional<Problem> problemOf(const std::vector<Label> &labels, const Catalogue &shipped);

/// All of these lists of a plan, with paths as in its JSON ("venues[2].name").
void checkRegisters(ProblemFinder &finder, const Plan &plan, const Catalogue &shipped,
                    const Catalogue &catalogue);

} // namespace taphuan
