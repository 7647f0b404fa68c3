#pragma once

#include <QCollator>

#include <algorithm>
#include <numeric>
#include <variant>
#include <vector>

namespace taphuan {

/// What a row is sorted by: a number, or a text by the alphabet.
using SortValue = std::variant<qint64, QString>;

/// The Vietnamese alphabet without regard to case, numbers in texts by value.
QCollator vietnameseCollator();

/// The column by which a list is sorted, and which way round.
struct ColumnOrder
{
    int key = 0;
    bool descending = false;

    /// By the column; again by the same one turns the order round.
    void turnTo(int column)
    {
        descending = column == key && !descending;
        key = column;
    }

    /// Those that are equal stay as they stand. `value` answers the SortValue of a row, of the same
    /// kind for all.
    template<class Row, class Value> void sort(std::vector<Row> &rows, const Value &value) const
    {
        using Sorted = std::variant<qint64, QCollatorSortKey>;
        const QCollator collator = vietnameseCollator();
        std::vector<Sorted> keys;
        keys.reserve(rows.size());
        for (const Row &row : rows) {
            const SortValue is = value(row);
            if (const auto *text = std::get_if<QString>(&is))
                keys.push_back(collator.sortKey(*text));
            else
                keys.push_back(std::get<qint64>(is));
        }
        std::vector<std::size_t> places(rows.size());
        std::iota(places.begin(), places.end(), std::size_t(0));
        std::stable_sort(places.begin(), places.end(), [&](std::size_t one, std::size_t other) {
            return descending ? keys[other] < keys[one] : keys[one] < keys[other];
        });
        std::vector<Row> sorted;
        sorted.reserve(rows.size());
        for (const std::size_t place : places)
            sorted.push_back(std::move(rows[place]));
        rows = std::move(sorted);
    }
};

} // namespace taphuan
