#pragma once

#include <QAbstractItemModel>
#include <QColor>
#include <QFont>
#include <QHash>
#include <QPointer>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace taphuan {

/// The bars of a calendar that are in sight, drawn at once: an item for each of hundreds would be
/// what scrolling spends its time on. Those of one class are left out, which stand above as items.
class CalendarBars : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    // A model with the roles classId, code, title, lane, day, days and severity; of no type that
    // qmllint 6.4 would have to know the bases of.
    Q_PROPERTY(QVariant bars READ bars WRITE setBars NOTIFY barsChanged)
    Q_PROPERTY(QString leftOut MEMBER m_leftOut NOTIFY lookChanged)
    Q_PROPERTY(QPointF origin MEMBER m_origin NOTIFY lookChanged)
    Q_PROPERTY(double dayWidth MEMBER m_dayWidth NOTIFY lookChanged)
    Q_PROPERTY(double laneHeight MEMBER m_laneHeight NOTIFY lookChanged)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY lookChanged)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY lookChanged)
    // By severity; the last of them where nothing speaks against the days.
    Q_PROPERTY(QVariantList frames MEMBER m_frames NOTIFY lookChanged)
    Q_PROPERTY(QVariantList fills MEMBER m_fills NOTIFY lookChanged)

public:
    explicit CalendarBars(QQuickItem *parent = nullptr);

    QVariant bars() const { return QVariant::fromValue(m_bars.data()); }
    void setBars(const QVariant &model);

    void paint(QPainter *painter) override;

signals:
    void barsChanged();
    void lookChanged();

private:
    QVariant valueOf(int row, const char *role) const;
    void paintBar(QPainter *painter, int row) const;
    QString textOf(int row, double width) const;

    QPointer<QAbstractItemModel> m_bars;
    QHash<QByteArray, int> m_roles;
    QString m_leftOut;
    QPointF m_origin; ///< what of the calendar stands in the upper left corner
    double m_dayWidth = 1;
    double m_laneHeight = 1;
    QFont m_font;
    QColor m_ink;
    QVariantList m_frames;
    QVariantList m_fills;
};

} // namespace taphuan
