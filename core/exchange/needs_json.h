#pragma once

#include "core/planning/needs.h"

namespace taphuan {

/// `needs --json`: {"format": "taphuan-needs", "version": 1, "needs": [{"type": "crop", "district":
/// "Bố Trạch", "cooperatives": 3, "managers": 30, "planned": 20, "uncovered": 10}]}.
QByteArray needsJson(const std::vector<Need> &needs);

} // namespace taphuan
