#include "qml/calendar_bars.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace taphuan {

namespace {

// As CalendarBar.qml has them.
constexpr double gap = 3; ///< to the lanes above and below
constexpr double radius = 4;
constexpr double leastWidth = 6;
constexpr double widthOfCode = 24;
constexpr double widthOfTitle = 110;

} // namespace

CalendarBars::CalendarBars(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    connect(this, &CalendarBars::lookChanged, this, [this] { update(); });
}

void CalendarBars::setBars(const QVariant &model)
{
    auto *bars = model.value<QAbstractItemModel *>();
    if (m_bars == bars)
        return;
    if (m_bars)
        m_bars->disconnect(this);
    m_bars = bars;
    m_roles.clear();
    if (bars) {
        const auto names = bars->roleNames();
        for (auto name = names.begin(); name != names.end(); ++name)
            m_roles.insert(name.value(), name.key());
        const auto draw = [this] { update(); };
        connect(bars, &QAbstractItemModel::dataChanged, this, draw);
        connect(bars, &QAbstractItemModel::rowsInserted, this, draw);
        connect(bars, &QAbstractItemModel::rowsRemoved, this, draw);
        connect(bars, &QAbstractItemModel::rowsMoved, this, draw);
        connect(bars, &QAbstractItemModel::modelReset, this, draw);
    }
    update();
    emit barsChanged();
}

QVariant CalendarBars::valueOf(int row, const char *role) const
{
    return m_bars->index(row, 0).data(m_roles.value(role));
}

QString CalendarBars::textOf(int row, double width) const
{
    if (width <= widthOfCode)
        return {};
    QString text = valueOf(row, "code").toString();
    if (width > widthOfTitle)
        text += u' ' + valueOf(row, "title").toString();
    return valueOf(row, "severity").toInt() < 0 ? text : QStringLiteral("! ") + text;
}

void CalendarBars::paintBar(QPainter *painter, int row) const
{
    const double width = std::max(leastWidth, valueOf(row, "days").toInt() * m_dayWidth - 2);
    const QRectF bar(valueOf(row, "day").toInt() * m_dayWidth + 1 - m_origin.x(),
                     valueOf(row, "lane").toInt() * m_laneHeight + gap - m_origin.y(), width,
                     m_laneHeight - 2 * gap);
    if (!bar.intersects(boundingRect()))
        return;
    const int severity = valueOf(row, "severity").toInt();
    const auto look = severity < 0 ? m_frames.size() - 1 : severity;
    painter->setPen(m_frames.value(look).value<QColor>());
    painter->setBrush(m_fills.value(look).value<QColor>());
    painter->drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const QString text = textOf(row, width);
    if (text.isEmpty())
        return;
    const QRectF room = bar.adjusted(5, 0, -3, 0);
    painter->setPen(m_ink);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetricsF(m_font).elidedText(text, Qt::ElideRight, room.width()));
}

void CalendarBars::paint(QPainter *painter)
{
    if (!m_bars)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(m_font);
    for (int row = 0; row < m_bars->rowCount(); ++row)
        if (valueOf(row, "classId").toString() != m_leftOut)
            paintBar(painter, row);
}

} // namespace taphuan
