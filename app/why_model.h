#pragma once

#include "app/row_model.h"

namespace taphuan {

struct WhyRow
{
    int rowKind = 0;
    QString title;
    QString documentText;
    QString periodText;
    QString reasonText;
    bool unverified = false;
    bool isAside = false; ///< of another rank, place or group; folded away below its Others row

    const QString &key() const { return title; }
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
};

} // namespace taphuan
