#include "export/paper_layout.h"

#include "export/paper_font.h"
#include "export/paper_look.h"
#include "export/paper_pages.h"

#include <QFontMetricsF>
#include <QPainter>

namespace taphuan {

struct PaperLayout::Pages
{
    QString runningHead;
    std::vector<PaperPage> list;
};

PaperLayout::PaperLayout(const Paper &paper)
    : m_pages(new Pages{paperText(paper.runningHead), pagesOf(galleyOf(paper))})
{
}

PaperLayout::~PaperLayout() = default;
PaperLayout::PaperLayout(PaperLayout &&) noexcept = default;
PaperLayout &PaperLayout::operator=(PaperLayout &&) noexcept = default;

int PaperLayout::pageCount() const
{
    return int(m_pages->list.size());
}

namespace {

/// The number of the page, not on the first: Nghị định 30/2020/NĐ-CP, Phụ lục I.
void drawHead(QPainter &painter, const QString &runningHead, int page)
{
    constexpr double runningSize = 10;
    const double y = paperUnits(page::number);
    const double height = paperUnits(page::top - page::number);
    const QRectF line(paperUnits(page::left), y - height / 2, paperUnits(page::textWidth), height);
    painter.setFont(paperFont(numberSize));
    painter.drawText(line, Qt::AlignCenter, QString::number(page + 1));
    QFont running = paperFont(runningSize);
    running.setItalic(true);
    painter.setFont(running);
    const QFontMetricsF metrics(running);
    const double room = line.width() * 0.45;
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(runningHead, Qt::ElideRight, room));
}

} // namespace

void PaperLayout::draw(QPainter &painter, int page) const
{
    const PaperPage &drawn = m_pages->list[std::size_t(page)];
    painter.save();
    painter.scale(1 / unitsPerPoint, 1 / unitsPerPoint);
    painter.setPen(QPen(Qt::black, ruleWidth * unitsPerPoint, Qt::SolidLine, Qt::SquareCap));
    for (const QLineF &rule : drawn.rules)
        painter.drawLine(rule);
    for (const PlacedLine &line : drawn.lines)
        line.layout->lineAt(line.number).draw(&painter, line.by);
    if (page > 0)
        drawHead(painter, m_pages->runningHead, page);
    painter.restore();
}

QString PaperLayout::textOf(int page) const
{
    QString text;
    for (const PlacedLine &placed : m_pages->list[std::size_t(page)].lines) {
        const QTextLine line = placed.layout->lineAt(placed.number);
        text += placed.layout->text().mid(line.textStart(), line.textLength()).trimmed() + u'\n';
    }
    return text;
}

} // namespace taphuan
