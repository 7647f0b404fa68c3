#pragma once

#include "core/domain/catalogue.h"
#include "core/domain/cooperative.h"
#include "core/domain/problem.h"

#include <optional>

namespace taphuan {

inline constexpr qint64 mostPeople = 1'000'000; ///< of each count of a cooperative

/// What a cooperative of the register may be, the same for a file that is read and for an edit; the
/// path is its member. Whether its tax code is another's too is not asked.
std::optional<Problem> problemOf(const Cooperative &cooperative, const Catalogue &catalogue);

} // namespace taphuan
