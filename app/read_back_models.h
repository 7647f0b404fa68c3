#pragma once

#include "app/row_model.h"

#include "core/planning/proposed_decision.h"

namespace taphuan {

/// A line that a workbook says otherwise, as the preview shows it.
struct ReadBackRow
{
    int number = 0; ///< among the proposals, from 0
    bool accepted = true;
    QString classCode;
    QString label;
    QString requested;
    QString before; ///< appraised until now; empty: as requested
    QString appraised;
    QString difference; ///< from what was requested; empty: none
    QString words;
    QString place;

    const QString &key() const { return place; }
    friend bool operator==(const ReadBackRow &, const ReadBackRow &) = default;
};

class ReadBackModel : public RowModel<ReadBackRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit ReadBackModel(QObject *parent = nullptr);
};

/// What of a workbook is not taken: a fault, or a row that is no line of the plan.
struct ReadBackRemark
{
    bool isFault = false;
    QString text;

    const QString &key() const { return text; }
    friend bool operator==(const ReadBackRemark &, const ReadBackRemark &) = default;
};

class ReadBackRemarkModel : public RowModel<ReadBackRemark>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit ReadBackRemarkModel(QObject *parent = nullptr);
};

} // namespace taphuan
