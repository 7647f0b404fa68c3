#include "tests/bench.h"

#include "core/exchange/shipped_catalogue.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace taphuan {

namespace {

/// From the start of a process without a display until it says that its window has drawn its first
/// frame; what it then takes to end is waited for and not counted.
double secondsToFirstFrame(const QString &program, const QStringList &arguments,
                           const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
    environment.insert(QStringLiteral("TAPHUAN_QUIT_AFTER_FRAME"), QStringLiteral("1"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    bool shown = false;
    const double seconds = secondsOf([&] {
        process.start(program, arguments);
        shown = process.waitForReadyRead(60'000);
    });
    if (!shown || !process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s did not show its window", qPrintable(program));
    return seconds;
}

} // namespace

std::vector<Measured> benchWindow(const BenchSettings &settings)
{
    QTemporaryDir home;
    const QString json = home.filePath(QStringLiteral("sample.json"));
    const QString plan = home.filePath(QStringLiteral("sample.taphuan"));
    QFile file(json);
    if (!file.open(QFile::WriteOnly) || file.write(samplePlanJson()) < 0)
        qFatal("cannot write %s", qPrintable(json));
    file.close();
    if (QProcess::execute(settings.program, {QStringLiteral("import"), json, plan}) != 0)
        qFatal("cannot import the sample");

    const auto seconds = medianOfSeconds(
        settings.runs, [&] { return secondsToFirstFrame(settings.program, {plan}, home.path()); },
        [&] { return secondsToFirstFrame(settings.bareWindow, {}, home.path()); });
    return {ratioOf(QStringLiteral("window"),
                    QStringLiteral("first frame, against a window with one list"), seconds, 3)};
}

} // namespace taphuan
