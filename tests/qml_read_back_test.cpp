#include "tests/catch.h"
#include "tests/finance_book.h"
#include "tests/qml_window.h"

#include <QTest>

using namespace taphuan;

namespace {

/// The window on a plan whose version came back from Finance.
struct Pane : TestWindow
{
    Pane()
    {
        const QString plan = file();
        session().closePlan();
        test::sendBack(plan, book());
        session().openPlan(QUrl::fromLocalFile(plan));
        settle();
        click(item("text", QStringLiteral("Appraisal")));
        settle();
        click(item("text", QStringLiteral("Workbook from Finance")));
        settle();
        session().appraisalImport()->read(QUrl::fromLocalFile(book()));
        REQUIRE(QTest::qWaitFor([&] { return session().appraisalImport()->isOpen(); }, 10'000));
        settle();
    }
    QString book() const { return file() + QStringLiteral(".xlsx"); }
    /// Kept as a picture where the environment names a folder for it.
    void picture(const char *name)
    {
        const QString folder = qEnvironmentVariable("TAPHUAN_PICTURES");
        if (!folder.isEmpty())
            window().grabWindow().save(folder + u'/' + QLatin1String(name) + ".png");
    }
    std::size_t stored() const
    {
        return PlanStore(file(), PlanStore::Access::Read).load().decisions.size();
    }
};

} // namespace

TEST_CASE("a workbook that came back is taken over for Finance, reaches the file and is undone")
{
    const Warnings warnings;
    Pane pane;
    pane.picture("read-back");
    pane.click(pane.item("text", QStringLiteral("Act for Finance")));
    pane.settle();
    pane.click(pane.item("text", QStringLiteral("Take over 1 line(s)")));
    pane.settle();
    CHECK(pane.stored() == 1);
    pane.key(Qt::Key_Z, Qt::ControlModifier);
    pane.settle();
    CHECK(pane.stored() == 0);
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("a line is left out by a key, and Esc puts the workbook away")
{
    const Warnings warnings;
    Pane pane;
    pane.preferences().setTheme(QStringLiteral("dark"));
    pane.key(Qt::Key_Space);
    pane.settle();
    pane.picture("read-back-dark");
    CHECK(pane.session().appraisalImport()->accepted() == 0);
    pane.key(Qt::Key_Escape);
    pane.settle();
    CHECK_FALSE(pane.session().appraisalImport()->isOpen());
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("the sheets of the workbook are chosen from the menu of documents")
{
    const Warnings warnings;
    Pane pane;
    pane.session().appraisalImport()->close();
    pane.click(pane.item("hint", QStringLiteral("Other documents")));
    pane.settle();
    pane.key(Qt::Key_Down);
    pane.key(Qt::Key_Down);
    pane.key(Qt::Key_Return);
    pane.settle();
    pane.click(pane.item("text", QStringLiteral("Tổng hợp")));
    pane.settle();
    pane.picture("export-sheet");
    const auto &rows = pane.session().workbookForm()->sheets()->rows();
    CHECK_FALSE(rows[std::size_t(WorkbookSheet::Summary)].chosen);
    CHECK(rows[std::size_t(WorkbookSheet::Detail)].chosen);
    pane.key(Qt::Key_Escape);
    pane.settle();
    CHECK(Warnings::taken() == QStringList());
}
