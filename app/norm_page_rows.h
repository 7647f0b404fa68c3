#pragma once

#include "app/choice_model.h"
#include "app/norm_models.h"
#include "app/open_plan.h"

namespace taphuan {

// What the page of norms shows.

/// Shipped norms and the plan's own, by what they price, in the order of the cost items; those of
/// one price in the order of the column.
std::vector<NormListRow> normListRows(const OpenPlan &plan, QDate day, const NormFilter &filter,
                                      const ColumnOrder &order);
/// By their first day; on a time line from `firstYear` to the end of `lastYear`.
std::vector<DocumentRow> documentRows(const Catalogue &catalogue, QDate day, int firstYear,
                                      int lastYear);

/// What a norm can price.
std::vector<Choice> normKeyChoices(const Catalogue &catalogue);
std::vector<Choice> perChoices(const Catalogue &catalogue);
std::vector<Choice> normKindChoices();

/// Whether its amount is a percent: of an item priced so, and of the state's share.
bool isPercentKey(const Catalogue &catalogue, const QString &key);

} // namespace taphuan
