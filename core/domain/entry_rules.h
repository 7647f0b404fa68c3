#pragma once

#include "core/domain/catalogue.h"
#include "core/domain/problem_finder.h"

namespace taphuan {

/// Which entries are possible (estimate.md section 2), for plan_rules. An item with one line per
/// entry may be listed several times, any other once for each line.
void checkEntries(ProblemFinder &finder, QLatin1String key, const std::vector<Entry> &entries,
                  const Catalogue &catalogue);

} // namespace taphuan
