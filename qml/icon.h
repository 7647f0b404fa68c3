#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace taphuan {

/// Draws an icon by its name into a square; the painter is left as it was.
void paintIcon(QPainter *painter, const QString &name, const QColor &color, const QRectF &place);

// One of the program's own line icons, drawn in the colour of the text beside it.
class Icon : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name MEMBER m_name WRITE setName NOTIFY nameChanged)
    Q_PROPERTY(QColor color MEMBER m_color WRITE setColor NOTIFY colorChanged)

public:
    explicit Icon(QQuickItem *parent = nullptr);

    void setName(const QString &name);
    void setColor(const QColor &color);
    void paint(QPainter *painter) override;

signals:
    void nameChanged();
    void colorChanged();

private:
    QString m_name;
    QColor m_color = Qt::black;
};

} // namespace taphuan
