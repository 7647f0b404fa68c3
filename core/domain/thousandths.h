#pragma once

#include "core/domain/money.h"

#include <QString>

#include <optional>

namespace taphuan {

/// Text of a fixed-point number: a plain decimal with a point and no trailing zeros ("2", "0.5").
QString thousandthsText(qint64 thousandths);

/// The reverse of thousandthsText, also for trailing zeros ("2.50"); nothing for a sign, an
/// exponent, more than three decimals or more than 15 digits before the point.
std::optional<qint64> thousandthsFrom(QStringView text);

/// An exact decimal with three digits after the point. The tag keeps quantities, percents and
/// rates from being mixed up; no floating point is involved anywhere.
template<class Tag> class Thousandths
{
public:
    constexpr Thousandths() = default;
    static constexpr Thousandths whole(qint64 number) { return Thousandths(number * 1000); }
    static constexpr Thousandths raw(qint64 thousandths) { return Thousandths(thousandths); }
    static std::optional<Thousandths> parse(QStringView text)
    {
        const auto parsed = thousandthsFrom(text);
        return parsed ? std::optional(Thousandths(*parsed)) : std::nullopt;
    }

    constexpr qint64 raw() const { return m_raw; }
    constexpr bool isZero() const { return m_raw == 0; }
    constexpr bool isWhole() const { return m_raw % 1000 == 0; }
    /// Rounded up to a whole number.
    constexpr qint64 ceil() const { return (m_raw + 999) / 1000; }
    QString text() const { return thousandthsText(m_raw); }

    constexpr Thousandths &operator+=(Thousandths other)
    {
        m_raw += other.m_raw;
        return *this;
    }
    friend constexpr Thousandths operator+(Thousandths a, Thousandths b) { return a += b; }
    friend constexpr auto operator<=>(Thousandths, Thousandths) = default;

private:
    explicit constexpr Thousandths(qint64 thousandths) : m_raw(thousandths) {}

    qint64 m_raw = 0;
};

/// A number of people, days, nights, sessions, trips: 0 to 1.000.000.
using Quantity = Thousandths<struct QuantityTag>;
/// 0 to 100.
using Percent = Thousandths<struct PercentTag>;
/// What one unit of a line costs: whole đồng, or a percent on an item that is priced by percent.
using Rate = Thousandths<struct RateTag>;

inline constexpr Quantity largestQuantity = Quantity::whole(1'000'000);
inline constexpr Percent hundredPercent = Percent::whole(100);
inline constexpr qint64 largestGivenAmount = 999'999'999'999; ///< of a rate, a ceiling, a count

} // namespace taphuan
