#pragma once

#include <algorithm>
#include <vector>

namespace taphuan {

/// One signal of a model on its way from one list of rows to another.
struct RowStep
{
    enum Kind { Remove, Insert, Move, Change } kind = Change;
    int row = 0;
    int to = 0; ///< Move: the row it then has, before `row`
};

/// The steps from one list to another, to be taken in their order; rows are the same where their
/// key() is; of several with one key the first comes first. An inserted, moved or changed row has
/// the value that stands at its place in `after`. Lists are short (a class's topics), so it is
/// searched in them.
template<class Row>
std::vector<RowStep> stepsBetween(std::vector<Row> before, const std::vector<Row> &after)
{
    const auto find = [](auto from, auto end, const Row &row) {
        return std::find_if(from, end, [&](const Row &other) { return other.key() == row.key(); });
    };
    std::vector<RowStep> steps;
    const auto remove = [&](int row) {
        steps.push_back({RowStep::Remove, row, 0});
        before.erase(before.begin() + row);
    };
    for (int row = int(before.size()) - 1; row >= 0; --row)
        if (find(after.begin(), after.end(), before[std::size_t(row)]) == after.end())
            remove(row);
    for (int row = 0; row < int(after.size()); ++row) {
        const Row &wanted = after[std::size_t(row)];
        const auto here = before.begin() + row;
        const auto present = find(here, before.end(), wanted);
        if (present == before.end()) {
            steps.push_back({RowStep::Insert, row, 0});
            before.insert(here, wanted);
            continue;
        }
        if (present != here) {
            steps.push_back({RowStep::Move, int(present - before.begin()), row});
            std::rotate(here, present, present + 1);
        }
        if (!(*here == wanted))
            steps.push_back({RowStep::Change, row, 0});
    }
    while (before.size() > after.size())
        remove(int(before.size()) - 1);
    return steps;
}

} // namespace taphuan
