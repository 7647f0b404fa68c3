#pragma once

#include <QString>

#include <vector>

namespace taphuan {

// A table that comes from outside, whatever the program that wrote it. Rows and columns are counted
// from 1, as their names are ("A" is 1); only what is really there takes memory.

enum class CellKind : quint8 {
    Empty, ///< only of a formula whose value was not kept
    Text,
    Number, ///< text: plain decimal with a point ("1200000", "-0.5"), at most 15 significant
            ///< digits, as a spreadsheet shows it
    Bool,   ///< text: "1" or "0"
    Date,   ///< text: "2017-03-14", "2017-03-14T08:30:00" or "08:30:00"
    Error,  ///< text: "#REF!"
};

/// In which character set the font of a cell draws it.
enum class CellFont : quint8 {
    Unicode,
    Tcvn3,        ///< ".VnTime" and its like
    Tcvn3Capitals ///< ".VnTimeH": small letters are drawn as capitals
};

struct SheetCell
{
    QString text;
    int column = 0;
    CellKind kind = CellKind::Empty;
    CellFont font = CellFont::Unicode;
    bool isFormula = false; ///< text is what the formula gave when it was last computed

    friend bool operator==(const SheetCell &, const SheetCell &) = default;
};

struct SheetRow
{
    int number = 0;
    bool hidden = false;
    std::vector<SheetCell> cells; ///< by column

    const SheetCell *cell(int column) const;
    QString text(int column) const; ///< empty where there is no cell

    friend bool operator==(const SheetRow &, const SheetRow &) = default;
};

struct CellRange
{
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;

    friend bool operator==(const CellRange &, const CellRange &) = default;
};

struct ColumnSpan
{
    int first = 0;
    int last = 0;

    friend bool operator==(const ColumnSpan &, const ColumnSpan &) = default;
};

struct SheetCells
{
    QString name;
    bool hidden = false;
    std::vector<SheetRow> rows;    ///< those that have cells, by number
    std::vector<CellRange> merged; ///< the first cell of each holds its content
    std::vector<ColumnSpan> hiddenColumns;

    const SheetRow *row(int number) const;
    bool isColumnHidden(int column) const;
    /// "Danh sách!B7", or "B7" in a sheet without a name; for people.
    QString place(int row, int column) const;

    friend bool operator==(const SheetCells &, const SheetCells &) = default;
};

struct Spreadsheet
{
    std::vector<SheetCells> sheets; ///< in the order of their tabs

    const SheetCells *sheet(QStringView name) const;

    friend bool operator==(const Spreadsheet &, const Spreadsheet &) = default;
};

QString columnName(int column); ///< "AB" of 28

} // namespace taphuan
