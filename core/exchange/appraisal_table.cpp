#include "core/exchange/appraisal_table.h"

#include "core/exchange/table_import.h"

#include <QHash>

#include <algorithm>

namespace taphuan {

namespace {

using Columns = std::array<int, appraisalColumnNames.size()>;

constexpr AppraisalColumn ids[] = {AppraisalColumn::PlanId, AppraisalColumn::ClassId,
                                   AppraisalColumn::LineId};

using Names = QHash<QString, std::size_t>;

Names namesOf(bool keys)
{
    Names names;
    for (std::size_t i = 0; i < appraisalColumnNames.size(); ++i) {
        const auto column = AppraisalColumn(i);
        names.insert(keys ? keyOf(column) : comparableText(titleOf(column)), i);
    }
    return names;
}

struct Heading
{
    int row = 0;
    Columns columns = {};

    auto count() const { return columns.size() - std::size_t(std::ranges::count(columns, 0)); }
};

/// The columns that a row names, by the texts of its cells.
template<class Compared>
Heading headingIn(const SheetRow &row, const Names &names, Compared compared)
{
    Heading heading{row.number, {}};
    for (const SheetCell &cell : row.cells) {
        const auto found = names.constFind(compared(cell.text));
        if (found != names.constEnd() && heading.columns[*found] == 0)
            heading.columns[*found] = cell.column;
    }
    return heading;
}

/// The hidden row of names.
Heading keysIn(const SheetCells &sheet)
{
    static const Names keys = namesOf(true);
    const auto isKey = [](const SheetCell &cell) { return cell.text.startsWith(u"taphuan:"); };
    for (const SheetRow &row : sheet.rows)
        if (std::ranges::any_of(row.cells, isKey))
            return headingIn(row, keys, [](const QString &text) { return text.trimmed(); });
    return {};
}

/// The row of headings: right below the names where these are there.
Heading titlesIn(const SheetCells &sheet, const Heading &keys)
{
    constexpr int below = 5;
    static const Names titles = namesOf(false);
    Heading best;
    for (const SheetRow &row : sheet.rows) {
        if (keys.row > 0 && (row.number <= keys.row || row.number > keys.row + below))
            continue;
        const Heading heading = headingIn(row, titles, comparableText);
        if (heading.count() > std::max<std::size_t>(best.count(), 2)) // fewer may be chance
            best = heading;
    }
    return best;
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

bool hasColumnNames(const SheetCells &sheet)
{
    return keysIn(sheet).row > 0;
}

std::vector<AppraisalTable> appraisalTables(const Spreadsheet &book)
{
    std::vector<Heading> keys;
    for (const SheetCells &sheet : book.sheets)
        keys.push_back(keysIn(sheet));
    const bool named = std::ranges::any_of(keys, [](const Heading &each) { return each.row > 0; });
    std::vector<AppraisalTable> tables;
    for (std::size_t i = 0; i < book.sheets.size(); ++i) {
        if (named && keys[i].row == 0)
            continue; // headings alone are believed only where nobody left the names
        const Heading titles = titlesIn(book.sheets[i], keys[i]);
        AppraisalTable table{&book.sheets[i], std::max(keys[i].row, titles.row), keys[i].columns};
        for (std::size_t column = 0; column < table.columns.size(); ++column)
            if (table.columns[column] == 0)
                table.columns[column] = titles.columns[column];
        if (std::ranges::all_of(ids, [&](AppraisalColumn id) { return table.column(id) > 0; }))
            tables.push_back(table);
    }
    return tables;
}

} // namespace taphuan
