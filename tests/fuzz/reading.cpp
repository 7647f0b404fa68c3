#include "tests/fuzz/reading.h"

#include "core/exchange/spreadsheet_reader.h"
#include "core/exchange/table_import.h"

#include <algorithm>
#include <cstdlib>

namespace taphuan {

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void checkSheet(const SheetCells &sheet)
{
    int lastRow = 0;
    for (const SheetRow &row : sheet.rows) {
        require(row.number > lastRow && row.number <= lastSheetRow && !row.cells.empty());
        lastRow = row.number;
        int lastColumn = 0;
        for (const SheetCell &cell : row.cells) {
            require(cell.column > lastColumn && cell.column <= lastSheetColumn);
            require(cell.text.size() <= longestCellText);
            require(cell.isFormula || !cell.text.isEmpty());
            lastColumn = cell.column;
        }
    }
}

void checkImport(const Spreadsheet &spreadsheet)
{
    const ImportField fields[] = {{"name", {"Tên HTX"}, FieldKind::Text, true},
                                  {"taxCode", {"MST"}, FieldKind::Code},
                                  {"members", {"Thành viên"}, FieldKind::Count},
                                  {"revenue", {"Doanh thu"}, FieldKind::Decimal},
                                  {"founded", {"Ngày"}, FieldKind::Date},
                                  {"hardship", {"Khó khăn"}, FieldKind::YesNo}};
    const TableMapping mapping = guessMapping(spreadsheet, fields);
    for (const ImportedRow &row : readTable(spreadsheet, mapping, fields).rows)
        require(row.values.size() == qsizetype(std::size(fields)));
}

/// Reading some sheets only says of them what reading all does.
void checkWanted(const QByteArray &file, SpreadsheetOptions options, const Spreadsheet &whole)
{
    options.wanted = [](const SheetCells &sheet) { return sheet.rows.size() % 2 == 1; };
    const auto answer = readSpreadsheet(file, options);
    const auto *some = std::get_if<Spreadsheet>(&answer);
    require(some && !some->sheets.empty());
    for (const SheetCells &sheet : some->sheets)
        require(std::ranges::count(whole.sheets, sheet.name, &SheetCells::name) > 1 ||
                *whole.sheet(sheet.name) == sheet);
}

} // namespace

void readAsPromised(const QByteArray &file)
{
    SpreadsheetOptions options;
    options.limits = {.fileBytes = 1 << 20,
                      .unpackedBytes = 4 << 20,
                      .parts = 100,
                      .cells = 10'000,
                      .characters = 1'000'000};
    const auto answer = readSpreadsheet(file, options);
    if (const auto *spreadsheet = std::get_if<Spreadsheet>(&answer)) {
        for (const SheetCells &sheet : spreadsheet->sheets)
            checkSheet(sheet);
        checkImport(*spreadsheet);
        checkWanted(file, options, *spreadsheet);
    }
}

} // namespace taphuan
