#include "core/exchange/xlsx/cell_reference.h"

#include "core/exchange/xlsx/xml_part.h"

namespace taphuan {

std::optional<CellReference> cellReference(QByteArrayView text)
{
    CellReference reference;
    qsizetype at = 0;
    for (; at < text.size() && reference.column <= lastSheetColumn; ++at) {
        const int letter = (text[at] & ~0x20) - 'A';
        if (letter < 0 || letter > 25)
            break;
        reference.column = reference.column * 26 + letter + 1;
    }
    reference.row = wholeNumber(text.sliced(at)).value_or(0);
    const bool inSheet = reference.column >= 1 && reference.column <= lastSheetColumn &&
                         reference.row >= 1 && reference.row <= lastSheetRow;
    return inSheet ? std::optional(reference) : std::nullopt;
}

std::optional<CellRange> cellRange(QByteArrayView text)
{
    const qsizetype colon = text.indexOf(':');
    const auto first = cellReference(colon < 0 ? text : text.first(colon));
    const auto last = cellReference(text.sliced(colon + 1));
    if (!first || !last || last->row < first->row || last->column < first->column)
        return {};
    return CellRange{first->row, first->column, last->row, last->column};
}

} // namespace taphuan
