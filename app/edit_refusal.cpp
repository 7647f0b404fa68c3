#include "app/edit_refusal.h"

#include "app/wording.h"

#include "core/domain/plan_rules.h"
#include "core/planning/concern.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <iterator>

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

/// Of a change after which these classes cost what the estimator says.
std::optional<Problem> totalProblem(const OpenPlan &plan, const Estimator &estimator,
                                    const std::vector<TrainingClass> &classes)
{
    Money total = plan.figures().amount();
    for (const TrainingClass &each : classes) {
        const ClassEstimate estimate = estimator.estimate(each);
        if (isTooLarge(estimate))
            return problem(ProblemKind::TotalTooLarge);
        if (const ClassEstimate *before = plan.figures().estimateOf(each.id))
            total -= before->amount;
        total += estimate.amount;
    }
    return total.tooLarge() ? std::optional(problem(ProblemKind::TotalTooLarge)) : std::nullopt;
}

/// Of a change that every class's estimate may feel.
std::optional<Problem> totalProblem(const OpenPlan &plan, const PlanHeader &header,
                                    const std::vector<Entry> &defaults)
{
    const NormBook norms(plan.catalogue().norms, plan.plan().norms, header.province);
    const Estimator estimator(plan.catalogue(), header, plan.plan().lecturers, defaults, norms);
    return totalProblem(plan, estimator, plan.plan().classes);
}

/// Those that pay or accommodate somebody by another rank.
std::vector<TrainingClass> classesOfRanks(const OpenPlan &plan,
                                          const std::vector<Lecturer> &lecturers)
{
    QSet<QString> ids;
    for (const Lecturer &lecturer : lecturers) {
        const Lecturer *before = plan.estimator().lecturer(lecturer.id);
        if (before && before->rank != lecturer.rank)
            ids.insert(lecturer.id);
    }
    std::vector<TrainingClass> classes;
    if (!ids.isEmpty())
        std::ranges::copy_if(plan.plan().classes, std::back_inserter(classes),
                             [&](const TrainingClass &each) { return namesOneOf(each, ids); });
    return classes;
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
    QSet<QString> codes;
    for (const TrainingClass &trainingClass : edited) {
        if (const auto found = problemOfClass(plan, trainingClass))
            return fieldSentence(found);
        if (codes.contains(trainingClass.code))
            return fieldSentence(problem(ProblemKind::DuplicateCode));
        codes.insert(trainingClass.code);
    }
    return fieldSentence(totalProblem(plan, plan.estimator(), edited));
}

QString refusalOf(const OpenPlan &plan, const PlanHeader &header)
{
    if (const auto found = problemOf(header))
        return fieldSentence(found);
    if (isSameForClasses(plan.plan().header, header))
        return {};
    return fieldSentence(totalProblem(plan, header, plan.plan().defaults));
}

QString refusalOf(const OpenPlan &plan, const std::vector<Entry> &defaults)
{
    if (const auto found = problemOf(defaults, plan.catalogue()))
        return fieldSentence(found);
    return fieldSentence(totalProblem(plan, plan.plan().header, defaults));
}

QString refusalOf(const OpenPlan &plan, const std::vector<Lecturer> &lecturers)
{
    for (const Lecturer &lecturer : lecturers)
        if (const auto found = problemOf(lecturer, plan.catalogue()))
            return fieldSentence(found);
    const std::vector<TrainingClass> classes = classesOfRanks(plan, lecturers);
    if (classes.empty())
        return {};
    const Plan &open = plan.plan();
    const NormBook norms(plan.catalogue().norms, open.norms, open.header.province);
    const Estimator estimator(plan.catalogue(), open.header, lecturers, open.defaults, norms);
    return fieldSentence(totalProblem(plan, estimator, classes));
}

} // namespace taphuan
