#pragma once

#include <QString>

namespace taphuan {

// What the number of a legal text says of it: "12/2018/NQ-HĐND" is a resolution of a people's
// council.

/// "Nghị quyết"; empty where the number does not say.
QString documentKindOf(const QString &number);
/// "Hội đồng nhân dân tỉnh Quảng Bình", for the territory "tỉnh Quảng Bình"; empty where the number
/// does not say.
QString documentIssuerOf(const QString &number, const QString &territory);

} // namespace taphuan
