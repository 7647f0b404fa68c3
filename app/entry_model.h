#pragma once

#include "app/row_model.h"

namespace taphuan {

struct EntryRow
{
    QString rowId;
    QString item;
    QString itemName;
    QString rank;
    QString beneficiary;
    QString lineName;
    QString rateText;
    QString quantityText;
    QString label;
    QString reason;
    bool hasQuantity = false;
    bool isPercent = false;
    bool perRank = false;  ///< the item has a line for each rank
    bool perGroup = false; ///< the item has a line for each trainee group
    QString unitText;

    const QString &key() const { return rowId; }
    friend bool operator==(const EntryRow &, const EntryRow &) = default;
};

/// The entries of a class, or the defaults of the plan.
class EntryModel : public RowModel<EntryRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Field { Rank, Beneficiary, Rate, Quantity, Label, Reason };
    Q_ENUM(Field)

    explicit EntryModel(QObject *parent = nullptr);
};

} // namespace taphuan
