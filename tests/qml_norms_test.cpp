#include "core/storage/plan_store.h"
#include "tests/catch.h"
#include "tests/qml_window.h"

using namespace taphuan;

namespace {

Plan stored(const TestWindow &test)
{
    return PlanStore(test.file(), PlanStore::Access::Read).load();
}

void openNorms(TestWindow &test)
{
    test.key(Qt::Key_9, Qt::ControlModifier);
    test.settle();
}

void shoot(TestWindow &test, const char *name)
{
    const QString shots = qEnvironmentVariable("TAPHUAN_SHOTS");
    if (!shots.isEmpty())
        test.window().grabWindow().save(QStringLiteral("%1/norms-%2.png").arg(shots, name));
}

} // namespace

TEST_CASE("a norm of the province is entered, its effect seen, kept, and undone")
{
    const Warnings warnings;
    TestWindow test;
    openNorms(test);
    shoot(test, "list");
    test.click(test.item("text", QStringLiteral("Norm of the province")));
    shoot(test, "form");
    test.session().norms()->draft()->setProperty("key", QStringLiteral("drinks"));
    test.session().norms()->draft()->setProperty("per", QStringLiteral("day"));
    test.click(test.field(QStringLiteral("Document")));
    test.type(QStringLiteral("12/NQ"));
    test.click(test.field(QStringLiteral("Amount (đồng or %)")));
    test.type(QStringLiteral("30001"));
    test.click(test.item("text", QStringLiteral("See what it changes")));
    shoot(test, "effect");
    CHECK(stored(test).norms.empty());
    test.click(test.item("text", QStringLiteral("Keep")));
    REQUIRE(stored(test).norms.size() == 1);
    CHECK(stored(test).norms.front().amount == Rate::whole(30'001));
    test.session().undo();
    CHECK(stored(test).norms.empty());
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("the page of norms stands in both colours without a warning")
{
    const Warnings warnings;
    TestWindow test;
    for (const char *theme : {"light", "dark"}) {
        test.preferences().setTheme(QLatin1String(theme));
        openNorms(test);
        shoot(test, theme);
    }
    CHECK(Warnings::taken() == QStringList());
}
