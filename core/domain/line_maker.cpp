#include "core/domain/line_maker.h"

#include "core/domain/line_amount.h"

#include <algorithm>

namespace taphuan {

namespace {

/// estimate.md section 2: where a given rate is not the price norm's, and where a quantity replaces
/// computed factors; not on percents and not where there is no price norm.
bool needsReason(const Line &line, const CostItem &item, const LineTerms &terms)
{
    if (line.priceNorm < 0 || item.pricedByPercent)
        return false;
    return line.quantityGiven() || (line.rateGiven() && terms.rate && *terms.rate != line.rate);
}

} // namespace

LineMaker::LineMaker(const EstimateBasis &basis, TermsBook &terms,
                     const TrainingClass &trainingClass, std::vector<Line> &lines)
    : m_basis(basis)
    , m_class(trainingClass)
    , m_lines(lines)
    , m_entries(basis, trainingClass)
    , m_figures(basis, trainingClass)
    , m_terms(terms.at(trainingClass.place, trainingClass.startDate))
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
    const LineTerms &terms = m_terms.of(key);
    const std::optional<Factors> factors =
        quantity ? given(*quantity) : computedFactors(key, terms);
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
    setPrice(line, terms, rate);
    line.amount = amountOf(line, line.rate, cost(key), m_basis.header.roundTo);
    setFunding(line, terms);
    setMarks(line, key, terms, entries);
    m_lines.push_back(line);
}

std::optional<LineMaker::Factors> LineMaker::given(Quantity quantity)
{
    return quantity.isZero() ? std::nullopt : std::optional(Factors{{quantity, {}}, 1});
}

std::optional<LineMaker::Factors> LineMaker::computedFactors(const LineKey &key,
                                                             const LineTerms &terms) const
{
    Factors factors;
    factors.count = quint8(cost(key).factors.size());
    for (std::size_t i = 0; i < factors.count; ++i) {
        const Factor factor = cost(key).factors[i];
        factors.values[i] = factor == Factor::OtherLines
                                ? Quantity::whole(m_otherLines.dong())
                                : m_figures.of(factor, key, terms.bySession);
        if (factors.values[i].isZero())
            return std::nullopt;
    }
    return factors;
}

void LineMaker::setPrice(Line &line, const LineTerms &terms, std::optional<Rate> given)
{
    line.priceNorm = terms.norms.price;
    line.capNorm = terms.norms.cap;
    if (terms.cap) {
        line.flags |= Line::HasCap;
        line.cap = *terms.cap;
    }
    if (given)
        line.flags |= Line::RateGiven;
    line.rate = given ? *given : terms.rate.value_or(Rate());
}

void LineMaker::setFunding(Line &line, const LineTerms &terms)
{
    line.shareNorm = terms.norms.share;
    line.share = terms.share;
    line.state = stateOf(line.amount, line.share);
}

void LineMaker::setMarks(Line &line, const LineKey &key, const LineTerms &terms,
                         const EntryCascade &entries) const
{
    const auto mark = [&line](LineMark which, bool on) {
        if (on)
            line.flags |= quint16(which);
    };
    mark(LineMark::OverCap, line.hasCap() && line.rate > line.cap);
    if (!line.rateGiven() && line.priceNorm < 0) {
        // An item that somebody entered, or that has no norm key, needs a rate rather than a norm.
        const bool missing =
            cost(key).appearsByItself && !cost(key).normKey.isEmpty() && terms.nothingInForce;
        mark(missing ? LineMark::NormMissing : LineMark::RateNeeded, true);
    }
    mark(LineMark::NormUnknown, !line.rateGiven() && line.priceNorm >= 0 && !terms.rate);
    mark(LineMark::CapUnknown,
         line.rateGiven() && !line.hasCap() && m_basis.items[std::size_t(key.item)].hasShippedNorm);
    mark(LineMark::NormUnverified, terms.unverified);
    mark(LineMark::NormChangeDuringClass,
         m_normsMayChange &&
             normsChange(m_basis, key, m_class.place, terms.norms, m_class.startDate, m_lastDay));
    mark(LineMark::ReasonMissing,
         needsReason(line, cost(key), terms) && entries.reason().isEmpty());
}

} // namespace taphuan
