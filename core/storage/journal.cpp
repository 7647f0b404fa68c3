#include "core/storage/journal.h"

#include "core/storage/change_json.h"
#include "core/storage/sql_values.h"

#include <array>
#include <ranges>

namespace taphuan {

namespace {

constexpr int rowsRemembered = 1000;

bool isNumber(const std::vector<JournalEntry> &stack, qint64 number)
{
    return !stack.empty() && stack.back().number == number;
}

void move(std::vector<JournalEntry> &from, std::vector<JournalEntry> &to, const JournalEntry &entry)
{
    JournalEntry step = entry;
    if (isNumber(from, entry.target)) {
        step = from.back();
        from.pop_back();
    } else {
        // The edit itself is further back than is remembered.
        step.number = entry.target;
        step.kind = JournalEntry::Kind::Edit;
        step.target = 0;
    }
    to.push_back(step);
}

QString textOf(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

template<> std::span<const QLatin1String> codesOf<JournalEntry::Kind>()
{
    static constexpr std::array codes{QLatin1String("edit"), QLatin1String("undo"),
                                      QLatin1String("redo"), QLatin1String("submit"),
                                      QLatin1String("restore")};
    return codes;
}

void UndoStacks::follow(const JournalEntry &entry)
{
    switch (entry.kind) {
    case JournalEntry::Kind::Edit:
    case JournalEntry::Kind::Restore:
        if (isNumber(undo, entry.number))
            undo.pop_back();
        undo.push_back(entry);
        redo.clear();
        break;
    case JournalEntry::Kind::Undo: move(undo, redo, entry); break;
    case JournalEntry::Kind::Redo: move(redo, undo, entry); break;
    case JournalEntry::Kind::Submit: break;
    }
}

Journal::Journal(const Database &database, QString path)
    : m_database(database), m_path(std::move(path))
{
}

std::vector<JournalEntry> Journal::entries(int atMost) const
{
    std::vector<JournalEntry> entries;
    QSqlQuery query =
        m_database.run("SELECT number, at, who, kind, target, title, agency FROM journal"
                       " ORDER BY number DESC LIMIT ?",
                       {atMost});
    while (m_database.next(query)) {
        JournalEntry entry;
        entry.number = query.value(0).toLongLong();
        entry.at = QDateTime::fromString(query.value(1).toString(), Qt::ISODateWithMs);
        entry.who = query.value(2).toString();
        if (!fromSql(query.value(3), entry.kind))
            throw StorageError(StorageError::Kind::Damaged, m_path, "journal: unknown kind");
        entry.target = query.value(4).toLongLong();
        entry.title = query.value(5).toString();
        entry.agency = query.value(6).toString();
        entries.push_back(std::move(entry));
    }
    return entries;
}

UndoStacks Journal::stacks() const
{
    UndoStacks stacks;
    for (const JournalEntry &entry : std::views::reverse(entries(rowsRemembered)))
        stacks.follow(entry);
    return stacks;
}

std::vector<RowChange> Journal::rowsOf(qint64 number) const
{
    QSqlQuery query = m_database.run("SELECT changes FROM journal WHERE number = ?", {number});
    const auto rows =
        m_database.next(query) ? changesFrom(query.value(0).toString()) : std::nullopt;
    if (!rows)
        throw StorageError(StorageError::Kind::Damaged, m_path,
                           QString("journal: changes of %1").arg(number));
    return *rows;
}

UndoStacks Journal::addEdit(UndoStacks stacks, const Change &change, const Author &author,
                            const QString &mergeKey) const
{
    const auto merged = lastEdit(author, mergeKey);
    const auto rows = composed(merged ? rowsOf(*merged) : std::vector<RowChange>(), change.rows);
    if (merged)
        m_database.run("DELETE FROM journal WHERE number = ?", {*merged});
    if (rows.empty())
        return merged ? this->stacks() : stacks;
    JournalEntry entry{0, author.name,  author.at, change.title, JournalEntry::Kind::Edit,
                       0, author.agency};
    append(entry, rows, mergeKey);
    stacks.follow(entry);
    return stacks;
}

UndoStacks Journal::addRestoration(UndoStacks stacks, const Change &change,
                                   const Author &author) const
{
    JournalEntry entry{0, author.name,  author.at, change.title, JournalEntry::Kind::Restore,
                       0, author.agency};
    append(entry, change.rows, {});
    stacks.follow(entry);
    return stacks;
}

UndoStacks Journal::addReturn(UndoStacks stacks, JournalEntry::Kind kind, qint64 target,
                              const Change &change, const Author &author) const
{
    JournalEntry entry{0, author.name, author.at, change.title, kind, target, author.agency};
    append(entry, change.rows, {});
    stacks.follow(entry);
    return stacks;
}

UndoStacks Journal::addSubmission(UndoStacks stacks, qint64 version, const QString &title,
                                  const Author &author) const
{
    JournalEntry entry{0,       author.name,  author.at, title, JournalEntry::Kind::Submit,
                       version, author.agency};
    append(entry, {}, {});
    return stacks;
}

std::optional<qint64> Journal::lastEdit(const Author &author, const QString &mergeKey) const
{
    if (mergeKey.isEmpty())
        return std::nullopt;
    QSqlQuery query = m_database.run("SELECT number FROM journal WHERE kind = 'edit' AND who = ?"
                                     " AND agency = ? AND merge_key = ?"
                                     " AND number = (SELECT max(number) FROM journal)",
                                     {toSql(author.name), toSql(author.agency), mergeKey});
    return m_database.next(query) ? std::optional(query.value(0).toLongLong()) : std::nullopt;
}

void Journal::append(JournalEntry &entry, const std::vector<RowChange> &rows,
                     const QString &mergeKey) const
{
    entry.number =
        m_database.value("SELECT coalesce(max(number), 0) + 1 FROM journal").toLongLong();
    m_database.run("INSERT INTO journal (number, at, who, kind, target, title, merge_key, changes,"
                   " agency) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   {entry.number, textOf(entry.at), toSql(entry.who), toSql(entry.kind),
                    entry.target ? toSql(entry.target) : QVariant(), toSql(entry.title),
                    toSql(mergeKey), changesText(rows), toSql(entry.agency)});
}

} // namespace taphuan
