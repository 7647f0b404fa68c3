#include "export/line_formula.h"

#include <algorithm>

namespace taphuan {

namespace {

/// Decimals that a factor adds to a product as a spreadsheet computes it; none where the factor is
/// a multiple of 1/8 and so an exact binary number.
template<class Tag> int inexactDecimals(Thousandths<Tag> factor)
{
    return factor.raw() % 125 == 0 ? 0 : 3;
}

std::string rounded(const std::string &value, int decimals)
{
    return "ROUND(" + value + ',' + std::to_string(decimals) + ')';
}

} // namespace

std::string amountFormula(unsigned row, const Line &line, bool percent, qint64 roundTo)
{
    constexpr int decimalsOfOne = 3; // any of the factors may be typed with so many
    const std::string at = std::to_string(row);
    std::string product = 'D' + at;
    int decimals = inexactDecimals(line.factors[0]) + inexactDecimals(line.rate);
    if (line.factorCount == 2) {
        product += "*E" + at;
        decimals += inexactDecimals(line.factors[1]);
    }
    product = rounded(product + "*F" + at, std::max(decimals, decimalsOfOne));
    if (percent)
        product += "/100";
    return rounded(product, roundTo == 1000 ? -3 : 0);
}

std::string feeFormula(const std::string &sessions, Quantity count, const std::string &price,
                       Rate rate, qint64 roundTo)
{
    std::string product = sessions + '*' + price;
    const int decimals = inexactDecimals(count) + inexactDecimals(rate);
    if (decimals > 0)
        product = rounded(product, decimals);
    return rounded(product, roundTo == 1000 ? -3 : 0);
}

std::string stateFormula(unsigned row, Percent share)
{
    std::string product = 'G' + std::to_string(row) + '*' + share.text().toStdString();
    if (inexactDecimals(share) > 0)
        product = rounded(product, 3);
    return rounded(product + "/100", 0);
}

} // namespace taphuan
