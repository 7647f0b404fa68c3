#pragma once

#include "app/block_model.h"
#include "app/version_shelf.h"

#include "core/storage/version_difference.h"

namespace taphuan {

/// Two versions and in what they differ.
struct Comparison
{
    Comparison(FrozenPlanPtr older, FrozenPlanPtr newer);

    FrozenPlanPtr before;
    FrozenPlanPtr after;
    VersionDifference difference;
    QHash<QString, const ClassDifference *> classes;
    Money sum; ///< of the differences of all lines

    Q_DISABLE_COPY_MOVE(Comparison)
};

/// A class that differs, one of its lines, or what else of it differs.
struct DifferenceRow
{
    enum Kind { ClassRow, LineRow, NoteRow };

    int rowKind = ClassRow;
    QString rowId;
    QString rowTitle;
    QString detailText; ///< of a line: how it was computed, before and after
    QString beforeText;
    QString afterText;
    QString differenceText;
    bool isAdded = false;
    bool isGone = false;
    bool expanded = false;

    QString key() const { return QString::number(rowKind) + rowId; }
    friend bool operator==(const DifferenceRow &, const DifferenceRow &) = default;
};

/// The differences of two versions as a flat tree: class, line.
class ComparisonModel : public BlockModel<DifferenceRow, FixedBlocks>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the round trip")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum RowKind {
        ClassRow = DifferenceRow::ClassRow,
        LineRow = DifferenceRow::LineRow,
        NoteRow = DifferenceRow::NoteRow,
    };
    Q_ENUM(RowKind)

    explicit ComparisonModel(QObject *parent = nullptr);

    /// Shows a comparison, which must outlive it; null: none.
    void look(const Comparison *comparison);
    Q_INVOKABLE void toggle(int row);
    Q_INVOKABLE void setExpanded(int row, bool expanded);
    QString asTable() const;

protected:
    int countRows(const QString &classId) const override;
    Rows makeRows(const QString &classId) const override;

private:
    const Comparison *m_comparison = nullptr;
    QSet<QString> m_closed;
};

} // namespace taphuan
