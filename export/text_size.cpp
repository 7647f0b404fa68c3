#include "export/text_size.h"

#include <algorithm>
#include <array>

namespace taphuan {

namespace {

// Widths of the printable ASCII characters in hundredths of a digit.
constexpr std::array<quint8, 95> asciiWidths = {
    50,  67,  82,  100, 100, 167, 156, 36,  67,  67,  100, 113, 50,  67,  50,
    56, //  !"#$%&'()*+,-./
    100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 56,  56,  113, 113, 113,
    89, // 0-9:;<=>?
    184, 144, 133, 133, 144, 122, 111, 144, 144, 67,  78,  144, 122, 178, 144,
    144, // @A-O
    111, 144, 133, 111, 122, 144, 144, 189, 144, 144, 122, 67,  56,  67,  94,
    100, // P-Z[\]^_
    67,  89,  100, 89,  100, 89,  67,  100, 100, 56,  56,  100, 56,  156, 100,
    100,                                                                       // `a-o
    100, 100, 67,  78,  56,  100, 100, 144, 100, 100, 89,  96,  40,  96,  108, // p-z{|}~
};

int widthOf(QChar character)
{
    const char16_t code = character.unicode();
    if (code >= u' ' && code < 0x7F)
        return asciiWidths[code - u' '];
    if (code < u' ')
        return 0;
    return character.isUpper() ? 145 : 97;
}

} // namespace

double textWidth(QStringView text)
{
    int width = 0;
    for (const QChar character : text)
        width += widthOf(character);
    return width / 100.0;
}

int wrappedLines(QStringView text, double columnWidth)
{
    const int room = std::max(100, int(columnWidth * 98));
    int lines = 1;
    int used = 0;
    int word = 0;
    for (const QChar character : text) {
        if (character == u'\n') {
            ++lines;
            used = word = 0;
            continue;
        }
        const int width = widthOf(character);
        used += width;
        word = character == u' ' ? 0 : word + width;
        if (used <= room || character == u' ')
            continue;
        ++lines;
        if (word > room)
            word = width;
        used = word;
    }
    return lines;
}

} // namespace taphuan
