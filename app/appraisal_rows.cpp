#include "app/appraisal_rows.h"

#include "app/number_text.h"
#include "app/version_text.h"
#include "app/version_words.h"
#include "app/wording.h"

#include "core/domain/folded_text.h"
#include "core/domain/plan_catalogue.h"
#include "core/exchange/shipped_catalogue.h"

#include <QCoreApplication>

namespace taphuan {

namespace {

struct AppraisalWords
{
    Q_DECLARE_TR_FUNCTIONS(appraisal)
};

QHash<QString, QString> typesOf(const Plan &plan)
{
    QHash<QString, QString> types;
    for (const TrainingClass &each : plan.classes)
        types.insert(each.id, each.type);
    return types;
}

/// Shares the version that it is part of.
std::shared_ptr<const std::vector<FrozenClass>> classesOf(const FrozenPlanPtr &version)
{
    return {version, &version->classes};
}

QString remarkText(const AppraisedLine &line)
{
    QStringList remarks;
    for (const Decision *decision : {line.appraisal, line.approval})
        if (decision)
            remarks += {decision->reason, decision->document, decision->comment};
    remarks.removeAll(QString());
    return remarks.join(QStringLiteral(" · "));
}

QString titleOf(const TrainingClass &trainingClass)
{
    return trainingClass.code + QStringLiteral(" · ") + trainingClass.title;
}

void showSums(AppraisalRow &row, const StageSums &sums)
{
    row.requestedText = moneyText(sums.requested);
    row.appraisedText = moneyText(sums.appraised);
    row.approvedText = moneyText(sums.approved);
    row.differenceText = signedMoneyText(sums.approved - sums.requested);
    row.appraisedIsCut = sums.appraised != sums.requested;
    row.approvedIsCut = sums.approved != sums.appraised;
}

AppraisalRow classRow(const VersionUnderAppraisal &version, const AppraisedClass &figures,
                      bool isOpen)
{
    const TrainingClass &trainingClass = *version.classes.value(figures.id);
    AppraisalRow row;
    row.classId = figures.id;
    row.rowTitle = titleOf(trainingClass);
    row.isAppraised = figures.isAppraised;
    row.isApproved = figures.isApproved;
    row.expanded = isOpen;
    showSums(row, figures.sums);
    return row;
}

AppraisalRow lineRow(const AppraisedLine &figures, Stage stage)
{
    const FrozenLine &line = *figures.line;
    const bool approving = stage == Stage::Approved;
    const StageFigure &before = approving ? figures.appraised : figures.requested;
    const StageFigure &now = approving ? figures.approved : figures.appraised;
    AppraisalRow row;
    row.rowKind = AppraisalRow::LineRow;
    row.classId = line.classId;
    row.lineId = line.id;
    row.rowTitle = line.label;
    row.howText = calculationText(line);
    row.basisText = basisText(line);
    row.overCap = isOverCap(line);
    row.unverified = isUnverified(line);
    row.quantityEditable = !line.isPercent;
    if (!line.isPercent)
        row.quantityText = quantityText(now.quantity);
    row.rateText = rateText(now.rate, line.isPercent);
    row.quantityIsCut = now.quantity != before.quantity;
    row.rateIsCut = now.rate != before.rate;
    if (figures.isAboveAppraised())
        row.faultText = AppraisalWords::tr("Approved above what Finance appraised.");
    row.remarkText = remarkText(figures);
    showSums(
        row,
        {figures.requested.amount, {}, figures.appraised.amount, {}, figures.approved.amount, {}});
    return row;
}

} // namespace

VersionUnderAppraisal::VersionUnderAppraisal(FrozenPlanPtr version)
    : frozen(std::move(version))
    , catalogue(
          catalogueOf(catalogueFrom(frozen->shipped).value_or(shippedCatalogue()), frozen->plan))
    , figures(classesOf(frozen), typesOf(frozen->plan), frozen->head.number,
              frozen->plan.header.roundTo)
{
    for (const TrainingClass &each : frozen->plan.classes)
        classes.insert(each.id, &each);
}

const AppraisedLine *VersionUnderAppraisal::figuresOf(const QString &classId,
                                                      const QString &lineId) const
{
    const AppraisedClass *owner = figures.of(classId);
    if (!owner)
        return nullptr;
    const auto line = std::ranges::find_if(
        owner->lines, [&](const AppraisedLine &each) { return each.line->id == lineId; });
    return line == owner->lines.end() ? nullptr : &*line;
}

const FrozenLine *VersionUnderAppraisal::line(const QString &classId, const QString &lineId) const
{
    const AppraisedLine *found = figuresOf(classId, lineId);
    return found ? found->line : nullptr;
}

QString VersionUnderAppraisal::departmentOf(const TrainingClass &trainingClass) const
{
    return catalogue.responsibleAgency(trainingClass.type, trainingClass.startDate);
}

bool AppraisalFilter::isActive() const
{
    return onlyOverCap || onlyUnverified || onlyChanged || !foldedText.isEmpty();
}

bool AppraisalFilter::acceptsClass(const VersionUnderAppraisal &version,
                                   const TrainingClass &trainingClass) const
{
    return (type.isEmpty() || trainingClass.type == type) &&
           (department.isEmpty() || version.departmentOf(trainingClass) == department);
}

bool AppraisalFilter::accepts(const TrainingClass &trainingClass, const AppraisedLine &line) const
{
    if ((onlyOverCap && !isOverCap(*line.line)) || (onlyUnverified && !isUnverified(*line.line)) ||
        (onlyChanged && !line.appraisal && !line.approval))
        return false;
    return foldedText.isEmpty() ||
           taphuan::foldedText(titleOf(trainingClass) + u'\n' + line.line->label)
               .contains(foldedText);
}

bool isOverCap(const FrozenLine &line)
{
    return line.cap && line.rate > *line.cap;
}

bool isUnverified(const FrozenLine &line)
{
    return line.evidence && *line.evidence != Evidence::Sourced;
}

QString basisText(const FrozenLine &line)
{
    QStringList parts;
    if (line.cap)
        parts += AppraisalWords::tr("cap %1").arg(rateText(*line.cap, line.isPercent));
    if (!line.document.isEmpty())
        parts += documentText(line.document, line.article);
    return parts.join(QStringLiteral(" · "));
}

std::vector<AppraisalRow> appraisalRows(const VersionUnderAppraisal &version,
                                        const QString &classId, Stage stage,
                                        const AppraisalFilter &filter, bool isOpen)
{
    const AppraisedClass *figures = version.figures.of(classId);
    const TrainingClass *trainingClass = version.classes.value(classId);
    if (!figures || !filter.acceptsClass(version, *trainingClass))
        return {};
    std::vector<AppraisalRow> rows;
    bool isShown = !filter.isActive();
    for (const AppraisedLine &line : figures->lines) {
        if (filter.isActive() && !filter.accepts(*trainingClass, line))
            continue;
        isShown = true;
        if (isOpen)
            rows.push_back(lineRow(line, stage));
    }
    if (isShown)
        rows.insert(rows.begin(), classRow(version, *figures, isOpen));
    return rows;
}

int countAppraisalRows(const VersionUnderAppraisal &version, const QString &classId,
                       const AppraisalFilter &filter, bool isOpen)
{
    const AppraisedClass *figures = version.figures.of(classId);
    const TrainingClass *trainingClass = version.classes.value(classId);
    if (!figures || !filter.acceptsClass(version, *trainingClass))
        return 0;
    if (!filter.isActive())
        return isOpen ? 1 + int(figures->lines.size()) : 1;
    const auto shown = std::ranges::count_if(figures->lines, [&](const AppraisedLine &line) {
        return filter.accepts(*trainingClass, line);
    });
    return shown == 0 ? 0 : isOpen ? 1 + int(shown) : 1;
}

} // namespace taphuan
