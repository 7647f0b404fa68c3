#pragma once

#include <QString>

namespace taphuan {

/// Whether a workbook's archive is readable and each of its XML parts goes on to the end of its
/// root element: libxlsxwriter 1.1.4 does not notice when one of its temporary files was cut off by
/// a full disk, and packs what there is.
bool isWholeWorkbook(const QString &path);

} // namespace taphuan
