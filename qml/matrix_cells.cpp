#include "qml/matrix_cells.h"

#include "qml/icon.h"

#include <QFontMetricsF>
#include <QPainter>

namespace taphuan {

namespace {

constexpr double padding = 3;
constexpr double signSize = 11;

} // namespace

MatrixCells::MatrixCells(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    connect(this, &MatrixCells::changed, this, [this] { update(); });
}

/// Its text in the middle, after a sign where the mark is a warning.
void MatrixCells::paintNote(QPainter *painter, int column, const QRectF &room) const
{
    const bool hasSign = markOf(column) == Twice || markOf(column) == Missing;
    const double before = hasSign ? signSize + padding : 0;
    const QFontMetricsF metrics(m_noteFont);
    const QString text = metrics.elidedText(m_notes.value(column), Qt::ElideRight,
                                            room.width() - 2 * padding - before);
    const double width = before + metrics.horizontalAdvance(text);
    const QRectF place(room.center().x() - width / 2, room.top(), width, room.height());
    const auto ink = m_noteInks.value(markOf(column)).value<QColor>();
    if (hasSign)
        paintIcon(painter, QStringLiteral("warning"), ink,
                  {place.left(), place.center().y() - signSize / 2, signSize, signSize});
    painter->setFont(m_noteFont);
    painter->setPen(ink);
    painter->drawText(place.adjusted(before, 0, 1, 0), Qt::AlignVCenter | Qt::TextSingleLine, text);
}

void MatrixCells::paintCell(QPainter *painter, int column) const
{
    const QRectF cell(column * m_cellWidth, 0, m_cellWidth, height());
    painter->fillRect(cell, m_fills.value(markOf(column)).value<QColor>());
    painter->fillRect(QRectF(cell.left(), 0, 1, height()), m_line);
    QRectF below = cell;
    if (const QString text = m_sessions.value(column); !text.isEmpty()) {
        below.setTop(cell.center().y());
        painter->setFont(m_font);
        painter->setPen(m_inks.value(markOf(column)).value<QColor>());
        painter->drawText(cell.adjusted(0, padding, 0, padding - below.height()),
                          Qt::AlignCenter | Qt::TextSingleLine, text);
        below.adjust(0, -padding / 2, 0, -padding / 2);
    }
    if (!m_notes.value(column).isEmpty())
        paintNote(painter, column, below);
}

void MatrixCells::paint(QPainter *painter)
{
    for (int column = 0; column < int(m_marks.size()); ++column)
        paintCell(painter, column);
    painter->fillRect(QRectF(0, height() - 1, width(), 1), m_line);
}

} // namespace taphuan
