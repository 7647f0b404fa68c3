#include "tests/catch.h"
#include "tests/qml_window.h"

#include <QTest>

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
    QTest::mouseMove(&test.window(), from + QPoint(20, 0));
    QTest::mouseMove(&test.window(), from + QPoint(77, 0)); // seven days of eleven pixels
    CHECK(test.page().tryDatesText() != QString());
    CHECK(test.current().startDate == day);
    QTest::mouseRelease(&test.window(), Qt::LeftButton, {}, from + QPoint(77, 0));
    CHECK(test.current().startDate == day.addDays(7));
    CHECK(test.page().tryDatesText() == QString());
    test.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(test.current().startDate == day);
}

TEST_CASE("Escape takes a dragged bar back")
{
    CalendarWindow test;
    const QDate day = test.current().startDate;
    const QPoint from = test.middleOf(test.bar());
    QTest::mousePress(&test.window(), Qt::LeftButton, {}, from);
    QTest::mouseMove(&test.window(), from + QPoint(20, 0));
    QTest::mouseMove(&test.window(), from + QPoint(77, 0));
    test.key(Qt::Key_Escape);
    QTest::mouseRelease(&test.window(), Qt::LeftButton, {}, from + QPoint(77, 0));
    CHECK(test.current().startDate == day);
    CHECK(test.page().tryDatesText() == QString());
}
