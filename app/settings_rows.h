#pragma once

#include "app/choice_model.h"
#include "app/open_plan.h"
#include "app/settings_models.h"

namespace taphuan {

// What the settings show of a plan: the shipped rows with the plan's own in their place. Only those
// that contain the filter, diacritics and case aside; an empty one shows all.

std::vector<AgencyRow> agencyRows(const OpenPlan &plan, const QString &filter);
std::vector<ResponsibilityRow> responsibilityRows(const OpenPlan &plan, const QString &filter);
std::vector<ItemRow> itemRows(const OpenPlan &plan, const QString &filter);
std::vector<HolidayRow> holidayRows(const OpenPlan &plan, const QString &filter);
/// In the order in which they were entered, so that none moves while it is typed.
std::vector<VenueRow> venueRows(const OpenPlan &plan, const QString &filter);
std::vector<RankRow> rankRows(const OpenPlan &plan);

std::vector<Choice> agencyKindChoices();
std::vector<Choice> holidayKindChoices();
/// The agricultural one first.
std::vector<Choice> typeGroupChoices();
std::vector<Choice> sectionChoices(const Catalogue &catalogue);

} // namespace taphuan
