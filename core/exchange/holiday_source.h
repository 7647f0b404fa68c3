#pragma once

#include "core/domain/catalogue_rows.h"

namespace taphuan {

/// Why days of some kinds are off: the text that gives them, not the day itself, which has an
/// evidence of its own.
struct HolidaySource
{
    std::vector<HolidayKind> kinds;
    QDate validFrom; ///< null: open
    QDate validTo;   ///< first day no longer in force; null: open
    QString text;    ///< document and article
    Evidence evidence = Evidence::Unknown;
};

/// Of core/data/holiday-sources.csv; null where it names none. Any thread.
const HolidaySource *sourceOf(const Holiday &holiday);

} // namespace taphuan
