#pragma once

#include <QAbstractTableModel>

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
    bool isRepeated = false;
    bool isMissing = false;

    friend bool operator==(const MatrixCellText &, const MatrixCellText &) = default;
};

struct MatrixLine
{
    QString title;
    std::vector<MatrixCellText> cells;

    friend bool operator==(const MatrixLine &, const MatrixLine &) = default;
};

/// The cells of a matrix: topics by types.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the matrix")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit MatrixModel(QObject *parent = nullptr);

    int count() const { return rowCount(); }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    const std::vector<MatrixLine> &lines() const { return m_lines; }
    /// Signals the cells that differ, or a reset where topics or types have come or gone.
    void show(std::vector<MatrixLine> lines, int types);

signals:
    void countChanged();

private:
    bool isSameShape(const std::vector<MatrixLine> &lines, int types) const;

    std::vector<MatrixLine> m_lines;
    int m_types = 0;
};

} // namespace taphuan
