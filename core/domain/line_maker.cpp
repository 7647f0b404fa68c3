#include "core/domain/line_maker.h"

#include "core/domain/line_amount.h"

#include <algorithm>

namespace taphuan {

namespace {

bool isUnverified(const NormBook &norms, int norm)
{
    return norm >= 0 && norms.at(norm).evidence != Evidence::Sourced;
}

/// estimate.md section 2: where a given rate is not the price norm's, and where a quantity replaces
/// computed factors; not on percents and not where there is no price norm.
bool needsReason(const Line &line, const CostItem &item, const NormBook &norms)
{
    if (line.priceNorm < 0 || item.pricedByPercent)
        return false;
    const std::optional<Rate> &normal = norms.at(line.priceNorm).amount;
    return line.quantityGiven() || (line.rateGiven() && normal && *normal != line.rate);
}

} // namespace

LineMaker::LineMaker(const EstimateBasis &basis, const TrainingClass &trainingClass,
                     std::vector<Line> &lines)
    : m_basis(basis)
    , m_class(trainingClass)
    , m_lines(lines)
    , m_entries(basis, trainingClass)
    , m_figures(basis, trainingClass)
    , m_lastDay(trainingClass.lastDate())
    , m_normsMayChange(basis.norms.anyChangeWithin(trainingClass.startDate, m_lastDay))
{
}

void LineMaker::makeAll()
{
    const int count = int(m_basis.items.size());
    for (int item = 0; item < count; ++item)
        if (!m_basis.items[std::size_t(item)].sumsOtherLines)
            makeItem(item);
    for (const Line &line : m_lines)
        m_otherLines += line.amount;
    for (int item = 0; item < count; ++item) {
        if (!m_basis.items[std::size_t(item)].sumsOtherLines)
            continue;
        const auto made = std::ptrdiff_t(m_lines.size());
        makeItem(item);
        const auto others = m_lines.begin() + made;
        const auto place = std::find_if(m_lines.begin(), others,
                                        [=](const Line &line) { return line.item > item; });
        std::rotate(place, others, m_lines.end());
    }
}

void LineMaker::makeItem(int item)
{
    if (!m_entries.appears(item))
        return;
    const CostItem &costItem = *m_basis.items[std::size_t(item)].cost;
    const auto makeUnlessUnsaid = [&](const LineKey &key) {
        if (costItem.excludesOfficials && key.beneficiary == Beneficiary::Official)
            return;
        const EntryCascade entries = m_entries.of(key);
        if (costItem.appearsByItself || !entries.isEmpty())
            makeLine(key, entries);
    };
    // A rank or group that the class has not can have a line by a quantity that names it.
    const bool namesLines = m_entries.nameLines(item);
    switch (costItem.per) {
    case LinePer::Class: makeUnlessUnsaid({item, {}, {}}); break;
    case LinePer::Rank:
        for (int rank = 0; rank < rankCount; ++rank)
            if (namesLines || m_figures.has(Rank(rank)))
                makeUnlessUnsaid({item, Rank(rank), {}});
        break;
    case LinePer::Group:
        for (int group = 0; group < beneficiaryCount; ++group)
            if (namesLines || m_figures.has(Beneficiary(group)))
                makeUnlessUnsaid({item, {}, Beneficiary(group)});
        break;
    case LinePer::Entry: makeEntryLines(item); break;
    }
}

void LineMaker::makeEntryLines(int item)
{
    const auto listed = m_entries.listed(item);
    for (qsizetype i = 0; i < listed.size(); ++i) {
        EntryCascade single;
        single.add(*listed[i], EntryCascade::Source::Class);
        makeLine({item, {}, {}}, single, int(i));
    }
}

/// Nothing is made where a factor or the given rate is 0.
void LineMaker::makeLine(const LineKey &key, const EntryCascade &entries, int entry)
{
    const std::optional<Rate> rate = entries.rate();
    const std::optional<Quantity> quantity = entries.quantity();
    const std::optional<Factors> factors = quantity ? given(*quantity) : computedFactors(key);
    if (!factors || (rate && rate->isZero()))
        return;
    Line line;
    line.item = quint8(key.item);
    line.entry = entry;
    line.rankOrNone = key.rank ? qint8(*key.rank) : qint8(-1);
    line.beneficiaryOrNone = key.beneficiary ? qint8(*key.beneficiary) : qint8(-1);
    std::copy(factors->values, factors->values + 2, line.factors);
    line.factorCount = factors->count;
    if (quantity && cost(key).per != LinePer::Entry)
        line.flags |= Line::QuantityGiven;
    const LineNorms norms = lineNorms(m_basis, key, m_class.place, m_class.startDate);
    setPrice(line, norms, rate);
    line.amount = amountOf(line, line.rate, cost(key), m_basis.header.roundTo);
    setFunding(line, key, norms);
    setMarks(line, key, norms, entries);
    m_lines.push_back(line);
}

std::optional<LineMaker::Factors> LineMaker::given(Quantity quantity)
{
    return quantity.isZero() ? std::nullopt : std::optional(Factors{{quantity, {}}, 1});
}

std::optional<LineMaker::Factors> LineMaker::computedFactors(const LineKey &key) const
{
    Factors factors;
    factors.count = quint8(cost(key).factors.size());
    for (std::size_t i = 0; i < factors.count; ++i) {
        factors.values[i] = factor(cost(key).factors[i], key);
        if (factors.values[i].isZero())
            return std::nullopt;
    }
    return factors;
}

Quantity LineMaker::factor(Factor factor, const LineKey &key) const
{
    if (factor == Factor::OtherLines)
        return Quantity::whole(m_otherLines.dong());
    bool bySession = false;
    if (factor == Factor::DaysOrSessions) {
        const int norm = priceNorm(m_basis, key, m_class.place, m_class.startDate);
        bySession = norm >= 0 && m_basis.norms.at(norm).per == Per::Session;
    }
    return m_figures.of(factor, key, bySession);
}

void LineMaker::setPrice(Line &line, const LineNorms &norms, std::optional<Rate> given) const
{
    line.priceNorm = norms.price;
    line.capNorm = norms.cap;
    if (norms.cap >= 0) {
        line.flags |= Line::HasCap;
        line.cap = *m_basis.norms.at(norms.cap).amount;
    }
    if (given) {
        line.flags |= Line::RateGiven;
        line.rate = *given;
    } else if (norms.price >= 0) {
        line.rate = m_basis.norms.at(norms.price).amount.value_or(Rate());
    }
}

void LineMaker::setFunding(Line &line, const LineKey &key, const LineNorms &norms) const
{
    line.shareNorm = norms.share;
    if (!asksForShare(cost(key), key.beneficiary))
        line.share = hundredPercent;
    else if (norms.share >= 0)
        line.share = Percent::raw(m_basis.norms.at(norms.share).amount->raw());
    else
        line.share = m_basis.header.mealsLodgingSharePercent;
    line.state = stateOf(line.amount, line.share);
}

void LineMaker::setMarks(Line &line, const LineKey &key, const LineNorms &norms,
                         const EntryCascade &entries) const
{
    const auto mark = [&line](LineMark which, bool on) {
        if (on)
            line.flags |= quint16(which);
    };
    mark(LineMark::OverCap, line.hasCap() && line.rate > line.cap);
    if (!line.rateGiven() && norms.price < 0) {
        // An item that somebody entered, or that has no norm key, needs a rate rather than a norm.
        const bool missing = cost(key).appearsByItself && !cost(key).normKey.isEmpty() &&
                             !anyNormInForce(m_basis, key, m_class.place, m_class.startDate);
        mark(missing ? LineMark::NormMissing : LineMark::RateNeeded, true);
    }
    mark(LineMark::NormUnknown,
         !line.rateGiven() && norms.price >= 0 && !m_basis.norms.at(norms.price).amount);
    mark(LineMark::CapUnknown,
         line.rateGiven() && !line.hasCap() && m_basis.items[std::size_t(key.item)].hasShippedNorm);
    mark(LineMark::NormUnverified, isUnverified(m_basis.norms, norms.price) ||
                                       isUnverified(m_basis.norms, norms.cap) ||
                                       isUnverified(m_basis.norms, norms.share));
    mark(LineMark::NormChangeDuringClass,
         m_normsMayChange &&
             normsChange(m_basis, key, m_class.place, norms, m_class.startDate, m_lastDay));
    mark(LineMark::ReasonMissing,
         needsReason(line, cost(key), m_basis.norms) && entries.reason().isEmpty());
}

} // namespace taphuan
