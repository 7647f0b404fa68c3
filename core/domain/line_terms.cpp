#include "core/domain/line_terms.h"

namespace taphuan {

namespace {

bool isUnverified(const NormBook &norms, int norm)
{
    return norm >= 0 && norms.at(norm).evidence != Evidence::Sourced;
}

} // namespace

DayTerms::DayTerms(const EstimateBasis &basis, Place place, QDate day)
    : m_basis(basis), m_place(place), m_day(day), m_terms(basis.items.size() * linesPerItem)
{
}

LineTerms DayTerms::made(const LineKey &line) const
{
    const NormBook &book = m_basis.norms;
    const LineNorms norms = lineNorms(m_basis, line, m_place, m_day);
    LineTerms terms;
    terms.norms = norms;
    if (norms.price >= 0) {
        terms.rate = book.at(norms.price).amount;
        terms.bySession = book.at(norms.price).per == Per::Session;
    }
    if (norms.cap >= 0)
        terms.cap = book.at(norms.cap).amount;
    terms.share = shareOf(line, norms);
    terms.unverified = isUnverified(book, norms.price) || isUnverified(book, norms.cap) ||
                       isUnverified(book, norms.share);
    terms.nothingInForce = !anyNormInForce(m_basis, line, m_place, m_day);
    return terms;
}

Percent DayTerms::shareOf(const LineKey &line, const LineNorms &norms) const
{
    if (!asksForShare(*m_basis.items[std::size_t(line.item)].cost, line.beneficiary))
        return hundredPercent;
    return norms.share >= 0 ? Percent::raw(m_basis.norms.at(norms.share).amount->raw())
                            : m_basis.header.mealsLodgingSharePercent;
}

TermsBook::TermsBook(const EstimateBasis &basis)
    : m_basis(basis), m_days(placeCount * basis.norms.spanCount())
{
}

DayTerms &TermsBook::at(Place place, QDate day)
{
    const std::size_t span = m_basis.norms.spanOf(day);
    auto &terms = m_days[std::size_t(place) * m_basis.norms.spanCount() + span];
    if (!terms)
        terms = std::make_unique<DayTerms>(m_basis, place, day);
    return *terms;
}

} // namespace taphuan
