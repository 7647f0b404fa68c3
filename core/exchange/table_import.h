#pragma once

#include "core/domain/problem.h"
#include "core/exchange/spreadsheet.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <span>

namespace taphuan {

enum class FieldKind : quint8 {
    Text,    ///< NFC, white space simplified
    Code,    ///< as Text, without spaces, dots and dashes ("3100 123-456")
    Count,   ///< text of the result: whole, from 0
    Decimal, ///< text of the result: plain, with a point
    Date,    ///< text of the result: ISO
    YesNo,   ///< text of the result: "1" or "0"; "x", "có", "không" and the like
};

/// One thing that is looked for in a table from outside.
struct ImportField
{
    QString key;
    QStringList labels; ///< what its column may be called; the first is shown to the user.
                        ///< Diacritics, capitals and signs count for nothing
    FieldKind kind = FieldKind::Text;
    bool required = false; ///< has a column, and each row says something there
};

/// Where a table stands in a spreadsheet, and which column of it is which field. Guessed, and then
/// the user's to change.
struct TableMapping
{
    int sheet = 0;            ///< position in Spreadsheet::sheets
    int headerRow = 0;        ///< the first one; 0: none was found
    int headerDepth = 1;      ///< rows that the header takes, one or two
    std::vector<int> columns; ///< of each field; 0: none

    friend bool operator==(const TableMapping &, const TableMapping &) = default;
};

/// The header that most fields know, over all visible sheets.
TableMapping guessMapping(const Spreadsheet &spreadsheet, std::span<const ImportField> fields);

/// What the header calls each column that has something in it, for the user to choose from.
struct TableColumn
{
    int column = 0;
    QString title; ///< "Cán bộ quản lý / Giám đốc"; empty where it has none
};
std::vector<TableColumn> tableColumns(const SheetCells &sheet, const TableMapping &mapping);

/// One row of the table: a text for each field, and what is wrong. Problems have the cell as path
/// ("Danh sách!B7"), and as column the number of that cell's column.
struct ImportedRow
{
    int number = 0; ///< in its sheet
    QStringList values;
    std::vector<Problem> problems;
};

struct ImportedTable
{
    QString sheet;
    std::vector<ImportedRow> rows;
    std::vector<Problem> problems; ///< of the table: no header, a required column that is missing
};

/// The rows below the header. Empty ones, numbers of columns ("1 2 3") and sums below the table
/// ("Tổng cộng") are left out. Hidden ones are rows like others.
ImportedTable readTable(const Spreadsheet &spreadsheet, const TableMapping &mapping,
                        std::span<const ImportField> fields);

/// A header or a value as it is compared: folded (folded_text.h), signs as single spaces.
QString comparableText(const QString &text);

/// What a cell says as a value of a kind, or why not; an empty cell gives an empty text.
struct CellReading
{
    QString text;
    std::optional<ProblemKind> problem;
};
CellReading readCell(const SheetCell &cell, FieldKind kind);

} // namespace taphuan
