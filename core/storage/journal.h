#pragma once

#include "core/storage/database.h"
#include "core/storage/plan_store.h"

namespace taphuan {

template<> std::span<const QLatin1String> codesOf<JournalEntry::Kind>();

/// The edits that can be taken back and those that can be made again, the next one last.
struct UndoStacks
{
    std::vector<JournalEntry> undo;
    std::vector<JournalEntry> redo;

    /// What the journal's next row makes of them; an edit that was merged comes with its number
    /// again.
    void follow(const JournalEntry &entry);
};

/// The journal of a plan file. What it writes belongs to the caller's transaction.
class Journal
{
public:
    Journal(const Database &database, QString path);

    /// Newest first.
    std::vector<JournalEntry> entries(int atMost) const;
    /// As the rows of the journal leave them, at most a thousand rows back.
    UndoStacks stacks() const;
    std::vector<RowChange> rowsOf(qint64 number) const;

    /// Adds an edit, or merges it into the last row where that is an edit by the same person with
    /// the same key. `stacks` are those before it; gives those after it.
    UndoStacks addEdit(UndoStacks stacks, const Change &change, const Author &author,
                       const QString &mergeKey) const;
    /// Adds an edit that makes a backup the plan again.
    UndoStacks addRestoration(UndoStacks stacks, const Change &change, const Author &author) const;
    /// Adds the undo or redo of an edit.
    UndoStacks addReturn(UndoStacks stacks, JournalEntry::Kind kind, qint64 target,
                         const Change &change, const Author &author) const;

    /// Adds the submission of a version, which no undo takes back.
    UndoStacks addSubmission(UndoStacks stacks, qint64 version, const QString &title,
                             const Author &author) const;

private:
    std::optional<qint64> lastEdit(const Author &author, const QString &mergeKey) const;
    void append(JournalEntry &entry, const std::vector<RowChange> &rows,
                const QString &mergeKey) const;

    const Database &m_database;
    QString m_path;
};

} // namespace taphuan
