#include "core/storage/plan_store.h"

#include "core/storage/file_beside.h"
#include "core/storage/file_fault.h"
#include "core/storage/migrations.h"
#include "core/storage/plan_reader.h"
#include "core/storage/plan_store_opened.h"
#include "core/storage/row_writer.h"
#include "core/storage/tables.h"
#include "core/storage/versions.h"

#include <QFileInfo>

namespace taphuan {

namespace {

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
