#include "core/planning/integer_program.h"

#include <algorithm>

namespace taphuan {

namespace {

__extension__ typedef __int128 Wide;

constexpr int mostAttempts = 100;

/// Kept by all choices but exactly these.
ProgramRow rowAgainst(const std::vector<bool> &taken)
{
    ProgramRow row{ProgramRow::Sense::AtMost, -1, {}};
    for (std::size_t i = 0; i < taken.size(); ++i) {
        row.terms.emplace_back(int(i), taken[i] ? 1 : -1);
        row.limit += taken[i];
    }
    return row;
}

} // namespace

bool ProgramRow::holds(const std::vector<bool> &taken) const
{
    Wide sum = 0;
    for (const auto &[choice, coefficient] : terms)
        if (taken[std::size_t(choice)])
            sum += coefficient;
    switch (sense) {
    case Sense::AtMost: return sum <= limit;
    case Sense::AtLeast: return sum >= limit;
    case Sense::Exactly: return sum == limit;
    }
    Q_UNREACHABLE();
}

int IntegerProgram::addChoice(qint64 cost)
{
    costs.push_back(cost);
    return int(costs.size()) - 1;
}

bool IntegerProgram::holds(const std::vector<bool> &taken) const
{
    return std::ranges::all_of(rows, [&](const ProgramRow &row) { return row.holds(taken); });
}

qint64 IntegerProgram::costOf(const std::vector<bool> &taken) const
{
    qint64 cost = 0;
    for (std::size_t i = 0; i < taken.size(); ++i)
        cost += taken[i] ? costs[i] : 0;
    return cost;
}

IntegerAnswer solveExactly(IntegerProgram program, const IntegerSolver &solver)
{
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        IntegerAnswer answer = solver(program);
        if (!answer.hasChoices() || program.holds(answer.taken))
            return answer;
        program.rows.push_back(rowAgainst(answer.taken));
    }
    return {};
}

} // namespace taphuan
