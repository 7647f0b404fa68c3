#include "core/planning/fit.h"

#include <QHash>

#include <cmath>

namespace taphuan {

namespace {

FitClass become(const Estimator &estimator, const CutRules &rules, const TrainingClass &today,
                const ClassVariant *variant)
{
    FitClass each{.id = today.id, .code = today.code, .dropped = !variant};
    each.before = estimator.estimate(today).state;
    each.managersBefore = managersOf(today);
    each.sessionsBefore = today.sessions();
    each.pointsBefore = trainingPoints(today);
    if (!variant) {
        each.steps = stepsOfDropping(estimator, today);
        return each;
    }
    each.cut = variant->cut;
    each.after = variant->state;
    each.managersAfter = variant->managers;
    each.sessionsAfter = ClassCutter(estimator, rules).after(today, each.cut)->sessions();
    each.pointsAfter = variant->points;
    if (!each.cut.isNone())
        each.steps = stepsOf(estimator, rules, today, each.cut);
    return each;
}

FitProposal proposalOf(const Estimator &estimator, const std::vector<TrainingClass> &classes,
                       const FitRequest &request, const FitModel &model,
                       const std::vector<bool> &taken)
{
    const CutRules rules = request.rules();
    const auto chosen = model.chosen(taken);
    FitProposal proposal;
    for (std::size_t i = 0; i < classes.size(); ++i) {
        FitClass each = become(estimator, rules, classes[i], chosen[i]);
        if (each.isChanged())
            each.because = model.exceededWith(i);
        proposal.before += each.before;
        proposal.after += each.after;
        proposal.pointsBefore += each.pointsBefore;
        proposal.pointsAfter += each.pointsAfter;
        proposal.classes.push_back(std::move(each));
    }
    proposal.pointsBound = proposal.pointsAfter;
    return proposal;
}

/// Points that no proposal exceeds, from the solver's bound on their negative.
qint64 boundOf(const IntegerAnswer &answer, qint64 reached)
{
    constexpr double tolerance = 1e-6;
    return std::max(reached, qint64(std::floor(-answer.bound + tolerance)));
}

} // namespace

FitAnswer fitToCeiling(const Estimator &estimator, const std::vector<TrainingClass> &classes,
                       const FitRequest &request, const IntegerSolver &solver,
                       const FitModel::Progress &progress)
{
    const FitModel model(estimator, classes, request, progress);
    if (!model.isComplete())
        return FitWithoutAnswer();
    const std::vector<bool> today = model.todaysChoices();
    if (model.keepsAll(today))
        return proposalOf(estimator, classes, request, model, today);
    const IntegerAnswer answer = solveExactly(model.program(), solver);
    if (answer.kind == IntegerAnswer::Kind::NotFound)
        return FitWithoutAnswer();
    if (answer.kind == IntegerAnswer::Kind::Infeasible)
        return conflictOf(model, solver);
    FitProposal proposal = proposalOf(estimator, classes, request, model, answer.taken);
    if (answer.kind == IntegerAnswer::Kind::Stopped)
        proposal.pointsBound = boundOf(answer, proposal.pointsAfter);
    return proposal;
}

std::vector<TrainingClass> classesAfter(const Estimator &estimator,
                                        const std::vector<TrainingClass> &classes,
                                        const FitRequest &request,
                                        const std::vector<FitClass> &accepted)
{
    QHash<QString, const FitClass *> byId;
    for (const FitClass &each : accepted)
        byId.insert(each.id, &each);
    const CutRules rules = request.rules();
    const ClassCutter cutter(estimator, rules);
    std::vector<TrainingClass> after;
    for (const TrainingClass &today : classes) {
        const FitClass *each = byId.value(today.id);
        if (each && each->dropped)
            continue;
        const auto cut = each ? cutter.after(today, each->cut) : std::nullopt;
        after.push_back(cut ? *cut : today);
    }
    return after;
}

} // namespace taphuan
