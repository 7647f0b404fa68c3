#pragma once

#include "core/storage/database.h"

#include "core/domain/plan.h"

namespace taphuan {

/// The plan of a file as it is at one moment, its lists in their order; throws StorageError Damaged
/// where a value does not fit or a row belongs to no class. Errors name the path.
Plan readPlan(const Database &database, const QString &path);

} // namespace taphuan
