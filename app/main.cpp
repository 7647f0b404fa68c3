#include "app/command_line.h"
#include "app/commands.h"
#include "app/language.h"
#include "app/preferences.h"
#include "app/session.h"
#include "app/terminal.h"

#include <QGuiApplication>
#include <QIcon>
#include <QQmlApplicationEngine>
#include <QQmlComponent>
#include <QQuickStyle>
#include <QQuickWindow>

#include <cstdio>

using namespace taphuan;

namespace {

void describe(QCoreApplication &application)
{
    application.setApplicationName(QStringLiteral("taphuan"));
    application.setOrganizationName(QStringLiteral("taphuan"));
    application.setApplicationVersion(QStringLiteral(TAPHUAN_VERSION));
}

/// What draws text takes the fonts of a QGuiApplication, and no display all the same.
std::unique_ptr<QCoreApplication> applicationFor(const CommandLine &commandLine, int &argc,
                                                 char **argv)
{
    if (!commandLine.drawsText())
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const SilentErrors ofPlatform;
    return std::make_unique<QGuiApplication>(argc, argv);
}

int runCommand(const CommandLine &commandLine, int argc, char **argv)
{
    const auto application = applicationFor(commandLine, argc, argv);
    describe(*application);
    Translation translation;
    translation.use(commandLine.language());
    return commandLine.run();
}

/// Qt ends the process where it finds none.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    return false;
#else
    return true;
#endif
}

int refuseWindow(const CommandLine &commandLine, int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Translation translation;
    translation.use(commandLine.language());
    return int(say(ExitStatus::Environment,
                   QCoreApplication::translate("terminal", "There is no display for the window; "
                                                           "taphuan --help lists the commands, "
                                                           "which need none.")));
}

/// For the benchmark: the program says when its window can be seen, and ends.
void quitAfterFirstFrame(QQmlApplicationEngine &engine)
{
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (window)
        QObject::connect(
            window, &QQuickWindow::frameSwapped, qApp,
            [] {
                std::puts("first frame");
                std::fflush(stdout);
                QCoreApplication::quit();
            },
            Qt::SingleShotConnection);
}

QUrl urlOf(const char *qml)
{
    return QUrl(QStringLiteral("qrc:/qt/qml/TapHuan/") + QLatin1String(qml));
}

/// The types of the window and of its first page: a thread of the engine reads them while the plan
/// is opened.
class TypesOfWindow
{
public:
    explicit TypesOfWindow(QQmlEngine &engine)
        : m_imports(&engine), m_window(&engine), m_firstPage(&engine)
    {
        // What plugins bring needs this thread: the other would stand still for it.
        m_imports.setData("import QtQuick; import QtQuick.Layouts; import QtQuick.Templates\n"
                          "QtObject {}",
                          {});
        m_window.loadUrl(urlOf("Main.qml"), QQmlComponent::Asynchronous);
        m_firstPage.loadUrl(urlOf("overview/OverviewPage.qml"), QQmlComponent::Asynchronous);
    }

private:
    QQmlComponent m_imports;
    QQmlComponent m_window;
    QQmlComponent m_firstPage;
};

int runWindow(const CommandLine &commandLine, int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    describe(application);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Tập Huấn"));
    QGuiApplication::setDesktopFileName(QStringLiteral("taphuan"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/taphuan/taphuan.svg")));
    QQuickStyle::setStyle(QStringLiteral("Basic"));

    Preferences preferences;
    Translation translation;
    translation.use(commandLine.languageGiven() ? commandLine.language() : preferences.language());
    Session session(&preferences);
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    const TypesOfWindow types(engine);
    if (!commandLine.file().isEmpty())
        session.openFile(commandLine.file());

    QObject::connect(&preferences, &Preferences::languageChanged, &engine, [&] {
        translation.use(preferences.language());
        engine.retranslate();
        session.retranslate();
    });
    engine.setInitialProperties(
        {{QStringLiteral("session"), QVariant::fromValue(&session)},
         {QStringLiteral("preferences"), QVariant::fromValue(&preferences)}});
    engine.load(urlOf("Main.qml"));
    if (engine.rootObjects().isEmpty())
        return 1;
    if (qEnvironmentVariableIsSet("TAPHUAN_QUIT_AFTER_FRAME"))
        quitAfterFirstFrame(engine);
    return QGuiApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    prepareTerminal();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const CommandLine commandLine(arguments);
    if (!commandLine.opensWindow())
        return runCommand(commandLine, argc, argv);
    return hasDisplay() ? runWindow(commandLine, argc, argv)
                        : refuseWindow(commandLine, argc, argv);
}
