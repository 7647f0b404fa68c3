#include "core/storage/plan_store.h"
#include "tests/catch.h"
#include "tests/qml_window.h"

#include <QTest>

using namespace taphuan;

namespace {

const char *const sections[] = {"Agencies",
                                "Types and responsibilities",
                                "Cost items",
                                "Defaults of the plan",
                                "Holidays",
                                "Venues",
                                "Names of ranks",
                                "Documents",
                                "Backups",
                                "Data file",
                                "Language and colours"};

void openSettings(TestWindow &test, const char *section)
{
    test.key(Qt::Key_Comma, Qt::ControlModifier);
    test.settle();
    test.click(test.item("text", QString::fromUtf8(section)));
}

Plan stored(const TestWindow &test)
{
    return PlanStore(test.file(), PlanStore::Access::Read).load();
}

} // namespace

TEST_CASE("every part of the settings stands without a warning, light and dark")
{
    const Warnings warnings;
    TestWindow test;
    for (const char *theme : {"light", "dark"}) {
        test.preferences().setTheme(QLatin1String(theme));
        for (const char *section : sections) {
            openSettings(test, section);
            const QString shots = qEnvironmentVariable("TAPHUAN_SHOTS");
            if (!shots.isEmpty())
                test.window().grabWindow().save(
                    QStringLiteral("%1/settings-%2-%3.png").arg(shots, theme, section));
        }
    }
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("the data file is checked in the settings and found whole")
{
    const Warnings warnings;
    TestWindow test;
    openSettings(test, "Data file");
    CHECK(test.item("text", test.file()));
    test.click(test.item("text", QStringLiteral("Check the file")));
    DataFile &file = *test.session().dataFile();
    REQUIRE(QTest::qWaitFor([&] { return !file.checkText().isEmpty(); }, 20'000));
    test.settle();
    CHECK(test.item("text", file.checkText()));
    CHECK_FALSE(file.isFaulty());
    openSettings(test, "Backups");
    CHECK_FALSE(file.isInSight());
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("a backup is made and restored by the buttons of the settings")
{
    const Warnings warnings;
    TestWindow test;
    openSettings(test, "Backups");
    PlanBackups &backups = *test.session().backups();
    const auto isDone = [&] { return !backups.job()->running(); };
    const Plan before = test.session().plan()->plan();
    test.click(test.item("text", QStringLiteral("Back up now")));
    REQUIRE(QTest::qWaitFor([&] { return isDone() && backups.rows()->rowCount() == 1; }, 20'000));
    test.session().setPlanField(PlanForm::Title, QStringLiteral("Other"));
    test.settle();
    test.click(test.item("text", QStringLiteral("Restore")));
    REQUIRE(QTest::qWaitFor([&] { return isDone() && test.session().plan()->plan() == before; },
                            20'000));
    CHECK(backups.rows()->rowCount() == 2);
    CHECK(stored(test) == before);
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("a venue entered in the settings reaches the file and comes back by undo")
{
    TestWindow test;
    openSettings(test, "Venues");
    test.click(test.item("placeholderText", QStringLiteral("Name of a new venue")));
    test.type(QStringLiteral("Hall A"));
    test.key(Qt::Key_Return);
    REQUIRE(stored(test).venues.size() == 1);
    CHECK(stored(test).venues.front().name == QStringLiteral("Hall A"));
    test.click(test.field(QStringLiteral("Room in Hall A")));
    test.type(QStringLiteral("2*40"));
    test.key(Qt::Key_Return);
    CHECK(stored(test).venues.front().capacity == 80);
    test.session().undo();
    test.session().undo();
    CHECK(stored(test).venues.empty());
}

TEST_CASE("a wording typed in the settings reaches the file, and its refusal stands beneath it")
{
    const Warnings warnings;
    TestWindow test;
    openSettings(test, "Documents");
    QQuickItem *field = test.field(QStringLiteral("Subject"));
    test.click(field);
    test.type(QStringLiteral("A {nam}"));
    REQUIRE(stored(test).templates.size() == 1);
    CHECK(stored(test).templates.front().text.contains(QStringLiteral("A {nam}")));
    test.type(QStringLiteral("{b}"));
    CHECK(field->property("problem").toString().contains(QStringLiteral("{b}")));
    CHECK(stored(test).templates.front().text.contains(QStringLiteral("{b")));
    CHECK_FALSE(stored(test).templates.front().text.contains(QStringLiteral("{b}")));
    test.session().endTyping();
    test.session().undo();
    CHECK(stored(test).templates.empty());
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("the letter and the plan are offered beside the workbook")
{
    const Warnings warnings;
    TestWindow test;
    test.click(test.item("hint", QStringLiteral("Other documents")));
    test.settle();
    CHECK(test.item("text", QStringLiteral("Submission letter…")));
    CHECK(test.item("text", QStringLiteral("Plan as a document…")));
    const QString shots = qEnvironmentVariable("TAPHUAN_SHOTS");
    if (!shots.isEmpty())
        test.window().grabWindow().save(shots + QStringLiteral("/export-menu.png"));
    test.key(Qt::Key_Escape);
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("a label typed over a shipped one is undone by Escape")
{
    TestWindow test;
    openSettings(test, "Names of ranks");
    test.click(test.field(QStringLiteral("Name of rank 3")));
    test.type(QStringLiteral("Dr"));
    CHECK(stored(test).labels.size() == 1);
    test.key(Qt::Key_Escape);
    CHECK(stored(test).labels.empty());
}

TEST_CASE("a backup is restored with one click")
{
    TestWindow test;
    test.session().setPlanField(PlanForm::Title, QStringLiteral("First"));
    openSettings(test, "Backups");
    test.click(test.item("text", QStringLiteral("Back up now")));
    test.session().setPlanField(PlanForm::Title, QStringLiteral("Second"));
    test.session().endTyping();
    test.click(test.item("text", QStringLiteral("Restore")));
    CHECK(stored(test).header.title == QStringLiteral("First"));
    test.session().undo();
    CHECK(stored(test).header.title == QStringLiteral("Second"));
}
