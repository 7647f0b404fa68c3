#pragma once

#include "core/storage/change.h"
#include "core/storage/frozen_plan.h"
#include "core/storage/storage_error.h"

#include <QDateTime>

#include <functional>
#include <memory>
#include <variant>

namespace taphuan {

/// Who makes a change, and when.
struct Author
{
    QString name;
    QDateTime at;
    QString agency; ///< code of the agency they act for
};

/// A row is not as the change expects it: somebody else was first. Nothing was saved.
struct Conflict
{
    Table table = Table::Plan;
    QString id;
};

/// A row of the journal, without what it changed.
struct JournalEntry
{
    enum class Kind : quint8 { Edit, Undo, Redo, Submit, Restore };

    qint64 number = 0;
    QString who;
    QDateTime at;
    QString title;
    Kind kind = Kind::Edit;
    qint64 target = 0; ///< of an undo or redo: the number of the edit; of a submit: the version
    QString agency;    ///< for which it was made; empty: by an older program
};

/// One plan file (.taphuan): SQLite in WAL mode, synchronous=FULL, one writer at a time. All calls
/// from the thread that made it; a worker opens its own, for reading or beside the writer.
class PlanStore
{
public:
    enum class Access : quint8 {
        Write,
        Read,
        Beside, ///< writes too, while the program has the file open and does not write itself
    };
    using Progress = std::function<bool(double)>; ///< takes 0 to 1, answers false to stop

    /// Makes a new file with this plan; refuses to overwrite. Nothing is left when it fails, nor
    /// when it is stopped, which it answers by false.
    static bool create(const QString &path, const Plan &plan, const Progress &progress = {});
    /// Opens a file; migrates it first (Write only, after a backup beside it) when it is older. A
    /// file that may not be written is still opened for reading, also on a read-only medium.
    PlanStore(const QString &path, Access access);
    ~PlanStore();
    PlanStore(PlanStore &&) noexcept;
    PlanStore &operator=(PlanStore &&) noexcept;

    const QString &path() const;
    Access access() const;
    /// Why the file is open for reading only although writing was asked for.
    const std::optional<StorageError> &whyNotWritable() const;
    int schemaVersion() const; ///< of the file, before anything was migrated for reading
    qint64 journalLength() const;
    Plan load() const;
    /// What is saved, as a new plan file.
    void copyInto(const QString &newFile) const;
    /// What is wrong with the file as SQLite sees it; empty: it is whole.
    QString fault(const Progress &progress = {}) const;

    /// Saves the change and its journal row in one transaction. With a merge key that the last
    /// journal row has too (typing on in one field), both become one step with the first one's
    /// before; a step that ends where it began leaves the journal. No merge key never merges.
    std::optional<Conflict> commit(const Change &change, const Author &author,
                                   const QString &mergeKey = {});

    /// Saves an edit that makes a backup the plan again; it merges with no other.
    std::optional<Conflict> restore(const Change &change, const Author &author);

    /// The step that undo would take back, and the one that redo would make again.
    std::optional<JournalEntry> undoable() const;
    std::optional<JournalEntry> redoable() const;
    /// Take the step back (make it again) in the file, as a journal row of its own; the change made
    /// to the rows, to be applied to the plan in memory. Only when there is one.
    std::variant<Change, Conflict> undo(const Author &author);
    std::variant<Change, Conflict> redo(const Author &author);

    /// The journal, newest first.
    std::vector<JournalEntry> journal(int atMost) const;
    /// What undo (redo) would change now, to ask for the right to it; nothing where there is none.
    Change undoChange() const;
    Change redoChange() const;

    /// The submitted versions, the first one first.
    std::vector<SubmittedVersion> versions() const;
    /// One of them; throws StorageError where it is not there or not whole.
    FrozenPlan version(qint64 number) const;
    /// Keeps the plan as its next version, with a row in the journal of this title; its head, with
    /// its number, or nothing where it was stopped. Who and when are the author's. No undo takes it
    /// back.
    std::optional<SubmittedVersion> submit(FrozenPlan frozen, const QString &title,
                                           const Author &author, const Progress &progress = {});

private:
    struct Opened;
    std::unique_ptr<Opened> m_opened;
};

} // namespace taphuan
