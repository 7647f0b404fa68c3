#pragma once

#include "export/paper.h"

namespace taphuan {

// How documents look: Nghị định 30/2020/NĐ-CP, Phụ lục I. Lengths on the page are millimetres,
// sizes of letters and the room between paragraphs are points.

namespace page {
inline constexpr double width = 210; ///< A4
inline constexpr double height = 297;
inline constexpr double top = 20;
inline constexpr double bottom = 20;
inline constexpr double left = 30;
inline constexpr double right = 20;
inline constexpr double textWidth = width - left - right;
inline constexpr double textHeight = height - top - bottom;
inline constexpr double number = 10; ///< middle of the page's number, from the upper edge
} // namespace page

inline constexpr double numberSize = 13; ///< of the page's number
inline constexpr double cellPadding = 3; ///< of a ruled table, in points
inline constexpr double ruleWidth = 0.5;

struct PaperLook
{
    enum class Align : quint8 { Left, Centre, Right, Both };

    double size = 13;
    bool isBold = false;
    bool isItalic = false;
    Align align = Align::Left;
    double before = 0;
    double after = 0;
    double firstIndent = 0;     ///< millimetres
    bool keepsWithNext = false; ///< on one page with the next paragraph
};

PaperLook lookOf(PaperStyle style);

} // namespace taphuan
