#include "core/solver/cbc.h"

#include "core/solver/cbc_text.h"

#include <QProcess>
#include <QStandardPaths>

namespace taphuan {

namespace {

constexpr int patience = 20;           // milliseconds between two looks at whether to go on
constexpr qint64 timeToAnswer = 2'000; // milliseconds that cbc has after its time is over

QStringList argumentsFor(double seconds)
{
    return {QStringLiteral("-import"),
            QStringLiteral("-"),
            QStringLiteral("-timeMode"),
            QStringLiteral("elapsed"),
            QStringLiteral("-seconds"),
            QString::number(seconds, 'f', 2),
            QStringLiteral("-ratioGap"),
            QStringLiteral("0"),
            QStringLiteral("-integerTolerance"),
            QStringLiteral("1e-9"),
            QStringLiteral("-solve"),
            QStringLiteral("-solution"),
            QStringLiteral("-")};
}

} // namespace

CbcSolver::CbcSolver(double seconds, GoesOn goesOn)
    : m_program(QStandardPaths::findExecutable(QStringLiteral("cbc")))
    , m_end(qint64(seconds * 1000))
    , m_goesOn(std::move(goesOn))
{
}

IntegerAnswer CbcSolver::operator()(const IntegerProgram &program) const
{
    if (m_program.isEmpty())
        throw SolverError(SolverError::Kind::NotInstalled);
    const qint64 left = m_end.remainingTime();
    if (left <= 0 || (m_goesOn && !m_goesOn()))
        return {};
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(m_program, argumentsFor(double(left) / 1000));
    process.write(cbcModel(program));
    process.closeWriteChannel();
    const QDeadlineTimer end(left + timeToAnswer);
    while (!process.waitForFinished(patience) && process.state() != QProcess::NotRunning) {
        if (end.hasExpired() || (m_goesOn && !m_goesOn())) {
            process.kill();
            process.waitForFinished();
            return {};
        }
    }
    const QByteArray printed = process.readAll();
    const auto answer = cbcAnswer(printed, program.costs.size());
    if (process.exitStatus() != QProcess::NormalExit || !answer)
        throw SolverError(SolverError::Kind::Failed, QString::fromUtf8(printed.right(500)));
    return *answer;
}

} // namespace taphuan
