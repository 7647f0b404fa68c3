#include "core/planning/reprice.h"

#include "core/domain/line_id.h"

#include <QHash>
#include <QUuid>

#include <algorithm>

namespace taphuan {

namespace {

const Norm *normAt(const Estimator &estimator, qint32 norm)
{
    return norm < 0 ? nullptr : &estimator.norms().at(norm);
}

/// What prices a line, as far as it can be another some day.
struct Pricing
{
    Pricing(const Estimator &estimator, const Line &line)
    {
        const Norm *price = normAt(estimator, line.priceNorm);
        const Norm *limit = normAt(estimator, line.capNorm);
        if (price) {
            norm = price->code;
            figure = price->amount;
        }
        if (line.hasCap())
            cap = line.cap;
        if (price || limit)
            document = (price ? price : limit)->document;
    }

    bool isAnother(const Pricing &other) const
    {
        return norm != other.norm || figure != other.figure || cap != other.cap;
    }
    /// The rate of a line that follows; `rate` is its own where nothing gives one.
    Rate rateFor(Rate rate) const
    {
        if (figure)
            return *figure;
        return cap && rate > *cap ? *cap : rate;
    }

    QString norm;
    std::optional<Rate> figure;
    std::optional<Rate> cap;
    QString document;
};

std::vector<Entry>::iterator entryOf(TrainingClass &trainingClass, const Estimator &estimator,
                                     const Line &line)
{
    const QString item = estimator.catalogue().items[line.item].code;
    const QString id = line.entry < 0 ? QString() : estimator.entryOf(trainingClass, line).id;
    return std::ranges::find_if(trainingClass.entries, [&](const Entry &each) {
        return line.entry >= 0 ? each.id == id
                               : each.item == item && each.rank == line.rank() &&
                                     each.beneficiary == line.beneficiary();
    });
}

/// The class's entry of the line alone, which comes where it is not there.
Entry &needEntry(TrainingClass &trainingClass, const Estimator &estimator, const Line &line,
                 const std::function<QString()> &newId)
{
    auto &entries = trainingClass.entries;
    const auto found = entryOf(trainingClass, estimator, line);
    if (found != entries.end())
        return *found;
    Entry entry;
    entry.id = newId();
    entry.position = entries.empty() ? 0 : entries.back().position + 1;
    entry.item = estimator.catalogue().items[line.item].code;
    entry.rank = line.rank();
    entry.beneficiary = line.beneficiary();
    return entries.emplace_back(entry);
}

/// The line as it is now; null where it is gone.
const Line *lineNow(const TrainingClass &trainingClass, const Estimator &estimator,
                    const ClassEstimate &estimate, const QString &id)
{
    return lineWithId(estimator, trainingClass, estimate, id);
}

Money amountOf(const TrainingClass &trainingClass, const Estimator &estimator, const QString &id)
{
    const ClassEstimate estimate = estimator.estimate(trainingClass);
    const Line *line = lineNow(trainingClass, estimator, estimate, id);
    return line ? line->amount : Money();
}

QString anyId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// One class before and now.
class ClassPrices
{
public:
    ClassPrices(const Estimator &before, const TrainingClass &classBefore, const Estimator &after,
                const TrainingClass &trainingClass)
        : m_before(before)
        , m_classBefore(classBefore)
        , m_estimateBefore(before.estimate(classBefore))
        , m_after(after)
        , m_class(trainingClass)
        , m_estimate(after.estimate(trainingClass))
    {
    }

