#include "core/exchange/xlsx/zip_archive.h"

#include <zip.h>

#include <array>

namespace taphuan {

namespace {

constexpr std::size_t pieceSize = 64 * 1024;
constexpr qint64 smallPart = 8 << 20; ///< whatever its ratio

struct CloseFile
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using ZipFile = std::unique_ptr<zip_file_t, CloseFile>;

Problem damaged(const QString &part = {})
{
    return {ProblemKind::DamagedArchive, part};
}

} // namespace

struct ZipArchive::Stream
{
    QString path;
    qint64 packed = 0;
    qint64 unpacked = 0; ///< up to now
};

void ZipArchive::Close::operator()(zip *archive) const
{
    zip_discard(archive);
}

ZipArchive::ZipArchive(zip *archive, const SpreadsheetOptions &options)
    : m_archive(archive), m_options(&options)
{
}

std::variant<ZipArchive, Problem> ZipArchive::open(const QByteArray &bytes,
                                                   const SpreadsheetOptions &options)
{
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, nullptr);
    if (!source)
        return damaged();
    zip_t *opened = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (!opened) {
        zip_source_free(source);
        return damaged();
    }
    ZipArchive archive(opened, options);
    if (zip_get_num_entries(opened, 0) > options.limits.parts)
        return Problem{ProblemKind::TooManyParts, {}, {}, QString::number(options.limits.parts)};
    return archive;
}

qint64 ZipArchive::find(const QString &path) const
{
    return zip_name_locate(m_archive.get(), path.toUtf8().constData(), ZIP_FL_NOCASE);
}

void ZipArchive::expect(const std::vector<qint64> &parts)
{
    m_begun = m_unpacked;
    m_expected = 1;
    for (const qint64 part : parts) {
        zip_stat_t stat{};
        if (zip_stat_index(m_archive.get(), zip_uint64_t(part), 0, &stat) == 0)
            m_expected += qBound<qint64>(0, qint64(stat.size), m_options->limits.unpackedBytes);
    }
}

std::optional<Problem> ZipArchive::read(qint64 part,
                                        const std::function<bool(QByteArrayView)> &take)
{
    zip_stat_t stat{};
    if (zip_stat_index(m_archive.get(), zip_uint64_t(part), 0, &stat) != 0)
        return damaged();
    Stream stream{.path = QString::fromUtf8(stat.name), .packed = qint64(stat.comp_size)};
    if (stat.encryption_method != ZIP_EM_NONE)
        return Problem{ProblemKind::LockedOrOldWorkbook};
    if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE)
        return damaged(stream.path);
    const ZipFile file(zip_fopen_index(m_archive.get(), zip_uint64_t(part), 0));
    if (!file)
        return damaged(stream.path);

    std::array<char, pieceSize> piece;
    while (const zip_int64_t size = zip_fread(file.get(), piece.data(), piece.size())) {
        if (size < 0)
            return damaged(stream.path);
        stream.unpacked += size;
        if (auto problem = count(stream, size))
            return problem;
        if (!take({piece.data(), qsizetype(size)}))
            return {};
    }
    return {};
}

std::optional<Problem> ZipArchive::count(const Stream &stream, qint64 size)
{
    const SpreadsheetLimits &limits = m_options->limits;
    m_unpacked += size;
    const bool growsTooMuch =
        stream.unpacked > smallPart && stream.unpacked / limits.unpackedTimes > stream.packed;
    if (m_unpacked > limits.unpackedBytes || growsTooMuch)
        return Problem{
            ProblemKind::UnpackedTooLarge, stream.path, {}, megabytesText(limits.unpackedBytes)};
    const double done = double(m_unpacked - m_begun) / double(std::max<qint64>(m_expected, 1));
    if (m_options->progress && m_expected > 0 && !m_options->progress(std::min(done, 1.0)))
        return Problem{ProblemKind::Cancelled};
    return {};
}

} // namespace taphuan
