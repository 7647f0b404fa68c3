#include "core/domain/line_norms.h"

namespace taphuan {

namespace {

int find(const EstimateBasis &basis, NormSearch search, const LineKey &line, Place place, QDate day)
{
    return basis.norms.find(search, basis.items[std::size_t(line.item)].normKey, line.rank, place,
                            line.beneficiary, day);
}

bool hasFigure(const NormBook &norms, int norm)
{
    return norm >= 0 && norms.at(norm).amount;
}

/// Unknown figures do not count; of equal ones the price norm's is named.
int capOf(const NormBook &norms, int price, int central)
{
    if (!hasFigure(norms, price))
        return hasFigure(norms, central) ? central : -1;
    const bool centralIsLower =
        hasFigure(norms, central) && *norms.at(central).amount < *norms.at(price).amount;
    return centralIsLower ? central : price;
}

} // namespace

LineNorms lineNorms(const EstimateBasis &basis, const LineKey &line, Place place, QDate day)
{
    LineNorms chosen;
    chosen.price = find(basis, NormSearch::Price, line, place, day);
    chosen.cap =
        capOf(basis.norms, chosen.price, find(basis, NormSearch::CentralCap, line, place, day));
    if (asksForShare(*basis.items[std::size_t(line.item)].cost, line.beneficiary)) {
        const int share = basis.norms.find(NormSearch::Price, basis.shareKey, std::nullopt, place,
                                           line.beneficiary, day);
        chosen.share = hasFigure(basis.norms, share) ? share : -1;
    }
    return chosen;
}

bool anyNormInForce(const EstimateBasis &basis, const LineKey &line, Place place, QDate day)
{
    return find(basis, NormSearch::AnyKind, line, place, day) >= 0;
}

bool normsChange(const EstimateBasis &basis, const LineKey &line, Place place,
                 const LineNorms &onFirst, QDate first, QDate last)
{
    const auto changeWith = [&](int key) {
        for (const QDate day : basis.norms.changesWithin(key, first, last))
            if (lineNorms(basis, line, place, day) != onFirst)
                return true;
        return false;
    };
    const EstimateBasis::Item &item = basis.items[std::size_t(line.item)];
    return changeWith(item.normKey) ||
           (asksForShare(*item.cost, line.beneficiary) && changeWith(basis.shareKey));
}

} // namespace taphuan
