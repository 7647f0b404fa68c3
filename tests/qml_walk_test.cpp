#include "tests/catch.h"
#include "tests/qml_window.h"

#include <QAccessible>
#include <QSet>

using namespace taphuan;

namespace {

/// Whoever holds the keyboard says what it is.
bool isNamed(QQuickItem *item)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(item);
    return accessible && !accessible->text(QAccessible::Name).isEmpty();
}

} // namespace

TEST_CASE("Tab walks through each page and comes back, always to something named and in sight")
{
    TestWindow test;
    for (const Qt::Key page : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
        test.key(page, Qt::ControlModifier);
        test.settle();
        test.key(Qt::Key_Tab); // off the page itself
        QSet<QQuickItem *> seen;
        for (int step = 0; step < 120; ++step) {
            QQuickItem *item = test.window().activeFocusItem();
            REQUIRE(item);
            CHECK(item->isVisible());
            INFO(item->metaObject()->className());
            CHECK(isNamed(item));
            seen += item;
            test.key(Qt::Key_Tab);
        }
        CHECK(seen.size() > 5);
        CHECK(seen.contains(test.window().activeFocusItem())); // it is a ring
    }
}
