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
    const RowBlocks &blocks() const { return m_blocks; }
    const QString &blockId(int block) const { return m_ids[std::size_t(block)]; }
    /// -1 for an id that is not there.
    int blockOf(const QString &id) const;
    /// Counts every block again, as after a change of what is filtered.
    void recount();
    /// Shows one block again, row by row.
    virtual void refreshBlock(int block) = 0;
    virtual int countRows(const QString &id) const = 0;
    virtual void forget() = 0; ///< the blocks that were made

    RowBlocks m_blocks;

private:
    void insertBlock(int block, const QString &id);
    void removeBlock(int block);

    const OpenPlan *m_plan = nullptr;
    std::vector<QString> m_ids;
};

/// The part of PlanBlocks that knows the rows.
template<class Row> class BlockModel : public PlanBlocks
{
public:
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override { return roleNamesOf(m_roles); }

protected:
    BlockModel(RowRoles<Row> roles, QObject *parent) : PlanBlocks(parent), m_roles(std::move(roles))
    {
    }

    using Rows = std::vector<Row>;
    virtual Rows makeRows(const QString &id) const = 0;
    const Rows &rowsOf(const QString &id) const;
    const Row &rowAt(int row) const;
    void refreshBlock(int block) override;
    void forget() override { m_made.clear(); }

private:
    void take(const RowStep &step, int block);

    static constexpr int mostMade = 256;
    RowRoles<Row> m_roles;
    mutable QHash<QString, Rows> m_made; ///< rows of the blocks that were looked at
};

} // namespace taphuan
