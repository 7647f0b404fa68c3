#include "app/spreadsheet_file.h"

#include "app/plan_file.h"

#include "core/exchange/csv_table.h"

namespace taphuan {

std::variant<Spreadsheet, Problem> readSpreadsheetFile(const QString &path,
                                                       const SpreadsheetOptions &options,
                                                       std::optional<CsvForm> *csv)
{
    const auto read = readFile(path, options.limits.fileBytes);
    if (const auto *problem = std::get_if<Problem>(&read))
        return *problem;
    const auto &bytes = std::get<QByteArray>(read);
    if (!csv)
        return readSpreadsheet(bytes, options);
    SpreadsheetOptions asRead = options;
    *csv = options.csv ? options.csv : csvFormOf(bytes);
    asRead.csv = *csv;
    return readSpreadsheet(bytes, asRead);
}

} // namespace taphuan
