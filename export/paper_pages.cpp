#include "export/paper_pages.h"

#include "export/paper_look.h"

#include <algorithm>

namespace taphuan {

namespace {

class Paginator
{
public:
    explicit Paginator(const Galley &galley) : m_galley(galley) { m_pages.emplace_back(); }

    std::vector<PaperPage> run()
    {
        const auto &strips = m_galley.strips;
        for (std::size_t i = 0; i < strips.size(); ++i) {
            if (i == m_chunkEnd)
                beginChunk(i);
            if (m_y + roomFor(strips[i]) + strips[i].height > m_height)
                newPage(strips[i]);
            m_y += roomFor(strips[i]);
            put(strips[i]);
            m_isFresh = false;
        }
        return std::move(m_pages);
    }

private:
    double roomFor(const Strip &strip) const { return m_isFresh ? 0 : strip.before; }

    /// Begins a page where what stays together would not end on this one, but would on the next.
    void beginChunk(std::size_t begin)
    {
        const auto &strips = m_galley.strips;
        double height = 0;
        m_chunkEnd = begin;
        do
            height += strips[m_chunkEnd].before + strips[m_chunkEnd].height;
        while (strips[m_chunkEnd++].keepsWithNext && m_chunkEnd < strips.size());
        if (!m_isFresh && m_y + height > m_height && height < m_height)
            newPage(strips[begin]);
    }

    void newPage(const Strip &next)
    {
        ruleWithin(next);
        m_pages.emplace_back();
        m_y = 0;
        m_isFresh = true;
        for (const Strip &head : m_galley.heads[next.table])
            put(head);
        ruleWithin(next);
    }

    /// Where a page ends or begins within a row.
    void ruleWithin(const Strip &next)
    {
        if (next.goesOn)
            m_pages.back().rules.emplace_back(left(), top() + m_y, left() + next.ruledWidth,
                                              top() + m_y);
    }

    void put(Strip strip)
    {
        strip.move(left(), top() + m_y);
        PaperPage &filled = m_pages.back();
        std::ranges::move(strip.lines, std::back_inserter(filled.lines));
        std::ranges::move(strip.rules, std::back_inserter(filled.rules));
        m_y += strip.height;
    }

    static double left() { return paperUnits(page::left); }
    static double top() { return paperUnits(page::top); }

    const Galley &m_galley;
    const double m_height = paperUnits(page::textHeight);
    std::vector<PaperPage> m_pages;
    double m_y = 0;
    bool m_isFresh = true; ///< nothing but the head of a table is on the page
    std::size_t m_chunkEnd = 0;
};

} // namespace

std::vector<PaperPage> pagesOf(const Galley &galley)
{
    return Paginator(galley).run();
}

} // namespace taphuan
