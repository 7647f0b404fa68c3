#include "qml/row_texts.h"

#include "qml/icon.h"

#include <QFontMetricsF>
#include <QPainter>

namespace taphuan {

constexpr double padding = 8;
constexpr double signSize = 14;

namespace {

QString signOf(int tone)
{
    switch (tone) {
    case RowTexts::Error: return QStringLiteral("error");
    case RowTexts::Note: return QStringLiteral("note");
    default: return QStringLiteral("warning");
    }
}

} // namespace

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

void RowTexts::setTones(const QList<int> &tones)
{
    if (m_tones == tones)
        return;
    m_tones = tones;
    update();
    emit changed();
}

void RowTexts::setSign(const QString &sign)
{
    if (m_sign == sign)
        return;
    m_sign = sign;
    update();
    emit changed();
}

void RowTexts::setIndent(int indent)
{
    if (m_indent == indent)
        return;
    m_indent = indent;
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

int RowTexts::toneOf(const TableLook::Column &column) const
{
    return m_tones.value(column.number, Plain);
}

QRectF RowTexts::roomOf(const TableLook::Column &column) const
{
    QRectF room(column.left + padding, 0, column.width - 2 * padding, height());
    if (column.left == 0)
        room.setLeft(room.left() + m_indent + (m_sign.isEmpty() ? 0 : signSize - 4));
    if (column.marked && toneOf(column) != Plain)
        room.setLeft(room.left() + signSize + 6);
    return room;
}

QColor RowTexts::inkOf(const TableLook::Column &column, const QString &text) const
{
    switch (toneOf(column)) {
    case Warning: return m_look->warning();
    case Error: return m_look->error();
    case Note: return m_look->note();
    default: return text == u"–" ? m_look->muted() : column.ink;
    }
}

QFont RowTexts::fontOf(const TableLook::Column &column) const
{
    QFont font = m_look->font();
    if (column.strong || (m_current && column.number == m_look->heading()))
        font.setWeight(QFont::DemiBold);
    return font;
}

QString RowTexts::cutAt(double x) const
{
    if (!m_look)
        return {};
    for (const TableLook::Column &column : m_look->read())
        if (x >= column.left && x < column.left + column.width)
            return isCut(column) ? m_texts.value(column.number) : QString();
    return {};
}

QString RowTexts::allCut() const
{
    QStringList cut;
    for (const TableLook::Column &column :
         m_look ? m_look->read() : std::vector<TableLook::Column>())
        if (isCut(column))
            cut += m_texts.value(column.number);
    return cut.join(u'\n');
}

bool RowTexts::isCut(const TableLook::Column &column) const
{
    const QFontMetricsF metrics(fontOf(column));
    const QString text = m_texts.value(column.number);
    const QRectF room = roomOf(column);
    if (metrics.horizontalAdvance(text) <= room.width())
        return false;
    return !column.wraps ||
           metrics.boundingRect(room, Qt::TextWordWrap, text).height() > room.height();
}

QRectF RowTexts::placeAt(double x) const
{
    if (m_look)
        for (const TableLook::Column &column : m_look->read())
            if (x >= column.left && x < column.left + column.width)
                return {column.left, 0, column.width, height()};
    return {};
}

void RowTexts::paintSigns(QPainter *painter, const TableLook::Column &column) const
{
    const double top = (height() - signSize) / 2;
    if (column.left == 0 && !m_sign.isEmpty())
        paintIcon(painter, m_sign, m_look->muted(), {double(m_indent), top, signSize, signSize});
    if (column.marked && toneOf(column) != Plain)
        paintIcon(painter, signOf(toneOf(column)), inkOf(column, {}),
                  {column.left + padding, top, signSize, signSize});
}

void RowTexts::paint(QPainter *painter)
{
    if (!m_look)
        return;
    for (const TableLook::Column &column : m_look->read()) {
        paintSigns(painter, column);
        QString text = m_texts.value(column.number);
        if (text.isEmpty())
            continue;
        const QFont font = fontOf(column);
        const QFontMetricsF metrics(font);
        const QRectF room = roomOf(column);
        const bool isOneLine = !column.wraps || isCut(column);
        if (isOneLine)
            text = metrics.elidedText(text, column.elide, room.width());
        painter->setFont(font);
        painter->setPen(inkOf(column, text));
        painter->drawText(room,
                          int(column.alignment | Qt::AlignVCenter) |
                              (isOneLine ? Qt::TextSingleLine : Qt::TextWordWrap),
                          text);
    }
}

} // namespace taphuan
