#pragma once

#include "app/arguments.h"

#include <array>

namespace taphuan {

/// The options of taphuan fit.
namespace fit_option {

constexpr Option number(const char *name, const char *value)
{
    return {QLatin1String(name), QLatin1String(value), Option::Takes::Number};
}

constexpr Option often(const char *name, const char *value)
{
    return {QLatin1String(name), QLatin1String(value), Option::Takes::Text, Option::Given::Often};
}

inline constexpr Option ceiling = number("--ceiling", "N");
inline constexpr Option typeCeiling = often("--type-ceiling", "TYPE=N");
inline constexpr Option departmentCeiling = often("--department-ceiling", "CODE=N");
inline constexpr Option keepClasses{QLatin1String("--keep-classes"), {}};
inline constexpr Option fewerDays = number("--fewer-days", "N");
inline constexpr Option fewerTrainees = number("--fewer-trainees", "PERCENT");
inline constexpr Option ratesDownTo = number("--rates-down-to", "PERCENT");
inline constexpr Option ratesByNorm{QLatin1String("--rates-by-norm"), {}};
inline constexpr Option leaveOut = often("--leave-out", "ITEM");
inline constexpr Option onePerType{QLatin1String("--one-per-type"), {}};
inline constexpr Option onePerDistrict{QLatin1String("--one-per-district"), {}};
inline constexpr Option keepHardship{QLatin1String("--keep-hardship"), {}};
inline constexpr Option untouched = often("--untouched", "CLASS");
inline constexpr Option fewerInAll = number("--fewer-in-all", "PERCENT");
inline constexpr Option seconds = number("--seconds", "N");
inline constexpr std::array all{ceiling,   typeCeiling,   departmentCeiling, keepClasses,
                                fewerDays, fewerTrainees, ratesDownTo,       ratesByNorm,
                                leaveOut,  onePerType,    onePerDistrict,    keepHardship,
                                untouched, fewerInAll,    seconds,           jsonOption};

} // namespace fit_option

} // namespace taphuan
