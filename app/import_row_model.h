#pragma once

#include "app/row_model.h"

#include "core/exchange/cooperative_import.h"

namespace taphuan {

/// The rows of a list that is to be imported, or those with one outcome: what each would do.
class ImportRowModel : public ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int outcome READ outcome WRITE setOutcome NOTIFY outcomeChanged)

public:
    enum Outcome { New, Changed, Same, Refused };
    Q_ENUM(Outcome)

    explicit ImportRowModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int outcome() const { return m_outcome; } ///< -1: all
    void setOutcome(int outcome);

    const CooperativePreview &preview() const { return m_preview; }
    void show(CooperativePreview preview, const Catalogue &catalogue);
    /// The row with this number in its sheet; others are always left out.
    void setAccepted(int number, bool accepted);

signals:
    void outcomeChanged();

private:
    /// What the table shows of a row; made when it is looked at.
    struct Shown
    {
        const CooperativeRow *row;
        const ImportRowModel *model;
    };
    static const RowRoles<Shown> &roles();
    QString detailOf(const CooperativeRow &row) const;
    QString summaryOf(const Cooperative &cooperative) const;
    QString differencesOf(const CooperativeRow &row) const;
    QString typeName(const QString &code) const;
    void list();

    CooperativePreview m_preview;
    std::vector<std::size_t> m_listed; ///< positions in the preview
    QHash<QString, QString> m_typeNames;
    int m_outcome = -1;
};

} // namespace taphuan
