#pragma once

#include <QStringView>

#include <optional>

namespace taphuan {

/// Whether a dot that cannot part thousands is a decimal sign; number_text.h says which can.
enum class LoneDot { Refused, Decimal };

/// The value of a calculation, in thousandths, exact. Nothing for a text that is none, a result
/// with more than three decimals, a division by zero, or figures beyond 64 bits on the way.
std::optional<qint64> calculate(QStringView text, LoneDot loneDot);

} // namespace taphuan
