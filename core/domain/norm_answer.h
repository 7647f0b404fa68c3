#pragma once

#include "core/domain/norm.h"

#include <vector>

namespace taphuan {

/// What is asked of the norms: estimate.md section 1, "Resolving".
struct NormQuestion
{
    QString key;
    std::optional<Rank> rank;
    std::optional<Place> place;
    std::optional<Beneficiary> beneficiary;
    QDate day;
};

/// Among which rows an answer is looked for.
enum class NormSearch : quint8 {
    Price,      ///< kind rate, central and the province's
    CentralCap, ///< either kind, central only
    AnyKind,    ///< either kind, central and the province's: is anything in force at all?
};

enum class LossReason : quint8 {
    NotYetInForce,
    Expired,
    OtherRank,
    OtherPlace,
    OtherBeneficiary,
    OtherProvince,
    OnlyCap,    ///< a cap where a rate was asked for
    NotCentral, ///< a province's row where the central cap was asked for
    OverruledByProvince,
    LessSpecific,
    OlderText, ///< an earlier valid_from
    LaterCode, ///< all else equal, the smaller code wins
};

struct LostNorm
{
    int norm = -1; ///< index into NormBook
    LossReason reason = LossReason::NotYetInForce;
    friend bool operator==(const LostNorm &, const LostNorm &) = default;
};

/// The chosen row and every row of the key that lost, each with the reason.
struct NormAnswer
{
    int chosen = -1;            ///< index into NormBook; -1: none
    std::vector<LostNorm> lost; ///< in the order of the book
};

} // namespace taphuan
