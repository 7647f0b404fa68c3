#pragma once

#include <QAbstractItemModel>
#include <QtQml/qqmlregistration.h>

namespace taphuan {

/// Which rows of a list are selected; kept by id, so that sorting and filtering do not disturb it.
class IdSelection : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariant list READ list WRITE setList NOTIFY listChanged)
    Q_PROPERTY(QString role READ role WRITE setRole NOTIFY roleChanged)
    Q_PROPERTY(QList<QString> ids READ ids NOTIFY idsChanged)

public:
    using QObject::QObject;

    /// The model; a QVariant because qmllint of Qt 6.4 does not see that a RowModel is one.
    QVariant list() const { return QVariant::fromValue(m_list); }
    void setList(const QVariant &list);
    const QString &role() const { return m_role; } ///< by which a row answers its id
    void setRole(const QString &role);
    const QStringList &ids() const { return m_ids; }

    Q_INVOKABLE void only(const QString &id); ///< an empty id: none
    Q_INVOKABLE void toggle(const QString &id);
    /// All rows from the one that was selected last to this one.
    Q_INVOKABLE void extend(int row);
    Q_INVOKABLE void all();

signals:
    void listChanged();
    void roleChanged();
    void idsChanged();

private:
    int roleNumber() const;
    QString idAt(int row, int role) const;
    int rowOf(const QString &id) const; ///< the first row for one that is not there
    void select(const QStringList &ids);

    QAbstractItemModel *m_list = nullptr;
    QString m_role;
    QString m_anchor;
    QStringList m_ids;
};

} // namespace taphuan
