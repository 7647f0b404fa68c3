#include "core/domain/estimator.h"

#include "core/domain/line_maker.h"

namespace taphuan {

struct Estimator::Prepared
{
    EstimateBasis basis;
    TermsBook terms{basis};
    std::vector<Line> scratch; ///< so that each class allocates its lines once
};

namespace {

LineKey keyOf(const Line &line)
{
    return {line.item, line.rank(), line.beneficiary()};
}

} // namespace

Estimator::Estimator(const Catalogue &catalogue, const PlanHeader &header,
                     const std::vector<Lecturer> &lecturers, const std::vector<Entry> &defaults,
                     const NormBook &norms)
    : m_prepared(new Prepared{{catalogue, header, lecturers, defaults, norms}})
{
}

Estimator::~Estimator() = default;
Estimator::Estimator(Estimator &&) noexcept = default;

ClassEstimate Estimator::estimate(const TrainingClass &trainingClass) const
{
    std::vector<Line> &lines = m_prepared->scratch;
    lines.clear();
    LineMaker(m_prepared->basis, m_prepared->terms, trainingClass, lines).makeAll();
    ClassEstimate estimate;
    estimate.lines.assign(lines.begin(), lines.end());
    for (const Line &line : lines) {
        estimate.amount += line.amount;
        estimate.state += line.state;
    }
    return estimate;
}

Entry Estimator::entryOf(const TrainingClass &trainingClass, const Line &line) const
{
    const ClassEntries entries(m_prepared->basis, trainingClass);
    if (line.entry >= 0)
        return *entries.listed(line.item)[line.entry];
    const EntryCascade cascade = entries.of(keyOf(line));
    Entry merged;
    merged.item = catalogue().items[line.item].code;
    merged.rank = line.rank();
    merged.beneficiary = line.beneficiary();
    merged.rate = cascade.rate();
    merged.quantity = cascade.quantity();
    merged.label = cascade.label();
    merged.reason = cascade.reason();
    return merged;
}

Estimator::Questions Estimator::questionsOf(const TrainingClass &trainingClass,
                                            const Line &line) const
{
    const CostItem &item = catalogue().items[line.item];
    const std::optional<Place> place = trainingClass.place;
    const QDate day = trainingClass.startDate;
    Questions questions;
    questions.price = {item.normKey, line.rank(), place, line.beneficiary(), day};
    if (asksForShare(item, line.beneficiary()))
        questions.share = {shareNormKey, std::nullopt, place, line.beneficiary(), day};
    return questions;
}

const Catalogue &Estimator::catalogue() const
{
    return m_prepared->basis.catalogue;
}
const NormBook &Estimator::norms() const
{
    return m_prepared->basis.norms;
}
const PlanHeader &Estimator::header() const
{
    return m_prepared->basis.header;
}

const Lecturer *Estimator::lecturer(const QString &id) const
{
    return m_prepared->basis.lecturers.value(id);
}

} // namespace taphuan
