#include "core/domain/catalogue_rows.h"

#include <array>

namespace taphuan {

template<> std::span<const QLatin1String> codesOf<AgencyKind>()
{
    static constexpr std::array codes{QLatin1String("alliance"), QLatin1String("department"),
                                      QLatin1String("finance"), QLatin1String("committee")};
    return codes;
}

template<> std::span<const QLatin1String> codesOf<Responsible>()
{
    static constexpr std::array codes{QLatin1String("solely"), QLatin1String("jointly")};
    return codes;
}

template<> std::span<const QLatin1String> codesOf<HolidayKind>()
{
    static constexpr std::array codes{QLatin1String("public"),    QLatin1String("tet"),
                                      QLatin1String("observed"),  QLatin1String("swap_off"),
                                      QLatin1String("swap_work"), QLatin1String("ordinary")};
    return codes;
}

} // namespace taphuan
