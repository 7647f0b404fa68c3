#pragma once

#include "app/row_model.h"

namespace taphuan {

struct TemplateRow
{
    QString part; ///< code
    QString name;
    QString hint;
    QString text;
    bool isOwn = false; ///< not what is shipped

    const QString &key() const { return part; }
    friend bool operator==(const TemplateRow &, const TemplateRow &) = default;
};

/// The parts of a document with their wording.
class TemplateModel : public RowModel<TemplateRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the desk of documents")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit TemplateModel(QObject *parent = nullptr);
};

} // namespace taphuan
