#include "tests/catch.h"
#include "tests/qml_window.h"

#include <QTest>

using namespace taphuan;

namespace {

const Qt::Key pageKeys[] = {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4};

/// A text that is wider than its place and neither elided nor wrapped.
bool isCut(const QQuickItem *item)
{
    if (!item->inherits("QQuickText") || item->property("text").toString().isEmpty())
        return false;
    const bool yields =
        item->property("elide").toInt() != Qt::ElideNone || item->property("wrapMode").toInt() != 0;
    return !yields && item->implicitWidth() > item->width() + 0.5;
}

/// A text that begins or ends outside the window, what is scrolled away left aside.
bool isOutside(const QQuickItem *item, const QQuickWindow &window)
{
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
