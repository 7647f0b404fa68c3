#pragma once

#include "qml/table_look.h"

#include <QQuickPaintedItem>

namespace taphuan {

/// The texts of a row of a table, drawn at once: an item for each would be what a list that leaps
/// spends its time on. What does not fit ends in "…".
class RowTexts : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(taphuan::TableLook *look READ look WRITE setLook NOTIFY changed)
    Q_PROPERTY(QList<QString> texts READ texts WRITE setTexts NOTIFY changed)
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed)
    Q_PROPERTY(bool current READ isCurrent WRITE setCurrent NOTIFY changed)

public:
    explicit RowTexts(QQuickItem *parent = nullptr);

    TableLook *look() const { return m_look; }
    void setLook(TableLook *look);
    const QStringList &texts() const { return m_texts; }
    void setTexts(const QStringList &texts);
    QString spoken() const; ///< all that is seen, one after the other
    bool isCurrent() const { return m_current; }
    void setCurrent(bool current);

    /// The text of the column at this place if it does not fit there; else empty.
    Q_INVOKABLE QString cutAt(double x) const;

    void paint(QPainter *painter) override;

signals:
    void changed();

private:
    QFont fontOf(const TableLook::Column &column) const;

    TableLook *m_look = nullptr;
    QStringList m_texts;
    bool m_current = false;
};

} // namespace taphuan
