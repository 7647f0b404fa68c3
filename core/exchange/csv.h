#pragma once

#include "core/domain/problem.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
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

/// Takes the fields of a text with separated values one after another.
class CsvTaker
{
public:
    CsvTaker() = default;
    virtual ~CsvTaker() = default;
    Q_DISABLE_COPY_MOVE(CsvTaker)

    virtual void takeField(QByteArrayView utf8) = 0;
    virtual void endRow(int line) = 0; ///< 1-based line on which the row began; no blank ones
    /// Asked now and then with how much of the text was read; false stops without a problem.
    virtual bool goesOn(qsizetype bytesRead) = 0;
};

enum class CsvQuotes : quint8 {
    Strict, ///< a quote out of place is refused
    AsTheyStand
};

/// Parts a text in UTF-8 into fields. A quote that is never closed is refused in any case.
std::optional<Problem> parseCsv(QByteArrayView utf8, char separator, CsvQuotes quotes,
                                CsvTaker &taker);

} // namespace taphuan
