#pragma once

#include "core/domain/problem.h"

#include <QByteArray>
#include <QStringList>

#include <variant>
#include <vector>

namespace taphuan {

/// One row of a file with comma-separated values.
struct CsvRow
{
    int line = 0; ///< 1-based line of the file on which the row begins
    QStringList fields;
};

/// The rows of a CSV text in UTF-8, blank lines left out; quotes out of place and a quote that is
/// never closed are refused with line and column.
std::variant<std::vector<CsvRow>, Problem> readCsv(const QByteArray &csv);

} // namespace taphuan
