#pragma once

#include "app/column_order.h"
#include "app/row_model.h"

namespace taphuan {

/// One norm with what it prices as its section.
struct NormListRow
{
    QString code;
    QString keyText;
    QString figureText;
    QString whoText; ///< ranks, places and beneficiaries; empty: anybody, anywhere
    QString documentText;
    QString periodText;
    QString scopeText;
    bool inForce = false; ///< on the chosen day, and not overruled by scope
    bool unverified = false;
    bool isOwn = false;

    /// What is seen of it, as NormListModel::Column counts, and how it is said (RowTexts::Tone).
    QStringList texts() const;
    QList<int> tones() const;
    const QString &key() const { return code; }
    friend bool operator==(const NormListRow &, const NormListRow &) = default;
};

/// Which norms are to be seen.
struct NormFilter
{
    QString text;
    bool onlyInForce = true; ///< on the day
};

class NormListModel : public RowModel<NormListRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the page of norms")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Column { Figure, Who, Document, Period, Evidence, Scope };
    Q_ENUM(Column)

    explicit NormListModel(QObject *parent = nullptr);
};

/// A legal text with its place on the time line, from 0 to 1.
struct DocumentRow
{
    QString number;
    QString titleText;
    QString periodText;
    double from = 0;
    double to = 1;
    bool inForce = false;
    bool unverified = false;
    bool isOwn = false;

    const QString &key() const { return number; }
    friend bool operator==(const DocumentRow &, const DocumentRow &) = default;
};

class DocumentModel : public RowModel<DocumentRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the page of norms")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit DocumentModel(QObject *parent = nullptr);
};

} // namespace taphuan
