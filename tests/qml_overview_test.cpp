#include "tests/catch.h"
#include "tests/qml_window.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

#include <algorithm>

using namespace taphuan;

namespace {

constexpr auto ctrl = Qt::ControlModifier;

/// With an exception for every error that stands in the way.
void submitPlan(TestWindow &test)
{
    RoundTrip &trip = *test.session().roundTrip();
    trip.exceptions()->layOut();
    const auto standing = trip.exceptions()->standing()->rows();
    for (const ExceptionRow &row : standing)
        trip.exceptions()->record(row.aboutKey, QStringLiteral("Giá địa phương"),
                                  QStringLiteral("Công văn 12"));
    REQUIRE(trip.versions()->submit({}) == QString());
    REQUIRE(QTest::qWaitFor([&] { return trip.versions()->rows()->count() == 1; }, 20'000));
    test.settle();
}

} // namespace

TEST_CASE("the overview shows what waits for the acting agency and leads to it")
{
    const Warnings warnings;
    TestWindow test;
    Programme &programme = *test.session().programme();
    ReviewOverview &reviews = *test.session().reviews();
    CHECK(reviews.waiting() == 0);
    test.session().acting()->choose(QStringLiteral("SXD"));
    test.settle();
    REQUIRE(reviews.waiting() == 1);
    const WaitingRow waiting = reviews.waitingClasses()->rows().front();
    CHECK(waiting.isLate); // the year of the sample is over
    test.click(test.item("classId", waiting.classId));
    CHECK(programme.classId() == waiting.classId);
    CHECK(
        test.item("text", programme.head().code + QStringLiteral(" · ") + programme.head().title));
    REQUIRE(programme.submit(QString()) == QString());
    CHECK(reviews.waiting() == 0);
    test.session().acting()->choose(QStringLiteral("LMHTX"));
    CHECK(reviews.waiting() == 1);
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("a submitted version waits for Finance on the overview and leads to its appraisal")
{
    const Warnings warnings;
    TestWindow test;
    submitPlan(test);
    CHECK(test.item("text", QStringLiteral("Version 1")));
    test.session().acting()->choose(QStringLiteral("STC"));
    test.settle();
    for (const char *theme : {"light", "dark"}) {
        test.preferences().setTheme(QLatin1String(theme));
        test.settle();
        const QString shots = qEnvironmentVariable("TAPHUAN_SHOTS");
        if (!shots.isEmpty())
            test.window().grabWindow().save(
                QStringLiteral("%1/overview-version-%2.png").arg(shots, QLatin1String(theme)));
    }
    QQuickItem *line = test.item("stepText", QStringLiteral("to be appraised"));
    line->forceActiveFocus(Qt::TabFocusReason);
    test.key(Qt::Key_Return);
    test.settle();
    CHECK(test.session().roundTrip()->appraisal()->version() == 1);
    CHECK(test.session().roundTrip()->appraisal()->isInSight());
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("the progress of a department leads to its classes alone")
{
    TestWindow test;
    const auto &rows = test.session().reviews()->progress()->rows();
    const auto row = std::ranges::find(rows, QStringLiteral("SCT"), &ProgressRow::department);
    REQUIRE(row != rows.end());
    CHECK(row->drafting == 2);
    CHECK(row->late == 2);
    test.click(test.item("department", QStringLiteral("SCT")));
    CHECK(test.session().programme()->department() == QStringLiteral("SCT"));
    int classes = 0;
    for (const ProgrammeRow &each : test.session().programme()->tree()->rows())
        classes += each.classId.isEmpty() ? 0 : 1;
    CHECK(classes == 2);
    test.session().programme()->setDepartment({});
}

TEST_CASE("next year's plan is worked out in its sheet, class by class, and Escape leaves it")
{
    const Warnings warnings;
    TestWindow test;
    const Plan before = test.session().plan()->plan();
    test.key(Qt::Key_K, ctrl);
    test.type(QStringLiteral("next year"));
    test.key(Qt::Key_Return);
    const NextYearForm &next = *test.session().nextYear();
    REQUIRE(QTest::qWaitFor([&] { return next.isReady(); }, 20'000));
    test.settle();
    const EffectModel &classes = *test.session().nextYear()->classes();
    CHECK(std::ranges::count_if(classes.rows(), &EffectRow::isClass) == 12);
    CHECK(test.item("text", QStringLiteral("Make the plan…")));
    CHECK(test.item("text", classes.rows().front().text));
    test.key(Qt::Key_Escape);
    test.settle();
    CHECK(test.session().plan()->plan() == before);
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("the differences of next year are opened, narrowed and copied by keys")
{
    TestWindow test;
    test.key(Qt::Key_K, ctrl);
    test.type(QStringLiteral("next year"));
    test.key(Qt::Key_Return);
    const NextYearForm &next = *test.session().nextYear();
    REQUIRE(QTest::qWaitFor([&] { return next.isReady(); }, 20'000));
    test.settle();
    EffectModel &classes = *test.session().nextYear()->classes();
    const int open = classes.rowCount();
    REQUIRE(classes.rows().front().hasLines);
    QQuickItem *line = test.item("text", classes.rows().front().text);
    test.click(line);
    CHECK(classes.rowCount() < open);
    test.key(Qt::Key_Right);
    CHECK(classes.rowCount() == open);
    test.key(Qt::Key_C, ctrl);
    CHECK(QGuiApplication::clipboard()->text().contains(classes.rows()[1].text));
    test.key(Qt::Key_F, ctrl);
    test.type(QStringLiteral("L03"));
    CHECK(std::ranges::count_if(classes.rows(), &EffectRow::isClass) == 1);
}
