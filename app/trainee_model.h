#pragma once

#include "app/row_model.h"

namespace taphuan {

struct TraineeRow
{
    QString rowId;
    QString beneficiary;
    QString beneficiaryName;
    QString countText;
    QString lodgedText;

    const QString &key() const { return rowId; }
    friend bool operator==(const TraineeRow &, const TraineeRow &) = default;
};

/// The trainee groups of a class.
class TraineeModel : public RowModel<TraineeRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Field { Beneficiary, Count, Lodged };
    Q_ENUM(Field)

    explicit TraineeModel(QObject *parent = nullptr);
};

} // namespace taphuan
