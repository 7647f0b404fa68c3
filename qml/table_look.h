#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace taphuan {

/// How the columns of a table are drawn; one for all of its rows.
class TableLook : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList columns READ columns WRITE setColumns NOTIFY changed)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY changed)
    Q_PROPERTY(QColor muted MEMBER m_muted NOTIFY changed)
    Q_PROPERTY(QColor warning MEMBER m_warning NOTIFY changed)
    Q_PROPERTY(QColor error MEMBER m_error NOTIFY changed)
    Q_PROPERTY(QColor note MEMBER m_note NOTIFY changed)
    Q_PROPERTY(int heading MEMBER m_heading NOTIFY changed)

public:
    struct Column
    {
        int number = 0; ///< of its text in a row
        double left = 0;
        double width = 0;
        Qt::Alignment alignment;
        Qt::TextElideMode elide = Qt::ElideRight;
        QColor ink;
        bool strong = false;
        bool wraps = false;  ///< into as many lines as the row is high
        bool marked = false; ///< a warning or an error has its sign before the text
    };

    using QObject::QObject;

    QVariantList columns() const { return m_sources; }
    void setColumns(const QVariantList &columns); ///< those that are seen, each a TextColumn
    const std::vector<Column> &read() const { return m_columns; }
    const QFont &font() const { return m_font; }
    QColor muted() const { return m_muted; } ///< of a text that says there is nothing
    QColor warning() const { return m_warning; }
    QColor error() const { return m_error; }
    QColor note() const { return m_note; }
    int heading() const { return m_heading; } ///< the column that stands out in the current row

signals:
    void changed();

private:
    Q_SLOT void readColumns();

    QVariantList m_sources;
    std::vector<Column> m_columns;
    QFont m_font;
    QColor m_muted;
    QColor m_warning;
    QColor m_error;
    QColor m_note;
    int m_heading = -1;
};

} // namespace taphuan
