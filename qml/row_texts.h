#pragma once

#include "qml/table_look.h"

#include <QQuickPaintedItem>

namespace taphuan {

/// The texts of a row of a table or a tree, drawn at once: an item for each would be what a list
/// that leaps spends its time on. What does not fit ends in "…".
class RowTexts : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(taphuan::TableLook *look READ look WRITE setLook NOTIFY changed)
    Q_PROPERTY(QList<QString> texts READ texts WRITE setTexts NOTIFY changed)
    Q_PROPERTY(QList<int> tones READ tones WRITE setTones NOTIFY changed)
    Q_PROPERTY(QString sign MEMBER m_sign WRITE setSign NOTIFY changed)
    Q_PROPERTY(int indent MEMBER m_indent WRITE setIndent NOTIFY changed)
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed)
    Q_PROPERTY(bool current READ isCurrent WRITE setCurrent NOTIFY changed)

public:
    /// How a text is said; by number of the column, as the model has them.
    enum Tone { Plain, Warning, Error, Note };
    Q_ENUM(Tone)

    explicit RowTexts(QQuickItem *parent = nullptr);

    TableLook *look() const { return m_look; }
    void setLook(TableLook *look);
    const QStringList &texts() const { return m_texts; }
    void setTexts(const QStringList &texts);
    const QList<int> &tones() const { return m_tones; } ///< those that are left out are plain
    void setTones(const QList<int> &tones);
    void setSign(const QString &sign); ///< the name of an icon before the first text
    void setIndent(int indent);        ///< of the first text
    QString spoken() const;            ///< all that is seen, one after the other
    bool isCurrent() const { return m_current; }
    void setCurrent(bool current);

    /// The text of the column at this place if it does not fit there; else empty.
    Q_INVOKABLE QString cutAt(double x) const;

    /// Every text that does not fit, one a line.
    Q_INVOKABLE QString allCut() const;

    /// The place of the column that is there; empty: none is.
    Q_INVOKABLE QRectF placeAt(double x) const;

    void paint(QPainter *painter) override;

signals:
    void changed();

private:
    /// Where a text of the column stands: in its column, less indent and signs.
    QRectF roomOf(const TableLook::Column &column) const;
    bool isCut(const TableLook::Column &column) const;
    int toneOf(const TableLook::Column &column) const;
    QColor inkOf(const TableLook::Column &column, const QString &text) const;
    QFont fontOf(const TableLook::Column &column) const;
    void paintSigns(QPainter *painter, const TableLook::Column &column) const;

    TableLook *m_look = nullptr;
    QStringList m_texts;
    QList<int> m_tones;
    QString m_sign;
    int m_indent = 0;
    bool m_current = false;
};

} // namespace taphuan
