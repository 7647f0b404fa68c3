#pragma once

#include "export/paper_strips.h"

namespace taphuan {

/// A page with all that is drawn on it, from its upper left corner.
struct PaperPage
{
    std::vector<PlacedLine> lines;
    std::vector<QLineF> rules;
};

/// Fills page after page: what stays together goes to the next page as a whole, and a table that
/// goes on there has its head again.
std::vector<PaperPage> pagesOf(const Galley &galley);

} // namespace taphuan
