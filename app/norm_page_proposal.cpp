#include "app/norm_page.h"

#include "app/edit_refusal.h"
#include "app/field_edits.h"
#include "app/new_class.h"
#include "app/norm_page_rows.h"
#include "app/number_text.h"

#include "core/domain/plan_rules.h"
#include "core/exchange/shipped_catalogue.h"

namespace taphuan {

QString NormPage::proposeDraft()
{
    const OpenPlan *plan = edits().plan();
    if (!plan)
        return rowIsGone();
    std::vector<Norm> norms = plan->plan().norms;
    auto norm = std::ranges::find(norms, m_draft.code, &Norm::code);
    const bool isNew = m_draft.code.isEmpty() || norm == norms.end();
    if (isNew) {
        Norm fresh{.id = newId(), .position = nextPosition(norms)};
        fresh.code = fresh.id;
        norm = norms.insert(norms.end(), fresh);
    }
    if (const QString reason = readDraft(*norm); !reason.isEmpty())
        return edits().showRefusal(reason);
    std::optional<Document> entered;
    if (m_draft.documentIsNew) {
        entered.emplace();
        if (const QString reason = readDocument(*entered); !reason.isEmpty())
            return edits().showRefusal(reason);
        entered->evidence = norm->evidence;
    }
    return propose(isNew ? tr("Add a norm of %1").arg(norm->document)
                         : tr("Edit a norm of %1").arg(norm->document),
                   norms, entered);
}

QString NormPage::proposeRemoval(const QString &code)
{
    const OpenPlan *plan = edits().plan();
    if (!plan)
        return rowIsGone();
    std::vector<Norm> norms = plan->plan().norms;
    std::erase_if(norms, [&](const Norm &norm) { return norm.code == code; });
    return propose(tr("Remove a norm"), norms);
}

QString NormPage::refusalOf(const std::vector<Norm> &norms) const
{
    Plan plan = edits().plan()->plan();
    plan.norms = norms;
    const Catalogue &catalogue = edits().plan()->catalogue();
    for (const Norm &norm : norms) {
        if (const auto problem = problemOf(norm, catalogue))
            return fieldSentence(problem);
        if (std::ranges::find(catalogue.norms, norm.code, &Norm::code) != catalogue.norms.end())
            return fieldSentence(fieldProblem(ProblemKind::DuplicateCode, norm.code));
    }
    const NormBook book(catalogue.norms, norms, plan.header.province);
    const Estimator estimator(catalogue, plan.header, plan.lecturers, plan.defaults, book);
    return fieldSentence(totalProblem(plan.classes, estimatePlan(estimator, plan.classes)));
}

QString NormPage::propose(const QString &title, const std::vector<Norm> &norms,
                          const std::optional<Document> &entered)
{
    if (const QString reason = refusalOf(norms); !reason.isEmpty())
        return edits().showRefusal(reason);
    const std::vector<Document> documents = documentsFor(norms, entered);
    const auto effects = effectOfNorms(shippedCatalogue(), edits().plan()->plan(), norms);
    m_effects.show(effectRows(effects));
    const QString difference = totalDifferenceText(effects);
    const QString count = countText(qint64(effects.size()));
    m_proposalText =
        effects.empty() ? tr("No figure of the plan changes.")
        : difference.isEmpty()
            ? tr("Classes that change: %1; the total stays.").arg(count)
            : tr("Classes that change: %1; the total by %2 đồng.").arg(count, difference);
    m_proposal = Proposal{title, norms, documents};
    emit proposalChanged();
    return {};
}

QString NormPage::keep()
{
    const OpenPlan *plan = edits().plan();
    if (!plan || !m_proposal)
        return {};
    const Proposal proposal = *m_proposal;
    std::vector<RowChange> rows = rowsBetween(plan->plan().norms, proposal.norms);
    for (RowChange &row : rowsBetween(plan->plan().documents, proposal.documents))
        rows.push_back(std::move(row));
    edits().endTyping();
    const QString reason = edits().makeEdit(proposal.title, std::move(rows));
    if (reason.isEmpty())
        beginDocument();
    return reason;
}

void NormPage::discard()
{
    if (!m_proposal)
        return;
    m_proposal.reset();
    m_proposalText.clear();
    m_effects.show({});
    emit proposalChanged();
}

} // namespace taphuan
