#include "tests/program.h"

#include "core/exchange/shipped_catalogue.h"

#include <QDir>
#include <QProcessEnvironment>

namespace taphuan::test {

namespace {

constexpr int patience = 60'000; // milliseconds

} // namespace

Ended runProgram(const QString &program, const QStringList &arguments, const QString &locale)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"),
                       locale.isEmpty() ? QStringLiteral("C.UTF-8") : locale);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    const bool ended =
        process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

Ended run(const QStringList &arguments, const QString &locale)
{
    return runProgram(QStringLiteral(TAPHUAN_PROGRAM), arguments, locale);
}

Ended runInBash(const QString &script, const QStringList &arguments)
{
    const QStringList start{QStringLiteral("-c"), script, QStringLiteral("bash"),
                            QStringLiteral(TAPHUAN_PROGRAM)};
    return runProgram(QStringLiteral("bash"), start + arguments);
}

Desk::Desk()
{
    write(QStringLiteral("kế hoạch 2017.json"), samplePlanJson());
}

QString Desk::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        qFatal("The test cannot write its files.");
    return path(name);
}

QStringList Desk::names() const
{
    return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace taphuan::test
