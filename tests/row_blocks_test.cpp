#include "app/row_blocks.h"

#include "tests/catch.h"

#include <numeric>
#include <random>

using namespace taphuan;

namespace {

void requireSame(const RowBlocks &blocks, const std::vector<int> &counts)
{
    REQUIRE(blocks.blockCount() == int(counts.size()));
    int row = 0;
    for (int block = 0; block < int(counts.size()); ++block) {
        REQUIRE(blocks.firstRow(block) == row);
        REQUIRE(blocks.rowCount(block) == counts[std::size_t(block)]);
        for (int i = 0; i < counts[std::size_t(block)]; ++i, ++row) {
            REQUIRE(blocks.place(row).block == block);
            REQUIRE(blocks.place(row).row == i);
        }
    }
    REQUIRE(blocks.rowCount() == row);
}

} // namespace

TEST_CASE("No blocks have no rows")
{
    RowBlocks blocks;
    blocks.assign({});
    requireSame(blocks, {});
}

TEST_CASE("Empty blocks at either end and between are passed over")
{
    RowBlocks blocks;
    blocks.assign({0, 2, 0, 0, 3, 0});
    requireSame(blocks, {0, 2, 0, 0, 3, 0});
}

TEST_CASE("Blocks stay right under any order of changes")
{
    std::mt19937 random(7);
    const auto below = [&](std::size_t end) { return int(random() % end); };
    std::vector<int> counts{1, 4, 0, 2};
    RowBlocks blocks;
    blocks.assign(counts);
    for (int i = 0; i < 300; ++i) {
        const int block = below(counts.size() + 1);
        const int rows = below(5);
        if (block == int(counts.size()) || random() % 3 == 0) {
            blocks.insert(block, rows);
            counts.insert(counts.begin() + block, rows);
        } else if (random() % 2 == 0) {
            blocks.remove(block);
            counts.erase(counts.begin() + block);
        } else {
            blocks.setRowCount(block, rows);
            counts[std::size_t(block)] = rows;
        }
        requireSame(blocks, counts);
    }
}
