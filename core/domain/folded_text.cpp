#include "core/domain/folded_text.h"

#include <array>

namespace taphuan {

namespace {

QString foldedByUnicode(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c == u'đ' || c == u'Đ')
            folded += u'd';
        else if (c.category() != QChar::Mark_NonSpacing)
            folded += c.toLower();
    }
    return folded;
}

constexpr char16_t dropped = 0;
constexpr char16_t several = 0xFFFF;
/// Latin letters, combining marks and punctuation: what nearly every text consists of.
using Table = std::array<char16_t, 0x2070>;

Table makeTable()
{
    Table table{};
    for (std::size_t c = 1; c < table.size(); ++c) {
        const QString folded = foldedByUnicode(QChar(char16_t(c)));
        table[c] = folded.isEmpty() ? dropped : folded.size() == 1 ? folded[0].unicode() : several;
    }
    table[0] = several;
    return table;
}

} // namespace

QString foldedText(const QString &text)
{
    static const Table table = makeTable();
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text) {
        const char16_t one = c.unicode() < table.size() ? table[c.unicode()] : several;
        if (one == several)
            return foldedByUnicode(text);
        if (one != dropped)
            folded += QChar(one);
    }
    return folded;
}

} // namespace taphuan
