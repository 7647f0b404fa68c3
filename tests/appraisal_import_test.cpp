#include "tests/catch.h"
#include "tests/finance_book.h"
#include "tests/session_fixture.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTest>

using namespace taphuan;
using namespace taphuan::test;

namespace {

/// A plan whose version came back from Finance as "a.xlsx".
struct SentBack : OpenSample
{
    SentBack()
    {
        const QString file = session.plan()->store().path();
        session.closePlan();
        sendBack(file, path("a.xlsx"));
        session.openPlan(QUrl::fromLocalFile(file));
    }
    AppraisalImport &shown() { return *session.appraisalImport(); }
    void read(const char *name)
    {
        shown().read(url(name));
        REQUIRE(QTest::qWaitFor([&] { return !shown().job()->running(); }));
        QTest::qWait(1);
    }
    const std::vector<Decision> &decisions() { return session.plan()->plan().decisions; }
};

} // namespace

TEST_CASE("what Finance cut is shown and, once accepted, one step that can be undone")
{
    SentBack back;
    const QAbstractItemModelTester lines(back.shown().changes());
    back.read("a.xlsx");
    REQUIRE(back.shown().changes()->count() == 1);
    const ReadBackRow row = back.shown().changes()->rows().front();
    CHECK(row.classCode == QStringLiteral("L01"));
    CHECK(row.appraised == QStringLiteral("5.000.000"));
    CHECK(back.shown().cut() == QStringLiteral("1.000.000"));
    CHECK(back.decisions().empty());
    back.session.acting()->choose(QStringLiteral("STC"));
    CHECK(back.shown().accept() == QString());
    REQUIRE(back.decisions().size() == 1);
    CHECK(back.decisions()[0].amount == Money(5'000'000));
    CHECK_FALSE(back.shown().isOpen());
    back.session.undo();
    CHECK(back.decisions().empty());
}

TEST_CASE("an appraisal is taken over in the name of Finance alone")
{
    SentBack back;
    back.read("a.xlsx");
    CHECK(back.shown().finance() == QStringLiteral("STC"));
    CHECK(back.shown().accept() != QString());
    CHECK(back.decisions().empty());
    CHECK(back.shown().isOpen());
}

TEST_CASE("a line that is left out is not taken over")
{
    SentBack back;
    back.read("a.xlsx");
    back.session.acting()->choose(QStringLiteral("STC"));
    back.shown().setAccepted(0, false);
    CHECK(back.shown().accepted() == 0);
    back.shown().setAllAccepted(true);
    CHECK(back.shown().accepted() == 1);
    back.shown().setAllAccepted(false);
    CHECK(back.shown().accept() == QString());
    CHECK(back.decisions().empty());
}

TEST_CASE("a line that is left out stays so when the workbook is read again after another decision")
{
    SentBack back;
    back.read("a.xlsx");
    back.session.acting()->choose(QStringLiteral("STC"));
    back.shown().setAccepted(0, false);
    VersionAppraisal &appraisal = *back.session.roundTrip()->appraisal();
    appraisal.setInSight(true);
    REQUIRE(QTest::qWaitFor([&] { return appraisal.appraised() != nullptr; }));
    const QString other = back.session.plan()->plan().classes.back().id;
    REQUIRE(appraisal.acceptClass(other, true) == QString());
    REQUIRE_FALSE(back.decisions().empty());
    REQUIRE(QTest::qWaitFor([&] { return back.shown().isOpen(); }));
    REQUIRE(back.shown().changes()->count() == 1);
    CHECK(back.shown().accepted() == 0);
    back.read("a.xlsx");
    CHECK(back.shown().accepted() == 1);
}

TEST_CASE("what is no workbook, and a plan that was not submitted, are said in a sentence")
{
    SentBack back;
    QFile letter(back.path("b.xlsx"));
    REQUIRE(letter.open(QIODevice::WriteOnly));
    letter.write("Kính gửi");
    letter.close();
    back.read("b.xlsx");
    CHECK((!back.shown().problem().isEmpty() || back.shown().remarks()->count() == 1));
    CHECK(back.shown().changes()->count() == 0);
    OpenSample draft;
    draft.session.appraisalImport()->read(back.url("a.xlsx"));
    REQUIRE(QTest::qWaitFor([&] { return !draft.session.appraisalImport()->problem().isEmpty(); }));
    CHECK_FALSE(draft.session.appraisalImport()->isOpen());
}

TEST_CASE("chosen sheets bring others along, and nothing chosen cannot be written")
{
    OpenSample sample;
    WorkbookForm &form = *sample.session.workbookForm();
    const QAbstractItemModelTester sheets(form.sheets());
    form.prepare();
    CHECK(form.departments()->count() > 3);
    CHECK(form.versions()->count() == 1);
    for (int sheet = 0; sheet < workbookSheetCount; ++sheet)
        form.choose(sheet, sheet == int(WorkbookSheet::BudgetCodes));
    CHECK(form.sheets()->rows()[std::size_t(WorkbookSheet::Detail)].comesAlong);
    CHECK_FALSE(form.sheets()->rows()[std::size_t(WorkbookSheet::Summary)].comesAlong);
    CHECK(form.isComplete());
    form.choose(int(WorkbookSheet::BudgetCodes), false);
    CHECK_FALSE(form.isComplete());
}

TEST_CASE("a version is written from the window as it was submitted")
{
    SentBack back;
    back.session.workbookForm()->prepare();
    CHECK(back.session.workbookForm()->versions()->count() == 2);
    back.session.workbookForm()->setVersion(QStringLiteral("1"));
    back.session.exportWorkbook(back.url("v1.xlsx"));
    REQUIRE(QTest::qWaitFor([&] { return !back.session.job()->running(); }, 20'000));
    back.read("v1.xlsx");
    CHECK(back.shown().isOpen());
    CHECK(back.shown().changes()->count() == 0);
    CHECK(back.shown().remarks()->count() == 0);
}
