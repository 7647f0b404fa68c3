#include "core/domain/thousandths.h"

namespace taphuan {

namespace {

constexpr qsizetype mostWholeDigits = 15;
constexpr qsizetype mostDecimals = 3;

/// The number that the digits make; nothing where there is none or any other character.
std::optional<qint64> numberOf(QStringView digits)
{
    if (digits.isEmpty())
        return std::nullopt;
    qint64 number = 0;
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
        number = number * 10 + (digit.unicode() - u'0');
    }
    return number;
}

} // namespace

QString thousandthsText(qint64 thousandths)
{
    QString text = QString::number(qAbs(thousandths)).rightJustified(mostDecimals + 1, u'0');
    text.insert(text.size() - mostDecimals, u'.');
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return thousandths < 0 ? u'-' + text : text;
}

std::optional<qint64> thousandthsFrom(QStringView text)
{
    const qsizetype point = text.indexOf(u'.');
    const QStringView wholeDigits = point < 0 ? text : text.first(point);
    const QStringView decimals = point < 0 ? QStringView(u"0") : text.sliced(point + 1);
    if (wholeDigits.size() > mostWholeDigits || decimals.size() > mostDecimals)
        return std::nullopt;
    const auto whole = numberOf(wholeDigits);
    auto fraction = numberOf(decimals);
    if (!whole || !fraction)
        return std::nullopt;
    for (qsizetype i = decimals.size(); i < mostDecimals; ++i)
        *fraction *= 10;
    return *whole * 1000 + *fraction;
}

} // namespace taphuan
