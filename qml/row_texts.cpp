#include "qml/row_texts.h"

#include <QFontMetricsF>
#include <QPainter>

namespace taphuan {

constexpr double padding = 8;

RowTexts::RowTexts(QQuickItem *parent) : QQuickPaintedItem(parent) {}

void RowTexts::setLook(TableLook *look)
{
    if (m_look == look)
        return;
    if (m_look)
        m_look->disconnect(this);
    m_look = look;
    if (look)
        connect(look, &TableLook::changed, this, [this] { update(); });
    update();
    emit changed();
}

void RowTexts::setTexts(const QStringList &texts)
{
    m_texts = texts;
    update();
    emit changed();
}

void RowTexts::setCurrent(bool current)
{
    if (m_current == current)
        return;
    m_current = current;
    update();
    emit changed();
}

QString RowTexts::spoken() const
{
    QStringList seen;
    for (const TableLook::Column &column :
         m_look ? m_look->read() : std::vector<TableLook::Column>())
        if (const QString text = m_texts.value(column.number); !text.isEmpty())
            seen += text;
    return seen.join(QStringLiteral(", "));
}

QFont RowTexts::fontOf(const TableLook::Column &column) const
{
    QFont font = m_look->font();
    if (m_current && column.number == m_look->heading())
        font.setWeight(QFont::DemiBold);
    return font;
}

QString RowTexts::cutAt(double x) const
{
    if (!m_look)
        return {};
    for (const TableLook::Column &column : m_look->read())
        if (x >= column.left && x < column.left + column.width) {
            const QString text = m_texts.value(column.number);
            const double room = column.width - 2 * padding;
            return QFontMetricsF(fontOf(column)).horizontalAdvance(text) > room ? text : QString();
        }
    return {};
}

void RowTexts::paint(QPainter *painter)
{
    if (!m_look)
        return;
    for (const TableLook::Column &column : m_look->read()) {
        QString text = m_texts.value(column.number);
        if (text.isEmpty())
            continue;
        const QFont font = fontOf(column);
        const QFontMetricsF metrics(font);
        const double room = column.width - 2 * padding;
        if (metrics.horizontalAdvance(text) > room)
            text = metrics.elidedText(text, column.elide, room);
        painter->setFont(font);
        painter->setPen(text == u"–" ? m_look->muted() : column.ink);
        painter->drawText(QRectF(column.left + padding, 0, room, height()),
                          int(column.alignment | Qt::AlignVCenter | Qt::TextSingleLine), text);
    }
}

} // namespace taphuan
