#pragma once

#include "core/domain/money.h"

#include <QString>

namespace taphuan {

/// "Một triệu không trăm linh năm nghìn đồng": estimate.md section 7, for 0 to 999.999.999.999.999;
/// first letter capital, no full stop.
QString moneyInWords(Money money);

} // namespace taphuan
