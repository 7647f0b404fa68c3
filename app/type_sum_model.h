#pragma once

#include "app/row_model.h"

namespace taphuan {

struct TypeSumRow
{
    QString typeCode;
    QString typeName;
    QString departmentName;
    int classes = 0;
    QString traineesText;
    QString amountText;
    QString stateText;
    QString ownText;
    qreal share = 0;
    QString percentText;

    const QString &key() const { return typeCode; }
    friend bool operator==(const TypeSumRow &, const TypeSumRow &) = default;
};

/// What the classes of each cooperative type cost.
class TypeSumModel : public RowModel<TypeSumRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit TypeSumModel(QObject *parent = nullptr);
};

} // namespace taphuan
