#include "core/exchange/text_encoding.h"

#include "core/exchange/legacy_text.h"
#include "core/exchange/text_place.h"
#include "core/exchange/vietnamese_syllable.h"

#include <QStringDecoder>

namespace taphuan {

namespace {

constexpr qsizetype sampleSize = 64 * 1024;

/// A text in UTF-16 has zero bytes: the upper halves of its digits, separators and line ends.
std::optional<TextEncoding> utf16WithoutMark(QByteArrayView bytes)
{
    qsizetype zeros[2] = {};
    for (qsizetype at = 0; at < std::min(bytes.size(), sampleSize); ++at)
        zeros[at % 2] += bytes[at] == 0;
    if (zeros[0] == zeros[1])
        return {};
    return zeros[1] > zeros[0] ? TextEncoding::Utf16LittleEndian : TextEncoding::Utf16BigEndian;
}

/// Words with letters beyond ASCII that are Vietnamese, less those that are not.
int vietnameseWords(const QString &text)
{
    int balance = 0;
    for (qsizetype begin = 0, end = 0; end < text.size(); begin = end + 1) {
        end = begin;
        while (end < text.size() && (text[end].isLetter() || text[end].isMark()))
            ++end;
        const QStringView word = QStringView(text).sliced(begin, end - begin);
        if (std::ranges::any_of(word, [](QChar c) { return c.unicode() >= 0x80; }))
            balance += isVietnameseSyllable(word) ? 1 : -1;
    }
    return balance;
}

QString fromWindows1258(QByteArrayView bytes)
{
    QStringDecoder decoder("windows-1258"); // by ICU, which Qt is built with
    Q_ASSERT(decoder.isValid());
    return decoder.decode(bytes);
}

std::optional<QString> decodedBy(QStringConverter::Encoding encoding, QByteArrayView bytes)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

std::optional<QString> decoded(QByteArrayView bytes, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        if (firstInvalidUtf8(bytes) >= 0)
            return {};
        return QString::fromUtf8(withoutByteOrderMark(bytes));
    case TextEncoding::Utf16LittleEndian: return decodedBy(QStringConverter::Utf16LE, bytes);
    case TextEncoding::Utf16BigEndian: return decodedBy(QStringConverter::Utf16BE, bytes);
    case TextEncoding::Windows1258: return fromWindows1258(bytes);
    case TextEncoding::Tcvn3: return fromTcvn3(QString::fromLatin1(bytes));
    }
    Q_UNREACHABLE();
}

} // namespace

TextEncoding encodingOf(QByteArrayView bytes)
{
    if (bytes.startsWith("\xFF\xFE"))
        return TextEncoding::Utf16LittleEndian;
    if (bytes.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16BigEndian;
    if (const auto utf16 = utf16WithoutMark(bytes))
        return *utf16;
    if (firstInvalidUtf8(bytes) < 0)
        return TextEncoding::Utf8;
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleSize));
    const auto words = [sample](TextEncoding encoding) {
        return vietnameseWords(*decodedText(sample, encoding));
    };
    const bool isTcvn3 = words(TextEncoding::Tcvn3) > words(TextEncoding::Windows1258);
    return isTcvn3 ? TextEncoding::Tcvn3 : TextEncoding::Windows1258;
}

std::optional<QString> decodedText(QByteArrayView bytes, TextEncoding encoding)
{
    auto text = decoded(bytes, encoding);
    if (text && text->startsWith(QChar::ByteOrderMark))
        text->remove(0, 1);
    return text ? std::optional(text->normalized(QString::NormalizationForm_C)) : std::nullopt;
}

} // namespace taphuan
