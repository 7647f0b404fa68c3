#pragma once

#include "core/planning/needs.h"

namespace taphuan {

/// The needs as a table for a terminal, type by type, with how many managers no class trains.
QString needsText(const std::vector<Need> &needs, const Catalogue &catalogue, int width);

} // namespace taphuan
