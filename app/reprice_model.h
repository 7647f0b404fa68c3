#pragma once

#include "app/block_model.h"

#include "core/planning/reprice.h"

namespace taphuan {

/// A class with lines that other norms price now, or one of these lines.
struct RepriceRow
{
    enum Kind { ClassRow, LineRow };

    int rowKind = ClassRow;
    QString classId;
    QString lineId;
    QString rowTitle;
    QString detailText; ///< the rates and texts, before and after
    QString beforeText;
    QString afterText; ///< as it is decided
    QString differenceText;
    bool isGiven = false;
    bool mayKeep = true;
    bool follows = true; ///< the norm; of a class: all its lines do

    QString key() const { return QString::number(rowKind) + lineId; }
    friend bool operator==(const RepriceRow &, const RepriceRow &) = default;
};

/// What re-pricing found, and which lines keep their old rate.
struct Repriced
{
    std::vector<RepricedClass> classes;
    QHash<QString, QString> titles; ///< of the classes, by id
    QSet<QString> kept;             ///< keys of lines

    static QString keyOf(const RepricedLine &line) { return line.classId + u'\n' + line.lineId; }
    bool follows(const RepricedLine &line) const { return !kept.contains(keyOf(line)); }
    Money amountOf(const RepricedLine &line) const
    {
        return follows(line) ? line.byNorm : line.kept;
    }
};

class RepriceModel : public BlockModel<RepriceRow, FixedBlocks>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the round trip")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum RowKind { ClassRow = RepriceRow::ClassRow, LineRow = RepriceRow::LineRow };
    Q_ENUM(RowKind)

    explicit RepriceModel(QObject *parent = nullptr);

    /// Shows what was found, which must outlive it; null: nothing.
    void look(const Repriced *found);
    /// Shows a class again, or with an empty id all of them.
    void refresh(const QString &classId);
    QString asTable() const;

protected:
    int countRows(const QString &classId) const override;
    Rows makeRows(const QString &classId) const override;

private:
    const Repriced *m_found = nullptr;
    QHash<QString, const RepricedClass *> m_classes;
};

} // namespace taphuan
