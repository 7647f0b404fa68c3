#pragma once

#include <QtGlobal>

#include <functional>
#include <utility>
#include <vector>

namespace taphuan {

/// A sum of choices that is kept within a limit.
struct ProgramRow
{
    enum class Sense : quint8 { AtMost, AtLeast, Exactly };

    Sense sense = Sense::AtMost;
    qint64 limit = 0;
    std::vector<std::pair<int, qint64>> terms; ///< choice and what it counts for

    bool holds(const std::vector<bool> &taken) const; ///< exact
};

/// Choices that are each taken or not: which of them keep every row and cost the least together?
/// All figures are whole numbers.
struct IntegerProgram
{
    std::vector<qint64> costs; ///< of each choice
    std::vector<ProgramRow> rows;

    int addChoice(qint64 cost);
    bool holds(const std::vector<bool> &taken) const;
    qint64 costOf(const std::vector<bool> &taken) const;
};

struct IntegerAnswer
{
    enum class Kind : quint8 {
        Optimal,
        Stopped, ///< time was over: `taken` is the best that was found
        Infeasible,
        NotFound, ///< time was over, or it was cancelled, before any was found
    };

    Kind kind = Kind::NotFound;
    std::vector<bool> taken;
    double bound = 0; ///< nothing costs less; of an answer with choices

    bool hasChoices() const { return kind == Kind::Optimal || kind == Kind::Stopped; }
};

/// A solver that knows its time and whether it is cancelled. It calculates with floating point, so
/// its answers keep the rows nearly (solveExactly).
using IntegerSolver = std::function<IntegerAnswer(const IntegerProgram &program)>;

/// The solver's answer that keeps every row exactly: one that does not is excluded by a row of its
/// own, and asked for again; not found where that does not end.
IntegerAnswer solveExactly(IntegerProgram program, const IntegerSolver &solver);

} // namespace taphuan
