#include "core/exchange/appraisal_table.h"

#include "core/exchange/table_import.h"

#include <QHash>

#include <algorithm>

namespace taphuan {

namespace {

using Columns = std::array<int, appraisalColumnNames.size()>;

constexpr AppraisalColumn ids[] = {AppraisalColumn::PlanId, AppraisalColumn::ClassId,
                                   AppraisalColumn::LineId};

/// The columns whose cells in a row have one of these texts.
Columns columnsIn(const SheetRow &row, const QHash<QString, std::size_t> &names, bool folded)
{
    Columns columns = {};
    for (const SheetCell &cell : row.cells) {
        const auto found =
            names.constFind(folded ? comparableText(cell.text) : cell.text.trimmed());
        if (found != names.constEnd() && columns[*found] == 0)
            columns[*found] = cell.column;
    }
    return columns;
}

auto countOf(const Columns &columns)
{
    return columns.size() - std::size_t(std::ranges::count(columns, 0));
}

struct Heading
{
    int row = 0;
    Columns columns = {};
};

/// The row that names most columns.
Heading bestHeading(const SheetCells &sheet, const QHash<QString, std::size_t> &names, bool folded)
{
    Heading best;
    std::size_t most = 2; // fewer may be chance
    for (const SheetRow &row : sheet.rows) {
        if (qsizetype(row.cells.size()) < 3)
            continue;
        const Columns columns = columnsIn(row, names, folded);
        if (const auto count = countOf(columns); count > most) {
            most = count;
            best = {row.number, columns};
        }
    }
    return best;
}

QHash<QString, std::size_t> names(bool titles)
{
    QHash<QString, std::size_t> result;
    for (std::size_t i = 0; i < appraisalColumnNames.size(); ++i) {
        const auto column = AppraisalColumn(i);
        result.insert(titles ? comparableText(titleOf(column)) : keyOf(column), i);
    }
    return result;
}

} // namespace

QString AppraisalTable::text(const SheetRow &row, AppraisalColumn which) const
{
    return column(which) > 0 ? row.text(column(which)) : QString();
}

QString AppraisalTable::place(const SheetRow &row, AppraisalColumn which) const
{
    return sheet->place(row.number, std::max(1, column(which)));
}

std::vector<AppraisalTable> appraisalTables(const Spreadsheet &book)
{
    static const auto keys = names(false);
    static const auto titles = names(true);
    std::vector<AppraisalTable> tables;
    for (const SheetCells &sheet : book.sheets) {
        const Heading byKey = bestHeading(sheet, keys, false);
        const Heading byTitle = bestHeading(sheet, titles, true);
        AppraisalTable table{&sheet, std::max(byKey.row, byTitle.row), byKey.columns};
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            if (table.columns[i] == 0)
                table.columns[i] = byTitle.columns[i];
        if (std::ranges::all_of(ids, [&](AppraisalColumn id) { return table.column(id) > 0; }))
            tables.push_back(table);
    }
    return tables;
}

} // namespace taphuan
