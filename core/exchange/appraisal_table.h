#pragma once

#include "core/exchange/spreadsheet.h"
#include "core/planning/appraisal_columns.h"

#include <array>
#include <vector>

namespace taphuan {

/// Where a sheet has the table of an appraisal, found by the hidden names of its columns or by
/// their headings.
struct AppraisalTable
{
    const SheetCells *sheet = nullptr;
    int heading = 0;                                           ///< the rows below it are the table
    std::array<int, appraisalColumnNames.size()> columns = {}; ///< 0: none

    int column(AppraisalColumn which) const { return columns[std::size_t(which)]; }
    const SheetCell *cell(const SheetRow &row, AppraisalColumn which) const
    {
        return row.cell(column(which));
    }
    QString text(const SheetRow &row, AppraisalColumn which) const;
    QString place(const SheetRow &row, AppraisalColumn which) const;
};

/// Whether a sheet has the hidden names of an appraisal's columns: then it alone counts, with those
/// that have them too.
bool hasColumnNames(const SheetCells &sheet);

/// The tables of a workbook, hidden sheets included: those that say which plan and line a row is.
std::vector<AppraisalTable> appraisalTables(const Spreadsheet &book);

} // namespace taphuan
