#pragma once

#include "core/domain/thousandths.h"

#include <QDate>

namespace taphuan {

// Figures in the text of documents, as Vietnamese ones have them.

QString groupedText(qint64 number);     ///< "1.200.000"
QString decimalText(Quantity quantity); ///< "2,5"
QString shortDate(QDate date);          ///< "05/01/2017"; empty for a null date
/// "ngày 05 tháng 01 năm 2017": Nghị định 30/2020/NĐ-CP, Phụ lục I writes days below 10 and the
/// months 1 and 2 with a leading zero. Dots to fill in for a null date.
QString longDate(QDate date);
/// "14/03/2017", "14–16/03/2017", "30/03–01/04/2017".
QString periodOfDays(QDate first, QDate last);

} // namespace taphuan
