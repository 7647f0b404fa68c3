#pragma once

#include "app/row_model.h"

#include "app/norm_rows.h"

namespace taphuan {

/// A norm that was asked, or the row below which those for others are folded away.
struct WhyRow : NormRow
{
    int rowKind = 0;

    friend bool operator==(const WhyRow &, const WhyRow &) = default;
};

/// The norms that were asked for one line: what was chosen and what lost.
class WhyModel : public RowModel<WhyRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum RowKind { Heading, Chosen, Lost, Others };
    Q_ENUM(RowKind)

    explicit WhyModel(QObject *parent = nullptr);

    void showNorms(const std::vector<NormRow> &norms);
};

} // namespace taphuan
