#include "app/version_comparison.h"

#include "app/estimated_plan.h"
#include "app/number_text.h"
#include "app/submitting.h"
#include "app/version_words.h"
#include "app/wording.h"

#include "core/exchange/shipped_catalogue.h"

#include <QClipboard>
#include <QGuiApplication>

namespace taphuan {

namespace {

/// The draft as it would be submitted; on a worker.
FrozenPlanPtr frozenDraft(const Plan &plan)
{
    const EstimatedPlan estimated(plan, shippedCatalogue());
    return std::make_shared<FrozenPlan>(
        frozenPlan(estimated.plan, estimated.estimator, estimated.estimate));
}

} // namespace

VersionComparison::VersionComparison(PlanEdits &edits, WorkQueue &queue, VersionShelf &shelf,
                                     QObject *parent)
    : PlanPart(edits, parent), m_queue(queue), m_shelf(shelf)
{
}

VersionComparison::~VersionComparison() = default;

void VersionComparison::look(const OpenPlan *plan)
{
    if (!plan) {
        m_before = m_after = 0;
        forget();
    }
    refresh();
}

void VersionComparison::show(const PlanDelta &)
{
    if (m_isStale || !m_made || (m_before != 0 && m_after != 0))
        return;
    m_isStale = true;
    emit changed();
}

void VersionComparison::layOut()
{
    const OpenPlan *plan = edits().draft();
    std::vector<Choice> choices;
    try {
        for (const SubmittedVersion &head :
             plan ? plan->store().versions() : std::vector<SubmittedVersion>())
            choices.insert(choices.begin(), {QString::number(head.number),
                                             versionHeadText(head, plan->catalogue())});
    } catch (const StorageError &error) {
        edits().showRefusal(sentence(error));
    }
    if (m_before == 0 && m_after == 0 && !choices.empty())
        m_before = choices.front().code.toInt();
    choices.insert(choices.begin(), {QStringLiteral("0"), tr("The draft as it is now")});
    m_choices.show(choices);
    emit changed();
}

void VersionComparison::forget()
{
    m_rows.look(nullptr);
    m_made.reset();
    m_isStale = false;
    emit changed();
}

void VersionComparison::setBefore(int number)
{
    if (m_before == number)
        return;
    m_before = number;
    forget();
}

void VersionComparison::setAfter(int number)
{
    if (m_after == number)
        return;
    m_after = number;
    forget();
}

void VersionComparison::compare()
{
    if (!edits().draft())
        return;
    edits().endTyping();
    m_shelf.want({m_before, m_after},
                 [this, asked = std::pair(m_before, m_after)](const auto &versions) {
                     compare(asked, versions.front(), versions.back());
                 });
}

/// Where a version is null, the draft.
void VersionComparison::compare(Pair asked, const FrozenPlanPtr &before, const FrozenPlanPtr &after)
{
    const OpenPlan *draft = edits().draft();
    if (!draft || asked != Pair(m_before, m_after))
        return;
    const auto made = std::make_shared<std::unique_ptr<Comparison>>();
    m_queue.run(
        tr("Comparing"),
        [plan = draft->plan(), before, after, made](const Job::Progress &) {
            *made = std::make_unique<Comparison>(before ? before : frozenDraft(plan),
                                                 after ? after : frozenDraft(plan));
            return QString();
        },
        [this, asked, made, revision = draft->revision()] {
            if (asked == Pair(m_before, m_after))
                show(std::move(*made), revision);
        });
}

/// What was compared with the draft of that revision.
void VersionComparison::show(std::unique_ptr<Comparison> made, quint64 revision)
{
    const OpenPlan *draft = edits().draft();
    const bool hasDraft = m_before == 0 || m_after == 0;
    m_rows.look(nullptr);
    m_made = std::move(made);
    m_isStale = hasDraft && draft && draft->revision() != revision;
    m_rows.look(m_made.get());
    emit changed();
}

QString VersionComparison::totalText() const
{
    if (!m_made)
        return {};
    const Money before = m_made->before->head.amount;
    const Money after = m_made->after->head.amount;
    const QString difference = signedMoneyText(after - before);
    return QStringLiteral("%1 → %2 (%3)")
        .arg(moneyText(before), moneyText(after),
             difference.isEmpty() ? QStringLiteral("0") : difference);
}

QString VersionComparison::sumText() const
{
    if (!m_made)
        return {};
    const Money total = m_made->after->head.amount - m_made->before->head.amount;
    const QString sum = signedMoneyText(m_made->sum);
    const QString text = sum.isEmpty() ? QStringLiteral("0") : sum;
    return m_made->sum == total
               ? tr("The differences of the lines add up to %1: that of the totals.").arg(text)
               : tr("The differences of the lines add up to %1, not to that of the totals.")
                     .arg(text);
}

void VersionComparison::copy()
{
    QGuiApplication::clipboard()->setText(m_rows.asTable());
}

} // namespace taphuan
