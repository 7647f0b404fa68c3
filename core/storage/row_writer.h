#pragma once

#include "core/storage/database.h"
#include "core/storage/plan_store.h"

#include <map>

namespace taphuan {

/// Writes row changes, each only where its row is as the change expects it. Lives within one
/// transaction, in which it keeps what it prepared.
class RowWriter
{
public:
    explicit RowWriter(const Database &database);
    /// In order; the first row that could not be written stops it, and the transaction is to be
    /// rolled back.
    [[nodiscard]] std::optional<Conflict> write(const std::vector<RowChange> &rows);

private:
    enum class Verb : quint8 { Insert, Update, Delete };

    bool writeRow(const RowChange &row);
    QSqlQuery &prepared(Table table, Verb verb);

    const Database &m_database;
    std::map<std::pair<Table, Verb>, QSqlQuery> m_prepared;
};

} // namespace taphuan
