#pragma once

#include "core/planning/integer_program.h"

#include <QDeadlineTimer>
#include <QString>

#include <stdexcept>

namespace taphuan {

/// The solver is not installed or has failed.
class SolverError : public std::runtime_error
{
public:
    enum class Kind : quint8 { NotInstalled, Failed };

    explicit SolverError(Kind kind, const QString &detail = {})
        : std::runtime_error(detail.toStdString()), m_kind(kind)
    {
    }
    Kind kind() const { return m_kind; }

private:
    Kind m_kind;
};

/// Solves integer programs to proven optimality with cbc of COIN-OR. It runs as a program of its
/// own, because its licence (EPL) does not allow to link it into a program under the GPL; so it can
/// be cancelled at any time. The model goes in and the answer comes out through pipes.
class CbcSolver
{
public:
    using GoesOn = std::function<bool()>; ///< asked now and then; false cancels

    /// `seconds` are for all that is solved.
    explicit CbcSolver(double seconds, GoesOn goesOn = {});

    /// Throws SolverError.
    IntegerAnswer operator()(const IntegerProgram &program) const;

private:
    QString m_program;
    QDeadlineTimer m_end;
    GoesOn m_goesOn;
};

} // namespace taphuan
