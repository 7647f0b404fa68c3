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
    test.type(QStringLiteral("12/2018/NQ-HDND"));
    test.settle();
    shoot(test, "new-document");
    test.click(test.field(QStringLiteral("Title of the document")));
    test.type(QStringLiteral("quy dinh muc chi"));
    test.click(test.field(QStringLiteral("Amount (đồng or %)")));
    test.type(QStringLiteral("30001"));
    test.click(test.item("text", QStringLiteral("See what it changes")));
    shoot(test, "effect");
    CHECK(stored(test).norms.empty());
    test.click(test.item("text", QStringLiteral("Keep")));
    REQUIRE(stored(test).norms.size() == 1);
    CHECK(stored(test).norms.front().amount == Rate::whole(30'001));
    CHECK(stored(test).documents.front().title == "quy dinh muc chi");
    CHECK(stored(test).documents.front().kind == "Nghị quyết");
    test.session().undo();
    CHECK(stored(test).norms.empty());
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("a document of the province is opened on the time line by a key, edited and kept")
{
    const Warnings warnings;
    TestWindow test;
    openNorms(test);
    test.click(test.item("hint", QStringLiteral("Document of the province…")));
    test.click(test.field(QStringLiteral("Number of the document")));
    test.type(QStringLiteral("25/2018/QD-UBND"));
    test.click(test.item("text", QStringLiteral("Keep the document")));
    REQUIRE(stored(test).documents.size() == 1);
    QQuickItem *line = test.item("number", QStringLiteral("25/2018/QD-UBND"));
    line->forceActiveFocus(Qt::TabFocusReason);
    test.key(Qt::Key_Return);
    test.settle();
    shoot(test, "document");
    test.click(test.field(QStringLiteral("Issued on")));
    test.type(QStringLiteral("1/9/2018"));
    test.click(test.item("text", QStringLiteral("Keep the document")));
    CHECK(stored(test).documents.front().issued == QDate(2018, 9, 1));
    test.session().undo();
    CHECK(stored(test).documents.front().issued.isNull());
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("the sheet for importing norms lists the faults of a table, and closes once it is read")
{
    const Warnings warnings;
    TestWindow test;
    openNorms(test);
    test.click(test.item("text", QStringLiteral("Import…")));
    QQuickItem *choose = test.item("text", QStringLiteral("Choose the table…"));
    REQUIRE(choose);
    QFile file(test.file() + QStringLiteral(".csv"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("key,document,per,amount\ndrinks,1/NQ,week,x\n");
    file.flush();
    test.session().norms()->proposeImport(QUrl::fromLocalFile(file.fileName()));
    test.settle();
    shoot(test, "faults");
    CHECK(test.item("text", QStringLiteral("Nothing was imported; 2 fault(s):")));
    test.key(Qt::Key_Escape);
    test.settle();
    CHECK(test.session().norms()->importFaults().isEmpty());
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
