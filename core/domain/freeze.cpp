#include "core/domain/freeze.h"

#include "core/domain/line_id.h"

namespace taphuan {

namespace {

/// The row whose text stands for the line: the price norm, else that of the cap.
const Norm *sourceOf(const Estimator &estimator, const Line &line)
{
    const qint32 norm = line.priceNorm >= 0 ? line.priceNorm : line.capNorm;
    return norm < 0 ? nullptr : &estimator.norms().at(norm);
}

QString codeOf(const Estimator &estimator, qint32 norm)
{
    return norm < 0 ? QString() : estimator.norms().at(norm).code;
}

std::vector<FrozenLine::Factor> factorsOf(const Estimator &estimator, const Line &line)
{
    const QStringList units = factorUnits(estimator, line);
    std::vector<FrozenLine::Factor> factors;
    for (int i = 0; i < line.factorCount; ++i)
        factors.push_back({line.factors[i], units.value(i)});
    return factors;
}

FrozenLine frozenLine(const Estimator &estimator, const TrainingClass &trainingClass,
                      const Line &line)
{
    const CostItem &item = estimator.catalogue().items[line.item];
    FrozenLine frozen;
    frozen.classId = trainingClass.id;
    frozen.id = lineId(estimator, trainingClass, line);
    frozen.item = item.code;
    frozen.section = item.section;
    frozen.label = lineLabel(estimator, trainingClass, line);
    frozen.rank = line.rank();
    frozen.beneficiary = line.beneficiary();
    frozen.factors = factorsOf(estimator, line);
    frozen.rateUnit = rateUnit(estimator, line);
    frozen.rate = line.rate;
    frozen.isPercent = item.pricedByPercent;
    if (line.hasCap())
        frozen.cap = line.cap;
    frozen.norm = codeOf(estimator, line.priceNorm);
    frozen.capNorm = codeOf(estimator, line.capNorm);
    if (const Norm *source = sourceOf(estimator, line)) {
        frozen.document = source->document;
        frozen.article = source->article;
        frozen.evidence = source->evidence;
    }
    frozen.reason = estimator.entryOf(trainingClass, line).reason;
    frozen.share = line.share;
    frozen.amount = line.amount;
    frozen.state = line.state;
    frozen.budgetCode = item.budgetCode;
    return frozen;
}

} // namespace

FrozenClass frozenClass(const Estimator &estimator, const TrainingClass &trainingClass,
                        const ClassEstimate &estimate)
{
    FrozenClass frozen{trainingClass.id, {}};
    frozen.lines.reserve(estimate.lines.size());
    for (const Line &line : estimate.lines)
        frozen.lines.push_back(frozenLine(estimator, trainingClass, line));
    return frozen;
}

std::vector<FrozenClass> frozenClasses(const Estimator &estimator,
                                       const std::vector<TrainingClass> &classes,
                                       const PlanEstimate &estimate)
{
    std::vector<FrozenClass> frozen;
    frozen.reserve(classes.size());
    for (std::size_t i = 0; i < classes.size(); ++i)
        frozen.push_back(frozenClass(estimator, classes[i], estimate.classes[i]));
    return frozen;
}

} // namespace taphuan
