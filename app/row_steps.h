#pragma once

#include <QHash>

#include <vector>

namespace taphuan {

/// One signal of a model on its way from one list of rows to another.
struct RowStep
{
    enum Kind { Remove, Insert, Move, Change } kind = Change;
    int row = 0;
    int to = 0;    ///< Move: the row it then has, before `row`
    int count = 1; ///< Remove, Insert: of neighbours that go or come together
};

/// The removals, insertions and moves that lead to a list whose rows stood at `places` of one with
/// so many rows; -1: nowhere.
std::vector<RowStep> stepsTo(const std::vector<int> &places, int countBefore);

/// For each row of `after` its place in `before`, or -1. Rows are the same where their key() is; of
/// several with one key the first is the first.
template<class Row>
std::vector<int> placesBefore(const std::vector<Row> &before, const std::vector<Row> &after)
{
    QHash<std::decay_t<decltype(before.front().key())>, std::vector<int>> places;
    places.reserve(qsizetype(before.size()));
    for (int place = int(before.size()) - 1; place >= 0; --place)
        places[before[std::size_t(place)].key()].push_back(place);
    std::vector<int> found;
    found.reserve(after.size());
    for (const Row &row : after) {
        const auto known = places.find(row.key());
        const bool isThere = known != places.end() && !known->empty();
        found.push_back(isThere ? known->back() : -1);
        if (isThere)
            known->pop_back();
    }
    return found;
}

/// The steps from one list to another, to be taken in their order. Inserted and changed rows have
/// the values that stand at their places in `after`.
template<class Row>
std::vector<RowStep> stepsBetween(const std::vector<Row> &before, const std::vector<Row> &after)
{
    const std::vector<int> places = placesBefore(before, after);
    std::vector<RowStep> steps = stepsTo(places, int(before.size()));
    for (std::size_t row = 0; row < after.size(); ++row)
        if (places[row] >= 0 && !(before[std::size_t(places[row])] == after[row]))
            steps.push_back({RowStep::Change, int(row)});
    return steps;
}

} // namespace taphuan
