#include "app/open_plan.h"

#include "core/exchange/shipped_catalogue.h"
#include "core/storage/tables.h"

#include <atomic>

namespace taphuan {

namespace {

bool isClass(const RowChange &row)
{
    return row.table == Table::TrainingClass;
}

/// What its findings say of exceptions is different.
void addClassOf(const RowChange &row, QStringList &ids)
{
    for (const auto &state : {row.before, row.after}) {
        RecordedException exception;
        if (!state || !putRow(*state, exception) || exception.classId.isEmpty())
            continue;
        if (!ids.contains(exception.classId))
            ids += exception.classId;
    }
}

quint64 nextRevision()
{
    static std::atomic<quint64> last = 0; // versions are opened on workers
    return ++last;
}

} // namespace

OpenPlan::OpenPlan(const QString &path)
    : m_store(std::make_shared<PlanStore>(path, PlanStore::Access::Write))
    , m_live(m_store->load())
    , m_figures(shippedCatalogue(), QDate::currentDate())
    , m_revision(nextRevision())
{
    m_figures.start(plan());
}

OpenPlan::OpenPlan(FrozenPlan frozen, Catalogue shipped)
    : m_version(frozen.head)
    , m_shipped(std::make_unique<Catalogue>(std::move(shipped)))
    , m_live(std::move(frozen.plan))
    , m_figures(*m_shipped, frozen.head.at.toLocalTime().date())
    , m_revision(nextRevision())
{
    m_figures.start(plan());
}

const Catalogue &OpenPlan::shipped() const
{
    return m_shipped ? *m_shipped : shippedCatalogue();
}

OpenPlan::Outcome OpenPlan::make(const Change &change, const Author &author,
                                 const QString &mergeKey)
{
    if (const auto conflict = m_store->commit(change, author, mergeKey))
        return *conflict;
    return show(change);
}

OpenPlan::Outcome OpenPlan::restore(const Change &change, const Author &author)
{
    if (const auto conflict = m_store->restore(change, author))
        return *conflict;
    return show(change);
}

OpenPlan::Outcome OpenPlan::undo(const Author &author)
{
    const auto outcome = m_store->undo(author);
    if (const auto *conflict = std::get_if<Conflict>(&outcome))
        return *conflict;
    return show(std::get<Change>(outcome));
}

OpenPlan::Outcome OpenPlan::redo(const Author &author)
{
    const auto outcome = m_store->redo(author);
    if (const auto *conflict = std::get_if<Conflict>(&outcome))
        return *conflict;
    return show(std::get<Change>(outcome));
}

PlanDelta OpenPlan::show(const Change &change)
{
    PlanDelta delta;
    QSet<QString> comingAndGoing;
    for (const RowChange &row : change.rows) {
        if (isClass(row) && !(row.before && row.after))
            comingAndGoing.insert(row.id);
        if (isClass(row) && !row.after)
            delta.removed.push_back(m_live.indexOf(row.id));
    }
    m_revision = nextRevision();
    delta.touched = m_live.apply(change);
    for (const RowChange &row : change.rows)
        if (isClass(row) && !row.before)
            delta.inserted.push_back(m_live.indexOf(row.id));
    std::sort(delta.removed.rbegin(), delta.removed.rend());
    std::sort(delta.inserted.begin(), delta.inserted.end());

    delta.refigured = m_figures.update(plan(), delta.touched,
                                       [this](const QString &id) { return trainingClass(id); });
    for (const RowChange &row : change.rows)
        if (row.table == Table::RecordedException)
            addClassOf(row, delta.refigured);
    delta.refigured.removeIf(
        [&](const QString &id) { return comingAndGoing.contains(id) || m_live.indexOf(id) < 0; });
    return delta;
}

} // namespace taphuan
