#include "app/language.h"
#include "tests/catch.h"
#include "tests/qml_window.h"

#include <QFile>
#include <QTest>

using namespace taphuan;

namespace {

const Qt::Key pageKeys[] = {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5,    Qt::Key_6,
                            Qt::Key_7, Qt::Key_8, Qt::Key_9, Qt::Key_0, Qt::Key_Comma};

/// A text that is wider than its place and neither elided nor wrapped.
bool isCut(const QQuickItem *item)
{
    if (!item->inherits("QQuickText") || item->property("text").toString().isEmpty())
        return false;
    const bool yields =
        item->property("elide").toInt() != Qt::ElideNone || item->property("wrapMode").toInt() != 0;
    return !yields && item->implicitWidth() > item->width() + 0.5;
}

/// Whether the item is part of what scrolls in a place that is in the window.
bool scrolls(const QQuickItem *item, const QQuickWindow &window)
{
    for (item = item->parentItem(); item; item = item->parentItem())
        if (item->clip() && item->mapRectToScene(item->boundingRect()).right() <= window.width())
            return true;
    return false;
}

/// A text that begins or ends outside the window, what is scrolled away left aside.
bool isOutside(const QQuickItem *item, const QQuickWindow &window)
{
    if (scrolls(item, window))
        return false;
    const QRectF place = item->mapRectToScene(item->boundingRect());
    return item->inherits("QQuickText") && place.top() < window.height() && place.bottom() > 0 &&
           (place.left() < -0.5 || place.right() > window.width() + 0.5);
}

QStringList faultsOf(TestWindow &test)
{
    QStringList faults;
    for (const QQuickItem *item : test.visibleItems())
        if (isCut(item) || isOutside(item, test.window()))
            faults += item->property("text").toString();
    return faults;
}

} // namespace

TEST_CASE("every page loads without a warning, light and dark")
{
    const Warnings warnings;
    TestWindow test;
    for (const char *theme : {"light", "dark"}) {
        test.preferences().setTheme(QLatin1String(theme));
        for (const Qt::Key page : pageKeys) {
            test.key(page, Qt::ControlModifier);
            test.settle();
            CHECK(test.window().property("title").toString().contains(test.session().title()));
        }
    }
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("sheets, menus and the calendar open and close by keys without a warning")
{
    const Warnings warnings;
    TestWindow test;
    for (const auto &[key, modifiers] :
         std::initializer_list<std::pair<Qt::Key, Qt::KeyboardModifiers>>{
             {Qt::Key_F1, {}}, {Qt::Key_N, Qt::ControlModifier}, {Qt::Key_F10, {}}}) {
        QQuickItem *before = test.window().activeFocusItem();
        test.key(key, modifiers);
        test.settle();
        CHECK(test.window().activeFocusItem() != before);
        test.key(Qt::Key_Escape);
        test.settle();
    }
    test.key(Qt::Key_2, Qt::ControlModifier);
    test.settle();
    test.click(test.field(QStringLiteral("Start")));
    test.key(Qt::Key_Down, Qt::AltModifier);
    test.settle();
    test.key(Qt::Key_Right);
    test.key(Qt::Key_Return);
    CHECK(test.session().undoTitle() != QString());
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("the start screen stands without a plan")
{
    const Warnings warnings;
    TestWindow test;
    test.session().closePlan();
    test.settle();
    CHECK(test.item("text", QStringLiteral("Recent files")));
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("at 1366 x 768 no text is cut and none leaves the window")
{
    TestWindow test;
    for (const Qt::Key page : pageKeys) {
        test.key(page, Qt::ControlModifier);
        test.settle();
        CHECK(faultsOf(test) == QStringList());
    }
}

TEST_CASE("in Vietnamese every page loads without a warning and no text is cut")
{
    const Warnings warnings;
    Translation vietnamese;
    vietnamese.use(QStringLiteral("vi"));
    TestWindow test;
    for (const Qt::Key page : pageKeys) {
        test.key(page, Qt::ControlModifier);
        test.settle();
        CHECK(faultsOf(test) == QStringList());
    }
    CHECK(test.item("text", QStringLiteral("Tổng quan")));
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("the texts follow when the language is switched, those of the session too")
{
    const Warnings warnings;
    TestWindow test;
    Translation translation;
    test.session().setPlanField(PlanForm::Title, QStringLiteral("A"));
    test.settle();
    CHECK(test.item("text", QStringLiteral("Needs attention")));
    CHECK(test.session().savedText().startsWith(QLatin1String("Saved")));
    translation.use(QStringLiteral("vi"));
    test.retranslate();
    CHECK(test.item("text", QStringLiteral("Cần xem lại")));
    CHECK(test.session().savedText().startsWith(QStringLiteral("Đã lưu")));
    translation.use(QStringLiteral("en"));
    test.retranslate();
    CHECK(test.item("text", QStringLiteral("Needs attention")));
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("an empty plan says what to do next")
{
    TestWindow test;
    QStringList ids;
    for (int row = 0; row < test.session().classes()->rowCount(); ++row)
        ids += test.session().filteredClasses()->idAt(row);
    test.session().removeClasses(ids);
    test.key(Qt::Key_2, Qt::ControlModifier);
    test.settle();
    CHECK(test.item("text", QStringLiteral("No classes yet")));
    test.key(Qt::Key_3, Qt::ControlModifier);
    test.settle();
    CHECK(test.item("text", QStringLiteral("Nothing to estimate yet")));
}

TEST_CASE("a text that is no plan is refused in a banner, and the plan stays")
{
    TestWindow test;
    const QString json = test.file() + QStringLiteral(".json");
    QFile text(json);
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("{}");
    text.close();
    const QUrl url = QUrl::fromLocalFile(json);
    const QString refusal = test.session().importJson(url, url);
    REQUIRE_FALSE(refusal.isEmpty());
    test.settle();
    CHECK(test.item("text", refusal));
    CHECK(test.session().filePath() == test.file());
}

TEST_CASE("what the environment refuses is shown until it is put away")
{
    TestWindow test;
    test.session().exportWorkbook(QUrl::fromLocalFile(QStringLiteral("/proc/no/such.xlsx")));
    REQUIRE(QTest::qWaitFor([&] { return !test.session().banner().isEmpty(); }));
    test.settle();
    CHECK(test.item("text", test.session().banner()));
    test.click(test.item("hint", QStringLiteral("Dismiss")));
    CHECK(test.session().banner() == QString());
}
