#include "tests/catch.h"
#include "tests/qml_window.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QSet>
#include <QTest>

using namespace taphuan;

namespace {

/// Whoever holds the keyboard says what it is.
bool isNamed(QQuickItem *item)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(item);
    return accessible && !accessible->text(QAccessible::Name).isEmpty();
}

/// The ways to the views of a page; those of the rail lead to other pages.
QList<QQuickItem *> viewsInSight(const TestWindow &test)
{
    QList<QQuickItem *> views;
    for (QQuickItem *item : test.visibleItems())
        if (QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(item))
            if (accessible->role() == QAccessible::PageTab && !item->property("command").isValid())
                views += item;
    return views;
}

/// Tab from where the keyboard is until it is there again.
void walk(TestWindow &test)
{
    QTest::keyClick(&test.window(), Qt::Key_Tab); // off the page itself
    const QQuickItem *first = test.window().activeFocusItem();
    QSet<const QQuickItem *> seen;
    for (const QQuickItem *item = first; item && !seen.contains(item);
         item = test.window().activeFocusItem()) {
        INFO(item->metaObject()->className());
        INFO(item->property("text").toString());
        CHECK(item->isVisible());
        CHECK(isNamed(const_cast<QQuickItem *>(item)));
        seen += item;
        QTest::keyClick(&test.window(), Qt::Key_Tab);
        QCoreApplication::processEvents();
    }
    CHECK(seen.size() > 5);
    CHECK(test.window().activeFocusItem() == first); // it is a ring
}

} // namespace

TEST_CASE(
    "Tab walks through each page and each of its views, always to something named and in sight")
{
    const auto page = GENERATE(Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6,
                               Qt::Key_7, Qt::Key_8, Qt::Key_9, Qt::Key_0, Qt::Key_Comma);
    TestWindow test;
    test.key(page, Qt::ControlModifier);
    test.settle();
    CAPTURE(char(page));
    const qsizetype count = viewsInSight(test).size();
    if (count == 0)
        walk(test);
    for (qsizetype view = 0; view < count; ++view) {
        QQuickItem *way = viewsInSight(test).at(view);
        CAPTURE(way->property("text").toString());
        test.click(way);
        walk(test);
    }
}

TEST_CASE("F6 leads through the parts of the window and comes back, Shift+F6 the other way")
{
    TestWindow test;
    test.key(Qt::Key_2, Qt::ControlModifier);
    test.settle();
    QList<QQuickItem *> seen;
    for (int part = 0; part < 5; ++part) {
        seen += test.window().activeFocusItem();
        test.key(Qt::Key_F6);
    }
    CHECK(QSet(seen.begin(), seen.end()).size() == 5); // table, panel, status line, rail, bar
    CHECK(test.window().activeFocusItem() == seen[0]);
    test.key(Qt::Key_F6, Qt::ShiftModifier);
    CHECK(test.window().activeFocusItem() == seen[4]);
}
