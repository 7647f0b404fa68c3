#include "core/exchange/table_import.h"

#include <QRegularExpression>

#include <algorithm>

namespace taphuan {

namespace {

constexpr qsizetype longestColumnNumber = 12;
constexpr qsizetype longestShownValue = 60;

/// Reads the rows of one table.
class TableReader
{
public:
    TableReader(const SheetCells &sheet, const TableMapping &mapping,
                std::span<const ImportField> fields)
        : m_sheet(sheet), m_mapping(mapping), m_fields(fields)
    {
    }

    std::vector<ImportedRow> rows() const
    {
        std::vector<ImportedRow> read;
        for (const SheetRow &row : m_sheet.rows)
            if (row.number >= m_mapping.headerRow + m_mapping.headerDepth && isContent(row))
                read.push_back(imported(row));
        return read;
    }

private:
    template<class Predicate> bool allMapped(const SheetRow &row, Predicate predicate) const
    {
        return std::ranges::all_of(m_mapping.columns, [&](int column) {
            const SheetCell *cell = column > 0 ? row.cell(column) : nullptr;
            return !cell || predicate(*cell);
        });
    }

    bool isContent(const SheetRow &row) const
    {
        const bool empty =
            allMapped(row, [](const SheetCell &cell) { return cell.text.trimmed().isEmpty(); });
        return !empty && !isColumnNumbers(row) && !isSum(row);
    }

    /// "(1)", "2", "3=1+2" below a header.
    bool isColumnNumbers(const SheetRow &row) const
    {
        static const QRegularExpression number(
            QStringLiteral("^\\s*[(\\[]?\\d{1,2}[\\d=+()\\] ]*$"));
        return row.number == m_mapping.headerRow + m_mapping.headerDepth &&
               allMapped(row, [](const SheetCell &cell) {
                   return cell.text.size() <= longestColumnNumber &&
                          number.match(cell.text).hasMatch();
               });
    }

    /// A row that begins with "Tổng" or "Cộng".
    bool isSum(const SheetRow &row) const
    {
        if (row.cells.empty())
            return false;
        const QString first = comparableText(row.cells.front().text);
        return first == u"cong" || first == u"tong" || first.startsWith(u"tong cong") ||
               first.startsWith(u"tong so") || first.startsWith(u"cong ");
    }

    ImportedRow imported(const SheetRow &row) const
    {
        ImportedRow read{row.number, {}, {}};
        for (std::size_t i = 0; i < m_fields.size(); ++i) {
            const int column = m_mapping.columns[i];
            const SheetCell *cell = column > 0 ? row.cell(column) : nullptr;
            const CellReading reading = cell ? readCell(*cell, m_fields[i].kind) : CellReading();
            read.values += reading.text;
            const bool missing = m_fields[i].required && column > 0 && reading.text.isEmpty();
            if (reading.problem || missing)
                read.problems.push_back(
                    {.kind = reading.problem.value_or(ProblemKind::Empty),
                     .path = m_sheet.place(row.number, column),
                     .value = cell ? cell->text.left(longestShownValue) : QString(),
                     .column = column});
        }
        return read;
    }

    const SheetCells &m_sheet;
    const TableMapping &m_mapping;
    std::span<const ImportField> m_fields;
};

} // namespace

ImportedTable readTable(const Spreadsheet &spreadsheet, const TableMapping &mapping,
                        std::span<const ImportField> fields)
{
    ImportedTable table;
    const bool isThere =
        mapping.sheet >= 0 && std::size_t(mapping.sheet) < spreadsheet.sheets.size();
    if (!isThere || mapping.headerRow < 1 || mapping.columns.size() != fields.size()) {
        table.problems.push_back({ProblemKind::NoHeaderRow});
        return table;
    }
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (fields[i].required && mapping.columns[i] < 1)
            table.problems.push_back(
                {ProblemKind::MissingColumn, {}, fields[i].labels.value(0, fields[i].key)});
    const SheetCells &sheet = spreadsheet.sheets[std::size_t(mapping.sheet)];
    table.sheet = sheet.name;
    if (table.problems.empty())
        table.rows = TableReader(sheet, mapping, fields).rows();
    return table;
}

} // namespace taphuan
