#pragma once

// Plans, edits and files for the tests of storage.

#include "core/storage/plan_store.h"

#include <QTemporaryDir>

#include <functional>

namespace taphuan::test {

/// A plan in which every field of every row is set.
Plan fullPlan();

/// A class with one row in each of its lists.
TrainingClass fullClass(const QString &code, qint64 position);

/// The change that makes one plan the other, as several edits at once would.
Change changeBetween(const Plan &before, const Plan &after, const QString &title = "Edit");

struct Edit
{
    const char *name;
    std::function<void(Plan &)> make;
};
/// One of each kind; each can be made of fullPlan() and of any plan that is full enough.
const std::vector<Edit> &everyKindOfEdit();
bool isFullEnough(const Plan &plan);

Author somebody();

/// A plan file in a folder of its own.
class PlanFile
{
public:
    explicit PlanFile(const Plan &plan = fullPlan(), const QString &name = "plan.taphuan");

    const QString &path() const { return m_path; }
    PlanStore open(PlanStore::Access access = PlanStore::Access::Write) const;
    Plan load() const;
    /// The names of all files in the folder, hidden ones too.
    QStringList folder() const;
    QByteArray bytes() const;
    void overwrite(const QByteArray &bytes) const;

private:
    QTemporaryDir m_folder;
    QString m_path;
};

/// The kind of the StorageError that it throws; nothing where it throws none.
std::optional<StorageError::Kind> refusal(const std::function<void()> &action);

} // namespace taphuan::test

namespace taphuan {
std::ostream &operator<<(std::ostream &out, StorageError::Kind kind);
}
