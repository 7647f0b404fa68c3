#pragma once

#include "core/storage/database.h"

namespace taphuan {

/// "THuz" in the header of a file: a plan of this program.
inline constexpr qint64 applicationId = 0x5448757a;

/// The version of the files that this program writes: the number of its last migration.
int latestVersion();
/// The version of a plan file; throws NotOurs for any other file and Newer for a newer one.
int versionOf(const Database &database, const QString &path);
/// Brings a file (a new, empty one has version 0) to a version, one transaction for each step.
void migrate(const Database &database, int toVersion = latestVersion());
/// A copy of an older file beside it, before it is migrated: "plan.taphuan.v1.bak", never in place
/// of another. The path of the copy.
QString backUp(const Database &database, const QString &path, int version);

} // namespace taphuan
