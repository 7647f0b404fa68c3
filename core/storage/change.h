#pragma once

#include "core/domain/plan.h"
#include "core/domain/table.h"

#include <QVariant>

#include <vector>

namespace taphuan {

/// The values of one row in the order of its table's columns (tables.h): the id first, the id of
/// the class last in the tables of what a class consists of. Each is a text, a qlonglong or null.
using Row = std::vector<QVariant>;

/// One row that comes (no before), goes (no after) or becomes another.
struct RowChange
{
    Table table = Table::Plan;
    QString id;
    std::optional<Row> before;
    std::optional<Row> after;

    friend bool operator==(const RowChange &, const RowChange &) = default;
};

/// What an edit makes: saved with its journal row in one transaction, undone by its inverse.
struct Change
{
    QString title; ///< what the user did, in the user's language ("Sửa số học viên L04")
    std::vector<RowChange> rows;

    bool isEmpty() const { return rows.empty(); }
    friend bool operator==(const Change &, const Change &) = default;
};

/// The rows in which two states of a class differ, its groups, topics, stays and entries included;
/// null: the class is not there.
std::vector<RowChange> rowsBetween(const TrainingClass *before, const TrainingClass *after);
std::vector<RowChange> rowsBetween(const PlanHeader &before, const PlanHeader &after);
/// Of a list of the plan itself; entries are its defaults.
template<class Value>
std::vector<RowChange> rowsBetween(const std::vector<Value> &before,
                                   const std::vector<Value> &after);
/// Of everything in which two states of a plan differ.
std::vector<RowChange> rowsBetween(const Plan &before, const Plan &after);

/// Backwards: the last row first, before and after exchanged. The title stays.
Change inverse(const Change &change);

/// Two lists of row changes, one made after the other, as one with at most one change for each row;
/// rows that end as they began are left out.
std::vector<RowChange> composed(const std::vector<RowChange> &first,
                                const std::vector<RowChange> &second);

/// A new row id.
QString newId();

} // namespace taphuan
