#pragma once

#include <QString>

namespace taphuan {

/// The text without diacritics and in lower case, so that "nong nghiep" finds "Nông nghiệp".
QString foldedText(const QString &text);

} // namespace taphuan
