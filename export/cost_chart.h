#pragma once

#include "export/sheet.h"
#include "export/source.h"

namespace taphuan {

/// Where a chart finds its bars.
struct ChartRange
{
    quint32 first = 0;
    quint32 last = 0;
    quint16 names = 0;   ///< column of the names
    quint16 figures = 0; ///< column of the amounts
};

/// A bar chart of cost by type, drawn from the cells; the last row it covers.
quint32 insertCostChart(Sheet &sheet, quint32 row, const ChartRange &range,
                        const std::vector<TypeGroup> &groups);

} // namespace taphuan
