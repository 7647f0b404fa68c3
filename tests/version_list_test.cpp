#include "core/storage/database.h"
#include "tests/round_trip_fixture.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>

using namespace taphuan;
using namespace taphuan::test;

TEST_CASE("A plan with an error that nothing allows is not submitted")
{
    OpenRoundTrip open;
    const QString id = open.id("L01");
    for (const Topic &topic : std::vector(open.trainingClass("L01").topics))
        open.session.removeTopic(id, topic.id);
    open.exceptions.layOut();
    CHECK(open.exceptions.standingCount() > 0);
    CHECK(open.versions.submit("") == open.versions.whyNotSubmit());
    CHECK(open.versions.whyNotSubmit() != "");
    CHECK(open.versions.rows()->count() == 0);
}

TEST_CASE("With every error allowed the plan is submitted, with who, when and the note")
{
    OpenRoundTrip open;
    const QAbstractItemModelTester tester(open.versions.rows());
    open.submit("Trình lần đầu");
    REQUIRE(open.versions.rows()->count() == 1);
    const VersionRow row = open.versions.rows()->rows().front();
    CHECK(row.number == 1);
    CHECK(row.note == "Trình lần đầu");
    CHECK(row.whoText.contains("Liên minh HTX"));
    CHECK(row.amountText == open.session.totalText());
    CHECK(row.state == int(VersionState::Submitted));
    CHECK(open.session.draft()->store().versions().size() == 1);
}

TEST_CASE("Only the alliance submits, and the others are told so")
{
    OpenRoundTrip open;
    open.allowAll();
    open.actAs("SNN");
    CHECK(open.versions.submit("").contains("Sở NN&PTNT"));
    CHECK(open.session.banner().contains("Sở NN&PTNT"));
    open.wait();
    CHECK(open.versions.rows()->count() == 0);
}

TEST_CASE("A version shown in the window has the figures it was submitted with, and no edit")
{
    OpenRoundTrip open;
    open.submit();
    const QString total = open.session.totalText();
    const QString id = open.id("L01");
    open.session.setClassField({id}, ClassForm::Days, "9");
    REQUIRE(open.session.totalText() != total);
    const QString edited = open.session.totalText();
    open.versions.open(1);
    open.wait();
    CHECK(open.session.totalText() == total);
    CHECK(open.session.versionText().startsWith("Version 1"));
    CHECK(open.session.setClassField({id}, ClassForm::Days, "1").contains("Version 1"));
    CHECK(open.session.undoTitle() == "");
    CHECK(open.versions.rows()->rows().front().isShown);
    open.session.showDraft();
    CHECK(open.session.totalText() == edited);
    CHECK(open.session.versionText() == "");
    CHECK(open.session.setClassField({id}, ClassForm::Days, "3") == "");
}

TEST_CASE("A version keeps its figures when a norm of the province comes later")
{
    OpenRoundTrip open;
    open.submit();
    const QString total = open.session.totalText();
    NormPage &norms = *open.session.norms();
    norms.beginNew();
    norms.draft()->key = "drinks";
    norms.draft()->document = "12/2017/NQ-HĐND";
    norms.draft()->amount = "12.345";
    norms.draft()->per = "day";
    norms.draft()->validFrom = "1/1/2017";
    REQUIRE(norms.proposeDraft() == "");
    REQUIRE(norms.keep() == "");
    CHECK(open.session.totalText() != total);
    open.versions.open(1);
    open.wait();
    CHECK(open.session.totalText() == total);
    CHECK(open.session.banner() == "");
}

TEST_CASE("The versions are listed the newest first, with the difference to the one before")
{
    OpenRoundTrip open;
    open.submit();
    open.session.setClassField({open.id("L01")}, ClassForm::Days, "9");
    open.submit();
    REQUIRE(open.versions.rows()->count() == 2);
    CHECK(open.versions.rows()->rows().front().number == 2);
    CHECK(open.versions.rows()->rows().front().differenceText != "");
    CHECK(open.versions.rows()->rows().back().differenceText == "");
    CHECK(open.versions.current() == 2);
    open.versions.copy();
    CHECK(QGuiApplication::clipboard()->text().count(u'\n') >= 2);
}

TEST_CASE("Closing the plan while a version is shown leaves nothing behind")
{
    OpenRoundTrip open;
    open.submit();
    open.versions.open(1);
    open.wait();
    open.session.closePlan();
    CHECK(open.versions.rows()->count() == 0);
    CHECK_FALSE(open.session.hasPlan());
    CHECK(open.session.versionText() == "");
}

