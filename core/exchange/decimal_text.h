#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace taphuan {

/// A number as programs write it ("1.2E6", "1.1000000000000001") as a plain decimal ("1200000",
/// "1.1"), computed on its digits: 15 significant ones are kept, as every spreadsheet shows it,
/// since further ones come of binary floating point. Nothing for what is no number or beyond
/// 1E±308.
std::optional<QString> plainDecimal(QByteArrayView number);

} // namespace taphuan
