#include "app/block_model.h"

#include <QScopedValueRollback>

namespace taphuan {

int Blocks::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_blocks.rowCount();
}

void Blocks::showBlocks(std::vector<QString> ids)
{
    m_ids = std::move(ids);
    recount();
}

void Blocks::recount()
{
    beginResetModel();
    forgetAll();
    m_blocks.assign(countAll());
    endResetModel();
}

std::vector<int> Blocks::countAll() const
{
    std::vector<int> counts;
    counts.reserve(m_ids.size());
    for (const QString &id : m_ids)
        counts.push_back(countRows(id));
    return counts;
}

void Blocks::insertBlock(int block, const QString &id)
{
    const int rows = countRows(id);
    const int first = m_blocks.firstRow(block);
    if (rows > 0)
        beginInsertRows({}, first, first + rows - 1);
    m_ids.insert(m_ids.begin() + block, id);
    m_blocks.insert(block, rows);
    if (rows > 0)
        endInsertRows();
}

void Blocks::removeBlock(int block)
{
    const int rows = m_blocks.rowCount(block);
    const int first = m_blocks.firstRow(block);
    if (rows > 0)
        beginRemoveRows({}, first, first + rows - 1);
    forget(blockId(block));
    m_ids.erase(m_ids.begin() + block);
    m_blocks.remove(block);
    if (rows > 0)
        endRemoveRows();
}

void FixedBlocks::lookAt(std::vector<QString> ids)
{
    m_places.clear();
    for (const QString &id : ids)
        m_places.insert(id, int(m_places.size()));
    showBlocks(std::move(ids));
}

int PlanBlocks::blockOf(const QString &id) const
{
    if (!m_plan)
        return -1;
    return id.isEmpty() ? m_blocks.blockCount() - 1 : m_plan->indexOf(id);
}

void PlanBlocks::look(const OpenPlan *plan)
{
    m_plan = plan;
    std::vector<QString> ids;
    if (plan) {
        for (const TrainingClass &trainingClass : plan->plan().classes)
            ids.push_back(trainingClass.id);
        ids.push_back({});
    }
    showBlocks(std::move(ids));
}

void PlanBlocks::update(const PlanDelta &delta)
{
    const QScopedValueRollback updating(m_isUpdating, true);
    for (const int block : delta.removed)
        removeBlock(block);
    for (const int block : delta.inserted)
        insertBlock(block, m_plan->plan().classes[std::size_t(block)].id);
    for (const QString &id : delta.refigured)
        refreshBlock(blockOf(id));
    refreshBlock(blockOf({}));
}

} // namespace taphuan
