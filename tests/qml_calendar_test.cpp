#include "tests/catch.h"
#include "tests/qml_window.h"

#include <QTest>

#include <algorithm>

using namespace taphuan;

namespace {

/// The window with the calendar in sight.
struct CalendarWindow : TestWindow
{
    CalendarWindow()
    {
        key(Qt::Key_7, Qt::ControlModifier);
        settle();
        key(Qt::Key_Right); // the first class of the year
        settle();
    }
    PlanCalendar &page() { return *session().calendar(); }
    const TrainingClass &current() { return *session().plan()->trainingClass(page().currentId()); }
    QQuickItem *bar() { return item("classId", page().currentId()); }
    QPoint middleOf(const QQuickItem *bar) const
    {
        return bar->mapToScene(QPointF(bar->width() / 2, bar->height() / 2)).toPoint();
    }
    /// The bar of a class in the hand, a little way from where it was. It can stand near the right
    /// edge, where the year scrolls.
    QPoint take(const QString &code)
    {
        page().setCurrentId(classOf(code).id);
        settle();
        const QPoint from = middleOf(bar());
        QTest::mousePress(&window(), Qt::LeftButton, {}, from);
        QTest::mouseMove(&window(), from - QPoint(20, 0));
        return from;
    }
    const TrainingClass &classOf(const QString &code)
    {
        const auto &classes = session().plan()->plan().classes;
        const auto found = std::ranges::find(classes, code, &TrainingClass::code);
        REQUIRE(found != classes.end());
        return *found;
    }
    /// Drags the bar that was taken to a day and shows what is said of it; all days are in sight.
    QString dragTo(QPoint from, QDate day)
    {
        const qint64 days = current().startDate.daysTo(day);
        QTest::mouseMove(&window(), from + QPoint(qRound(double(days) * yearDay), 0));
        settle();
        QString said;
        for (QQuickItem *each : visibleItems())
            if (QByteArray(each->metaObject()->className()).startsWith("TryBubble"))
                for (QQuickItem *label : each->findChildren<QQuickItem *>())
                    if (label->isVisible())
                        said += label->property("text").toString() + u'\n';
        return said;
    }
    void showYear()
    {
        click(item("text", "Year"));
        settle();
    }

    static constexpr double yearDay = 2.7; ///< pixels
};

} // namespace

TEST_CASE("the calendar loads without a warning, light and dark, by type, place and lecturer")
{
    const Warnings warnings;
    CalendarWindow test;
    for (const char *theme : {"light", "dark"}) {
        test.preferences().setTheme(QLatin1String(theme));
        for (const auto by : {PlanCalendar::Locality, PlanCalendar::Lecturer, PlanCalendar::Type}) {
            test.page().setBy(by);
            test.settle();
            CHECK(test.bar());
        }
    }
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("a class is moved by Alt and the arrow keys and comes back by undo")
{
    CalendarWindow test;
    const QDate day = test.current().startDate;
    test.key(Qt::Key_Right, Qt::AltModifier);
    test.key(Qt::Key_Right, Qt::AltModifier);
    CHECK(test.current().startDate == day.addDays(2));
    CHECK(test.page().tryCostText() != QString());
    test.key(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(test.current().startDate == day.addDays(-5));
    CHECK(PlanStore(test.file(), PlanStore::Access::Read).load().classes.size() == 12);
    test.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(test.current().startDate == day);
}

TEST_CASE("a bar is dragged to another day: shown while dragging, one step when dropped")
{
    CalendarWindow test;
    const QDate day = test.current().startDate;
    const QPoint from = test.middleOf(test.bar());
    QTest::mousePress(&test.window(), Qt::LeftButton, {}, from);
    QTest::mouseMove(&test.window(), from - QPoint(20, 0));
    QTest::mouseMove(&test.window(), from - QPoint(77, 0)); // seven days of eleven pixels
    CHECK(test.page().tryDatesText() != QString());
    CHECK(test.current().startDate == day);
    QTest::mouseRelease(&test.window(), Qt::LeftButton, {}, from - QPoint(77, 0));
    CHECK(test.current().startDate == day.addDays(-7));
    CHECK(test.page().tryDatesText() == QString());
    test.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(test.current().startDate == day);
}

TEST_CASE("clashes, days off and other norms appear while a bar is dragged")
{
    CalendarWindow test;
    test.showYear();
    const QPoint from = test.take("L01");
    CHECK(test.dragTo(from, test.classOf("L02").startDate).contains("L02"));
    CHECK(test.dragTo(from, QDate(2017, 9, 1)).contains("Quốc khánh"));
    CHECK(test.dragTo(from, QDate(2017, 8, 1)).contains("40/2017/TT-BTC"));
    CHECK_FALSE(test.dragTo(from, QDate(2017, 3, 21)).contains("/TT-BTC"));
    test.key(Qt::Key_Escape);
    QTest::mouseRelease(&test.window(), Qt::LeftButton, {}, from);
}

TEST_CASE("Escape takes a dragged bar back until the button is pressed anew")
{
    CalendarWindow test;
    const QDate day = test.classOf("L01").startDate;
    const QPoint from = test.take("L01");
    QTest::mouseMove(&test.window(), from - QPoint(77, 0));
    test.key(Qt::Key_Escape);
    QTest::mouseMove(&test.window(), from - QPoint(88, 0));
    CHECK(test.page().tryDatesText() == QString());
    QTest::mouseRelease(&test.window(), Qt::LeftButton, {}, from - QPoint(88, 0));
    CHECK(test.current().startDate == day);
    CHECK(test.page().tryDatesText() == QString());
    test.take("L01");
    CHECK(test.page().tryDatesText() != QString());
}

TEST_CASE("at the edge the year scrolls on under a bar that is dragged")
{
    CalendarWindow test;
    const QPoint from = test.take("L01");
    const QPoint edge(test.window().width() - 30, from.y());
    QTest::mouseMove(&test.window(), edge);
    const QString first = test.page().tryDatesText();
    REQUIRE(first != QString());
    CHECK(QTest::qWaitFor([&] { return test.page().tryDatesText() != first; }));
    QTest::mouseRelease(&test.window(), Qt::LeftButton, {}, edge);
    CHECK(test.page().tryDatesText() == QString());
}

TEST_CASE("the keyboard leads through the names of the days off")
{
    CalendarWindow test;
    QQuickItem *names = test.item("text", "29 Tết, Tết Nguyên Đán")->parentItem();
    names->forceActiveFocus(Qt::TabFocusReason);
    test.key(Qt::Key_Right);
    CHECK(test.item("text", "29 Tết, Tết Nguyên Đán")->property("current").toBool());
    for (int i = 0; i < 8; ++i)
        test.key(Qt::Key_Right);
    QQuickItem *last = test.item("text", "Quốc khánh (nghỉ bù)");
    CHECK(last->property("current").toBool());
    CHECK(last->mapToScene({}).x() < test.window().width());
}
