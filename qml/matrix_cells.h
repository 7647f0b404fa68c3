#pragma once

#include <QColor>
#include <QFont>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace taphuan {

/// A topic's cells for all types, drawn at once. In each, the sessions above a note; the first is
/// empty where the topic is not taught. Colours are told by the cell's mark.
class MatrixCells : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<QString> sessions MEMBER m_sessions NOTIFY changed)
    Q_PROPERTY(QList<QString> notes MEMBER m_notes NOTIFY changed)
    Q_PROPERTY(QList<int> marks MEMBER m_marks NOTIFY changed)
    Q_PROPERTY(double cellWidth MEMBER m_cellWidth NOTIFY changed)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY changed)
    Q_PROPERTY(QFont noteFont MEMBER m_noteFont NOTIFY changed)
    Q_PROPERTY(QColor line MEMBER m_line NOTIFY changed)
    Q_PROPERTY(QVariantList fills MEMBER m_fills NOTIFY changed)
    Q_PROPERTY(QVariantList inks MEMBER m_inks NOTIFY changed)
    Q_PROPERTY(QVariantList noteInks MEMBER m_noteInks NOTIFY changed)

public:
    enum Mark { Untaught, Taught, Twice, Missing };
    Q_ENUM(Mark)

    explicit MatrixCells(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

signals:
    void changed();

private:
    void paintCell(QPainter *painter, int column) const;
    void paintNote(QPainter *painter, int column, const QRectF &room) const;
    int markOf(int column) const { return m_marks.value(column); }

    QStringList m_sessions;
    QStringList m_notes;
    QList<int> m_marks;
    double m_cellWidth = 1;
    QFont m_font;
    QFont m_noteFont;
    QColor m_line;
    QVariantList m_fills;
    QVariantList m_inks;
    QVariantList m_noteInks;
};

} // namespace taphuan
