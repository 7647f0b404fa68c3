#pragma once

#include "core/storage/file_access.h"
#include "core/storage/journal.h"

#include <QTemporaryDir>

namespace taphuan {

/// What a store holds while its file is open.
struct PlanStore::Opened
{
    Opened(QString path, Access access);

    bool openForWriting(const QString &file);
    void openBeside(const QString &file);
    void openForReading(const QString &file);
    void open(const QString &file, Database::Opening opening);
    void copyInto(const QString &newFile) const;
    /// Reads an older file from a private copy that is migrated.
    void readCopy();

    Journal journal() const { return {*database, path}; }
    void needWriting() const;
    /// Writes the rows and what `record` puts into the journal, or neither.
    template<class Record>
    std::optional<Conflict> save(const std::vector<RowChange> &rows, Record record);
    /// Of undo and redo; empty where there is no step.
    Change returnChange(JournalEntry::Kind kind) const;
    std::variant<Change, Conflict> makeReturn(JournalEntry::Kind kind, const Author &author);

    QString path;
    Access access = Access::Read;
    std::optional<StorageError> whyNotWritable;
    int version = 0; ///< of the file
    std::optional<WriterLock> lock;
    std::optional<QTemporaryDir> copyFolder;
    std::optional<Database> database;
    UndoStacks stacks;
};

} // namespace taphuan
