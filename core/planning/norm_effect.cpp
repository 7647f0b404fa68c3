#include "core/planning/norm_effect.h"

#include "core/domain/plan_catalogue.h"

#include <algorithm>

namespace taphuan {

namespace {

/// Which line it is: of items with one line per entry also which entry.
auto keyOf(const Line &line)
{
    return std::tuple(line.item, line.rankOrNone, line.beneficiaryOrNone, line.entry);
}

bool sameFigure(const Line &a, const Line &b)
{
    return a.amount == b.amount && a.state == b.state && a.hasCap() == b.hasCap() &&
           (!a.hasCap() || a.cap == b.cap) && a.rate == b.rate;
}

struct Side
{
    const Estimator &estimator;
    const TrainingClass &trainingClass;
    ClassEstimate estimate;

    const Line *find(const Line &like) const
    {
        const auto found = std::ranges::find(estimate.lines, keyOf(like), keyOf);
        return found == estimate.lines.end() ? nullptr : &*found;
    }
    std::optional<Money> capAmount(const Line *line) const
    {
        return line && line->hasCap() ? std::optional(amountAtCap(estimator, *line)) : std::nullopt;
    }
};

/// The norm that makes a line's figure another: of its rate, of its cap or of the state's share;
/// -1 where only what it is a percentage of is another.
int decidingNorm(const Line *was, const Line &is)
{
    if (!was || was->rate != is.rate)
        return is.priceNorm >= 0 ? is.priceNorm : is.capNorm;
    if (was->hasCap() != is.hasCap() || (is.hasCap() && was->cap != is.cap))
        return is.capNorm;
    return was->amount == is.amount ? is.shareNorm : -1;
}

LineEffect lineEffect(const Side &before, const Line *was, const Side &after, const Line *is)
{
    LineEffect effect;
    const Side &shown = is ? after : before;
    effect.label = lineLabel(shown.estimator, shown.trainingClass, is ? *is : *was);
    effect.before = was ? was->amount : Money();
    effect.after = is ? is->amount : Money();
    effect.capBefore = before.capAmount(was);
    effect.capAfter = after.capAmount(is);
    effect.wasOverCap = was && was->has(LineMark::OverCap);
    effect.isOverCap = is && is->has(LineMark::OverCap);
    if (const int norm = is ? decidingNorm(was, *is) : -1; norm >= 0) {
        effect.document = after.estimator.norms().at(norm).document;
        effect.article = after.estimator.norms().at(norm).article;
    }
    return effect;
}

std::vector<LineEffect> lineEffects(const Side &before, const Side &after)
{
    std::vector<LineEffect> effects;
    for (const Line &line : after.estimate.lines) {
        const Line *was = before.find(line);
        if (!was || !sameFigure(*was, line))
            effects.push_back(lineEffect(before, was, after, &line));
    }
    for (const Line &line : before.estimate.lines)
        if (!after.find(line))
            effects.push_back(lineEffect(before, &line, after, nullptr));
    return effects;
}

} // namespace

ClassEffect effectOn(const Estimator &before, const TrainingClass &classBefore,
                     const Estimator &after, const TrainingClass &classAfter)
{
    const Side was{before, classBefore, before.estimate(classBefore)};
    const Side is{after, classAfter, after.estimate(classAfter)};
    return {classAfter.id,      classAfter.code,    classAfter.title,  was.estimate.amount,
            is.estimate.amount, was.estimate.state, is.estimate.state, lineEffects(was, is)};
}

std::vector<ClassEffect> effectOfNorms(const Catalogue &shipped, const Plan &plan,
                                       const std::vector<Norm> &ownNorms)
{
    const Catalogue catalogue = catalogueOf(shipped, plan);
    const NormBook normsBefore(catalogue.norms, plan.norms, plan.header.province);
    const NormBook normsAfter(catalogue.norms, ownNorms, plan.header.province);
    const Estimator before(catalogue, plan.header, plan.lecturers, plan.defaults, normsBefore);
    const Estimator after(catalogue, plan.header, plan.lecturers, plan.defaults, normsAfter);
    std::vector<ClassEffect> effects;
    for (const TrainingClass &trainingClass : plan.classes) {
        ClassEffect effect = effectOn(before, trainingClass, after, trainingClass);
        if (!effect.lines.empty())
            effects.push_back(std::move(effect));
    }
    return effects;
}

} // namespace taphuan
