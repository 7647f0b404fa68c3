#include "export/archive.h"

#include <QByteArray>
#include <QFile>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <optional>

namespace taphuan {

namespace {

constexpr qint64 endRecordSize = 22;
constexpr qint64 directoryEntrySize = 46;
constexpr qint64 localHeaderSize = 30;

/// The bytes of an archive, read little endian and never beyond their end.
class Bytes
{
public:
    Bytes(const uchar *data, qint64 size) : m_data(data), m_size(size) {}

    qint64 size() const { return m_size; }
    bool has(qint64 at, qint64 count) const
    {
        return at >= 0 && count >= 0 && at <= m_size - count;
    }
    const uchar *at(qint64 position) const { return m_data + position; }
    template<class Number> qint64 read(qint64 position) const
    {
        return has(position, qint64(sizeof(Number))) ? qFromLittleEndian<Number>(m_data + position)
                                                     : 0;
    }

private:
    const uchar *m_data;
    qint64 m_size;
};

/// The beginning and the end of a part's text.
struct Ends
{
    QByteArray head;
    QByteArray tail;
};

void keepEnds(Ends &ends, const char *text, qsizetype size)
{
    constexpr qsizetype enough = 200;
    if (ends.head.size() < enough)
        ends.head.append(text, std::min(size, enough - ends.head.size()));
    ends.tail.append(text + std::max<qsizetype>(0, size - enough), std::min(size, enough));
    ends.tail = ends.tail.right(enough);
}

/// Nothing when the data cannot be unpacked to its end.
std::optional<Ends> unpackEnds(const Bytes &archive, qint64 at, qint64 packedSize)
{
    z_stream stream = {};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return std::nullopt;
    stream.next_in = const_cast<uchar *>(archive.at(at));
    stream.avail_in = uInt(packedSize);
    std::array<char, 65536> text;
    Ends ends;
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = reinterpret_cast<uchar *>(text.data());
        stream.avail_out = uInt(text.size());
        state = inflate(&stream, Z_NO_FLUSH);
        keepEnds(ends, text.data(), qsizetype(text.size() - stream.avail_out));
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END ? std::optional(ends) : std::nullopt;
}

/// The name of the root element that the text opens, where it is also closed at the end.
bool closesItsRoot(const Ends &ends)
{
    const qsizetype declarationEnd = ends.head.indexOf("?>");
    const qsizetype open = ends.head.indexOf('<', declarationEnd + 2);
    if (declarationEnd < 0 || open < 0)
        return false;
    qsizetype end = open + 1;
    while (end < ends.head.size() && !QByteArrayView(" />\n").contains(ends.head[end]))
        ++end;
    const QByteArray root = ends.head.mid(open + 1, end - open - 1);
    return ends.tail.trimmed().endsWith("</" + root + '>');
}

/// One part, found by its entry in the directory.
bool isWholePart(const Bytes &archive, qint64 entry)
{
    const qint64 packedSize = archive.read<quint32>(entry + 20);
    const qint64 header = archive.read<quint32>(entry + 42);
    const qint64 begin = header + localHeaderSize + archive.read<quint16>(header + 26) +
                         archive.read<quint16>(header + 28);
    if (!archive.has(begin, packedSize))
        return false;
    const auto ends = unpackEnds(archive, begin, packedSize);
    return ends && closesItsRoot(*ends);
}

} // namespace

bool isWholeWorkbook(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const uchar *data = file.map(0, file.size());
    const Bytes archive(data, data ? file.size() : 0);
    const qint64 end = archive.size() - endRecordSize;
    if (end < 0 || archive.read<quint32>(end) != 0x06054b50)
        return false;
    qint64 entry = archive.read<quint32>(end + 16);
    for (qint64 left = archive.read<quint16>(end + 10); left > 0; --left) {
        if (archive.read<quint32>(entry) != 0x02014b50 || !isWholePart(archive, entry))
            return false;
        entry += directoryEntrySize + archive.read<quint16>(entry + 28) +
                 archive.read<quint16>(entry + 30) + archive.read<quint16>(entry + 32);
    }
    return true;
}

} // namespace taphuan
