#include "app/fit_text.h"

#include "app/fit_wording.h"
#include "app/number_text.h"
#include "app/terminal.h"
#include "app/whole_percent.h"

#include <QCoreApplication>

namespace taphuan {

namespace {

class FitText
{
    Q_DECLARE_TR_FUNCTIONS(terminal)

public:
    FitText(const EstimatedPlan &plan, const FitProposal &proposal, int width)
        : m_plan(plan), m_proposal(proposal), m_width(width)
    {
    }

    QString text() const
    {
        return row(tr("Class"), tr("What is cut"), tr("Saving (đồng)"), tr("Reason")) + rule() +
               cuts() + rule() + sums();
    }

private:
    QString row(const QString &code, const QString &cut, const QString &saving,
                const QString &cause) const
    {
        const int left = m_width - 30;
        return tableRow(
            {{code, 8}, {cut, left / 2}, {saving, 14, Align::Right}, {cause, left - left / 2}});
    }
    QString rule() const { return QString(m_width, u'─') + u'\n'; }

    QString cuts() const
    {
        const auto codeOf = [](const QString &id) { return id; };
        QString text;
        for (std::size_t i = 0; i < m_proposal.classes.size(); ++i) {
            const FitClass &each = m_proposal.classes[i];
            QString cause =
                causeText(each, m_plan.plan.classes[i].priority, {m_plan.catalogue, codeOf});
            QString code = each.code;
            for (const CutStep &step : each.steps)
                text += row(std::exchange(code, {}), cutText(step, m_plan.catalogue),
                            moneyText(step.saving), std::exchange(cause, {}));
        }
        return text.isEmpty() ? tr("Nothing has to be cut.") + u'\n' : text;
    }

    QString sum(const QString &name, const QString &before, const QString &after) const
    {
        return tableRow(
            {{name, m_width - 44}, {before, 20, Align::Right}, {after, 20, Align::Right}});
    }

    QString sums() const
    {
        qint64 kept = 0, managersBefore = 0, managersAfter = 0;
        for (const FitClass &each : m_proposal.classes) {
            kept += !each.dropped;
            managersBefore += each.managersBefore;
            managersAfter += each.managersAfter;
        }
        return sum({}, tr("Today"), tr("Proposed")) +
               sum(tr("State funding (đồng)"), moneyText(m_proposal.before),
                   moneyText(m_proposal.after)) +
               sum(tr("Classes"), countText(qint64(m_proposal.classes.size())), countText(kept)) +
               sum(tr("Managers"), countText(managersBefore), countText(managersAfter)) +
               sum(tr("Training by priority"), QStringLiteral("100 %"),
                   wholePercentText(m_proposal.pointsAfter, m_proposal.pointsBefore)) +
               proofText(m_proposal) + u'\n';
    }

    const EstimatedPlan &m_plan;
    const FitProposal &m_proposal;
    int m_width;
};

} // namespace

QString fitText(const EstimatedPlan &plan, const FitProposal &proposal, int width)
{
    return FitText(plan, proposal, width).text();
}

} // namespace taphuan
