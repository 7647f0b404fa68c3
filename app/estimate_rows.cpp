#include "app/estimate_rows.h"

#include "app/line_key.h"
#include "app/number_text.h"
#include "app/wording.h"
#include "core/domain/folded_text.h"

#include <QCoreApplication>

namespace taphuan {

namespace {

struct EstimateTexts
{
    Q_DECLARE_TR_FUNCTIONS(EstimateRow)
};

/// A row that stands for several lines.
struct Sum
{
    Money amount;
    Money state;
    bool overCap = false;
    bool hasError = false;
    bool unverified = false;

    void add(const Estimator &estimator, const Line &line)
    {
        amount += line.amount;
        state += line.state;
        overCap |= line.has(LineMark::OverCap);
        hasError |= taphuan::hasError(line);
        unverified |= isUnverified(estimator, line);
    }
    void showIn(EstimateRow &row) const
    {
        row.amountText = moneyText(amount);
        row.stateText = moneyText(state);
        row.ownText = moneyText(amount - state);
        row.overCap = overCap;
        row.hasError = hasError;
        row.unverified = unverified;
        row.expandable = true;
    }
};

/// Makes the rows of one class, or only counts them.
class ClassRows
{
public:
    ClassRows(const Estimator &estimator, const TrainingClass &trainingClass,
              const ClassEstimate &estimate, const LineFilter &filter, const Openness &openness)
        : m_estimator(estimator), m_class(trainingClass), m_estimate(estimate), m_openness(openness)
    {
        const bool isFound = filter.text().isEmpty() || filter.finds(trainingClass);
        for (const Line &line : estimate.lines)
            if (filter.accepts(estimator, line) &&
                (isFound || filter.finds(lineLabel(estimator, trainingClass, line))))
                m_lines.push_back(&line);
        m_isShown = !m_lines.empty() || !filter.isActive();
    }

    int count() const
    {
        if (!m_isShown || !m_openness.classOpen)
            return m_isShown ? 1 : 0;
        int rows = 1;
        QString section;
        for (const Line *line : m_lines) {
            if (sectionOf(*line) != section)
                ++rows;
            section = sectionOf(*line);
            rows += isOpen(section) ? 1 : 0;
        }
        return rows;
    }

    std::vector<EstimateRow> make() const
    {
        std::vector<EstimateRow> rows;
        if (m_isShown)
            rows.push_back(classRow());
        if (!m_isShown || !m_openness.classOpen)
            return rows;
        QString section;
        for (const Line *line : m_lines) {
            if (sectionOf(*line) != section)
                rows.push_back(sectionRow(sectionOf(*line)));
            section = sectionOf(*line);
            if (isOpen(section))
                rows.push_back(lineRow(*line));
        }
        return rows;
    }

private:
    const CostItem &itemOf(const Line &line) const
    {
        return m_estimator.catalogue().items[line.item];
    }
    const QString &sectionOf(const Line &line) const { return itemOf(line).section; }
    bool isOpen(const QString &section) const
    {
        return !m_openness.closedSections.contains(section);
    }
    EstimateRow classRow() const;
    EstimateRow sectionRow(const QString &section) const;
    EstimateRow lineRow(const Line &line) const;
    void showFigures(EstimateRow &row, const Line &line) const;

