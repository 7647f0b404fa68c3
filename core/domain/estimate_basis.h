#pragma once

#include "core/domain/catalogue.h"
#include "core/domain/norm_book.h"
#include "core/domain/plan.h"

#include <QHash>

namespace taphuan {

/// Which line of a class is meant, for items whose lines do not stand for an entry each.
struct LineKey
{
    int item = 0; ///< index into Catalogue::items
    std::optional<Rank> rank;
    std::optional<Beneficiary> beneficiary;
};

inline bool namesLine(const Entry &entry)
{
    return entry.rank || entry.beneficiary;
}

/// What an Estimator is made for, with everything looked up that is the same for every class.
struct EstimateBasis
{
    struct Item
    {
        const CostItem *cost;
        int normKey;
        bool hasShippedNorm;    ///< a row of the shipped data has its key, whatever its dates
        bool sumsOtherLines;    ///< made when the class's other lines are there
        bool defaultsNameLines; ///< one names a rank or beneficiary
        std::vector<const Entry *> defaults;
    };

    EstimateBasis(const Catalogue &catalogue, const PlanHeader &header,
                  const std::vector<Lecturer> &lecturers, const std::vector<Entry> &defaults,
                  const NormBook &norms);

    const Catalogue &catalogue;
    const PlanHeader &header;
    const NormBook &norms;
    std::vector<Item> items; ///< as Catalogue::items
    QHash<QString, int> itemNumbers;
    QHash<QString, const Lecturer *> lecturers; ///< by id
    int shareKey;
};

/// The norm key of the state's share of meals and lodging.
inline constexpr QLatin1String shareNormKey("state_share_meals_lodging");

/// Whether the state's share of the line is asked of the norms: estimate.md section 3.
bool asksForShare(const CostItem &item, std::optional<Beneficiary> beneficiary);

} // namespace taphuan
