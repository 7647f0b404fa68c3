#include "export/paper_strips.h"

#include "export/paper_font.h"
#include "export/paper_look.h"

#include <algorithm>

namespace taphuan {

namespace {

constexpr double padding = cellPadding * unitsPerPoint;
constexpr double roomAboveTable = 4 * unitsPerPoint;

Qt::Alignment alignment(PaperLook::Align align)
{
    switch (align) {
    case PaperLook::Align::Left: return Qt::AlignLeft;
    case PaperLook::Align::Centre: return Qt::AlignHCenter;
    case PaperLook::Align::Right: return Qt::AlignRight;
    case PaperLook::Align::Both: return Qt::AlignJustify;
    }
    Q_UNREACHABLE();
}

/// Text and looks of the runs.
void fill(QTextLayout &layout, const PaperParagraph &paragraph, const PaperLook &look)
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const PaperRun &run : paragraph.runs) {
        const QString part = paperText(run.text).replace(u'\n', QChar::LineSeparator);
        QTextCharFormat format;
        format.setFontWeight(look.isBold || run.isBold ? QFont::Bold : QFont::Normal);
        format.setFontItalic(look.isItalic || run.isItalic);
        formats.append({int(text.size()), int(part.size()), format});
        text += part;
    }
    QTextOption option(alignment(look.align));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setText(text);
    layout.setFont(paperFont(look.size));
    layout.setFormats(formats);
    layout.setTextOption(option);
}

std::shared_ptr<const QTextLayout> laidOut(const PaperParagraph &paragraph, double width)
{
    const PaperLook look = lookOf(paragraph.style);
    auto layout = std::make_shared<QTextLayout>();
    fill(*layout, paragraph, look);
    layout->beginLayout();
    double y = 0;
    double indent = paperUnits(look.firstIndent);
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLeadingIncluded(true);
        line.setLineWidth(width - indent);
        line.setPosition({indent, y});
        y += line.height();
        indent = 0;
    }
    layout->endLayout();
    return layout;
}

double heightOf(const QTextLayout &layout)
{
    const QTextLine last = layout.lineAt(layout.lineCount() - 1);
    return last.y() + last.height();
}

/// Draws the rule of a paragraph below its last line.
void addRule(Strip &strip, const PaperParagraph &paragraph, const QTextLayout &layout, double x)
{
    if (paragraph.rule <= 0)
        return;
    constexpr double gap = 2 * unitsPerPoint;
    double longest = 0;
    for (int i = 0; i < layout.lineCount(); ++i)
        longest = std::max(longest, layout.lineAt(i).naturalTextWidth());
    const double length = longest * paragraph.rule;
    const double middle = x + layout.lineAt(0).width() / 2;
    const double y = strip.height + gap;
    strip.rules.emplace_back(middle - length / 2, y, middle + length / 2, y);
    strip.height = y + gap;
}

/// A paragraph of a page: never one line of it alone.
void addParagraph(Galley &galley, const PaperParagraph &paragraph)
{
    const PaperLook look = lookOf(paragraph.style);
    const auto layout = laidOut(paragraph, paperUnits(page::textWidth));
    const int count = layout->lineCount();
    double before = look.before * unitsPerPoint;
    for (int line = 0; line < count;) {
        const int rest = count - line;
        const int taken = rest <= 3 ? rest : line == 0 ? 2 : 1;
        Strip strip;
        strip.before = before;
        const double top = layout->lineAt(line).y();
        for (int i = line; i < line + taken; ++i)
            strip.lines.push_back({layout, i, {0, -top}});
        const QTextLine last = layout->lineAt(line + taken - 1);
        strip.height = last.y() + last.height() - top;
        line += taken;
        before = 0;
        if (line == count) {
            addRule(strip, paragraph, *layout, 0);
            strip.height += look.after * unitsPerPoint;
            strip.keepsWithNext = look.keepsWithNext;
        }
        galley.strips.push_back(std::move(strip));
    }
}

/// A cell with its lines, from the upper left corner of its row.
Strip laidOut(const PaperCell &cell, double x, double width, double inset)
{
    Strip strip;
    strip.height = inset;
    for (const PaperParagraph &paragraph : cell.paragraphs) {
        strip.height += lookOf(paragraph.style).before * unitsPerPoint;
        const auto layout = laidOut(paragraph, width - 2 * inset);
        for (int i = 0; i < layout->lineCount(); ++i)
            strip.lines.push_back({layout, i, {x + inset, strip.height}});
        strip.height += heightOf(*layout);
        addRule(strip, paragraph, *layout, x + inset);
    }
    strip.height += inset;
    return strip;
}

double topOf(const PlacedLine &line)
{
    return line.layout->lineAt(line.number).y() + line.by.y();
}

double bottomOf(const PlacedLine &line)
{
    return topOf(line) + line.layout->lineAt(line.number).height();
}

/// Where a row that is too tall for one page may be parted: between lines of all its cells, and not
/// near its ends.
std::vector<double> cutsOf(const Strip &row)
{
    constexpr double atEnds = 40 * unitsPerPoint;
    constexpr double rounding = 1;
    std::vector<double> cuts;
    for (const PlacedLine &line : row.lines) {
        const double y = bottomOf(line);
        const bool isClear = std::ranges::none_of(row.lines, [&](const PlacedLine &other) {
            return topOf(other) < y - rounding && bottomOf(other) > y + rounding;
        });
        if (isClear && y > atEnds && y < row.height - atEnds)
            cuts.push_back(y);
    }
    std::ranges::sort(cuts);
    cuts.erase(std::ranges::unique(cuts).begin(), cuts.end());
    return cuts;
}

