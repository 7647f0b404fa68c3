#include "core/exchange/table_import.h"

#include <algorithm>
#include <set>

namespace taphuan {

namespace {

constexpr int headerIsWithin = 50;         ///< rows that have something
constexpr int widestHeader = 256;          ///< columns that are looked at
constexpr std::size_t mostMerged = 10'000; ///< merged ranges that are looked at
constexpr qsizetype longestTitle = 200;
constexpr int exact = 100;
constexpr int least = 40; ///< percent of a header that a label has to cover

/// A cell's text, or that of the merged range over it.
QString textAt(const SheetCells &sheet, int row, int column)
{
    if (const SheetRow *found = sheet.row(row); found && found->cell(column))
        return found->text(column).simplified();
    for (const CellRange &range :
         std::span(sheet.merged).first(std::min(mostMerged, sheet.merged.size())))
        if (range.firstRow <= row && row <= range.lastRow && range.firstColumn <= column &&
            column <= range.lastColumn) {
            const SheetRow *first = sheet.row(range.firstRow);
            return first ? first->text(range.firstColumn).simplified() : QString();
        }
    return {};
}

/// The titles of a column from its header's last row up.
QStringList titlesOf(const SheetCells &sheet, const TableMapping &mapping, int column)
{
    QStringList titles;
    for (int row = mapping.headerRow + mapping.headerDepth - 1; row >= mapping.headerRow; --row)
        titles += textAt(sheet, row, column);
    titles.removeAll(QString());
    titles.removeDuplicates();
    return titles;
}

std::vector<int> columnsOf(const SheetCells &sheet, const TableMapping &mapping)
{
    std::vector<int> columns;
    for (int row = mapping.headerRow; row < mapping.headerRow + mapping.headerDepth; ++row)
        if (const SheetRow *found = sheet.row(row))
            for (const SheetCell &cell : found->cells)
                if (cell.column <= widestHeader)
                    columns.push_back(cell.column);
    std::ranges::sort(columns);
    columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
    return columns;
}

/// How well a label names a title, in percent.
int likeness(const QString &label, const QString &title)
{
    if (label == title)
        return exact;
    const bool isPart = (u' ' + title + u' ').contains(u' ' + label + u' ');
    const int covered = isPart ? int(label.size() * exact / title.size()) : 0;
    return covered >= least ? covered - 1 : 0;
}

int likeness(const ImportField &field, const QStringList &titles)
{
    int best = 0;
    for (const QString &label : field.labels)
        for (const QString &title : titles)
            best = std::max(best, likeness(comparableText(label), title));
    return best;
}

struct Match
{
    int likeness = 0;
    std::size_t field = 0;
    int column = 0;
};

std::vector<Match> matchesOf(const SheetCells &sheet, const TableMapping &mapping,
                             std::span<const ImportField> fields)
{
    std::vector<Match> matches;
    for (const int column : columnsOf(sheet, mapping)) {
        QStringList titles = titlesOf(sheet, mapping, column);
        if (titles.size() > 1) // "Giám đốc" below "Cán bộ", or "Huyện" below "Địa chỉ"
            titles = {titles.first(), titles.last() + u' ' + titles.first()};
        for (QString &title : titles)
            title = comparableText(title.left(longestTitle));
        for (std::size_t field = 0; field < fields.size(); ++field)
            if (const int alike = likeness(fields[field], titles))
                matches.push_back({alike, field, column});
    }
    std::ranges::stable_sort(matches, std::greater(), &Match::likeness);
    return matches;
}

/// Gives each field its best column; answers how well all of them fit.
int fill(TableMapping &mapping, const SheetCells &sheet, std::span<const ImportField> fields)
{
    int sum = 0;
    mapping.columns.assign(fields.size(), 0);
    for (const Match &match : matchesOf(sheet, mapping, fields)) {
        const bool columnIsTaken =
            std::ranges::find(mapping.columns, match.column) != mapping.columns.end();
        if (columnIsTaken || mapping.columns[match.field] != 0)
            continue;
        mapping.columns[match.field] = match.column;
        sum += match.likeness;
    }
    return sum;
}

} // namespace

TableMapping guessMapping(const Spreadsheet &spreadsheet, std::span<const ImportField> fields)
{
    TableMapping best{.columns = std::vector<int>(fields.size(), 0)};
    int bestSum = 0;
    for (std::size_t index = 0; index < spreadsheet.sheets.size(); ++index) {
        const SheetCells &sheet = spreadsheet.sheets[index];
        const auto rows =
            std::min<std::size_t>(sheet.hidden ? 0 : headerIsWithin, sheet.rows.size());
        for (std::size_t at = 0; at < rows; ++at)
            for (const int depth : {1, 2}) {
                TableMapping mapping{int(index), sheet.rows[at].number, depth, {}};
                const int sum = fill(mapping, sheet, fields);
                if (sum > bestSum) {
                    bestSum = sum;
                    best = std::move(mapping);
                }
            }
    }
    return best;
}

std::vector<TableColumn> tableColumns(const SheetCells &sheet, const TableMapping &mapping)
{
    std::set<int> columns;
    for (const SheetRow &row : sheet.rows)
        if (row.number >= mapping.headerRow)
            for (const SheetCell &cell : row.cells)
                columns.insert(cell.column);
    std::vector<TableColumn> result;
    for (const int column : columns) {
        QStringList titles = titlesOf(sheet, mapping, column);
        std::ranges::reverse(titles);
        result.push_back({column, titles.join(QStringLiteral(" / "))});
    }
    return result;
}

} // namespace taphuan
