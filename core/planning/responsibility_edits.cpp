#include "core/planning/responsibility_edits.h"

#include <algorithm>

namespace taphuan {

namespace {

/// An open beginning is before every day, as a null date is.
bool beginsBefore(const Responsibility &a, const Responsibility &b)
{
    return a.validFrom < b.validFrom;
}

bool beginsAtOrBefore(const Responsibility &row, QDate day)
{
    return row.validFrom.isNull() || (day.isValid() && row.validFrom <= day);
}

bool endsAfter(const Responsibility &row, QDate day)
{
    return row.validTo.isNull() || (day.isNull() || day < row.validTo);
}

/// The first day on which a row after `day` begins; null: none.
QDate nextBeginning(const Responsibilities &rows, QDate day)
{
    QDate next;
    for (const Responsibility &row : rows)
        if (!beginsAtOrBefore(row, day) && (next.isNull() || row.validFrom < next))
            next = row.validFrom;
    return next;
}

void joinNeighbours(Responsibilities &rows)
{
    for (std::size_t i = 1; i < rows.size();) {
        Responsibility &former = rows[i - 1];
        const bool goesOn = former.agency == rows[i].agency && former.validTo.isValid() &&
                            former.validTo == rows[i].validFrom;
        if (!goesOn) {
            ++i;
            continue;
        }
        former.validTo = rows[i].validTo;
        rows.erase(rows.begin() + std::ptrdiff_t(i));
    }
}

/// Puts the row in the place of what is in force on its first day.
void putSole(Responsibilities &rows, Responsibility row)
{
    const QDate day = row.validFrom;
    row.validTo = nextBeginning(rows, day);
    for (Responsibility &former : rows)
        if (beginsAtOrBefore(former, day) && endsAfter(former, day)) {
            if (row.validTo.isNull() || (former.validTo.isValid() && former.validTo < row.validTo))
                row.validTo = former.validTo;
            former.validTo = day;
        }
    std::erase_if(rows, [day](const Responsibility &former) {
        return former.validTo == day &&
               (day.isNull() ? former.validFrom.isNull() : former.validFrom == day);
    });
    rows.push_back(std::move(row));
    std::ranges::stable_sort(rows, beginsBefore);
    joinNeighbours(rows);
}

} // namespace

Responsibilities withResponsible(Responsibilities rows, const QString &type, const QString &agency,
                                 QDate day)
{
    const auto joint = std::ranges::stable_partition(
        rows, [](const Responsibility &row) { return row.how == Responsible::Solely; });
    const Responsibilities beside(joint.begin(), joint.end());
    rows.erase(joint.begin(), joint.end());
    putSole(rows, {.type = type, .agency = agency, .validFrom = day});
    rows.insert(rows.end(), beside.begin(), beside.end());
    return rows;
}

Responsibilities withJoint(Responsibilities rows, const QString &type, const QString &agency,
                           QDate day)
{
    std::erase_if(rows, [&](const Responsibility &row) {
        return row.how == Responsible::Jointly && row.agency == agency && endsAfter(row, day) &&
               !beginsAtOrBefore(row, day);
    });
    for (Responsibility &row : rows)
        if (row.how == Responsible::Jointly && row.agency == agency && endsAfter(row, day)) {
            row.validTo = {};
            return rows;
        }
    rows.push_back({.type = type, .agency = agency, .how = Responsible::Jointly, .validFrom = day});
    return rows;
}

Responsibilities withoutJoint(Responsibilities rows, const QString &agency, QDate day)
{
    const auto isMeant = [&](const Responsibility &row) {
        return row.how == Responsible::Jointly && row.agency == agency && endsAfter(row, day);
    };
    std::erase_if(rows, [&](const Responsibility &row) {
        const bool beganBefore = day.isValid() && (row.validFrom.isNull() || row.validFrom < day);
        return isMeant(row) && !beganBefore;
    });
    for (Responsibility &row : rows)
        if (isMeant(row))
            row.validTo = day;
    return rows;
}

} // namespace taphuan
