#include "app/column_order.h"

namespace taphuan {

QCollator vietnameseCollator()
{
    QCollator collator{QLocale(QLocale::Vietnamese)};
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

} // namespace taphuan
