#pragma once

#include "app/choice_model.h"

#include "core/domain/catalogue.h"
#include "core/domain/plan.h"

namespace taphuan {

// What the boxes of the window offer. Labels of places and ranks change with time: those of `day`.

std::vector<Choice> typeChoices(const Catalogue &catalogue);
std::vector<Choice> placeChoices(const Catalogue &catalogue, QDate day);
std::vector<Choice> rankChoices(const Catalogue &catalogue, QDate day);
std::vector<Choice> beneficiaryChoices(const Catalogue &catalogue);
std::vector<Choice> itemChoices(const Catalogue &catalogue);
/// The alliance and the departments there are at some time of the year.
std::vector<Choice> departmentChoices(const Catalogue &catalogue, int year);
/// All agencies there are at some time of the year.
std::vector<Choice> agencyChoices(const Catalogue &catalogue, int year);
/// In the order of their names (NameOrder).
std::vector<Choice> lecturerChoices(const std::vector<Lecturer> &lecturers);
/// "1" to "12".
std::vector<Choice> monthChoices();

} // namespace taphuan
