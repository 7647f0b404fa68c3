#pragma once

#include "core/exchange/xlsx/zip_archive.h"

namespace taphuan {

/// What the style of a cell says of its content.
struct CellStyle
{
    bool isDate = false; ///< a number is shown as a date, a time, or both
    CellFont font = CellFont::Unicode;
};

/// The styles by their number; `path` may be empty. A style that is not there is the plain one.
std::variant<std::vector<CellStyle>, Problem> readStyles(ZipArchive &archive, const QString &path);

/// Whether a number format ("dd/mm/yyyy") shows a date or a time of day; "[h]:mm" counts hours and
/// is none.
bool showsDate(QByteArrayView format);

CellFont cellFont(QByteArrayView fontName);

} // namespace taphuan
