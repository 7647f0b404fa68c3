#pragma once

#include "core/exchange/xlsx/zip_archive.h"

namespace taphuan {

/// What the root of a workbook says of its parts.
struct WorkbookParts
{
    struct SheetPart
    {
        QString name;
        QString path;
        bool hidden = false;
    };

    std::vector<SheetPart> sheets; ///< those with cells, in the order of their tabs
    QString sharedStrings;         ///< path; empty: there are none
    QString styles;
    bool startsIn1904 = false;
};

std::variant<WorkbookParts, Problem> readWorkbookParts(ZipArchive &archive);

} // namespace taphuan
