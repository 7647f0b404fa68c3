#include "app/edit_refusal.h"

#include "app/wording.h"

#include "core/domain/plan_rules.h"

#include <QCoreApplication>
#include <QSet>

namespace taphuan {

namespace {

struct Refusals
{
    Q_DECLARE_TR_FUNCTIONS(edit)
};

Problem problem(ProblemKind kind)
{
    Problem problem;
    problem.kind = kind;
    return problem;
}

bool isCodeTaken(const OpenPlan &plan, const TrainingClass &edited)
{
    const TrainingClass *before = plan.trainingClass(edited.id);
    if (before && before->code == edited.code)
        return false;
    const auto &classes = plan.plan().classes;
    return std::any_of(classes.begin(), classes.end(), [&](const TrainingClass &other) {
        return other.id != edited.id && other.code == edited.code;
    });
}

bool isTooLarge(const ClassEstimate &estimate)
{
    return estimate.amount.tooLarge() ||
           std::any_of(estimate.lines.begin(), estimate.lines.end(),
                       [](const Line &line) { return line.amount.tooLarge(); });
}

std::optional<Problem> problemOfClass(const OpenPlan &plan, const TrainingClass &edited)
{
    const auto &lecturers = plan.plan().lecturers;
    if (const auto found = problemOf(edited, plan.catalogue(), lecturers))
        return found;
    if (isCodeTaken(plan, edited))
        return problem(ProblemKind::DuplicateCode);
    return std::nullopt;
}

/// Of a change that every class's estimate may feel.
std::optional<Problem> totalProblem(const OpenPlan &plan, const PlanHeader &header,
                                    const std::vector<Lecturer> &lecturers,
                                    const std::vector<Entry> &defaults)
{
    const NormBook norms(plan.catalogue().norms, plan.plan().norms, header.province);
    const Estimator estimator(plan.catalogue(), header, lecturers, defaults, norms);
    const auto &classes = plan.plan().classes;
    return totalProblem(classes, estimatePlan(estimator, classes));
}

} // namespace

QString fieldSentence(const std::optional<Problem> &problem)
{
    if (!problem)
        return {};
    if (problem->kind == ProblemKind::DayOutsideClass)
        return Refusals::tr("A topic is set for a day that the class does not have.");
    return reasonText(*problem);
}

QString refusalOf(const OpenPlan &plan, const std::vector<TrainingClass> &edited)
{
    Money total = plan.figures().amount();
    QSet<QString> codes;
    for (const TrainingClass &trainingClass : edited) {
        if (const auto found = problemOfClass(plan, trainingClass))
            return fieldSentence(found);
        if (codes.contains(trainingClass.code))
            return fieldSentence(problem(ProblemKind::DuplicateCode));
        codes.insert(trainingClass.code);
        const ClassEstimate estimate = plan.estimator().estimate(trainingClass);
        if (isTooLarge(estimate))
            return fieldSentence(problem(ProblemKind::TotalTooLarge));
        if (const ClassEstimate *before = plan.figures().estimateOf(trainingClass.id))
            total -= before->amount;
        total += estimate.amount;
    }
    return total.tooLarge() ? fieldSentence(problem(ProblemKind::TotalTooLarge)) : QString();
}

QString refusalOf(const OpenPlan &plan, const PlanHeader &header)
{
    if (const auto found = problemOf(header))
        return fieldSentence(found);
    return fieldSentence(totalProblem(plan, header, plan.plan().lecturers, plan.plan().defaults));
}

QString refusalOf(const OpenPlan &plan, const std::vector<Entry> &defaults)
{
    if (const auto found = problemOf(defaults, plan.catalogue()))
        return fieldSentence(found);
    return fieldSentence(totalProblem(plan, plan.plan().header, plan.plan().lecturers, defaults));
}

QString refusalOf(const OpenPlan &plan, const std::vector<Lecturer> &lecturers)
{
    for (const Lecturer &lecturer : lecturers)
        if (const auto found = problemOf(lecturer, plan.catalogue()))
            return fieldSentence(found);
    return fieldSentence(totalProblem(plan, plan.plan().header, lecturers, plan.plan().defaults));
}

} // namespace taphuan
