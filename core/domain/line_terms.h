#pragma once

#include "core/domain/line_norms.h"

#include <memory>

namespace taphuan {

/// What the norms say of a line on a day, whatever the class's own figures are.
struct LineTerms
{
    LineNorms norms;
    std::optional<Rate> rate; ///< of the price norm
    std::optional<Rate> cap;
    Percent share;               ///< the state's
    bool bySession = false;      ///< the price norm's figure is for a session
    bool unverified = false;     ///< a norm of the line was not compared with its text
    bool nothingInForce = false; ///< no row of either kind, central or the province's
};

/// The terms at one place from one day on which norms change to the next, each made when it is
/// first asked for.
class DayTerms
{
public:
    /// `day` is any of these days.
    DayTerms(const EstimateBasis &basis, Place place, QDate day);

    const LineTerms &of(const LineKey &line)
    {
        std::optional<LineTerms> &terms = m_terms[numberOf(line)];
        return terms ? *terms : terms.emplace(made(line));
    }

private:
    /// A line names a rank or a beneficiary or none, never both.
    static constexpr std::size_t linesPerItem = 1 + rankCount + beneficiaryCount;
    static std::size_t numberOf(const LineKey &line)
    {
        const std::size_t first = std::size_t(line.item) * linesPerItem;
        if (line.rank)
            return first + 1 + std::size_t(*line.rank);
        return line.beneficiary ? first + 1 + rankCount + std::size_t(*line.beneficiary) : first;
    }
    LineTerms made(const LineKey &line) const;
    Percent shareOf(const LineKey &line, const LineNorms &norms) const;

    const EstimateBasis &m_basis;
    const Place m_place;
    const QDate m_day;
    std::vector<std::optional<LineTerms>> m_terms;
};

/// The terms of all places and days.
class TermsBook
{
public:
    explicit TermsBook(const EstimateBasis &basis);

    DayTerms &at(Place place, QDate day);

private:
    const EstimateBasis &m_basis;
    std::vector<std::unique_ptr<DayTerms>> m_days; ///< by place, then by span of days
};

} // namespace taphuan
