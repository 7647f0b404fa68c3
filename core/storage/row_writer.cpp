#include "core/storage/row_writer.h"

#include "core/storage/tables.h"

namespace taphuan {

RowWriter::RowWriter(const Database &database) : m_database(database) {}

std::optional<Conflict> RowWriter::write(const std::vector<RowChange> &rows)
{
    for (const RowChange &row : rows)
        if (!writeRow(row))
            return Conflict{row.table, row.id};
    return std::nullopt;
}

bool RowWriter::writeRow(const RowChange &row)
{
    if (row.before == row.after)
        return true;
    const Verb verb = !row.before ? Verb::Insert : row.after ? Verb::Update : Verb::Delete;
    QSqlQuery &query = prepared(row.table, verb);
    int place = 0;
    for (const auto *values : {&row.after, &row.before})
        if (*values)
            for (const QVariant &value : **values)
                query.bindValue(place++, value);
    return m_database.tryExecute(query) && query.numRowsAffected() == 1;
}

QSqlQuery &RowWriter::prepared(Table table, Verb verb)
{
    const auto key = std::pair(table, verb);
    const auto known = m_prepared.find(key);
    if (known != m_prepared.end())
        return known->second;
    const TableShape &shape = shapeOf(table);
    const QString sql = verb == Verb::Insert   ? insertText(shape)
                        : verb == Verb::Update ? updateText(shape)
                                               : deleteText(shape);
    return m_prepared.emplace(key, m_database.prepare(sql)).first->second;
}

} // namespace taphuan
