#include "core/storage/plan_store.h"

#include "core/storage/file_access.h"
#include "core/storage/file_beside.h"
#include "core/storage/file_fault.h"
#include "core/storage/journal.h"
#include "core/storage/migrations.h"
#include "core/storage/plan_reader.h"
#include "core/storage/row_writer.h"
#include "core/storage/tables.h"
#include "core/storage/versions.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace taphuan {

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

namespace {

/// Reading may still be possible.
bool onlyForbidsWriting(const StorageError &error)
{
    return error.kind() == StorageError::Kind::NoPermission ||
           error.kind() == StorageError::Kind::DiskFull;
}

/// SQLite itself takes the missing end of a last page for zeros.
void needWhole(const Database &database, const QString &file, const QString &path)
{
    const bool hasLog = QFileInfo(file + "-wal").size() > 0; // its pages are not in the file yet
    const qint64 size = database.pragma("page_count") * database.pragma("page_size");
    if (!hasLog && QFileInfo(file).size() < size)
        throw StorageError(StorageError::Kind::Damaged, path, QString("%1 bytes").arg(size));
}

/// False where it was stopped.
bool fill(const Database &database, const Plan &plan, const QString &path,
          const PlanStore::Progress &progress)
{
    Transaction transaction(database);
    RowWriter writer(database);
    const auto write = [&](const std::vector<RowChange> &rows) {
        if (const auto conflict = writer.write(rows))
            throw StorageError(StorageError::Kind::Other, path, "id used twice: " + conflict->id);
    };
    write({{Table::Plan, plan.header.id, {}, rowOf(plan.header)}});
    eachPlanList([&](Table, auto list) { write(rowsBetween({}, plan.*list)); });
    for (std::size_t i = 0; i < plan.classes.size(); ++i) {
        if (progress && !progress(double(i) / double(plan.classes.size())))
            return false;
        write(rowsBetween(nullptr, &plan.classes[i]));
    }
    transaction.commit();
    return true;
}

} // namespace

PlanStore::Opened::Opened(QString aPath, Access wanted) : path(std::move(aPath))
{
    const QString file = fileAt(path);
    if (wanted == Access::Beside)
        openBeside(file);
    else if (wanted == Access::Read || !openForWriting(file))
        openForReading(file);
    stacks = journal().stacks();
}

bool PlanStore::Opened::openForWriting(const QString &file)
{
    try {
        if (!mayWrite(file))
            throw StorageError(StorageError::Kind::NoPermission, path, "no right to write");
        lock.emplace(file, path);
        open(file, Database::Opening::Write);
        database->setPragma("journal_mode", "WAL");
        if (version < latestVersion()) {
            backUp(*database, file, version);
            migrate(*database);
            version = latestVersion();
        }
        access = Access::Write;
    } catch (const StorageError &error) {
        database.reset();
        lock.reset();
        if (!onlyForbidsWriting(error))
            throw;
        whyNotWritable = error;
    }
    return access == Access::Write;
}

void PlanStore::Opened::openBeside(const QString &file)
{
    open(file, Database::Opening::Write);
    access = Access::Beside;
}

void PlanStore::Opened::openForReading(const QString &file)
{
    const bool hasLog = QFileInfo(file + "-wal").size() > 0;
    const auto opening = mayWrite(file) ? Database::Opening::Look
                         : hasLog       ? Database::Opening::ReadOnly
                                        : Database::Opening::Immutable;
    try {
        open(file, opening);
    } catch (const StorageError &error) {
        if (hasLog || !onlyForbidsWriting(error))
            throw;
        open(file, Database::Opening::Immutable);
    }
    if (version < latestVersion())
        readCopy();
}

void PlanStore::Opened::open(const QString &file, Database::Opening opening)
{
    database.emplace(file, opening, path);
    version = versionOf(*database, path);
    needWhole(*database, file, path);
}

void PlanStore::Opened::copyInto(const QString &newFile) const
{
    database->setPragma("query_only", false); // it forbids even a copy
    database->run("VACUUM INTO ?", {newFile});
    database->setPragma("query_only", access == Access::Read);
}

void PlanStore::Opened::readCopy()
{
    copyFolder.emplace();
    const QString copy = copyFolder->filePath("plan.taphuan");
    copyInto(copy);
    open(copy, Database::Opening::Write);
    migrate(*database);
}

void PlanStore::Opened::needWriting() const
{
    if (access == Access::Read)
        throw StorageError(StorageError::Kind::ReadOnly, path, "opened for reading");
}

template<class Record>
std::optional<Conflict> PlanStore::Opened::save(const std::vector<RowChange> &rows, Record record)
{
    Transaction transaction(*database);
    if (const auto conflict = RowWriter(*database).write(rows))
        return conflict;
    UndoStacks after = record();
    transaction.commit();
    stacks = std::move(after);
    return std::nullopt;
}

Change PlanStore::Opened::returnChange(JournalEntry::Kind kind) const
{
    const bool undo = kind == JournalEntry::Kind::Undo;
    const auto &stack = undo ? stacks.undo : stacks.redo;
    if (stack.empty())
        return {};
    const Change edit{stack.back().title, journal().rowsOf(stack.back().number)};
    return undo ? inverse(edit) : edit;
}

