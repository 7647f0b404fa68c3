#pragma once

#include "core/domain/estimate_basis.h"

namespace taphuan {

/// The norms that one line goes by on one day, as indexes into the NormBook (-1: none).
struct LineNorms
{
    int price = -1;
    int cap = -1;   ///< whose figure is the cap: the lower known one of price norm and central norm
    int share = -1; ///< with a known figure; -1 also where the share is not asked of the norms

    friend bool operator==(const LineNorms &, const LineNorms &) = default;
};

LineNorms lineNorms(const EstimateBasis &basis, const LineKey &line, Place place, QDate day);
/// Whether a row of either kind is in force for the line, central or the province's.
bool anyNormInForce(const EstimateBasis &basis, const LineKey &line, Place place, QDate day);

/// Whether the line's norms on a day after the first, up to the last, are not those of the first.
bool normsChange(const EstimateBasis &basis, const LineKey &line, Place place,
                 const LineNorms &onFirst, QDate first, QDate last);

} // namespace taphuan
