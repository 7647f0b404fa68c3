#include "app/field_edits.h"
#include "app/fit_form.h"
#include "app/fit_rows.h"
#include "app/number_text.h"

#include <QDateTime>

#include <algorithm>

namespace taphuan {

namespace {

FitScenarioRow keptRow(const Scenario &scenario)
{
    const auto kept = keptFitFrom(scenario.content.toUtf8());
    FitScenarioRow row = kept ? fitScenarioRow(kept->proposal) : FitScenarioRow();
    row.scenarioId = scenario.id;
    row.name = scenario.name;
    row.madeText = dateText(scenario.made.toLocalTime().date());
    row.isKept = true;
    return row;
}

/// The one of that name, made where there is none.
Scenario &scenarioNamed(std::vector<Scenario> &all, const QString &name)
{
    const auto same = std::ranges::find(all, name, &Scenario::name);
    if (same != all.end())
        return *same;
    const qint64 position = all.empty() ? 0 : all.back().position + 1;
    all.push_back({.id = newId(), .position = position, .name = name});
    return all.back();
}

} // namespace

void FitForm::showScenarios()
{
    std::vector<FitScenarioRow> rows;
    if (const OpenPlan *plan = edits().plan()) {
        if (std::ranges::count(plan->plan().scenarios, m_shownScenario, &Scenario::id) == 0)
            m_shownScenario.clear(); // its keeping was undone
        rows.push_back(todayRow(*plan));
        rows.back().name = tr("Today's plan");
        if (m_kept && m_shownScenario.isEmpty()) {
            rows.push_back(fitScenarioRow(m_kept->proposal));
            rows.back().scenarioId = QStringLiteral("proposal");
            rows.back().name = tr("Proposal");
            rows.back().isShown = true;
        }
        for (const Scenario &each : plan->plan().scenarios) {
            rows.push_back(keptRow(each));
            rows.back().isShown = m_kept && each.id == m_shownScenario;
        }
    }
    m_scenarios.show(rows);
}

QString FitForm::keep(const QString &name)
{
    const QString clean = cleanText(name);
    if (clean.isEmpty() || !m_kept)
        return tr("Give the scenario a name.");
    QString id;
    const QString refusal = editList(
        &Plan::scenarios, tr("Keep scenario %1").arg(clean), [&](std::vector<Scenario> &all) {
            Scenario &scenario = scenarioNamed(all, clean);
            scenario.made =
                QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
            scenario.content = QString::fromUtf8(fitJson(m_kept->request, m_kept->proposal));
            id = scenario.id;
            return QString();
        });
    if (refusal.isEmpty())
        m_shownScenario = id;
    showProposal();
    return refusal;
}

QString FitForm::remove(const QString &scenarioId)
{
    const OpenPlan *plan = edits().plan();
    if (!plan)
        return {};
    const auto &all = plan->plan().scenarios;
    const auto found = std::ranges::find(all, scenarioId, &Scenario::id);
    if (found == all.end())
        return rowIsGone();
    const QString title = tr("Remove scenario %1").arg(found->name);
    const bool isShown = m_shownScenario == scenarioId;
    const QString refusal =
        edits().showRefusal(editList(&Plan::scenarios, title, [&](std::vector<Scenario> &rows) {
            std::erase_if(rows, [&](const Scenario &each) { return each.id == scenarioId; });
            return QString();
        }));
    if (refusal.isEmpty() && isShown)
        drop();
    return refusal;
}

void FitForm::open(const QString &scenarioId)
{
    const OpenPlan *plan = edits().plan();
    if (!plan)
        return;
    const auto &all = plan->plan().scenarios;
    const auto found = std::ranges::find(all, scenarioId, &Scenario::id);
    const auto kept = found == all.end() ? std::nullopt : keptFitFrom(found->content.toUtf8());
    if (!kept)
        return;
    drop();
    m_kept = kept;
    m_shownScenario = scenarioId;
    m_stale = kept->proposal.before != plan->figures().state();
    m_untouchedIds = kept->request.untouched;
    m_leftOutCodes = kept->request.measures.leaveOut;
    putRequest(m_draft, m_ceilingTexts, kept->request);
    refresh();
}

} // namespace taphuan
