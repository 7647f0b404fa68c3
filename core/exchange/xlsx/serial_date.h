#pragma once

#include <QString>

#include <optional>

namespace taphuan {

/// The day, the time of day or both that a plain decimal means in a cell shown as a date, as in
/// SheetCell. Counted from 1900 with its 29 February that never was, or from 1904. Nothing where
/// there is no such day up to 9999.
std::optional<QString> dateOfSerial(const QString &serial, bool startsIn1904);

} // namespace taphuan
