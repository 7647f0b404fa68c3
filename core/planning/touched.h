#pragma once

#include "core/domain/table.h"

#include <QStringList>

#include <bitset>

namespace taphuan {

/// What an edit touched in a plan, so that only that is computed and shown again.
struct Touched
{
    std::bitset<tableCount> tables; ///< those of classes too
    QStringList classes;            ///< ids: added, changed or removed, each once

    bool has(Table table) const { return tables.test(std::size_t(table)); }
    /// Nothing but classes and what they consist of.
    bool onlyClasses() const
    {
        return (tables << std::size_t(tableCount - int(Table::TrainingClass))).none();
    }
    void add(Table table) { tables.set(std::size_t(table)); }
};

} // namespace taphuan
