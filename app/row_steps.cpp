#include "app/row_steps.h"

#include <algorithm>

namespace taphuan {

namespace {

/// Removes what stays nowhere, the last rows first; answers what is left.
std::vector<int> removeMissing(const std::vector<int> &places, int count,
                               std::vector<RowStep> &steps)
{
    std::vector<bool> stays(std::size_t(count), false);
    for (const int place : places)
        if (place >= 0)
            stays[std::size_t(place)] = true;
    std::vector<int> left;
    for (int end = count; end > 0; --end) {
        int first = end;
        while (first > 0 && !stays[std::size_t(first) - 1])
            --first;
        if (first < end)
            steps.push_back({RowStep::Remove, first, 0, end - first});
        if (first > 0)
            left.push_back(first - 1);
        end = first;
    }
    std::ranges::reverse(left);
    return left;
}

} // namespace

std::vector<RowStep> stepsTo(const std::vector<int> &places, int countBefore)
{
    std::vector<RowStep> steps;
    std::vector<int> shown = removeMissing(places, countBefore, steps);
    for (auto wanted = places.begin(); wanted != places.end();) {
        const auto row = wanted - places.begin();
        const auto here = shown.begin() + row;
        if (*wanted < 0) {
            const auto end =
                std::find_if(wanted, places.end(), [](int place) { return place >= 0; });
            steps.push_back({RowStep::Insert, int(row), 0, int(end - wanted)});
            shown.insert(here, wanted, end);
            wanted = end;
            continue;
        }
        const auto present = std::find(here, shown.end(), *wanted);
        if (present != here) {
            steps.push_back({RowStep::Move, int(present - shown.begin()), int(row)});
            std::rotate(here, present, present + 1);
        }
        ++wanted;
    }
    return steps;
}

} // namespace taphuan
