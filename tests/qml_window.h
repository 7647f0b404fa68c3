#pragma once

#include "app/preferences.h"
#include "app/session.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <memory>

namespace taphuan {

/// What the program warned of while this lived: every message of Qt and QML.
class Warnings
{
public:
    Warnings();
    ~Warnings();
    static QStringList taken();
};

/// The real window over the sample plan in a file of its own, driven by keys and pointer.
class TestWindow
{
public:
    TestWindow();

    Session &session() { return *m_session; }
    Preferences &preferences() { return *m_preferences; }
    QQuickWindow &window() { return *m_window; }
    QString file() const;

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    void click(QQuickItem *item, Qt::KeyboardModifiers modifiers = {});
    void retranslate(); ///< as the program does when the language is switched
    void settle();      ///< lets bindings, loaders and frames come to rest

    /// The visible item with this value of a property; fails the test where there is none.
    QQuickItem *item(const char *property, const QString &value);
    QQuickItem *field(const QString &label) { return item("label", label); }
    QList<QQuickItem *> visibleItems() const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;
};

} // namespace taphuan
