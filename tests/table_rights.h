#pragma once

#include "core/domain/catalogue_rows.h"
#include "core/domain/table.h"

#include <algorithm>

namespace taphuan::test {

/// What is expected everywhere: who edits a row of a table that is its own, made in its own name.
inline bool isExpectedToEdit(AgencyKind kind, Table table)
{
    const auto isOneOf = [table](std::initializer_list<Table> tables) {
        return std::ranges::find(tables, table) != tables.end();
    };
    const bool isOfAppraisal = isOneOf({Table::Decision, Table::VersionEvent});
    switch (kind) {
    case AgencyKind::Alliance: return !isOfAppraisal;
    case AgencyKind::Finance: return isOfAppraisal;
    case AgencyKind::Committee: return false; // what Finance decided is not its own
    case AgencyKind::Department:
        return isOneOf({Table::Lecturer, Table::Absence, Table::Curriculum, Table::CurriculumTopic,
                        Table::Topic, Table::Stay, Table::ReviewEvent});
    }
    return false;
}

} // namespace taphuan::test
