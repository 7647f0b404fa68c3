#pragma once

#include "core/exchange/spreadsheet_reader.h"

#include <memory>
#include <optional>

struct zip;

namespace taphuan {

/// The parts of a workbook file, unpacked piece by piece within limits. Reads the bytes that it was
/// opened with; they must stay.
class ZipArchive
{
public:
    static std::variant<ZipArchive, Problem> open(const QByteArray &bytes,
                                                  const SpreadsheetOptions &options);

    /// The number of a part ("xl/workbook.xml"; capitals count for nothing), or -1.
    qint64 find(const QString &path) const;
    /// Gives the content to `take` until that answers false; checks its checksum at the end.
    std::optional<Problem> read(qint64 part, const std::function<bool(QByteArrayView)> &take);
    /// Progress is counted from here on over these parts.
    void expect(const std::vector<qint64> &parts);
    qint64 unpacked() const { return m_unpacked; } ///< bytes up to now
    /// What was unpacked since then will be unpacked again, and counts once.
    void countFrom(qint64 unpacked) { m_unpacked = unpacked; }

private:
    struct Close
    {
        void operator()(zip *archive) const;
    };
    struct Stream;

    ZipArchive(zip *archive, const SpreadsheetOptions &options);
    std::optional<Problem> count(const Stream &stream, qint64 size);

    std::unique_ptr<zip, Close> m_archive;
    const SpreadsheetOptions *m_options;
    qint64 m_unpacked = 0;
    qint64 m_begun = 0;    ///< m_unpacked when progress began to count
    qint64 m_expected = 0; ///< 0: progress is not shown yet
};

} // namespace taphuan
