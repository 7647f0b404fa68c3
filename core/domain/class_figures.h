#pragma once

#include "core/domain/estimate_basis.h"

#include <array>

namespace taphuan {

/// What the factors of a class's lines are computed from, added up once for all its lines.
class ClassFigures
{
public:
    ClassFigures(const EstimateBasis &basis, const TrainingClass &trainingClass);

    /// Not for Given and OtherLines, which are no figures of the class. `bySession` decides
    /// DaysOrSessions.
    Quantity of(Factor factor, const LineKey &line, bool bySession) const;

    bool has(Rank rank) const { return m_ranks.contains(rank); } ///< teaching or staying
    bool has(Beneficiary beneficiary) const { return m_beneficiaries.contains(beneficiary); }

private:
    std::array<Quantity, rankCount> m_sessionsTaught;
    std::array<Quantity, rankCount> m_stayDays;
    std::array<Quantity, rankCount> m_stayNights;
    std::array<Quantity, beneficiaryCount> m_groupPeople;
    std::array<Quantity, beneficiaryCount> m_groupLodged;
    CodeSet<Rank> m_ranks;
    CodeSet<Beneficiary> m_beneficiaries;
    Quantity m_trips;
    Quantity m_people;
    Quantity m_days;
    Quantity m_nights;
    Quantity m_sessions;
};

} // namespace taphuan
