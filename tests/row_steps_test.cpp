#include "app/row_steps.h"

#include "tests/catch.h"

#include <random>

using namespace taphuan;

namespace {

struct Numbered
{
    int number = 0;
    int value = 0;

    int key() const { return number; }
    friend bool operator==(const Numbered &, const Numbered &) = default;
};
using Rows = std::vector<Numbered>;

/// What a view that follows the steps sees in the end.
Rows followed(Rows rows, const Rows &after)
{
    for (const RowStep &step : stepsBetween(rows, after)) {
        const auto at = rows.begin() + step.row;
        switch (step.kind) {
        case RowStep::Remove: rows.erase(at, at + step.count); break;
        case RowStep::Insert:
            rows.insert(at, after.begin() + step.row, after.begin() + step.row + step.count);
            break;
        case RowStep::Move: std::rotate(rows.begin() + step.to, at, at + 1); break;
        case RowStep::Change: *at = after[std::size_t(step.row)]; break;
        }
    }
    return rows;
}

} // namespace

TEST_CASE("The same rows take no step")
{
    REQUIRE(stepsBetween(Rows{{1, 1}, {2, 2}}, Rows{{1, 1}, {2, 2}}).empty());
}

TEST_CASE("A changed value is one change of one row")
{
    const auto steps = stepsBetween(Rows{{1, 1}, {2, 2}}, Rows{{1, 1}, {2, 3}});
    REQUIRE(steps.size() == 1);
    REQUIRE(steps[0].kind == RowStep::Change);
    REQUIRE(steps[0].row == 1);
}

TEST_CASE("A removed row in the middle is one removal")
{
    const auto steps = stepsBetween(Rows{{1, 1}, {2, 2}, {3, 3}}, Rows{{1, 1}, {3, 3}});
    REQUIRE(steps.size() == 1);
    REQUIRE(steps[0].kind == RowStep::Remove);
    REQUIRE(steps[0].row == 1);
}

TEST_CASE("Neighbours go and come together")
{
    const auto gone = stepsBetween(Rows{{1, 1}, {2, 2}, {3, 3}, {4, 4}}, Rows{{1, 1}, {4, 4}});
    REQUIRE(gone.size() == 1);
    CHECK(gone[0].kind == RowStep::Remove);
    CHECK(gone[0].row == 1);
    CHECK(gone[0].count == 2);
    const auto come = stepsBetween(Rows{{1, 1}, {4, 4}}, Rows{{1, 1}, {2, 2}, {3, 3}, {4, 4}});
    REQUIRE(come.size() == 1);
    CHECK(come[0].kind == RowStep::Insert);
    CHECK(come[0].row == 1);
    CHECK(come[0].count == 2);
}

TEST_CASE("The steps lead from any rows to any others, doubles included")
{
    std::mt19937 random(3);
    const auto some = [&] {
        Rows rows(random() % 7);
        for (Numbered &row : rows)
            row = {int(random() % 5), int(random() % 2)};
        return rows;
    };
    for (int i = 0; i < 2000; ++i) {
        const Rows before = some();
        const Rows after = some();
        REQUIRE(followed(before, after) == after);
    }
}
