#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace taphuan {

// What the search box of the top bar finds: commands, classes and findings.
class JumpModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text MEMBER m_text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(QStringList commands MEMBER m_commands NOTIFY commandsChanged)
    Q_PROPERTY(int count READ count NOTIFY textChanged)

public:
    enum Kind { Command, Class, Finding };
    Q_ENUM(Kind)
    enum Role { KindRole = Qt::UserRole, TitleRole, DetailRole, RowRole };

    using QAbstractListModel::QAbstractListModel;

    // Searches anew, even for the same text: the plan may have changed meanwhile.
    void setText(const QString &text);
    int count() const { return rowCount({}); }

    Q_INVOKABLE void searchIn(QAbstractItemModel *classes, QAbstractItemModel *findings);
    Q_INVOKABLE int kindOf(int hit) const { return m_hits[hit].kind; }
    Q_INVOKABLE int rowOf(int hit) const { return m_hits[hit].row; }
    // A role of the row that was found, as the list it was found in names it.
    Q_INVOKABLE QString textOf(int hit, const QString &role) const;

    int rowCount(const QModelIndex &parent) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void textChanged();
    void commandsChanged();

private:
    struct Hit
    {
        Kind kind;
        QString title;
        QString detail;
        int row; // in the list it was found in
    };

    void searchCommands();
    void searchModel(Kind kind, const QAbstractItemModel *model, const char *title,
                     const char *detail);
    bool matches(const QString &text) const; // holds every word that was typed

    QString m_text;
    QStringList m_words; // folded
    QStringList m_commands;
    const QAbstractItemModel *m_classes = nullptr;
    const QAbstractItemModel *m_findings = nullptr;
    QList<Hit> m_hits;
};

} // namespace taphuan