    const Estimator &m_estimator;
    const TrainingClass &m_class;
    const ClassEstimate &m_estimate;
    const Openness &m_openness;
    std::vector<const Line *> m_lines;
    bool m_isShown = true;
};

EstimateRow ClassRows::classRow() const
{
    EstimateRow row;
    row.rowKind = EstimateRow::ClassRow;
    row.classId = m_class.id;
    row.rowTitle = m_class.code + QStringLiteral(" · ") + m_class.title;
    row.basisText = EstimateTexts::tr("%1 trainees, %2 days")
                        .arg(countText(m_class.people()), quantityText(m_class.days));
    Sum sum;
    for (const Line &line : m_estimate.lines)
        sum.add(m_estimator, line);
    sum.showIn(row);
    row.expanded = m_openness.classOpen;
    return row;
}

EstimateRow ClassRows::sectionRow(const QString &section) const
{
    EstimateRow row;
    row.rowKind = EstimateRow::SectionRow;
    row.classId = m_class.id;
    row.lineKey = section;
    row.rowTitle = section + QStringLiteral(". ") + m_estimator.catalogue().sectionLabel(section);
    Sum sum;
    for (const Line &line : m_estimate.lines)
        if (sectionOf(line) == section)
            sum.add(m_estimator, line);
    sum.showIn(row);
    row.expanded = isOpen(section);
    return row;
}

EstimateRow ClassRows::lineRow(const Line &line) const
{
    const WordingContext context{m_estimator, [this](const QString &) { return &m_class; }};
    EstimateRow row;
    row.rowKind = EstimateRow::LineRow;
    row.classId = m_class.id;
    row.lineKey = lineKey(m_estimator.catalogue(), line);
    row.rowTitle = lineLabel(m_estimator, m_class, line);
    row.basisText = basisOf(m_estimator, line);
    const Entry entry = m_estimator.entryOf(m_class, line);
    row.reason = entry.reason;
    row.unverified = isUnverified(m_estimator, line);
    row.overCap = line.has(LineMark::OverCap);
    row.hasError = hasError(line);
    row.needsReason = line.has(LineMark::ReasonMissing);
    row.rateEditable = line.entry < 0 || isEntryOf(m_class, entry.id);
    row.quantityEditable = row.rateEditable && !itemOf(line).pricedByPercent;
    showFigures(row, line);
    return row;
}

void ClassRows::showFigures(EstimateRow &row, const Line &line) const
{
    const bool isPercent = itemOf(line).pricedByPercent;
    row.howText = howText(m_estimator, line);
    row.rateText = rateText(line.rate, isPercent);
    if (line.hasCap())
        row.capText = rateText(line.cap, isPercent);
    if (row.overCap)
        row.excessText = rateText(Rate::raw(line.rate.raw() - line.cap.raw()), isPercent);
    if (!isPercent)
        row.quantityText = quantityText(quantityOf(line));
    row.amountText = moneyText(line.amount);
    row.stateText = moneyText(line.state);
    row.ownText = moneyText(line.own());
}

} // namespace

QStringList EstimateRow::texts() const
{
    if (rowKind != LineRow)
        return {rowTitle, {}, {}, {}, amountText, basisText, stateText, ownText};
    QString basis = basisText;
    if (overCap)
        basis = EstimateTexts::tr("over by %1").arg(excessText);
    else if (needsReason)
        basis = EstimateTexts::tr("reason needed") + QStringLiteral(" · ") + basisText;
    return {rowTitle,   howText, rateText,  capText.isEmpty() ? QStringLiteral("–") : capText,
            amountText, basis,   stateText, ownText};
}

QList<int> EstimateRow::tones() const
{
    constexpr int warning = 1;
    constexpr int error = 2;
    if (rowKind != LineRow)
        return {};
    return {0, 0, overCap || hasError ? error : 0,
            0, 0, overCap ? error : unverified ? warning : 0};
}

void LineFilter::setText(const QString &folded)
{
    m_text = folded;
    m_found.clear();
}

bool LineFilter::isActive() const
{
    return onlyOverCap || onlyUnverified || onlyErrors || !m_text.isEmpty();
}

bool LineFilter::finds(const TrainingClass &trainingClass) const
{
    return foldedText(trainingClass.code + u'\n' + trainingClass.title).contains(m_text);
}

bool LineFilter::finds(const QString &label) const
{
    const auto found = m_found.constFind(label);
    return found != m_found.constEnd() ? *found
                                       : *m_found.insert(label, foldedText(label).contains(m_text));
}

bool LineFilter::accepts(const Estimator &estimator, const Line &line) const
{
    return (!onlyOverCap || line.has(LineMark::OverCap)) &&
           (!onlyUnverified || isUnverified(estimator, line)) && (!onlyErrors || hasError(line));
}

Quantity quantityOf(const Line &line)
{
    if (line.factorCount == 1)
        return line.factors[0];
    return Quantity::raw((line.factors[0].raw() * line.factors[1].raw() + 500) / 1000);
}

bool isEntryOf(const TrainingClass &trainingClass, const QString &entryId)
{
    return std::any_of(trainingClass.entries.begin(), trainingClass.entries.end(),
                       [&](const Entry &entry) { return entry.id == entryId; });
}

std::vector<EstimateRow> estimateRows(const Estimator &estimator,
                                      const TrainingClass &trainingClass,
                                      const ClassEstimate &estimate, const LineFilter &filter,
                                      const Openness &openness)
{
    return ClassRows(estimator, trainingClass, estimate, filter, openness).make();
}

int countEstimateRows(const Estimator &estimator, const TrainingClass &trainingClass,
                      const ClassEstimate &estimate, const LineFilter &filter,
                      const Openness &openness)
{
    if (!filter.isActive() && !openness.classOpen)
        return 1;
    return ClassRows(estimator, trainingClass, estimate, filter, openness).count();
}

} // namespace taphuan
