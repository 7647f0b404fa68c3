#include "core/exchange/spreadsheet.h"

#include <algorithm>

namespace taphuan {

const SheetCell *SheetRow::cell(int column) const
{
    const auto at = std::ranges::lower_bound(cells, column, {}, &SheetCell::column);
    return at != cells.end() && at->column == column ? &*at : nullptr;
}

QString SheetRow::text(int column) const
{
    const SheetCell *found = cell(column);
    return found ? found->text : QString();
}

const SheetRow *SheetCells::row(int number) const
{
    const auto at = std::ranges::lower_bound(rows, number, {}, &SheetRow::number);
    return at != rows.end() && at->number == number ? &*at : nullptr;
}

bool SheetCells::isColumnHidden(int column) const
{
    return std::ranges::any_of(hiddenColumns, [column](ColumnSpan span) {
        return span.first <= column && column <= span.last;
    });
}

QString SheetCells::place(int row, int column) const
{
    const QString cell = columnName(column) + QString::number(row);
    return name.isEmpty() ? cell : name + u'!' + cell;
}

const SheetCells *Spreadsheet::sheet(QStringView name) const
{
    const auto at =
        std::ranges::find_if(sheets, [name](const SheetCells &s) { return s.name == name; });
    return at != sheets.end() ? &*at : nullptr;
}

QString columnName(int column)
{
    QString name;
    for (; column > 0; column = (column - 1) / 26)
        name.prepend(QChar(u'A' + (column - 1) % 26));
    return name;
}

} // namespace taphuan
