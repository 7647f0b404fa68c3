#pragma once

#include "core/exchange/register_fields.h"
#include "core/planning/fit.h"

namespace taphuan {

// The JSON of a fit (fit.md): what each object consists of. It is written as
// described and read back where a scenario was kept; what is missing then stays as it is without.

void describe(auto &field, Is<FitMeasures> auto &measures)
{
    field("dropClasses", measures.dropClasses);
    field("fewerDays", measures.fewerDays);
    field("fewerTraineesPercent", measures.fewerTraineesPercent);
    field("traineesStep", measures.traineesStep);
    field("leaveOut", measures.leaveOut);
    field("ratesDownTo", measures.ratesDownTo);
    field("ratesStep", measures.ratesStep);
    field("ratesByNorm", measures.ratesByNorm);
    field("rateItems", measures.rateItems);
}

void describe(auto &field, Is<FitRequest> auto &request)
{
    field("ceiling", request.ceiling);
    field("typeCeilings", request.typeCeilings);
    field("departmentCeilings", request.departmentCeilings);
    field("measures", request.measures);
    field("onePerType", request.onePerType);
    field("onePerDistrict", request.onePerDistrict);
    field("keepHardship", request.keepHardship);
    field("untouched", request.untouched);
    field("fewerTraineesInAll", request.fewerTraineesInAll);
    field("reason", request.reason);
}

void describe(auto &field, Is<FitConstraint> auto &constraint)
{
    field("kind", constraint.kind);
    field("about", constraint.about);
    field("limit", constraint.limit);
}

void describe(auto &field, Is<ClassCut> auto &cut)
{
    field("fewerDays", cut.fewerDays);
    field("fewerTraineesPercent", cut.fewerTraineesPercent);
    field("leftOut", cut.leftOut);
    field("ratesPercent", cut.ratesPercent);
}

void describe(auto &field, Is<CutStep> auto &step)
{
    field("kind", step.kind);
    field("item", step.item);
    field("before", step.before);
    field("after", step.after);
    field("saving", step.saving);
}

void describe(auto &field, Is<FitClass> auto &each)
{
    field("id", each.id);
    field("code", each.code);
    field("dropped", each.dropped);
    field("cut", each.cut);
    field("stateBefore", each.before);
    field("stateAfter", each.after);
    field("managersBefore", each.managersBefore);
    field("managersAfter", each.managersAfter);
    field("sessionsBefore", each.sessionsBefore);
    field("sessionsAfter", each.sessionsAfter);
    field("pointsBefore", each.pointsBefore);
    field("pointsAfter", each.pointsAfter);
    field("steps", each.steps);
    field("because", each.because);
}

void describe(auto &field, Is<FitProposal> auto &proposal)
{
    field("stateBefore", proposal.before);
    field("stateAfter", proposal.after);
    field("pointsBefore", proposal.pointsBefore);
    field("pointsAfter", proposal.pointsAfter);
    field("pointsBound", proposal.pointsBound);
    field("classes", proposal.classes);
}

void describe(auto &field, Is<FitConflict> auto &conflict)
{
    field("constraints", conflict.constraints);
    field("smallest", conflict.smallest);
    field("needed", conflict.needed);
}

} // namespace taphuan
