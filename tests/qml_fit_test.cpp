#include "core/storage/plan_store.h"
#include "tests/catch.h"
#include "tests/qml_window.h"

#include <QTest>

using namespace taphuan;

namespace {

/// The window with the fit in sight.
struct Pane
{
    Pane()
    {
        test.key(Qt::Key_0, Qt::ControlModifier);
        test.settle();
        test.click(test.item("text", QStringLiteral("Fit to the ceiling")));
    }

    Plan stored() const { return PlanStore(test.file(), PlanStore::Access::Read).load(); }
    FitForm &fit() { return *test.session().fit(); }
    void awaitAnswer()
    {
        REQUIRE(QTest::qWaitFor([&] { return !fit().job()->running(); }, 20'000));
        test.settle();
    }
    void shoot(const char *name)
    {
        const QString shots = qEnvironmentVariable("TAPHUAN_SHOTS");
        if (!shots.isEmpty())
            test.window().grabWindow().save(QStringLiteral("%1/fit-%2.png").arg(shots, name));
    }

    const Warnings warnings;
    TestWindow test;
};

} // namespace

TEST_CASE("a ceiling is typed, the best cuts are found, accepted, kept in the file, and undone")
{
    Pane pane;
    TestWindow &test = pane.test;
    const Plan before = pane.stored();
    test.click(test.item("text", QStringLiteral("At least one class of each type")));
    test.click(test.item("text", QStringLiteral("Areas of special hardship keep theirs")));
    test.click(test.field(QStringLiteral("Ceiling of the state's money (đồng)")));
    test.key(Qt::Key_A, Qt::ControlModifier);
    test.type(QStringLiteral("450000000"));
    test.key(Qt::Key_Return);
    pane.awaitAnswer();
    pane.shoot("proposal");
    REQUIRE(pane.fit().hasProposal());
    CHECK(pane.stored() == before);
    test.click(test.field(QStringLiteral("Name of the scenario")));
    test.type(QStringLiteral("A"));
    test.key(Qt::Key_Return);
    CHECK(pane.stored().scenarios.size() == 1);
    const int cut = pane.fit().accepted();
    REQUIRE(pane.fit().accept() == "");
    test.settle();
    CHECK(pane.stored().classes.size() == before.classes.size() - std::size_t(cut));
    test.session().undo();
    CHECK(pane.stored().classes == before.classes);
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("a cut is left out with Space in the list, and with the pointer")
{
    Pane pane;
    pane.fit().draft()->setProperty("fewerTrainees", QStringLiteral("20"));
    pane.fit().draft()->setProperty("ceiling", QStringLiteral("500000000"));
    pane.test.click(pane.test.item("text", QStringLiteral("Find the best cuts")));
    pane.awaitAnswer();
    const int all = pane.fit().cuts()->count();
    REQUIRE(all > 1);
    QQuickItem *list = nullptr;
    for (QQuickItem *item : pane.test.visibleItems())
        if (item->property("model").value<QObject *>() == pane.fit().cuts())
            list = item;
    REQUIRE(list);
    list->forceActiveFocus(Qt::TabFocusReason);
    pane.test.key(Qt::Key_Space);
    CHECK(pane.fit().accepted() == all - 1);
    pane.test.key(Qt::Key_Down);
    pane.test.key(Qt::Key_Space);
    CHECK(pane.fit().accepted() == all - 2);
    pane.shoot("part");
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE(
    "the fit stands in both colours, with what cannot be kept and with every ceiling in sight")
{
    Pane pane;
    pane.fit().setUntouched(pane.stored().classes[0].id, true);
    pane.fit().draft()->setProperty("ceiling", QStringLiteral("1000000"));
    pane.fit().propose();
    pane.awaitAnswer();
    CHECK(pane.fit().refusal() != "");
    pane.test.click(pane.test.item("text", QStringLiteral("Ceilings of types and departments…")));
    for (const char *theme : {"light", "dark"}) {
        pane.test.preferences().setTheme(QLatin1String(theme));
        pane.test.settle();
        pane.shoot(theme);
    }
    CHECK(Warnings::taken() == QStringList());
}
