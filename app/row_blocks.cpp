#include "app/row_blocks.h"

#include <bit>

namespace taphuan {

void RowBlocks::assign(std::vector<int> rowCounts)
{
    m_counts = std::move(rowCounts);
    rebuild();
}

void RowBlocks::insert(int block, int rowCount)
{
    m_counts.insert(m_counts.begin() + block, rowCount);
    rebuild();
}

void RowBlocks::remove(int block)
{
    m_counts.erase(m_counts.begin() + block);
    rebuild();
}

void RowBlocks::setRowCount(int block, int rowCount)
{
    const int difference = rowCount - m_counts[std::size_t(block)];
    m_counts[std::size_t(block)] = rowCount;
    for (int i = block + 1; i <= blockCount(); i += i & -i)
        m_tree[std::size_t(i)] += difference;
}

int RowBlocks::firstRow(int block) const
{
    int rows = 0;
    for (int i = block; i > 0; i -= i & -i)
        rows += m_tree[std::size_t(i)];
    return rows;
}

RowBlocks::Place RowBlocks::place(int row) const
{
    int block = 0;
    for (int step = int(std::bit_floor(unsigned(blockCount()))); step > 0; step /= 2) {
        const int next = block + step;
        if (next <= blockCount() && m_tree[std::size_t(next)] <= row) {
            block = next;
            row -= m_tree[std::size_t(next)];
        }
    }
    return {block, row};
}

void RowBlocks::rebuild()
{
    m_tree.assign(m_counts.size() + 1, 0);
    for (int i = 1; i <= blockCount(); ++i) {
        m_tree[std::size_t(i)] += m_counts[std::size_t(i - 1)];
        if (const int above = i + (i & -i); above <= blockCount())
            m_tree[std::size_t(above)] += m_tree[std::size_t(i)];
    }
}

} // namespace taphuan
