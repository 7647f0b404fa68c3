#include "app/whole_percent.h"

#include "app/number_text.h"

namespace taphuan {

QString wholePercentText(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return {};
    return countText((part * 100 + whole / 2) / whole) + QStringLiteral(" %");
}

} // namespace taphuan