std::variant<Change, Conflict> PlanStore::Opened::makeReturn(JournalEntry::Kind kind,
                                                             const Author &author)
{
    needWriting();
    const auto &stack = kind == JournalEntry::Kind::Undo ? stacks.undo : stacks.redo;
    Q_ASSERT(!stack.empty());
    const qint64 target = stack.back().number;
    const Change change = returnChange(kind);
    const auto conflict = save(
        change.rows, [&] { return journal().addReturn(stacks, kind, target, change, author); });
    if (conflict)
        return *conflict;
    return change;
}

bool PlanStore::create(const QString &path, const Plan &plan, const Progress &progress)
{
    const QFileInfo target(path);
    if (target.exists() || target.isSymLink())
        throw StorageError(StorageError::Kind::Exists, path, "exists");
    if (!QFileInfo(target.absolutePath()).isDir())
        throw StorageError(StorageError::Kind::NotFound, target.path(), "no such folder");
    FileBeside file(path);
    {
        const Database database(file.path(), Database::Opening::Create, path);
        database.setPragma("journal_mode", "MEMORY"); // an unfinished file is thrown away
        migrate(database);
        if (!fill(database, plan, path, progress))
            return false;
        database.setPragma("journal_mode", "WAL");
    }
    if (!file.become(path))
        throw StorageError(StorageError::Kind::Exists, path, "exists");
    return true;
}

PlanStore::PlanStore(const QString &path, Access access)
    : m_opened(std::make_unique<Opened>(path, access))
{
}

PlanStore::~PlanStore() = default;
PlanStore::PlanStore(PlanStore &&) noexcept = default;
PlanStore &PlanStore::operator=(PlanStore &&) noexcept = default;

const QString &PlanStore::path() const
{
    return m_opened->path;
}

PlanStore::Access PlanStore::access() const
{
    return m_opened->access;
}

const std::optional<StorageError> &PlanStore::whyNotWritable() const
{
    return m_opened->whyNotWritable;
}

int PlanStore::schemaVersion() const
{
    return m_opened->version;
}

qint64 PlanStore::journalLength() const
{
    return m_opened->database->value("SELECT count(*) FROM journal").toLongLong();
}

Plan PlanStore::load() const
{
    return readPlan(*m_opened->database, m_opened->path);
}

void PlanStore::copyInto(const QString &newFile) const
{
    m_opened->copyInto(newFile);
}

QString PlanStore::fault(const Progress &progress) const
{
    return faultIn(*m_opened->database, progress);
}

std::optional<Conflict> PlanStore::commit(const Change &change, const Author &author,
                                          const QString &mergeKey)
{
    m_opened->needWriting();
    if (change.isEmpty())
        return std::nullopt;
    return m_opened->save(change.rows, [&] {
        return m_opened->journal().addEdit(m_opened->stacks, change, author, mergeKey);
    });
}

std::optional<Conflict> PlanStore::restore(const Change &change, const Author &author)
{
    m_opened->needWriting();
    return m_opened->save(change.rows, [&] {
        return m_opened->journal().addRestoration(m_opened->stacks, change, author);
    });
}

std::optional<JournalEntry> PlanStore::undoable() const
{
    const auto &stack = m_opened->stacks.undo;
    return stack.empty() ? std::nullopt : std::optional(stack.back());
}

std::optional<JournalEntry> PlanStore::redoable() const
{
    const auto &stack = m_opened->stacks.redo;
    return stack.empty() ? std::nullopt : std::optional(stack.back());
}

std::variant<Change, Conflict> PlanStore::undo(const Author &author)
{
    return m_opened->makeReturn(JournalEntry::Kind::Undo, author);
}

std::variant<Change, Conflict> PlanStore::redo(const Author &author)
{
    return m_opened->makeReturn(JournalEntry::Kind::Redo, author);
}

Change PlanStore::undoChange() const
{
    return m_opened->returnChange(JournalEntry::Kind::Undo);
}

Change PlanStore::redoChange() const
{
    return m_opened->returnChange(JournalEntry::Kind::Redo);
}

std::vector<SubmittedVersion> PlanStore::versions() const
{
    return Versions(*m_opened->database, m_opened->path).heads();
}

FrozenPlan PlanStore::version(qint64 number) const
{
    return Versions(*m_opened->database, m_opened->path).read(number);
}

std::optional<SubmittedVersion> PlanStore::submit(FrozenPlan frozen, const QString &title,
                                                  const Author &author, const Progress &progress)
{
    m_opened->needWriting();
    frozen.head.at = QDateTime::fromSecsSinceEpoch(author.at.toSecsSinceEpoch(), Qt::UTC);
    frozen.head.person = author.name;
    frozen.head.agency = author.agency;
    Transaction transaction(*m_opened->database);
    const auto number = Versions(*m_opened->database, m_opened->path).add(frozen, progress);
    if (!number)
        return std::nullopt;
    frozen.head.number = *number;
    UndoStacks after = m_opened->journal().addSubmission(m_opened->stacks, *number, title, author);
    transaction.commit();
    m_opened->stacks = std::move(after);
    return frozen.head;
}

std::vector<JournalEntry> PlanStore::journal(int atMost) const
{
    return m_opened->journal().entries(atMost);
}

} // namespace taphuan
