#pragma once

#include "export/paper.h"

#include <QLineF>
#include <QTextLayout>

#include <memory>

namespace taphuan {

/// What lines are laid out in, twentieths of a point: so that they end where they end at whatever
/// resolution the page is drawn.
inline constexpr double unitsPerPoint = 20;
double paperUnits(double millimetres);

/// A line of a text, moved from where its own layout has it.
struct PlacedLine
{
    std::shared_ptr<const QTextLayout> layout;
    int number = 0;
    QPointF by;
};

/// What no page parts: one or a few lines of a paragraph, or a row of a table. Lengths are
/// paperUnits from its upper left corner.
struct Strip
{
    double before = 0; ///< room above it, but not at the top of a page
    double height = 0;
    std::vector<PlacedLine> lines;
    std::vector<QLineF> rules;
    bool keepsWithNext = false;
    bool goesOn = false;   ///< with the row of the strip before it
    std::size_t table = 0; ///< whose head is repeated above it on a new page; 0: none
    double ruledWidth = 0; ///< of the rule where a page ends within the row

    void move(double x, double y);
};

/// All strips of a document, one below the other.
struct Galley
{
    std::vector<Strip> strips;
    std::vector<std::vector<Strip>> heads{1}; ///< of tables, by their number
};

Galley galleyOf(const Paper &paper);

} // namespace taphuan
