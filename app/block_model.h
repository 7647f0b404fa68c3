#pragma once

#include "app/open_plan.h"
#include "app/row_blocks.h"
#include "app/row_model.h"

namespace taphuan {

/// A flat list over the classes of a plan, each with a block of rows, and a last block about the
/// whole plan (empty id). Blocks are counted when they change and made when they are looked at, so
/// that an edit costs what its class costs.
class PlanBlocks : public ListModel
{
    Q_OBJECT

public:
    int rowCount(const QModelIndex &parent = {}) const override;

    /// Shows a plan, which must outlive it, from the beginning; null: none.
    void look(const OpenPlan *plan);
    void update(const PlanDelta &delta);

protected:
    using ListModel::ListModel;

    const OpenPlan *plan() const { return m_plan; }
    /// While some blocks are counted as before an edit and others as after it.
    bool isUpdating() const { return m_isUpdating; }
    const QString &blockId(int block) const { return m_ids[std::size_t(block)]; }
    /// -1 for an id that is not there.
    int blockOf(const QString &id) const;
    /// Counts every block again, as after a change of what is filtered.
    void recount();
    /// Shows one block again, row by row.
    virtual void refreshBlock(int block) = 0;
    virtual int countRows(const QString &id) const = 0;
    /// Forgets the rows that were made of a block, or of all.
    virtual void forget(const QString &id) = 0;
    virtual void forgetAll() = 0;

    RowBlocks m_blocks;

private:
    void insertBlock(int block, const QString &id);
    void removeBlock(int block);

    const OpenPlan *m_plan = nullptr;
    std::vector<QString> m_ids;
    bool m_isUpdating = false;
};

/// The part of PlanBlocks that knows the rows. It keeps those of the blocks that were looked at
/// lately, to say row by row what an edit made of them.
template<class Row> class BlockModel : public PlanBlocks
{
public:
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role >= Qt::UserRole && checkIndex(index, CheckIndexOption::IndexIsValid)
                   ? roleValue(m_roles, rowAt(index.row()), role)
                   : QVariant();
    }
    QHash<int, QByteArray> roleNames() const override { return roleNamesOf(m_roles); }

protected:
    using Rows = std::vector<Row>;

    BlockModel(RowRoles<Row> roles, QObject *parent) : PlanBlocks(parent), m_roles(std::move(roles))
    {
    }

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

template<class Row> Row BlockModel<Row>::rowAt(int row) const
{
    const RowBlocks::Place place = m_blocks.place(row);
    const QString &id = blockId(place.block);
    if (const auto made = m_made.constFind(id); made != m_made.constEnd())
        return (*made)[std::size_t(place.row)];
    const Rows rows = makeRows(id);
    if (!isUpdating()) {
        if (m_made.size() >= mostMade)
            m_made.clear();
        m_made.insert(id, rows);
    }
    return place.row < int(rows.size()) ? rows[std::size_t(place.row)] : Row();
}

template<class Row> void BlockModel<Row>::refreshBlock(int block)
{
    const QString id = blockId(block);
    const auto made = m_made.find(id);
    if (made == m_made.end())
        return refreshUnseen(block);
    const Rows rows = makeRows(id);
    for (const RowStep &step : stepsBetween(*made, rows))
        take(step, block, *made, rows);
}

template<class Row>
void BlockModel<Row>::take(const RowStep &step, int block, Rows &shown, const Rows &rows)
{
    const int row = m_blocks.firstRow(block) + step.row;
    const auto at = shown.begin() + step.row;
    switch (step.kind) {
    case RowStep::Remove:
        beginRemoveRows({}, row, row);
        shown.erase(at);
        m_blocks.setRowCount(block, int(shown.size()));
        endRemoveRows();
        break;
    case RowStep::Insert:
        beginInsertRows({}, row, row);
        shown.insert(at, rows[std::size_t(step.row)]);
        m_blocks.setRowCount(block, int(shown.size()));
        endInsertRows();
        break;
    case RowStep::Move:
        beginMoveRows({}, row, row, {}, row - step.row + step.to);
        std::rotate(shown.begin() + step.to, at, at + 1);
        endMoveRows();
        break;
    case RowStep::Change:
        *at = rows[std::size_t(step.row)];
        emit dataChanged(index(row), index(row));
        break;
    }
}

/// Nobody has seen the rows: it is enough that their number is right and that they are asked again.
template<class Row> void BlockModel<Row>::refreshUnseen(int block)
{
    const int before = m_blocks.rowCount(block);
    const int after = countRows(blockId(block));
    const int first = m_blocks.firstRow(block);
    if (after < before) {
        beginRemoveRows({}, first + after, first + before - 1);
        m_blocks.setRowCount(block, after);
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows({}, first + before, first + after - 1);
        m_blocks.setRowCount(block, after);
        endInsertRows();
    }
    if (const int kept = std::min(before, after); kept > 0)
        emit dataChanged(index(first), index(first + kept - 1));
}

} // namespace taphuan
