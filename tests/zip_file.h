#pragma once

#include <QByteArray>

#include <map>

namespace taphuan {

/// Parts of a workbook by their path.
using ZipParts = std::map<QByteArray, QByteArray>;

/// A zip file in memory; parts are stored as they are, or packed.
QByteArray zipFile(const ZipParts &parts, bool packed = false);

/// The parts of a workbook with one sheet of this content ("<row>...</row>"), more to be added.
ZipParts workbookParts(const QByteArray &rows, const QByteArray &afterRows = {});

} // namespace taphuan
