#pragma once

#include "app/row_model.h"

#include "core/domain/catalogue.h"
#include "core/domain/cooperative.h"

#include <QHash>

namespace taphuan {

/// A cooperative as the register shows it, with what it is found by.
struct RegisterRow
{
    Cooperative cooperative;
    QString typeName;
    QString folded; ///< all that is searched, see foldedText

    friend bool operator==(const RegisterRow &, const RegisterRow &) = default;
};

/// The register of cooperatives in its order. It is shown as a whole and says only what differs.
class CooperativeModel : public ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Field {
        Name,
        TaxCode,
        Type,
        District,
        Commune,
        Hardship,
        Members,
        Chairs,
        Directors,
        Controllers,
        Accountants,
        OtherManagers,
        Managers, ///< of all posts
        Converted,
        Note,
    };
    Q_ENUM(Field)
    static constexpr int fieldCount = Note + 1;

    explicit CooperativeModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    const RegisterRow &row(int row) const { return m_rows[std::size_t(row)]; }
    int rowOf(const QString &id) const { return m_places.value(id, -1); } ///< -1: not there

    void show(const std::vector<Cooperative> &cooperatives, const Catalogue &catalogue);

private:
    using Names = QHash<QString, QString>; ///< of types, by code

    bool hasSameIds(const std::vector<Cooperative> &cooperatives) const;
    void removeMissing(const std::vector<Cooperative> &cooperatives);
    void insertNew(const std::vector<Cooperative> &cooperatives, const Names &typeNames);
    void takeChanges(const std::vector<Cooperative> &cooperatives, const Names &typeNames);
    void placeAll();

    std::vector<RegisterRow> m_rows;
    QHash<QString, int> m_places;
};

} // namespace taphuan
