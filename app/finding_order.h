#pragma once

#include "app/column_order.h"
#include "app/finding_rows.h"

namespace taphuan {

/// Where findings stand: in groups of one severity or one kind (or all as one group), and in each
/// group class by class as in the plan, the plan as a whole last. What one class has in one group
/// is a block of the list.
class FindingOrder
{
public:
    enum Key { BySeverity, ByKind, ByPlace };

    const ColumnOrder &columns() const { return m_columns; }
    void turnTo(int key) { m_columns.turnTo(key); }
    int places() const { return m_places; } ///< the classes and the plan as a whole
    void setPlaces(int places) { m_places = places; }

    int groupCount() const;
    int groupOf(Severity severity, FindingKind kind) const;
    int groupAt(int rank) const { return isTurned() ? groupCount() - 1 - rank : rank; }
    int blockOf(int group, int place) const;
    /// Before which block that of a new class comes into the so-manieth group from the top.
    int gapOf(int rank, int place) const;

private:
    bool isTurned() const { return m_columns.descending && m_columns.key != ByPlace; }
    bool isPlaceTurned() const { return m_columns.descending && m_columns.key == ByPlace; }

    ColumnOrder m_columns{BySeverity};
    int m_places = 0;
};

} // namespace taphuan
