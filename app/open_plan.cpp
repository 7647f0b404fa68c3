#include "app/open_plan.h"

#include "core/exchange/shipped_catalogue.h"

namespace taphuan {

namespace {

bool isClass(const RowChange &row)
{
    return row.table == Table::TrainingClass;
}

} // namespace

OpenPlan::OpenPlan(const QString &path)
    : m_store(path, PlanStore::Access::Write)
    , m_live(m_store.load())
    , m_figures(shippedCatalogue(), QDate::currentDate())
{
    m_figures.start(plan());
}

OpenPlan::Outcome OpenPlan::make(const Change &change, const Author &author,
                                 const QString &mergeKey)
{
    if (const auto conflict = m_store.commit(change, author, mergeKey))
        return *conflict;
    return show(change);
}

OpenPlan::Outcome OpenPlan::undo(const Author &author)
{
    const auto outcome = m_store.undo(author);
    if (const auto *conflict = std::get_if<Conflict>(&outcome))
        return *conflict;
    return show(std::get<Change>(outcome));
}

OpenPlan::Outcome OpenPlan::redo(const Author &author)
{
    const auto outcome = m_store.redo(author);
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
    delta.touched = m_live.apply(change);
    for (const RowChange &row : change.rows)
        if (isClass(row) && !row.before)
            delta.inserted.push_back(m_live.indexOf(row.id));
    std::sort(delta.removed.rbegin(), delta.removed.rend());
    std::sort(delta.inserted.begin(), delta.inserted.end());

    delta.refigured = m_figures.update(plan(), delta.touched,
                                       [this](const QString &id) { return trainingClass(id); });
    delta.refigured.removeIf([&](const QString &id) { return comingAndGoing.contains(id); });
    return delta;
}

} // namespace taphuan
