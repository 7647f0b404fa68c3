#pragma once

#include "app/row_model.h"

namespace taphuan {

struct ClassFindingRow
{
    int severity = 0;
    QString text;

    const QString &key() const { return text; }
    friend bool operator==(const ClassFindingRow &, const ClassFindingRow &) = default;
};

/// What is to be known about the class beside the table.
class ClassFindingModel : public RowModel<ClassFindingRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit ClassFindingModel(QObject *parent = nullptr);
};

} // namespace taphuan
