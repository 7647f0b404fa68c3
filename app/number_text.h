#pragma once

#include "core/domain/thousandths.h"

#include <QDate>

namespace taphuan {

// Figures as people read and type them. The format is the Vietnamese one whichever language the
// window speaks, as in the documents that are made from it: a dot between thousands, a comma before
// decimals, day before month. Signs and units are not part of the texts unless said.

QString moneyText(Money money);          ///< "1.200.000"
QString countText(qint64 count);         ///< "1.200"
QString quantityText(Quantity quantity); ///< "2,5"
QString percentText(Percent percent);    ///< "92,5 %"
/// "1.200.000", or "10 %" on an item that is priced by percent.
QString rateText(Rate rate, bool isPercent);
QString dateText(QDate date); ///< "14/03/2017"; empty for a null date

// What is typed may be a calculation with + - * / and parentheses ("(3+2)*35.000"; also × and :).
// It is exact: a result that its type cannot hold ("10/3"), one below zero or out of the range of
// estimate.md section 5 is refused, as is a text of more than 200 characters.
//   A comma is the decimal sign. A dot parts thousands where groups of three follow it ("1.200")
//   and is refused elsewhere, except that in quantities and percents a dot which can only be a
//   decimal sign is one ("2.5", "0.500", "1200.5"). Spaces may stand around numbers and signs, not
//   in them.
std::optional<Money> parseMoney(QStringView text);
std::optional<qint64> parseCount(QStringView text);
std::optional<Quantity> parseQuantity(QStringView text);
std::optional<Percent> parsePercent(QStringView text); ///< also with "%" at the end
std::optional<Rate> parseRate(QStringView text, bool isPercent);

/// "14/3/2017", "14/3/17", "14-3-2017", "14.3.2017", "2017-03-14", or "14/3" in the year given.
std::optional<QDate> parseDate(QStringView text, int year);

} // namespace taphuan
