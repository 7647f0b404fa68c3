#pragma once

#include <utility>
#include <vector>

namespace taphuan {

/// Where the blocks of a flat list begin: a class has so many rows, the next one so many. A block's
/// row count changes and a row's block is found in O(log blocks).
class RowBlocks
{
public:
    void assign(std::vector<int> rowCounts);
    void insert(int block, int rowCount); ///< O(blocks)
    void remove(int block);               ///< O(blocks)
    void setRowCount(int block, int rowCount);

    int blockCount() const { return int(m_counts.size()); }
    int rowCount() const { return firstRow(blockCount()); }
    int rowCount(int block) const { return m_counts[std::size_t(block)]; }
    /// Of a block, or one past the last row for blockCount().
    int firstRow(int block) const;

    struct Place
    {
        int block = 0;
        int row = 0; ///< within the block
    };
    Place place(int row) const;

private:
    void rebuild();

    std::vector<int> m_counts;
    std::vector<int> m_tree; ///< Fenwick tree over m_counts, from 1
};

} // namespace taphuan
