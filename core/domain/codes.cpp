#include "core/domain/codes.h"

#include <array>

namespace taphuan {

namespace {

constexpr std::array<QLatin1String, rankCount> rankCodes{
    QLatin1String("minister"), QLatin1String("vice_minister"), QLatin1String("phd"),
    QLatin1String("provincial"), QLatin1String("district")};
constexpr std::array<QLatin1String, placeCount> placeCodes{
    QLatin1String("central_city"), QLatin1String("grade1_city"), QLatin1String("town"),
    QLatin1String("district"),     QLatin1String("commune"),     QLatin1String("island")};
constexpr std::array<QLatin1String, beneficiaryCount> beneficiaryCodes{
    QLatin1String("hardship"), QLatin1String("agriculture"), QLatin1String("other"),
    QLatin1String("official")};
constexpr std::array evidenceCodes{QLatin1String("sourced"), QLatin1String("derived"),
                                   QLatin1String("recalled"), QLatin1String("unknown")};
constexpr std::array perCodes{QLatin1String("session"), QLatin1String("day"),
                              QLatin1String("night"),   QLatin1String("person"),
                              QLatin1String("percent"), QLatin1String("hour"),
                              QLatin1String("page")};
constexpr std::array normKindCodes{QLatin1String("rate"), QLatin1String("cap")};

} // namespace

template<> std::span<const QLatin1String> codesOf<Rank>()
{
    return rankCodes;
}
template<> std::span<const QLatin1String> codesOf<Place>()
{
    return placeCodes;
}
template<> std::span<const QLatin1String> codesOf<Beneficiary>()
{
    return beneficiaryCodes;
}
template<> std::span<const QLatin1String> codesOf<Evidence>()
{
    return evidenceCodes;
}
template<> std::span<const QLatin1String> codesOf<Per>()
{
    return perCodes;
}
template<> std::span<const QLatin1String> codesOf<NormKind>()
{
    return normKindCodes;
}

} // namespace taphuan
