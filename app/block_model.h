#pragma once

#include "app/open_plan.h"
#include "app/row_blocks.h"
#include "app/row_model.h"

namespace taphuan {

/// A flat list of blocks of rows, each with an id. Blocks are counted when they change and made
/// when they are looked at, so that an edit costs what its block costs.
class Blocks : public ListModel
{
    Q_OBJECT

public:
    int rowCount(const QModelIndex &parent = {}) const override;

protected:
    using ListModel::ListModel;

    /// While some blocks are counted as before an edit and others as after it.
    bool isUpdating() const { return m_isUpdating; }
    const QString &blockId(int block) const { return m_ids[std::size_t(block)]; }
    /// -1 for an id that is not there.
    virtual int blockOf(const QString &id) const = 0;
    /// Shows other blocks from now on.
    void showBlocks(std::vector<QString> ids);
    /// Counts every block again, as after a change of what is filtered.
    void recount();
    /// Shows one block again, row by row.
    virtual void refreshBlock(int block) = 0;
    virtual int countRows(const QString &id) const = 0;
    /// Of every block, in their order.
    virtual std::vector<int> countAll() const;
    int blockCount() const { return int(m_ids.size()); }
    /// Forgets the rows that were made of a block, or of all.
    virtual void forget(const QString &id) = 0;
    virtual void forgetAll() = 0;
    void insertBlock(int block, const QString &id);
    void removeBlock(int block);

    RowBlocks m_blocks;
    bool m_isUpdating = false;

private:
    std::vector<QString> m_ids;
};

/// Blocks that stay the same ones until others are looked at.
class FixedBlocks : public Blocks
{
    Q_OBJECT

protected:
    using Blocks::Blocks;

    void lookAt(std::vector<QString> ids);
    int blockOf(const QString &id) const override { return m_places.value(id, -1); }

private:
    QHash<QString, int> m_places;
};

/// A block for each class of a plan, and a last one about the whole plan (empty id).
class PlanBlocks : public Blocks
{
    Q_OBJECT

public:
    /// Shows a plan, which must outlive it, from the beginning; null: none.
    void look(const OpenPlan *plan);
    void update(const PlanDelta &delta);

protected:
    using Blocks::Blocks;

    const OpenPlan *plan() const { return m_plan; }
    int blockOf(const QString &id) const override;

private:
    const OpenPlan *m_plan = nullptr;
};

/// The part of the blocks that knows the rows. It keeps those of the blocks that were looked at
/// lately, to say row by row what an edit made of them.
template<class Row, class Base = PlanBlocks> class BlockModel : public Base
{
public:
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role >= Qt::UserRole &&
                       this->checkIndex(index, QAbstractItemModel::CheckIndexOption::IndexIsValid)
                   ? roleValue(m_roles, rowAt(index.row()), role)
                   : QVariant();
    }
    QHash<int, QByteArray> roleNames() const override { return roleNamesOf(m_roles); }

protected:
    using Rows = std::vector<Row>;

    BlockModel(RowRoles<Row> roles, QObject *parent) : Base(parent), m_roles(std::move(roles)) {}

    virtual Rows makeRows(const QString &id) const = 0;
    Row rowAt(int row) const;
    void refreshBlock(int block) override;
    void forget(const QString &id) override { m_made.remove(id); }
    void forgetAll() override { m_made.clear(); }

private:
    void take(const RowStep &step, int block, Rows &shown, const Rows &rows);
    void refreshUnseen(int block);

    static constexpr int mostMade = 256;
    RowRoles<Row> m_roles;
    mutable QHash<QString, Rows> m_made;
};

template<class Row, class Base> Row BlockModel<Row, Base>::rowAt(int row) const
{
    const RowBlocks::Place place = this->m_blocks.place(row);
    const QString &id = this->blockId(place.block);
    if (const auto made = m_made.constFind(id); made != m_made.constEnd())
        return (*made)[std::size_t(place.row)];
    const Rows rows = this->makeRows(id);
    if (!this->isUpdating()) {
        if (m_made.size() >= mostMade)
            m_made.clear();
        m_made.insert(id, rows);
    }
    return place.row < int(rows.size()) ? rows[std::size_t(place.row)] : Row();
}

template<class Row, class Base> void BlockModel<Row, Base>::refreshBlock(int block)
{
    const QString id = this->blockId(block);
    const auto made = m_made.find(id);
    if (made == m_made.end())
        return refreshUnseen(block);
    const Rows rows = this->makeRows(id);
    for (const RowStep &step : stepsBetween(*made, rows))
        take(step, block, *made, rows);
}

template<class Row, class Base>
void BlockModel<Row, Base>::take(const RowStep &step, int block, Rows &shown, const Rows &rows)
{
    const int row = this->m_blocks.firstRow(block) + step.row;
    const auto at = shown.begin() + step.row;
    switch (step.kind) {
    case RowStep::Remove:
        this->beginRemoveRows({}, row, row + step.count - 1);
        shown.erase(at, at + step.count);
        this->m_blocks.setRowCount(block, int(shown.size()));
        this->endRemoveRows();
        break;
    case RowStep::Insert:
        this->beginInsertRows({}, row, row + step.count - 1);
        shown.insert(at, rows.begin() + step.row, rows.begin() + step.row + step.count);
        this->m_blocks.setRowCount(block, int(shown.size()));
        this->endInsertRows();
        break;
    case RowStep::Move:
        this->beginMoveRows({}, row, row, {}, row - step.row + step.to);
        std::rotate(shown.begin() + step.to, at, at + 1);
        this->endMoveRows();
        break;
    case RowStep::Change:
        *at = rows[std::size_t(step.row)];
        emit this->dataChanged(this->index(row), this->index(row));
        break;
    }
}

/// Nobody has seen the rows: it is enough that their number is right and that they are asked again.
template<class Row, class Base> void BlockModel<Row, Base>::refreshUnseen(int block)
{
    const int before = this->m_blocks.rowCount(block);
    const int after = this->countRows(this->blockId(block));
    const int first = this->m_blocks.firstRow(block);
    if (after < before) {
        this->beginRemoveRows({}, first + after, first + before - 1);
        this->m_blocks.setRowCount(block, after);
        this->endRemoveRows();
    } else if (after > before) {
        this->beginInsertRows({}, first + before, first + after - 1);
        this->m_blocks.setRowCount(block, after);
        this->endInsertRows();
    }
    if (const int kept = std::min(before, after); kept > 0)
        emit this->dataChanged(this->index(first), this->index(first + kept - 1));
}

} // namespace taphuan
