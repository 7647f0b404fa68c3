#pragma once

#include <QAbstractItemModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace taphuan {

/// Puts a list as it is seen onto the clipboard, as a table with headings that spreadsheets paste.
class ListCopy : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariant list READ list WRITE setList NOTIFY changed)
    Q_PROPERTY(QStringList roles MEMBER m_roles NOTIFY changed)
    Q_PROPERTY(QStringList titles MEMBER m_titles NOTIFY changed)
    Q_PROPERTY(QStringList figures MEMBER m_figures NOTIFY changed)

public:
    using QObject::QObject;

    /// The model; a QVariant for the reason that IdSelection gives.
    QVariant list() const { return QVariant::fromValue(m_list); }
    void setList(const QVariant &list);

    Q_INVOKABLE void copy() const;

signals:
    void changed();

private:
    QString cell(int row, const QString &role) const;

    QAbstractItemModel *m_list = nullptr;
    QStringList m_roles; ///< that are columns, in their order
    QStringList m_titles;
    QStringList m_figures; ///< roles whose numbers are copied ungrouped
};

} // namespace taphuan
