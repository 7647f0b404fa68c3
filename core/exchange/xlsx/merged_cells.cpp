#include "core/exchange/xlsx/merged_cells.h"

#include <algorithm>
#include <map>

namespace taphuan {

namespace {

/// The merged ranges that a row lies in, by their first column.
class OpenRanges
{
public:
    /// Ranges come by their first row; answers false for one that overlaps another.
    bool open(const CellRange &range)
    {
        auto at = m_ranges.upper_bound(range.firstColumn);
        if (at != m_ranges.begin() && std::prev(at)->second.lastColumn >= range.firstColumn)
            --at;
        while (at != m_ranges.end() && at->first <= range.lastColumn) {
            if (at->second.lastRow >= range.firstRow)
                return false;
            at = m_ranges.erase(at);
        }
        m_ranges.emplace(range.firstColumn, range);
        return true;
    }

    bool covers(int row, int column) const
    {
        const auto after = m_ranges.upper_bound(column);
        if (after == m_ranges.begin())
            return false;
        const CellRange &range = std::prev(after)->second;
        const bool inside = column <= range.lastColumn && row <= range.lastRow;
        return inside && (row != range.firstRow || column != range.firstColumn);
    }

private:
    std::map<int, CellRange> m_ranges;
};

} // namespace

void clearMergedCells(SheetCells &sheet)
{
    std::ranges::stable_sort(sheet.merged, {}, &CellRange::firstRow);
    OpenRanges open;
    std::vector<CellRange> kept;
    auto next = sheet.merged.cbegin();
    const auto openUpTo = [&](int row) {
        for (; next != sheet.merged.cend() && next->firstRow <= row; ++next)
            if (open.open(*next))
                kept.push_back(*next);
    };
    for (SheetRow &row : sheet.rows) {
        openUpTo(row.number);
        std::erase_if(row.cells,
                      [&](const SheetCell &cell) { return open.covers(row.number, cell.column); });
    }
    openUpTo(std::numeric_limits<int>::max());
    sheet.merged = std::move(kept);
    std::erase_if(sheet.rows, [](const SheetRow &row) { return row.cells.empty(); });
}

} // namespace taphuan
