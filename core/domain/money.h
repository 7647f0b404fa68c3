#pragma once

#include <QtGlobal>

#include <algorithm>
#include <compare>

namespace taphuan {

/// A whole number of đồng. Sums stop at 10^15 ("more than 15 digits"), which every reader refuses.
class Money
{
public:
    static constexpr qint64 largest = 999'999'999'999'999;

    constexpr Money() = default;
    explicit constexpr Money(qint64 dong) : m_dong(dong) {}

    constexpr qint64 dong() const { return m_dong; }
    constexpr bool tooLarge() const { return m_dong > largest || m_dong < -largest; }

    constexpr Money &operator+=(Money other) { return *this = *this + other; }
    constexpr Money &operator-=(Money other) { return *this = *this - other; }
    friend constexpr Money operator+(Money a, Money b) { return bounded(a.m_dong + b.m_dong); }
    friend constexpr Money operator-(Money a, Money b) { return bounded(a.m_dong - b.m_dong); }
    friend constexpr auto operator<=>(Money, Money) = default;

private:
    static constexpr Money bounded(qint64 dong)
    {
        return Money(std::clamp(dong, -largest - 1, largest + 1));
    }

    qint64 m_dong = 0;
};

} // namespace taphuan
