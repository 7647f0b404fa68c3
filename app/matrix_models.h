#pragma once

#include "app/row_model.h"

namespace taphuan {

struct MatrixTypeRow
{
    QString code;
    QString name; ///< without "HTX"
    QString classesText;
    QString sessionsText;
    QString practiceText;
    bool hasClasses = false;

    const QString &key() const { return code; }
    friend bool operator==(const MatrixTypeRow &, const MatrixTypeRow &) = default;
};

/// The types of a matrix: its head and its foot.
class MatrixTypeModel : public RowModel<MatrixTypeRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the matrix")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit MatrixTypeModel(QObject *parent = nullptr);
};

/// One topic for one type, in finished texts.
struct MatrixCellText
{
    QString sessionsText; ///< empty: not taught
    QString classesText;
    QString noteText; ///< what stands below the sessions
    bool isRepeated = false;
    bool isMissing = false;

    friend bool operator==(const MatrixCellText &, const MatrixCellText &) = default;
};

struct MatrixLine
{
    QString title;
    std::vector<MatrixCellText> cells;

    const QString &key() const { return title; }
    friend bool operator==(const MatrixLine &, const MatrixLine &) = default;
};

/// The topics of a matrix, each with its cells by type.
class MatrixModel : public RowModel<MatrixLine>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the matrix")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit MatrixModel(QObject *parent = nullptr);
};

} // namespace taphuan
