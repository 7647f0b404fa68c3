#include "core/exchange/text_place.h"

#include <rapidjson/encodings.h>
#include <rapidjson/memorystream.h>

#include <algorithm>

namespace taphuan {

namespace {

struct Nowhere
{
    void Put(char) {}
};

bool startsCharacter(char byte)
{
    return (uchar(byte) & 0xC0U) != 0x80U;
}

} // namespace

Problem problemAt(ProblemKind kind, QByteArrayView text, qsizetype offset)
{
    const QByteArrayView before = text.first(std::min(offset, text.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    Problem problem;
    problem.kind = kind;
    problem.line = 1 + int(std::count(before.begin(), before.end(), '\n'));
    problem.column =
        1 + int(std::count_if(before.begin() + lineStart, before.end(), startsCharacter));
    return problem;
}

qsizetype firstInvalidUtf8(QByteArrayView text)
{
    rapidjson::MemoryStream in(text.data(), std::size_t(text.size()));
    Nowhere out;
    while (in.Tell() < std::size_t(text.size())) {
        const std::size_t start = in.Tell();
        if (!rapidjson::UTF8<>::Validate(in, out))
            return qsizetype(start);
    }
    return -1;
}

QByteArrayView withoutByteOrderMark(QByteArrayView text)
{
    return text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text;
}

} // namespace taphuan
