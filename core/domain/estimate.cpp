#include "core/domain/estimate.h"

#include "core/domain/line_amount.h"

namespace taphuan {

namespace {

const CostItem &itemOf(const Estimator &estimator, const Line &line)
{
    return estimator.catalogue().items[line.item];
}

bool isCountedBySession(const Estimator &estimator, const Line &line)
{
    return line.priceNorm >= 0 && estimator.norms().at(line.priceNorm).per == Per::Session;
}

/// The units of the item's factors with the choice of DaysOrSessions made.
QStringList itemUnits(const Estimator &estimator, const Line &line)
{
    const CostItem &item = itemOf(estimator, line);
    QStringList units = item.units;
    for (std::size_t i = 0; i < item.factors.size(); ++i)
        if (item.factors[i] == Factor::DaysOrSessions && isCountedBySession(estimator, line))
            units[qsizetype(i)] = estimator.catalogue().label(Per::Session);
    return units;
}

} // namespace

PlanEstimate estimatePlan(const Estimator &estimator, const std::vector<TrainingClass> &classes)
{
    PlanEstimate estimate;
    estimate.classes.reserve(classes.size());
    for (const TrainingClass &trainingClass : classes) {
        estimate.classes.push_back(estimator.estimate(trainingClass));
        estimate.amount += estimate.classes.back().amount;
        estimate.state += estimate.classes.back().state;
    }
    return estimate;
}

std::vector<TypeSum> sumsByType(const Catalogue &catalogue,
                                const std::vector<TrainingClass> &classes,
                                const std::vector<ClassEstimate> &estimates)
{
    QHash<QString, TypeSum> sums;
    for (std::size_t i = 0; i < classes.size(); ++i) {
        TypeSum &sum = sums[classes[i].type];
        sum.classes += 1;
        sum.trainees += classes[i].people();
        sum.amount += estimates[i].amount;
        sum.state += estimates[i].state;
    }
    std::vector<TypeSum> inOrder;
    for (const CooperativeType &type : catalogue.types) {
        const auto sum = sums.find(type.code);
        if (sum == sums.end())
            continue;
        sum->type = type.code;
        inOrder.push_back(*sum);
    }
    return inOrder;
}

QString lineLabel(const Estimator &estimator, const TrainingClass &trainingClass, const Line &line)
{
    const QString given = estimator.entryOf(trainingClass, line).label;
    if (!given.isEmpty())
        return given;
    const Catalogue &catalogue = estimator.catalogue();
    const QString item = itemOf(estimator, line).label;
    if (const auto rank = line.rank())
        return item + QStringLiteral(" · ") + catalogue.label(*rank, trainingClass.startDate);
    if (const auto beneficiary = line.beneficiary())
        return item + QStringLiteral(" · ") +
               catalogue.label(*beneficiary, trainingClass.startDate);
    return item;
}

QStringList factorUnits(const Estimator &estimator, const Line &line)
{
    const QStringList units = itemUnits(estimator, line);
    return line.quantityGiven() ? QStringList(units.join(u'.')) : units;
}

QString rateUnit(const Estimator &estimator, const Line &line)
{
    const CostItem &item = itemOf(estimator, line);
    const QStringList units = itemUnits(estimator, line);
    QString unit = item.unit;
    for (qsizetype i = 0; i < units.size(); ++i)
        if (units[i] != item.units[i])
            unit.replace(item.units[i], units[i]);
    return unit;
}

Money amountAtCap(const Estimator &estimator, const Line &line)
{
    return amountOf(line, line.cap, itemOf(estimator, line), estimator.header().roundTo);
}

} // namespace taphuan
