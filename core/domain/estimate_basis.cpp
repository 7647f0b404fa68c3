#include "core/domain/estimate_basis.h"

#include <algorithm>

namespace taphuan {

EstimateBasis::EstimateBasis(const Catalogue &givenCatalogue, const PlanHeader &givenHeader,
                             const std::vector<Lecturer> &planLecturers,
                             const std::vector<Entry> &defaults, const NormBook &givenNorms)
    : catalogue(givenCatalogue)
    , header(givenHeader)
    , norms(givenNorms)
    , shareKey(givenNorms.keyNumber(QString(shareNormKey)))
{
    for (const CostItem &item : catalogue.items) {
        itemNumbers.insert(item.code, int(items.size()));
        const bool sumsOtherLines = std::find(item.factors.begin(), item.factors.end(),
                                              Factor::OtherLines) != item.factors.end();
        items.push_back({&item,
                         norms.keyNumber(item.normKey),
                         norms.isShippedKey(item.normKey),
                         sumsOtherLines,
                         {}});
    }
    for (const Entry &entry : defaults) {
        const int number = itemNumbers.value(entry.item, -1);
        if (number < 0)
            continue;
        Item &item = items[std::size_t(number)];
        item.defaults.push_back(&entry);
        item.defaultsNameLines = item.defaultsNameLines || namesLine(entry);
    }
    for (const Lecturer &lecturer : planLecturers)
        lecturers.insert(lecturer.id, &lecturer);
}

bool asksForShare(const CostItem &item, std::optional<Beneficiary> beneficiary)
{
    return item.fundingGroup == FundingGroup::MealsLodging && beneficiary != Beneficiary::Official;
}

} // namespace taphuan
