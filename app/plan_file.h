#pragma once

#include "core/domain/catalogue.h"
#include "core/domain/plan.h"
#include "core/domain/problem.h"
#include "core/storage/storage_error.h"

#include <variant>

namespace taphuan {

/// Files above this size are refused before they are read.
inline constexpr qint64 largestPlanFile = 256LL * 1024 * 1024;

/// All of a file, or that it has more than `largest` bytes. Throws StorageError; a pipe or a device
/// is refused: reading one may never end.
std::variant<QByteArray, Problem> readFile(const QString &path, qint64 largest);

/// Whether a file is one of SQLite, whatever its name; throws StorageError where it cannot be read.
bool isPlanStore(const QString &path);

/// Whether what is to be written to `target` would replace this plan, or another one. Throws
/// StorageError.
bool wouldReplacePlan(const QString &target, const QString &plan);

/// The plan of a .taphuan file or of a JSON file. Throws StorageError.
std::variant<Plan, Problem> readPlanFile(const QString &path, const Catalogue &catalogue);
/// The plan of a JSON file. Throws StorageError.
std::variant<Plan, Problem> readPlanJsonFile(const QString &path, const Catalogue &catalogue);

} // namespace taphuan
