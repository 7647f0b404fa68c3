#include "core/exchange/decimal_text.h"

#include <QByteArray>

#include <algorithm>
#include <charconv>

namespace taphuan {

namespace {

constexpr qsizetype significant = 15;
constexpr qsizetype longest = 400; ///< digits that are looked at
constexpr int largestExponent = 308;

/// digits × 10^exponent; the first digit is not 0, zero has none.
struct Decimal
{
    bool negative = false;
    QByteArray digits;
    int exponent = 0;
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A whole number as it is in most cells.
bool isPlain(QByteArrayView number)
{
    const bool isShort = !number.isEmpty() && number.size() <= significant;
    return isShort && (number.front() != '0' || number.size() == 1) &&
           std::ranges::all_of(number, isDigit);
}

std::optional<int> exponentOf(QByteArrayView text)
{
    if (text.startsWith('+'))
        text = text.sliced(1);
    int exponent = 0;
    const auto [end, fault] = std::from_chars(text.begin(), text.end(), exponent);
    const bool whole = fault == std::errc() && end == text.end();
    return whole && std::abs(exponent) <= largestExponent ? std::optional(exponent) : std::nullopt;
}

std::optional<Decimal> parsed(QByteArrayView text)
{
    Decimal decimal;
    if (!text.isEmpty() && (text.front() == '-' || text.front() == '+')) {
        decimal.negative = text.front() == '-';
        text = text.sliced(1);
    }
    const auto mark = std::ranges::find_if(text, [](char c) { return c == 'e' || c == 'E'; });
    if (mark != text.end()) {
        const auto exponent = exponentOf({mark + 1, text.end()});
        if (!exponent)
            return {};
        decimal.exponent = *exponent;
    }
    const QByteArrayView mantissa(text.begin(), mark);
    const qsizetype point = mantissa.indexOf('.');
    decimal.digits = mantissa.toByteArray();
    if (point >= 0) {
        decimal.digits.remove(point, 1);
        decimal.exponent -= int(mantissa.size() - point - 1);
    }
    if (decimal.digits.isEmpty() || decimal.digits.size() > longest ||
        !std::ranges::all_of(decimal.digits, isDigit))
        return {};
    decimal.digits.remove(0, std::ranges::find_if(decimal.digits, [](char c) { return c != '0'; }) -
                                 decimal.digits.cbegin());
    return decimal;
}

/// Rounds half away from zero.
void roundToSignificant(Decimal &decimal)
{
    QByteArray &digits = decimal.digits;
    if (digits.size() <= significant)
        return;
    const bool up = digits[significant] >= '5';
    decimal.exponent += int(digits.size() - significant);
    digits.truncate(significant);
    qsizetype at = significant - 1;
    for (; up && at >= 0 && digits[at] == '9'; --at)
        digits[at] = '0';
    if (up && at >= 0)
        ++digits[at];
    else if (up)
        digits.prepend('1');
}

} // namespace

std::optional<QString> plainDecimal(QByteArrayView number)
{
    if (isPlain(number))
        return QString::fromLatin1(number);
    auto decimal = parsed(number);
    if (!decimal)
        return {};
    roundToSignificant(*decimal);
    QByteArray &digits = decimal->digits;
    while (decimal->exponent < 0 && digits.endsWith('0')) {
        digits.chop(1);
        ++decimal->exponent;
    }
    if (digits.isEmpty())
        return QStringLiteral("0");
    if (decimal->exponent >= 0) {
        digits.append(decimal->exponent, '0');
    } else {
        const qsizetype decimals = -decimal->exponent;
        digits.prepend(std::max<qsizetype>(decimals + 1 - digits.size(), 0), '0');
        digits.insert(digits.size() - decimals, '.');
    }
    return QString::fromLatin1(decimal->negative ? '-' + digits : digits);
}

} // namespace taphuan
