#include "tests/qml_window.h"

#include "tests/catch.h"

#include <QCoreApplication>
#include <QQuickStyle>
#include <QSettings>
#include <QTest>

namespace taphuan {
namespace {

QStringList messages;

// What the platform without a screen says of itself, and what Qt 6.4's lists say when their model
// is reset while they make an item beyond the visible ones: they cancel it by its old index. That
// depends on how busy the machine is, and nothing is lost by it.
bool isQtsOwn(const QString &text)
{
    return text.contains(QLatin1String("propagateSizeHints")) ||
           text.contains(QLatin1String("XDG_RUNTIME_DIR")) ||
           text.startsWith(QLatin1String("DelegateModel::cancel: index out range"));
}

void keep(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type != QtDebugMsg && !isQtsOwn(text))
        messages += text;
}

void collect(QQuickItem *item, QList<QQuickItem *> &found)
{
    if (!item->isVisible())
        return;
    found += item;
    for (QQuickItem *child : item->childItems())
        collect(child, found);
}

} // namespace

Warnings::Warnings()
{
    messages.clear();
    qInstallMessageHandler(keep);
}

Warnings::~Warnings()
{
    qInstallMessageHandler(nullptr);
}

QStringList Warnings::taken()
{
    return std::exchange(messages, {});
}

TestWindow::TestWindow()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QCoreApplication::setOrganizationName(QStringLiteral("taphuan-test"));
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    m_preferences = std::make_unique<Preferences>();
    m_session = std::make_unique<Session>(m_preferences.get());
    REQUIRE(m_session->openSample(QUrl::fromLocalFile(file())) == QString());
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine->setInitialProperties(
        {{QStringLiteral("session"), QVariant::fromValue(m_session.get())},
         {QStringLiteral("preferences"), QVariant::fromValue(m_preferences.get())}});
    m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/TapHuan/Main.qml")));
    m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().value(0));
    REQUIRE(m_window);
    m_window->resize(1366, 768);
    m_window->requestActivate();
    REQUIRE(QTest::qWaitForWindowActive(m_window));
    settle();
}

QString TestWindow::file() const
{
    return m_folder.filePath(QStringLiteral("plan.taphuan"));
}

void TestWindow::retranslate()
{
    m_engine->retranslate();
    m_session->retranslate();
    settle();
}

void TestWindow::settle()
{
    QTest::qWait(250);
}

void TestWindow::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window, key, modifiers);
    QTest::qWait(20);
}

void TestWindow::type(const QString &text)
{
    for (const QChar letter : text)
        QTest::keyClick(m_window, letter.toLatin1());
    QTest::qWait(20);
}

void TestWindow::click(QQuickItem *item, Qt::KeyboardModifiers modifiers)
{
    const QPointF middle(item->width() / 2, item->height() / 2);
    QTest::mouseClick(m_window, Qt::LeftButton, modifiers, item->mapToScene(middle).toPoint());
    settle();
}

QList<QQuickItem *> TestWindow::visibleItems() const
{
    QList<QQuickItem *> found;
    collect(m_window->contentItem(), found);
    return found;
}

QQuickItem *TestWindow::item(const char *property, const QString &value)
{
    for (QQuickItem *item : visibleItems())
        if (item->property(property).toString() == value)
            return item;
    FAIL("nothing in sight with " << property << " " << value.toStdString());
    return nullptr;
}

} // namespace taphuan
