#include "app/fit_form.h"

#include "app/edit_refusal.h"
#include "app/field_edits.h"
#include "app/fit_rows.h"
#include "app/fit_wording.h"
#include "app/number_text.h"

#include <algorithm>

namespace taphuan {

namespace {

constexpr double secondsToSolve = 10;
constexpr double variantsPart = 0.5; ///< of the progress; how far the solver is, it does not say

QString problemUnless(bool readable, ProblemKind kind, const QString &text)
{
    return readable || text.trimmed().isEmpty() ? QString()
                                                : fieldSentence(fieldProblem(kind, text));
}

} // namespace

/// All that the worker needs, its own.
struct FitForm::Question
{
    Plan plan; ///< without what a fit does not look at
    Catalogue catalogue;
    FitRequest request;
};

FitForm::FitForm(PlanEdits &edits, QObject *parent) : PlanPart(edits, parent, false)
{
    connect(&m_job, &Job::done, this, &FitForm::take);
    connect(&m_job, &Job::failed, this, &FitForm::refuse);
}

void FitForm::look(const OpenPlan *plan)
{
    const QString id = plan ? plan->plan().header.id : QString();
    if (id != m_planId) {
        m_planId = id;
        forget();
    }
    refresh();
}

/// As for a plan at which nobody has looked yet.
void FitForm::forget()
{
    m_job.cancel();
    m_answer.reset();
    m_untouchedIds.clear();
    m_leftOutCodes.clear();
    FitRequest request;
    if (const OpenPlan *plan = edits().plan())
        request.ceiling = plan->plan().header.ceiling;
    request.onePerType = request.keepHardship = true;
    request.reason = tr("Cut to keep the ceiling");
    putRequest(m_draft, m_ceilingTexts, request);
    drop();
}

void FitForm::show(const PlanDelta &delta)
{
    const bool figures = !delta.touched.onlyClasses() || !delta.touched.classes.isEmpty();
    const bool onlyScenarios =
        delta.touched.has(Table::Scenario) && delta.touched.tables.count() == 1;
    if (figures && !onlyScenarios) {
        m_stale = m_kept.has_value();
        m_askedIsStale = true;
    }
    refresh();
}

void FitForm::layOut()
{
    showLists();
    showProposal();
}

void FitForm::showLists()
{
    const OpenPlan *plan = edits().plan();
    if (!plan)
        return;
    m_ceilings.show(fitCeilingRows(*plan, m_ceilingTexts));
    m_classes.show(fitClassChoices(*plan, m_untouchedIds));
    m_untouched.show(chosenClasses(*plan, m_untouchedIds));
    m_items.show(fitItemChoices(*plan, m_leftOutCodes));
    m_leftOut.show(chosenItems(*plan, m_leftOutCodes));
}

/// Alone; out of sight it waits with everything else.
void FitForm::showProposal()
{
    if (isInSight()) {
        const OpenPlan *plan = edits().plan();
        m_cuts.show(plan && m_kept ? fitCutRows(*plan, m_kept->proposal, m_refused)
                                   : std::vector<FitCutRow>());
        showScenarios();
    } else {
        refresh();
    }
    emit answerChanged();
}

QString FitForm::moneyProblem(const QString &text) const
{
    return problemUnless(parseMoney(text).has_value(), ProblemKind::NotANumber, text);
}

QString FitForm::percentProblem(const QString &text) const
{
    return problemUnless(wholePercentOf(text).has_value(), ProblemKind::NotANumber, text);
}

QString FitForm::daysProblem(const QString &text) const
{
    return problemUnless(parseCount(text).has_value(), ProblemKind::NotANumber, text);
}

QString FitForm::setCeiling(const QString &rowKey, const QString &text)
{
    m_ceilingTexts.insert(rowKey, text);
    return moneyProblem(text);
}

void FitForm::setUntouched(const QString &classId, bool untouched)
{
    m_untouchedIds.removeAll(classId);
    if (untouched)
        m_untouchedIds.append(classId);
    showLists();
}

void FitForm::setLeftOut(const QString &item, bool leftOut)
{
    m_leftOutCodes.removeAll(item);
    if (leftOut)
        m_leftOutCodes.append(item);
    showLists();
}

void FitForm::propose()
{
    const OpenPlan *plan = edits().plan();
    if (!plan || m_job.running())
        return;
    auto request = requestOf(m_draft, m_ceilingTexts);
    if (!request || !request->hasCeiling()) {
        refuse(request ? tr("Give a ceiling first.")
                       : tr("A number cannot be read; it is marked red."));
        return;
    }
    request->untouched = m_untouchedIds;
    request->measures.leaveOut = m_leftOutCodes;
    m_asked = *request;
    m_askedIsStale = false;
    const Plan &today = plan->plan();
    Question question{{.header = today.header,
                       .lecturers = today.lecturers,
                       .defaults = today.defaults,
                       .norms = today.norms,
                       .classes = today.classes},
                      plan->catalogue(),
                      m_asked};
    m_answer = std::make_shared<FitAnswer>();
    m_job.start(tr("Looking for the best cuts"),
                [answer = m_answer, question = std::move(question)](const Job::Progress &progress) {
                    return solve(question, *answer, progress);
                });
}

/// On the worker.
QString FitForm::solve(const Question &question, FitAnswer &answer, const Job::Progress &progress)
{
    const Plan &plan = question.plan;
    const NormBook norms(question.catalogue.norms, plan.norms, plan.header.province);
    const Estimator estimator(question.catalogue, plan.header, plan.lecturers, plan.defaults,
                              norms);
    const CbcSolver solver(secondsToSolve, [&] { return progress(variantsPart); });
    try {
        answer = fitToCeiling(estimator, plan.classes, question.request, solver,
                              [&](double part) { return progress(part * variantsPart); });
        return {};
    } catch (const SolverError &error) {
        return sentence(error);
    }
}

void FitForm::take()
{
    const auto answer = std::exchange(m_answer, nullptr);
    const OpenPlan *plan = edits().plan();
    if (!answer || !plan)
        return;
    if (auto *proposal = std::get_if<FitProposal>(answer.get())) {
        drop();
        m_kept = KeptFit{m_asked, std::move(*proposal)};
        m_stale = m_askedIsStale;
        showProposal();
    } else if (m_askedIsStale) {
        refuse(tr("The plan was changed meanwhile; look for the cuts again."));
    } else if (const auto *conflict = std::get_if<FitConflict>(answer.get())) {
        refuse(sentence(*conflict, {plan->catalogue(), [&](const QString &id) {
                                        const TrainingClass *found = plan->trainingClass(id);
                                        return found ? found->code : id;
                                    }}));
    } else {
        refuse(tr("No answer was found in time. Allow more measures or set fewer conditions."));
    }
}

void FitForm::refuse(const QString &reason)
{
    drop();
    m_refusal = reason;
    emit answerChanged();
}

void FitForm::drop()
{
    m_kept.reset();
    m_shownScenario.clear();
    m_refused.clear();
    m_refusal.clear();
    m_stale = false;
    showProposal();
}

QString FitForm::summaryText() const
{
    if (!m_kept || accepted() == m_cuts.count())
        return m_kept ? proofText(m_kept->proposal) : QString();
    const Money state = m_kept->proposal.before - acceptedSaving();
    const auto &ceiling = m_kept->request.ceiling;
    return ceiling && state > *ceiling
               ? tr("In part it costs the state %1 đồng, %2 above the ceiling.")
                     .arg(moneyText(state), moneyText(state - *ceiling))
               : tr("In part it costs the state %1 đồng.").arg(moneyText(state));
}

const FitClass *FitForm::classWith(const QString &id) const
{
    const auto &classes = m_kept->proposal.classes;
    const auto found = std::ranges::find(classes, id, &FitClass::id);
    return found == classes.end() ? nullptr : &*found;
}

std::vector<FitClass> FitForm::acceptedClasses() const
{
    std::vector<FitClass> accepted;
    for (const FitCutRow &row : m_cuts.rows())
        if (const FitClass *each = row.accepted ? classWith(row.classId) : nullptr)
            accepted.push_back(*each);
    return accepted;
}

int FitForm::accepted() const
{
    return int(std::ranges::count(m_cuts.rows(), true, &FitCutRow::accepted));
}

Money FitForm::acceptedSaving() const
{
    Money saving;
    if (m_kept)
        for (const FitClass &each : acceptedClasses())
            saving += each.saving();
    return saving;
}

QString FitForm::acceptedSavingText() const
{
    return moneyText(acceptedSaving());
}

void FitForm::setAccepted(const QString &classId, bool accepted)
{
    if (accepted)
        m_refused.remove(classId);
    else
        m_refused.insert(classId);
    showProposal();
}

void FitForm::setAllAccepted(bool accepted)
{
    m_refused.clear();
    if (!accepted)
        for (const FitCutRow &row : m_cuts.rows())
            m_refused.insert(row.classId);
    showProposal();
}

QString FitForm::accept()
{
    const OpenPlan *plan = edits().plan();
    if (!plan || !m_kept)
        return {};
    const std::vector<FitClass> accepted = acceptedClasses();
    const auto rows = rowsOfFit(*plan, m_kept->request, accepted);
    edits().endTyping();
    const QString refusal =
        edits().makeEdit(tr("Fit %n class(es) to the ceiling", "", int(accepted.size())), rows);
    if (refusal.isEmpty())
        drop();
    return edits().showRefusal(refusal);
}

} // namespace taphuan
