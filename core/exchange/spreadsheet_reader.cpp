#include "core/exchange/spreadsheet_reader.h"

#include "core/exchange/csv_table.h"
#include "core/exchange/legacy_text.h"
#include "core/exchange/xlsx/xlsx_reader.h"

namespace taphuan {

namespace {

/// Of an OLE compound file: an .xls, or an .xlsx that is locked by a password.
constexpr char compoundFileMark[] = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

std::variant<Spreadsheet, Problem> readAnyKind(const QByteArray &file,
                                               const SpreadsheetOptions &options)
{
    if (file.size() > options.limits.fileBytes)
        return Problem{ProblemKind::FileTooLarge, {}, {}, megabytesText(options.limits.fileBytes)};
    if (file.startsWith(compoundFileMark))
        return Problem{ProblemKind::LockedOrOldWorkbook};
    if (file.startsWith("PK"))
        return readXlsx(file, options);
    return readCsvTable(file, options);
}

} // namespace

std::variant<Spreadsheet, Problem> readSpreadsheet(const QByteArray &file,
                                                   const SpreadsheetOptions &options)
{
    auto read = readAnyKind(file, options);
    if (auto *spreadsheet = std::get_if<Spreadsheet>(&read))
        convertLegacyText(*spreadsheet, options.legacyText);
    return read;
}

QString megabytesText(qint64 bytes)
{
    return QStringLiteral("%1 MB").arg(bytes >> 20);
}

} // namespace taphuan
