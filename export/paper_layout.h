#pragma once

#include "export/paper.h"

#include <memory>

class QPainter;

namespace taphuan {

/// A document with its lines and pages: the same on the screen and in the file. It takes a
/// QGuiApplication, for the fonts.
class PaperLayout
{
public:
    explicit PaperLayout(const Paper &paper);
    ~PaperLayout();
    PaperLayout(PaperLayout &&) noexcept;
    PaperLayout &operator=(PaperLayout &&) noexcept;

    int pageCount() const;
    /// Draws a page, whose upper left corner is the painter's origin, with a point as its unit.
    void draw(QPainter &painter, int page) const;
    /// What stands on a page, for those who have it read to them; a line feed after each line.
    QString textOf(int page) const;

private:
    struct Pages;
    std::unique_ptr<Pages> m_pages;
};

} // namespace taphuan
