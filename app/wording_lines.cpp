#include "app/wording.h"

#include "app/number_text.h"

#include <QCoreApplication>

namespace taphuan {

namespace {

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(wording)
};

const CostItem &itemOf(const Estimator &estimator, const Line &line)
{
    return estimator.catalogue().items[line.item];
}

QString documentOf(const Norm &norm)
{
    return documentText(norm.document, norm.article);
}

struct Mark
{
    LineMark mark;
    FindingKind kind;
};
constexpr Mark problems[] = {
    {LineMark::NormUnknown, FindingKind::NormUnknown},
    {LineMark::NormMissing, FindingKind::NormMissing},
    {LineMark::RateNeeded, FindingKind::RateNeeded},
    {LineMark::CapUnknown, FindingKind::CapUnknown},
    {LineMark::NormChangeDuringClass, FindingKind::NormChangeDuringClass},
    {LineMark::ReasonMissing, FindingKind::ReasonMissing},
};

} // namespace

QString howText(const Estimator &estimator, const Line &line)
{
    const QStringList units = factorUnits(estimator, line);
    QStringList factors;
    for (int i = 0; i < line.factorCount; ++i)
        factors += quantityText(line.factors[i]) + u' ' + units.value(i);
    return factors.join(QStringLiteral(" × "));
}

QString basisOf(const Estimator &estimator, const Line &line)
{
    const int norm = line.priceNorm >= 0 ? line.priceNorm : line.capNorm;
    return norm >= 0 ? documentOf(estimator.norms().at(norm)) : Wording::tr("Local price");
}

bool hasError(const Line &line)
{
    constexpr LineMark errors[] = {LineMark::OverCap, LineMark::NormUnknown, LineMark::NormMissing,
                                   LineMark::RateNeeded, LineMark::ReasonMissing};
    return std::any_of(std::begin(errors), std::end(errors),
                       [&](LineMark mark) { return line.has(mark); });
}

bool isUnverified(const Estimator &estimator, const Line &line)
{
    const NormBook &norms = estimator.norms();
    const int used[] = {line.priceNorm, line.capNorm, line.shareNorm};
    return std::any_of(std::begin(used), std::end(used), [&](int norm) {
        return norm >= 0 && norms.at(norm).evidence != Evidence::Sourced;
    });
}

QString lineProblemText(const WordingContext &context, const TrainingClass &trainingClass,
                        const Line &line)
{
    Finding finding;
    finding.classId = trainingClass.id;
    finding.item = line.item;
    finding.norm = line.priceNorm >= 0 ? line.priceNorm : line.capNorm;
    QStringList sentences;
    for (const auto &[mark, kind] : problems) {
        finding.kind = kind;
        if (line.has(mark))
            sentences += sentence(finding, context);
    }
    return sentences.join(u'\n');
}

QString overCapText(const Estimator &estimator, const Line &line)
{
    if (!line.has(LineMark::OverCap))
        return {};
    const bool isPercent = itemOf(estimator, line).pricedByPercent;
    const Rate excess = Rate::raw(line.rate.raw() - line.cap.raw());
    return Wording::tr("%1 above the cap of %2, %3 đồng in all")
        .arg(rateText(excess, isPercent), rateText(line.cap, isPercent),
             moneyText(line.amount - amountAtCap(estimator, line)));
}

QString shareText(const Estimator &estimator, const TrainingClass &trainingClass, const Line &line)
{
    const QString share = percentText(line.share);
    if (line.shareNorm >= 0)
        return Wording::tr("The state budget pays %1, by %2")
            .arg(share, documentOf(estimator.norms().at(line.shareNorm)));
    if (!estimator.questionsOf(trainingClass, line).share.key.isEmpty())
        return Wording::tr("The state budget pays %1, as the plan says").arg(share);
    return Wording::tr("The state budget pays %1").arg(share);
}

} // namespace taphuan
