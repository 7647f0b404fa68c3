#pragma once

#include "app/row_model.h"

namespace taphuan {

/// What is looked for in a list, and the column that says it.
struct ImportFieldRow
{
    QString label;
    bool required = false;
    QString column; ///< number as text; empty: none

    const QString &key() const { return label; }
    friend bool operator==(const ImportFieldRow &, const ImportFieldRow &) = default;
};

class ImportFieldModel : public RowModel<ImportFieldRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit ImportFieldModel(QObject *parent = nullptr)
        : RowModel({{"label", rowValue<&ImportFieldRow::label>},
                    {"required", rowValue<&ImportFieldRow::required>},
                    {"column", rowValue<&ImportFieldRow::column>}},
                   parent)
    {
    }
};

} // namespace taphuan