/// The part of a row between two heights.
Strip partOf(const Strip &row, double top, double bottom)
{
    Strip part;
    part.height = bottom - top;
    part.goesOn = top > 0;
    for (PlacedLine line : row.lines) {
        if (const double middle = (topOf(line) + bottomOf(line)) / 2;
            middle < top || middle >= bottom)
            continue;
        line.by.ry() -= top;
        part.lines.push_back(line);
    }
    for (const QLineF &rule : row.rules)
        if (rule.y1() >= top && rule.y1() < bottom)
            part.rules.push_back(rule.translated(0, -top));
    return part;
}

/// The columns of a table from its left edge.
std::vector<double> edgesOf(const PaperTable &table)
{
    const double width = paperUnits(page::textWidth);
    std::vector<double> edges{0};
    for (const int part : table.widths)
        edges.push_back(edges.back() + width * part / 100);
    return edges;
}

/// Lays out the rows of one table.
class TableStrips
{
public:
    explicit TableStrips(const PaperTable &table) : m_table(table), m_edges(edgesOf(table)) {}

    /// A row in one strip, or in several where it would take most of a page.
    std::vector<Strip> stripsOf(const PaperRow &row, bool isHead) const
    {
        const Strip whole = wholeRow(row, isHead);
        std::vector<double> cuts;
        if (whole.height > paperUnits(page::textHeight) * mostOfPage)
            cuts = cutsOf(whole);
        cuts.push_back(whole.height);
        std::vector<Strip> strips;
        double top = 0;
        for (const double cut : cuts) {
            Strip strip = partOf(whole, top, cut);
            if (m_table.isRuled)
                frame(strip, row, top <= 0, cut >= whole.height);
            strips.push_back(std::move(strip));
            top = cut;
        }
        strips.back().keepsWithNext = row.keepsWithNext || isHead;
        return strips;
    }

private:
    static constexpr double mostOfPage = 0.4;

    /// The columns of a cell, `column` being the first; then the next one.
    std::pair<double, double> spanOf(const PaperCell &cell, std::size_t &column) const
    {
        const double left = m_edges[column];
        column = std::min(column + std::size_t(cell.span), m_edges.size() - 1);
        return {left, m_edges[column]};
    }

    Strip wholeRow(const PaperRow &row, bool isHead) const
    {
        std::vector<Strip> cells;
        std::size_t column = 0;
        for (const PaperCell &cell : row.cells) {
            const auto [left, right] = spanOf(cell, column);
            cells.push_back(laidOut(cell, left, right - left, m_table.isRuled ? padding : 0));
        }
        Strip whole;
        for (const Strip &cell : cells)
            whole.height = std::max(whole.height, cell.height);
        for (Strip &cell : cells) {
            if (isHead)
                cell.move(0, (whole.height - cell.height) / 2);
            whole.lines.insert(whole.lines.end(), cell.lines.begin(), cell.lines.end());
            whole.rules.insert(whole.rules.end(), cell.rules.begin(), cell.rules.end());
        }
        return whole;
    }

    /// The rules around the cells of a row, or of a part of it.
    void frame(Strip &strip, const PaperRow &row, bool begins, bool ends) const
    {
        std::size_t column = 0;
        for (const PaperCell &cell : row.cells) {
            const auto [left, right] = spanOf(cell, column);
            strip.rules.emplace_back(left, 0, left, strip.height);
            strip.rules.emplace_back(right, 0, right, strip.height);
        }
        strip.ruledWidth = m_edges.back();
        if (begins)
            strip.rules.emplace_back(0, 0, strip.ruledWidth, 0);
        if (ends)
            strip.rules.emplace_back(0, strip.height, strip.ruledWidth, strip.height);
    }

    const PaperTable &m_table;
    std::vector<double> m_edges;
};

void addTable(Galley &galley, const PaperTable &table)
{
    const TableStrips strips(table);
    const std::size_t number = galley.heads.size();
    galley.heads.emplace_back();
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const bool isHead = i < table.headRows;
        const std::size_t first = galley.strips.size();
        for (Strip &strip : strips.stripsOf(table.rows[i], isHead)) {
            strip.table = isHead ? 0 : number;
            if (isHead)
                galley.heads[number].push_back(strip);
            galley.strips.push_back(std::move(strip));
        }
        if (i == 0 && table.isRuled)
            galley.strips[first].before = roomAboveTable;
    }
}

} // namespace

double paperUnits(double millimetres)
{
    return millimetres * 72 / 25.4 * unitsPerPoint;
}

void Strip::move(double x, double y)
{
    for (PlacedLine &line : lines)
        line.by += QPointF(x, y);
    for (QLineF &rule : rules)
        rule.translate(x, y);
}

Galley galleyOf(const Paper &paper)
{
    Galley galley;
    for (const PaperBlock &block : paper.blocks) {
        if (const auto *paragraph = std::get_if<PaperParagraph>(&block))
            addParagraph(galley, *paragraph);
        else
            addTable(galley, std::get<PaperTable>(block));
    }
    return galley;
}

} // namespace taphuan
