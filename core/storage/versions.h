#pragma once

#include "core/storage/database.h"
#include "core/storage/frozen_plan.h"

#include <functional>

namespace taphuan {

/// The submitted versions in a plan file. What two versions have alike is kept once: each content
/// says from which version to which it stands. What it writes belongs to the caller's transaction.
class Versions
{
public:
    Versions(const Database &database, const QString &path) : m_database(database), m_path(path) {}

    std::vector<SubmittedVersion> heads() const; ///< the first one first
    /// Throws StorageError::Damaged where it is not whole, or not there.
    FrozenPlan read(qint64 number) const;
    /// Adds a version after the last; gives its number, or nothing where `progress` stopped it.
    std::optional<qint64> add(const FrozenPlan &frozen,
                              const std::function<bool(double)> &progress) const;

private:
    [[noreturn]] void damaged(const QString &what) const;

    const Database &m_database;
    const QString &m_path;
};

} // namespace taphuan