    std::vector<RepricedLine> lines() const
    {
        std::vector<RepricedLine> found;
        for (const Line &line : m_estimate.lines) {
            const QString id = lineId(m_after, m_class, line);
            const Line *was = lineNow(m_classBefore, m_before, m_estimateBefore, id);
            if (!was)
                continue;
            RepricedLine repriced = compared(*was, line, id);
            if (repriced.rateKept != repriced.rateByNorm)
                found.push_back(withAmounts(std::move(repriced)));
        }
        return found;
    }

private:
    /// With the same rate, kept or by the norm, where nothing is another.
    RepricedLine compared(const Line &was, const Line &line, const QString &id) const
    {
        const Pricing before(m_before, was);
        const Pricing after(m_after, line);
        RepricedLine repriced;
        if (!before.isAnother(after))
            return repriced;
        repriced.classId = m_class.id;
        repriced.lineId = id;
        repriced.label = lineLabel(m_after, m_class, line);
        repriced.isPercent = m_after.catalogue().items[line.item].pricedByPercent;
        repriced.isGiven = line.rateGiven();
        repriced.mayKeep = line.entry < 0 || isOwn(line);
        repriced.documentBefore = before.document;
        repriced.documentAfter = after.document;
        repriced.capBefore = before.cap;
        repriced.capAfter = after.cap;
        repriced.rateBefore = was.rate;
        repriced.rateKept = line.rateGiven() ? line.rate : was.rate;
        repriced.rateByNorm = after.rateFor(line.rate);
        repriced.before = was.amount;
        repriced.now = line.amount;
        return repriced;
    }

    bool isOwn(const Line &line) const
    {
        const QString id = m_after.entryOf(m_class, line).id;
        return std::ranges::find(m_class.entries, id, &Entry::id) != m_class.entries.end();
    }

    RepricedLine withAmounts(RepricedLine repriced) const
    {
        TrainingClass following = m_class;
        followNorm(following, m_after, repriced, anyId);
        TrainingClass keeping = m_class;
        keepRate(keeping, m_after, repriced, {}, anyId);
        repriced.byNorm = amountOf(following, m_after, repriced.lineId);
        repriced.kept = amountOf(keeping, m_after, repriced.lineId);
        return repriced;
    }

    const Estimator &m_before;
    const TrainingClass &m_classBefore;
    const ClassEstimate m_estimateBefore;
    const Estimator &m_after;
    const TrainingClass &m_class;
    const ClassEstimate m_estimate;
};

} // namespace

std::vector<RepricedClass> repricing(const Estimator &before,
                                     const std::vector<TrainingClass> &classesBefore,
                                     const Estimator &after,
                                     const std::vector<TrainingClass> &classes)
{
    QHash<QString, const TrainingClass *> old;
    for (const TrainingClass &each : classesBefore)
        old.insert(each.id, &each);
    std::vector<RepricedClass> found;
    for (const TrainingClass &each : classes) {
        const TrainingClass *was = old.value(each.id);
        RepricedClass repriced{each.id, {}};
        if (was)
            repriced.lines = ClassPrices(before, *was, after, each).lines();
        if (!repriced.lines.empty())
            found.push_back(std::move(repriced));
    }
    return found;
}

void followNorm(TrainingClass &trainingClass, const Estimator &estimator, const RepricedLine &line,
                const std::function<QString()> &newId)
{
    if (!line.isGiven || !line.mayKeep)
        return;
    const ClassEstimate estimate = estimator.estimate(trainingClass);
    const Line *now = lineNow(trainingClass, estimator, estimate, line.lineId);
    if (!now)
        return;
    const auto entry = entryOf(trainingClass, estimator, *now);
    const bool isListed = now->entry >= 0;
    if (entry != trainingClass.entries.end()) {
        entry->rate.reset();
        entry->reason = entry->quantity && !isListed ? entry->reason : QString();
        if (!entry->quantity && entry->label.isEmpty() && !isListed)
            trainingClass.entries.erase(entry);
    }
    const ClassEstimate freed = estimator.estimate(trainingClass);
    const Line *follows = lineNow(trainingClass, estimator, freed, line.lineId);
    if (!follows || follows->rate != line.rateByNorm) {
        Entry &own = needEntry(trainingClass, estimator, *now, newId);
        own.rate = line.rateByNorm;
    }
}

void keepRate(TrainingClass &trainingClass, const Estimator &estimator, const RepricedLine &line,
              const QString &reason, const std::function<QString()> &newId)
{
    const ClassEstimate estimate = estimator.estimate(trainingClass);
    const Line *now = lineNow(trainingClass, estimator, estimate, line.lineId);
    if (!now || !line.mayKeep)
        return;
    Entry &entry = needEntry(trainingClass, estimator, *now, newId);
    entry.rate = line.rateKept;
    entry.reason = reason;
}

} // namespace taphuan
