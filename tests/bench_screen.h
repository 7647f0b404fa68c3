#pragma once

#include "app/language.h"
#include "app/preferences.h"
#include "app/session.h"

#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <functional>

namespace taphuan {

/// What a piece of work took, in milliseconds: of the thread's processor, which other work on the
/// machine hardly moves, and by the clock.
struct Taken
{
    double busy = 0;
    double clock = 0;
};

/// The real window over a plan file, drawn by software on the thread that it is called from.
class Screen
{
public:
    explicit Screen(const Plan &plan);

    Session &session() { return *m_session; }
    const Plan &plan() const { return m_session->plan()->plan(); }
    QString folder() const { return m_folder.path(); }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// Until it has been quiet for a while.
    void rest();
    /// The work, what it leaves to the event loop and the frames that show it.
    Taken timed(const std::function<void()> &work);
    /// The frames that are drawn while a list is moved on so many times.
    std::vector<Taken> framesOf(int moves, const std::function<void(int move)> &moveOn);
    /// The largest area that can be scrolled, begun left (or right) of the middle; null: none.
    QQuickItem *list(bool right);
    void turnWheel(QQuickItem *over, int notches);
    void switchLanguage();
    /// A property of the item of this type of QML.
    void set(const char *type, const char *property, const QVariant &value);

private:
    void draw(int frames);

    QTemporaryDir m_folder;
    Translation m_translation;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;
    int m_frames = 0; ///< drawn so far
};

} // namespace taphuan