TEST_CASE("The workbook is of the version that is shown, or of the draft where that is chosen")
{
    OpenRoundTrip open;
    open.submit();
    open.session.setClassField({open.id("L01")}, ClassForm::Days, "4");
    open.versions.open(1);
    open.wait();
    open.write("v1.xlsx");
    open.session.workbookForm()->setVersion("0");
    open.write("draft.xlsx");
    open.session.showDraft();
    CHECK(open.session.workbookForm()->versionNumber() == 0);
    open.readBack("v1.xlsx");
    CHECK(open.session.appraisalImport()->isOpen());
    CHECK(open.session.appraisalImport()->remarks()->count() == 0);
    open.readBack("draft.xlsx");
    CHECK(open.session.appraisalImport()->remarks()->count() > 0);
}

TEST_CASE("A plan in which nothing is different is not submitted again")
{
    OpenRoundTrip open;
    open.submit();
    open.submit();
    CHECK(open.versions.rows()->count() == 1);
    CHECK(open.session.banner() == "Nothing is different since version 1.");
    open.session.setClassField({open.id("L01")}, ClassForm::Days, "4");
    open.submit();
    CHECK(open.versions.rows()->count() == 2);
}

TEST_CASE("Nothing is edited while the plan is submitted, and the version is the plan")
{
    OpenRoundTrip open;
    open.allowAll();
    const Plan before = open.plan();
    REQUIRE(open.versions.submit("") == "");
    const QString refused = open.session.setClassField({open.id("L01")}, ClassForm::Days, "4");
    CHECK(refused.contains("being submitted"));
    CHECK(open.session.banner() == refused);
    open.session.undo();
    CHECK(open.session.backups()->restore(1) != "");
    CHECK(open.plan() == before);
    open.wait();
    REQUIRE(open.versions.rows()->count() == 1);
    const PlanStore &store = open.session.draft()->store();
    CHECK(store.version(1).plan == versionOfPlan(before));
    CHECK(store.journal(1).front().kind == JournalEntry::Kind::Submit);
    CHECK(open.session.setClassField({open.id("L01")}, ClassForm::Days, "4") == "");
    open.session.undo();
    CHECK(open.stored() == open.dump());
}

TEST_CASE("A submission that is stopped leaves no version, and the plan is edited on")
{
    OpenRoundTrip open;
    open.allowAll();
    REQUIRE(open.versions.submit("") == "");
    open.trip.job()->cancel();
    open.wait();
    CHECK_FALSE(open.versions.isSubmitting());
    CHECK(open.versions.rows()->count() == 0);
    CHECK(open.session.draft()->store().versions().empty());
    CHECK(open.session.setClassField({open.id("L01")}, ClassForm::Days, "4") == "");
    open.submit();
    CHECK(open.versions.rows()->count() == 1);
}

TEST_CASE("A plan that is closed while it is submitted is not, and opens again")
{
    OpenRoundTrip open;
    open.allowAll();
    const QString file = open.session.filePath();
    REQUIRE(open.versions.submit("") == "");
    open.session.closePlan();
    CHECK_FALSE(open.versions.isSubmitting());
    open.session.openFile(file);
    open.wait();
    CHECK(open.session.draft()->store().versions().empty());
    CHECK(open.session.draft()->store().fault() == "");
    CHECK(open.session.setClassField({open.id("L01")}, ClassForm::Days, "4") == "");
}

TEST_CASE("A submission that cannot be written is said, and the plan is edited on")
{
    OpenRoundTrip open;
    open.allowAll();
    Database(open.session.filePath(), Database::Opening::Write, {}).run("DROP TABLE version_part");
    REQUIRE(open.versions.submit("") == "");
    open.wait();
    CHECK(open.session.bannerIsError());
    CHECK(open.session.draft()->store().versions().empty());
    CHECK(open.session.setClassField({open.id("L01")}, ClassForm::Days, "4") == "");
}

TEST_CASE("A version that is being opened when the plan is closed, or stopped, is not shown")
{
    OpenRoundTrip open;
    open.submit();
    open.versions.open(1);
    open.trip.job()->cancel();
    open.wait();
    CHECK(open.session.versionText() == "");
    open.versions.open(1);
    open.session.closePlan();
    open.wait();
    CHECK_FALSE(open.session.hasPlan());
}

TEST_CASE("A file that cannot be read any more is said in the banner, whatever is asked of it")
{
    OpenRoundTrip open;
    open.submit();
    {
        const Database other(open.session.filePath(), Database::Opening::Write, {});
        other.setPragma("foreign_keys", false);
        other.run("DROP TABLE submitted_version");
        other.run("DROP TABLE journal");
    }
    open.session.workbookForm()->prepare();
    CHECK(open.session.bannerIsError());
    open.session.dismissBanner();
    open.session.backups()->backUpNow();
    waitFor(*open.session.backups()->job());
    CHECK(open.session.bannerIsError());
}
