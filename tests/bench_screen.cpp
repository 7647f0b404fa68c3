#include "tests/bench_screen.h"

#include <QQuickStyle>
#include <QSettings>
#include <QTest>

#include <ctime>

namespace taphuan {

namespace {

constexpr int quietMs = 60;

double milliseconds(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

Taken now()
{
    return {milliseconds(CLOCK_THREAD_CPUTIME_ID), milliseconds(CLOCK_MONOTONIC)};
}

Taken since(const Taken &start)
{
    const Taken end = now();
    return {end.busy - start.busy, end.clock - start.clock};
}

void collectLists(QQuickItem *item, QList<QQuickItem *> &found)
{
    if (!item->isVisible())
        return;
    if (item->inherits("QQuickFlickable"))
        found += item;
    for (QQuickItem *child : item->childItems())
        collectLists(child, found);
}

QQuickItem *itemOf(QQuickItem *item, const QByteArray &type)
{
    if (QByteArray(item->metaObject()->className()).startsWith(type + "_QML"))
        return item;
    for (QQuickItem *child : item->childItems())
        if (QQuickItem *found = itemOf(child, type))
            return found;
    return nullptr;
}

} // namespace

Screen::Screen(const Plan &plan)
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("taphuan-bench"));
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    m_translation.use(QStringLiteral("vi"));
    m_preferences = std::make_unique<Preferences>();
    m_session = std::make_unique<Session>(m_preferences.get());
    const QString file = m_folder.filePath(QStringLiteral("plan.taphuan"));
    PlanStore::create(file, plan);
    m_session->openFile(file);
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine->setInitialProperties(
        {{QStringLiteral("session"), QVariant::fromValue(m_session.get())},
         {QStringLiteral("preferences"), QVariant::fromValue(m_preferences.get())}});
    m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/TapHuan/Main.qml")));
    m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().value(0));
    if (!m_window || !m_session->hasPlan())
        qFatal("the window does not open");
    QObject::connect(m_window, &QQuickWindow::frameSwapped, m_window, [this] { ++m_frames; });
    m_window->resize(1366, 768);
    m_window->requestActivate();
    if (!QTest::qWaitForWindowActive(m_window))
        qFatal("the window is not shown");
    QTest::qWait(1500); // the pages are built one after the other
}

void Screen::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window, key, modifiers);
}

void Screen::rest()
{
    for (int seen = -1; seen != m_frames;) {
        seen = m_frames;
        QTest::qWait(quietMs);
    }
}

void Screen::draw(int frames)
{
    for (const int wanted = m_frames + frames; m_frames < wanted;) {
        m_window->update();
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

Taken Screen::timed(const std::function<void()> &work)
{
    rest();
    const Taken start = now();
    work();
    draw(2); // what timers of no length do after the first is in the second
    return since(start);
}

std::vector<Taken> Screen::framesOf(int moves, const std::function<void(int)> &moveOn)
{
    rest();
    std::vector<Taken> frames;
    for (int move = 0; move < moves; ++move) {
        const Taken start = now();
        moveOn(move);
        draw(1);
        frames.push_back(since(start));
    }
    return frames;
}

QQuickItem *Screen::list(bool right)
{
    QList<QQuickItem *> all;
    collectLists(m_window->contentItem(), all);
    QQuickItem *largest = nullptr;
    double size = 0;
    for (QQuickItem *item : all) {
        const QRectF place = item->mapRectToScene(item->boundingRect());
        const bool isRight = place.left() > m_window->width() / 2.0;
        const bool moves = item->property("contentHeight").toDouble() > item->height();
        if (isRight != right || !moves || place.width() * place.height() <= size)
            continue;
        largest = item;
        size = place.width() * place.height();
    }
    return largest;
}

void Screen::turnWheel(QQuickItem *over, int notches)
{
    const QPointF middle = over->mapToScene(over->boundingRect().center());
    QWheelEvent event(middle, m_window->mapToGlobal(middle), {}, {0, -120 * notches}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_window, &event);
}

void Screen::switchLanguage()
{
    const bool isVietnamese = m_translation.language() == QLatin1String("vi");
    m_translation.use(isVietnamese ? QStringLiteral("en") : QStringLiteral("vi"));
    m_engine->retranslate();
    m_session->retranslate();
}

void Screen::set(const char *type, const char *property, const QVariant &value)
{
    QQuickItem *item = itemOf(m_window->contentItem(), type);
    if (!item || !item->setProperty(property, value))
        qFatal("no %s with %s", type, property);
}

} // namespace taphuan
