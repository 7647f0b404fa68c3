#pragma once

#include "core/storage/database.h"

#include <functional>

namespace taphuan {

/// The first things that SQLite finds wrong in a file (its pages, its indexes, rows that name
/// others that are not there), in SQLite's words; empty where there are none, or `progress` stopped
/// it.
QString faultIn(const Database &database, const std::function<bool(double)> &progress);

} // namespace taphuan
