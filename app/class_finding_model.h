#pragma once

#include "app/finding_rows.h"

namespace taphuan {

/// What is to be known about the class beside the table.
class ClassFindingModel : public RowModel<FindingRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit ClassFindingModel(QObject *parent = nullptr);
};

} // namespace taphuan
