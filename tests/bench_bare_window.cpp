// What the program's first frame is compared with: a window with one list of names.

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <cstdio>

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadData(R"(
import QtQuick
import QtQuick.Controls.Basic

ApplicationWindow {
    visible: true
    width: 1366
    height: 768
    ListView {
        anchors.fill: parent
        model: 100
        delegate: ItemDelegate { required property int index; width: ListView.view.width; text: "L" + index }
    }
}
)");
    if (engine.rootObjects().isEmpty())
        return 1;
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    QObject::connect(
        window, &QQuickWindow::frameSwapped, &application,
        [] {
            std::puts("first frame");
            std::fflush(stdout);
            QCoreApplication::quit();
        },
        Qt::SingleShotConnection);
    return application.exec();
}
