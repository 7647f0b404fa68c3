#pragma once

#include "core/domain/problem.h"
#include "core/exchange/spreadsheet.h"
#include "core/exchange/text_encoding.h"

#include <QByteArray>

#include <functional>
#include <variant>

namespace taphuan {

/// What a file may hold at most: far above any real list, far below what harms the computer.
struct SpreadsheetLimits
{
    qint64 fileBytes = 64 << 20;
    qint64 unpackedBytes = 256 << 20; ///< of all parts that are read
    qint64 unpackedTimes = 250;       ///< a part may grow so much; looked at from 8 MB on
    qint64 parts = 10'000;
    qint64 cells = 2'000'000;
    qint64 characters = 64'000'000; ///< of all cells
};

inline constexpr int lastSheetRow = 1'048'576;
inline constexpr int lastSheetColumn = 16'384;
inline constexpr qsizetype longestCellText = 32'767;
inline constexpr std::size_t rowsLookedAt =
    200; ///< that have cells; see SpreadsheetOptions::wanted

/// Whether texts may be in TCVN3 (ABC), written for fonts like .VnTime ("n«ng nghiÖp").
enum class LegacyText : quint8 {
    Recognise, ///< see legacy_text.h
    Keep,
    Convert, ///< all that can be
};

/// How separated values are written.
struct CsvForm
{
    TextEncoding encoding = TextEncoding::Utf8;
    char separator = ';';

    friend bool operator==(const CsvForm &, const CsvForm &) = default;
};

struct SpreadsheetOptions
{
    LegacyText legacyText = LegacyText::Recognise;
    /// Called with 0 to 1 on the calling thread; answers false to stop (ProblemKind::Cancelled).
    std::function<bool(double)> progress = {};
    SpreadsheetLimits limits = {};
    std::optional<CsvForm> csv = {}; ///< of separated values; empty: csvFormOf
    /// Which sheets of a workbook are read; empty: all. Asked when rowsLookedAt rows of a sheet
    /// are there and at its end; of one that is not wanted the rest is not looked at. Where none
    /// is wanted, all are read.
    std::function<bool(const SheetCells &)> wanted = {};
};

QString megabytesText(qint64 bytes);

/// Reads an .xlsx or a text with separated values (csv_table.h), told apart by its content. Any
/// thread.
std::variant<Spreadsheet, Problem> readSpreadsheet(const QByteArray &file,
                                                   const SpreadsheetOptions &options = {});

} // namespace taphuan
