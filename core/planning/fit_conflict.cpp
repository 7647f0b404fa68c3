#include "core/planning/fit_conflict.h"

#include <algorithm>

namespace taphuan {

namespace {

constexpr int mostRounds = 40;

using Chosen = std::vector<bool>; ///< of the model's constraints

class ConflictFinder
{
public:
    ConflictFinder(const FitModel &model, const IntegerSolver &solver)
        : m_model(model), m_solver(solver)
    {
    }

    FitConflict find()
    {
        const std::optional<Chosen> smallest = findSmallest();
        const Chosen found = smallest ? *smallest : reduced();
        FitConflict conflict;
        for (std::size_t i = 0; i < found.size(); ++i)
            if (found[i])
                conflict.constraints.push_back(m_model.constraints()[i].what);
        conflict.smallest = smallest.has_value();
        conflict.needed = neededIn(found);
        return conflict;
    }

private:
    std::size_t count() const { return m_model.constraints().size(); }

    /// Sets of constraints, one of each of which has to be in a conflict, until the smallest set
    /// that meets them all is one.
    std::optional<Chosen> findSmallest() const
    {
        IntegerProgram meetingAll{std::vector<qint64>(count(), 1), {}};
        for (int round = 0; round < mostRounds; ++round) {
            const IntegerAnswer meeting = solveExactly(meetingAll, m_solver);
            if (meeting.kind != IntegerAnswer::Kind::Optimal)
                return std::nullopt;
            const IntegerAnswer rest = solveExactly(m_model.elastic(meeting.taken), m_solver);
            if (rest.kind == IntegerAnswer::Kind::Infeasible)
                return meeting.taken;
            if (!rest.hasChoices())
                return std::nullopt;
            ProgramRow row{ProgramRow::Sense::AtLeast, 1, {}};
            for (std::size_t i = 0; i < count(); ++i)
                if (rest.taken[std::size_t(m_model.firstBroken()) + i])
                    row.terms.emplace_back(int(i), 1);
            meetingAll.rows.push_back(std::move(row));
        }
        return std::nullopt;
    }

    bool isConflict(const Chosen &kept) const
    {
        return solveExactly(m_model.elastic(kept), m_solver).kind ==
               IntegerAnswer::Kind::Infeasible;
    }

    /// Leaves out what can be, ever smaller parts of all constraints, the last ones first.
    Chosen reduced() const
    {
        Chosen kept(count(), true);
        for (std::size_t size = std::max<std::size_t>(1, count() / 2);; size /= 2) {
            for (std::size_t end = count(); end > 0; end -= std::min(end, size)) {
                Chosen fewer = kept;
                std::fill(fewer.begin() + qsizetype(end - std::min(end, size)),
                          fewer.begin() + qsizetype(end), false);
                if (fewer != kept && isConflict(fewer))
                    kept = fewer;
            }
            if (size == 1)
                return kept;
        }
    }

    std::optional<Money> neededIn(const Chosen &conflict) const
    {
        Chosen others = conflict;
        const ProgramRow *ceiling = nullptr;
        for (std::size_t i = 0; i < count(); ++i) {
            if (!conflict[i] || !m_model.constraints()[i].what.isCeiling())
                continue;
            if (ceiling)
                return std::nullopt;
            ceiling = &m_model.constraints()[i].rows.front();
            others[i] = false;
        }
        if (!ceiling)
            return std::nullopt;
        const IntegerProgram cheapest = m_model.cheapest(*ceiling, others);
        const IntegerAnswer answer = solveExactly(cheapest, m_solver);
        if (answer.kind != IntegerAnswer::Kind::Optimal)
            return std::nullopt;
        return Money(cheapest.costOf(answer.taken));
    }

    const FitModel &m_model;
    const IntegerSolver &m_solver;
};

} // namespace

FitConflict conflictOf(const FitModel &model, const IntegerSolver &solver)
{
    return ConflictFinder(model, solver).find();
}

} // namespace taphuan
