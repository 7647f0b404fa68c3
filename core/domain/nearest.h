#pragma once

#include <QStringList>

namespace taphuan {

/// Up to five of the known words that a mistyped one may have meant, the most alike first;
/// capitals count for nothing.
QStringList nearest(const QString &word, const QStringList &known);

} // namespace taphuan
