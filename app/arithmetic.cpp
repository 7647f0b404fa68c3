#include "app/arithmetic.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <limits>
#include <numeric>

namespace taphuan {

namespace {

constexpr qsizetype longestText = 200;
constexpr qsizetype mostDigits = 15;
constexpr qsizetype mostDecimals = 9;

/// A fraction in its lowest terms, the denominator above zero.
struct Fraction
{
    qint64 numerator = 0;
    qint64 denominator = 1;
};
using Result = std::optional<Fraction>;

Result reduced(qint64 numerator, qint64 denominator)
{
    if (denominator == 0 || numerator == std::numeric_limits<qint64>::min())
        return {};
    const qint64 divisor = std::gcd(numerator, denominator) * (denominator < 0 ? -1 : 1);
    return Fraction{numerator / divisor, denominator / divisor};
}

Result product(Fraction a, Fraction b)
{
    const qint64 left = std::gcd(a.numerator, b.denominator);
    const qint64 right = std::gcd(b.numerator, a.denominator);
    qint64 numerator = 0;
    qint64 denominator = 0;
    if (__builtin_mul_overflow(a.numerator / left, b.numerator / right, &numerator) ||
        __builtin_mul_overflow(a.denominator / right, b.denominator / left, &denominator))
        return {};
    return reduced(numerator, denominator);
}

Result quotient(Fraction a, Fraction b)
{
    if (b.numerator == 0)
        return {};
    const auto inverse = reduced(b.denominator, b.numerator);
    return product(a, *inverse);
}

Result sum(Fraction a, Fraction b)
{
    qint64 left = 0;
    qint64 right = 0;
    qint64 numerator = 0;
    qint64 denominator = 0;
    if (__builtin_mul_overflow(a.numerator, b.denominator, &left) ||
        __builtin_mul_overflow(b.numerator, a.denominator, &right) ||
        __builtin_add_overflow(left, right, &numerator) ||
        __builtin_mul_overflow(a.denominator, b.denominator, &denominator))
        return {};
    return reduced(numerator, denominator);
}

Result difference(Fraction a, Fraction b)
{
    return sum(a, {-b.numerator, b.denominator});
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool areDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

bool partsThousands(const QList<QStringView> &groups)
{
    const QStringView first = groups.first();
    return areDigits(first) && first.size() <= 3 && first.front() != u'0' &&
           std::all_of(groups.begin() + 1, groups.end(),
                       [](QStringView group) { return group.size() == 3 && areDigits(group); });
}

Result decimal(const QString &digits, const QString &decimals)
{
    if (!areDigits(digits) || digits.size() + decimals.size() > mostDigits ||
        decimals.size() > mostDecimals)
        return {};
    qint64 denominator = 1;
    for (qsizetype i = 0; i < decimals.size(); ++i)
        denominator *= 10;
    return reduced((digits + decimals).toLongLong(), denominator);
}

Result number(QStringView text, LoneDot loneDot)
{
    const auto halves = text.split(u',');
    if (halves.size() > 2 || (halves.size() == 2 && !areDigits(halves[1])))
        return {};
    const QString decimals = halves.size() == 2 ? halves[1].toString() : QString();
    const auto groups = halves[0].split(u'.');
    if (groups.size() == 1 || partsThousands(groups))
        return decimal(halves[0].toString().remove(u'.'), decimals);
    if (loneDot == LoneDot::Decimal && groups.size() == 2 && halves.size() == 1 &&
        areDigits(groups[1]))
        return decimal(groups[0].toString(), groups[1].toString());
    return {};
}

/// Reads sums of products of numbers and parentheses, from left to right.
class Calculation
{
public:
    Calculation(QStringView text, LoneDot loneDot) : m_text(text), m_loneDot(loneDot) {}

    Result whole()
    {
        const auto result = terms();
        skipSpaces();
        return m_text.isEmpty() ? result : std::nullopt;
    }

private:
    Result terms()
    {
        auto result = factors();
        while (result) {
            if (take(u"+"))
                result = with(result, factors(), sum);
            else if (take(u"-\u2212"))
                result = with(result, factors(), difference);
            else
                break;
        }
        return result;
    }

    Result factors()
    {
        auto result = operand();
        while (result) {
            if (take(u"*\u00d7"))
                result = with(result, operand(), product);
            else if (take(u"/:"))
                result = with(result, operand(), quotient);
            else
                break;
        }
        return result;
    }

    Result operand()
    {
        if (take(u"(")) {
            const auto inner = terms();
            return take(u")") ? inner : std::nullopt;
        }
        skipSpaces();
        qsizetype length = 0;
        while (length < m_text.size() &&
               (isDigit(m_text[length]) || m_text[length] == u'.' || m_text[length] == u','))
            ++length;
        const auto digits = m_text.first(length);
        m_text = m_text.sliced(length);
        return number(digits, m_loneDot);
    }

    static Result with(Result left, Result right, Result (*operation)(Fraction, Fraction))
    {
        return left && right ? operation(*left, *right) : std::nullopt;
    }

    bool take(QStringView signs)
    {
        skipSpaces();
        if (m_text.isEmpty() || !signs.contains(m_text.front()))
            return false;
        m_text = m_text.sliced(1);
        return true;
    }

    void skipSpaces() { m_text = m_text.trimmed(); }

    QStringView m_text; ///< what is left to read
    LoneDot m_loneDot;
};

} // namespace

std::optional<qint64> calculate(QStringView text, LoneDot loneDot)
{
    if (text.size() > longestText)
        return {};
    const auto result = Calculation(text, loneDot).whole();
    if (!result || 1000 % result->denominator != 0)
        return {};
    qint64 thousandths = 0;
    if (__builtin_mul_overflow(result->numerator, 1000 / result->denominator, &thousandths))
        return {};
    return thousandths;
}

} // namespace taphuan
