#pragma once

#include "core/domain/codes.h"
#include "core/domain/thousandths.h"

namespace taphuan {

/// What is wrong or remarkable about one line; each flag is one finding (finding.h).
enum class LineMark : quint16 {
    OverCap = 1 << 0,
    NormUnknown = 1 << 1,
    NormMissing = 1 << 2,
    RateNeeded = 1 << 3,
    CapUnknown = 1 << 4,
    NormUnverified = 1 << 5,
    NormChangeDuringClass = 1 << 6,
    ReasonMissing = 1 << 7,
};

/// One line of a class's estimate, small enough for plans of 10.000 classes: texts are looked up
/// (lineLabel, entryOf), not kept.
struct Line
{
    /// QuantityGiven: a given quantity stands where the item's factors would be computed; not on
    /// items whose factor always is a given number.
    enum Flag : quint16 { HasCap = 1 << 8, RateGiven = 1 << 9, QuantityGiven = 1 << 10 };

    /// `factors[0]` alone or times `factors[1]`. For an item priced by percent factors[0] is the
    /// base in đồng (whole()).
    Quantity factors[2];
    Rate rate;
    Rate cap; ///< where hasCap()
    Money amount;
    Money state;
    Percent share;         ///< the state's
    qint32 priceNorm = -1; ///< indexes into the NormBook, -1: none
    qint32 capNorm = -1;   ///< the price norm where its amount and the central one's are equal
    qint32 shareNorm = -1; ///< -1 also where its figure is unknown and the plan's percent stands
    qint32 entry = -1;     ///< of an item with one line per entry: position among the default
                           ///< entries of the item, then the class's
    quint16 flags = 0;     ///< LineMark and Flag
    quint8 item = 0;       ///< index into Catalogue::items
    quint8 factorCount = 1;
    qint8 rankOrNone = -1;
    qint8 beneficiaryOrNone = -1;

    Money own() const { return amount - state; }
    bool has(LineMark mark) const { return flags & quint16(mark); }
    bool hasCap() const { return flags & HasCap; }
    bool rateGiven() const { return flags & RateGiven; }
    bool quantityGiven() const { return flags & QuantityGiven; }
    std::optional<Rank> rank() const
    {
        return rankOrNone < 0 ? std::nullopt : std::optional(Rank(rankOrNone));
    }
    std::optional<Beneficiary> beneficiary() const
    {
        return beneficiaryOrNone < 0 ? std::nullopt : std::optional(Beneficiary(beneficiaryOrNone));
    }

    friend bool operator==(const Line &, const Line &) = default;
};

} // namespace taphuan
