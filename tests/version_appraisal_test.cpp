#include "app/version_text.h"
#include "tests/round_trip_fixture.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>

using namespace taphuan;
using namespace taphuan::test;

using Field = AppraisalModel::Field;

TEST_CASE("Appraised and approved begin as requested")
{
    OpenRoundTrip open;
    open.appraise();
    CHECK(open.sums().requested == open.session.draft()->figures().amount());
    CHECK(open.sums().appraised == open.sums().requested);
    CHECK(open.sums().approved == open.sums().requested);
    CHECK(open.appraisal.head().mayDecide);
    CHECK(open.appraisal.head().differenceText == "");
}

TEST_CASE("A cut is kept as a difference, adds up, and is undone")
{
    OpenRoundTrip open;
    open.appraise();
    const QAbstractItemModelTester lines(open.appraisal.lines());
    const QAbstractItemModelTester types(open.appraisal.byType());
    open.appraisal.lines()->expandAll();
    const Money cut(open.firstLine().amount.dong() - 1'000);
    REQUIRE(open.set(Field::Amount, QString::number(cut.dong())) == "");
    REQUIRE(open.plan().decisions.size() == 1);
    CHECK(open.sums().requested - open.sums().appraised == Money(1'000));
    CHECK(open.sums().approved == open.sums().appraised);
    CHECK(open.appraisal.head().differenceText == "−1.000");
    CHECK(open.appraisal.head().unexplainedText != "");
    CHECK(open.set(Field::Reason, "Quá mức cần thiết") == "");
    CHECK(open.appraisal.head().unexplainedText == "");
    CHECK(open.stored() == open.dump());
    open.session.undo();
    open.session.undo();
    CHECK(open.plan().decisions.empty());
    CHECK(open.sums().appraised == open.sums().requested);
}

TEST_CASE("A rate and a quantity are cut by arithmetic; a figure as requested takes it back")
{
    OpenRoundTrip open;
    open.appraise();
    const FrozenLine line = open.firstLine();
    REQUIRE(open.set(Field::Rate, line.rate.text() + "-1000") == "");
    CHECK(open.plan().decisions.front().rate->raw() == line.rate.raw() - 1'000'000);
    CHECK(open.sums().appraised < open.sums().requested);
    REQUIRE(open.set(Field::Reason, "Theo mức") == "");
    REQUIRE(open.set(Field::Rate, line.rate.text()) == "");
    CHECK(open.plan().decisions.empty());
    CHECK(open.sums().appraised == open.sums().requested);
}

TEST_CASE("The requested amount typed again takes a cut rate back too")
{
    OpenRoundTrip open;
    open.appraise();
    REQUIRE(open.set(Field::Rate, "1000") == "");
    REQUIRE(open.set(Field::Amount, QString::number(open.firstLine().amount.dong())) == "");
    CHECK(open.plan().decisions.empty());
}

TEST_CASE("More than requested is refused with a sentence, by one đồng")
{
    OpenRoundTrip open;
    open.appraise();
    const qint64 requested = open.firstLine().amount.dong();
    CHECK(open.appraisal.check(open.firstLine().classId, open.firstLine().id, Field::Amount,
                               QString::number(requested + 1)) != "");
    CHECK(open.set(Field::Amount, QString::number(requested + 1)).contains("more than"));
    CHECK(open.set(Field::Amount, "nhiều") != "");
    CHECK(open.plan().decisions.empty());
}

TEST_CASE("Nobody but Finance appraises, and each is told who does")
{
    OpenRoundTrip open;
    open.appraise();
    for (const char *agency : {"LMHTX", "SNN"}) {
        open.actAs(agency);
        CHECK_FALSE(open.appraisal.head().mayDecide);
        CHECK(open.appraisal.head().whyNotText.contains("Sở Tài chính"));
        CHECK(open.set(Field::Amount, "0").contains("Sở Tài chính"));
        CHECK(open.appraisal.appraise("").contains("Sở Tài chính"));
    }
    CHECK(open.plan().decisions.empty());
    CHECK(open.plan().versionEvents.empty());
}

TEST_CASE("The committee decides once the appraisal has ended, and not above what was appraised")
{
    OpenRoundTrip open;
    open.appraise();
    const qint64 requested = open.firstLine().amount.dong();
    REQUIRE(open.set(Field::Amount, QString::number(requested - 2'000)) == "");
    open.actAs("UBND");
    CHECK(open.set(Field::Amount, "0") == open.appraisal.head().whyNotText);
    open.actAs("STC");
    REQUIRE(open.appraisal.appraise("BB 01") == "");
    CHECK(open.set(Field::Amount, "0") == open.appraisal.head().whyNotText);
    open.actAs("UBND");
    CHECK(open.appraisal.head().approving);
    CHECK(open.set(Field::Amount, QString::number(requested - 1'000)).contains("appraised"));
    REQUIRE(open.set(Field::Amount, QString::number(requested - 3'000)) == "");
    CHECK(open.sums().requested - open.sums().approved == Money(3'000));
    CHECK(open.sums().requested - open.sums().appraised == Money(2'000));
    REQUIRE(open.appraisal.approve("QĐ 123/QĐ-UBND") == "");
    CHECK(open.versions.rows()->rows().front().state == int(VersionState::Approved));
    CHECK(open.versions.rows()->rows().front().lastStepText.contains("QĐ 123/QĐ-UBND"));
}

TEST_CASE("A return needs a word, and a returned version can be reopened")
{
    OpenRoundTrip open;
    open.appraise();
    CHECK(open.appraisal.giveBack(" ") != "");
    REQUIRE(open.appraisal.giveBack("Thiếu căn cứ") == "");
    CHECK(open.appraisal.head().state == int(VersionState::Returned));
    CHECK_FALSE(open.appraisal.head().mayAppraise);
    CHECK(open.set(Field::Amount, "0") == open.appraisal.head().whyNotText);
    REQUIRE(open.appraisal.reopen("Đã bổ sung") == "");
    CHECK(open.appraisal.head().mayDecide);
    CHECK(open.versions.steps()->count() == 2);
    open.session.undo();
    CHECK(open.appraisal.head().state == int(VersionState::Returned));
}

TEST_CASE("Classes are marked as gone through, one and all that are shown")
{
    OpenRoundTrip open;
    open.appraise();
    REQUIRE(open.appraisal.acceptClass(open.firstClass().id, true) == "");
    CHECK(open.appraisal.appraised()->figures.goneThrough(Stage::Appraised) == 1);
    REQUIRE(open.appraisal.acceptShown() == "");
    const auto &figures = open.appraisal.appraised()->figures;
    CHECK(figures.goneThrough(Stage::Appraised) == qint64(open.plan().classes.size()));
    open.session.undo();
    CHECK(figures.goneThrough(Stage::Appraised) == 1);
    REQUIRE(open.appraisal.acceptClass(open.firstClass().id, false) == "");
    CHECK(open.plan().decisions.empty());
}

TEST_CASE("Filters leave the lines that were changed, over their cap, of a type or a text")
{
    OpenRoundTrip open;
    open.appraise();
    AppraisalModel &lines = *open.appraisal.lines();
    const QAbstractItemModelTester tester(&lines);
    const int classes = lines.count();
    CHECK(classes == int(open.plan().classes.size()));
    lines.setOnlyChanged(true);
    CHECK(lines.count() == 0);
    REQUIRE(open.set(Field::Amount, "0") == "");
    CHECK(lines.count() == 2);
    lines.setOnlyChanged(false);
    lines.setTypeFilter("crop");
    CHECK(lines.shownClasses().size() < classes);
    lines.setTypeFilter("");
    lines.setFilterText("nuoc uong");
    CHECK(lines.count() == 2 * classes);
    open.appraisal.copy();
    CHECK(QGuiApplication::clipboard()->text().contains("Nước uống"));
}

TEST_CASE("A class's figures are frozen: the draft may change meanwhile")
{
    OpenRoundTrip open;
    open.appraise();
    const Money requested = open.sums().requested;
    open.actAs("LMHTX");
    open.session.setClassField({open.id("L01")}, ClassForm::Days, "9");
    CHECK(open.sums().requested == requested);
    open.session.removeClasses({open.id("L01")});
    CHECK(open.sums().requested == requested);
}

TEST_CASE("What is chosen says how it was requested and keeps its remarks")
{
    OpenRoundTrip open;
    open.appraise();
    open.appraisal.choose(open.firstLine().classId, open.firstLine().id);
    CHECK(open.appraisal.chosen().isLine);
    CHECK(open.appraisal.chosen().howText == calculationText(open.firstLine()));
    REQUIRE(open.set(Field::Comment, "Xem lại") == "");
    CHECK(open.appraisal.chosen().comment == "Xem lại");
    CHECK_FALSE(open.appraisal.chosen().isCut);
    REQUIRE(open.set(Field::Amount, "0") == "");
    CHECK(open.appraisal.chosen().isCut);
    REQUIRE(open.appraisal.takeBack(open.firstLine().classId, open.firstLine().id) == "");
    CHECK(open.appraisal.chosen().comment == "");
}

TEST_CASE("The record of an appraisal replaces no plan")
{
    OpenRoundTrip open;
    open.appraise();
    open.session.exportAppraisal(QUrl::fromLocalFile(open.session.filePath()));
    CHECK_FALSE(open.session.job()->running());
    CHECK(open.session.banner().contains("is a plan and is not replaced"));
    CHECK(open.stored() == open.dump());
}

TEST_CASE("A workbook is not read back into an appraisal that has ended")
{
    OpenRoundTrip open;
    open.appraise();
    open.write("v1.xlsx");
    AppraisalImport &back = *open.session.appraisalImport();
    REQUIRE(open.appraisal.appraise("BB 01") == "");
    open.readBack("v1.xlsx");
    CHECK_FALSE(back.isOpen());
    CHECK(back.problem() ==
          "The appraisal of version 1 has ended: nothing is changed in it before Finance reopens "
          "it.");
    REQUIRE(open.appraisal.reopen("Sót một dòng") == "");
    open.readBack("v1.xlsx");
    CHECK(back.isOpen());
    REQUIRE(open.appraisal.giveBack("Thiếu căn cứ") == "");
    open.readBack("v1.xlsx");
    CHECK(back.problem().contains("was returned"));
}

TEST_CASE("A version is not approved with more than was appraised after it was reopened")
{
    OpenRoundTrip open;
    open.appraise();
    open.appraisal.lines()->expandAll();
    const qint64 requested = open.firstLine().amount.dong();
    REQUIRE(open.appraisal.appraise("") == "");
    open.actAs("UBND");
    REQUIRE(open.set(Field::Amount, QString::number(requested - 1'000)) == "");
    open.actAs("STC");
    REQUIRE(open.appraisal.reopen("Sót") == "");
    const auto fault = [&] {
        const int row =
            open.appraisal.lines()->rowOf(open.firstLine().classId, open.firstLine().id);
        return contentOf(*open.appraisal.lines()).at(row).contains("faultText=Approved above");
    };
    REQUIRE(open.set(Field::Amount, QString::number(requested - 1'000)) == "");
    CHECK_FALSE(fault());
    REQUIRE(open.set(Field::Amount, QString::number(requested - 1'001)) == "");
    CHECK(fault());
    REQUIRE(open.appraisal.appraise("") == "");
    open.actAs("UBND");
    CHECK(open.appraisal.approve("QĐ 1").contains(open.firstLine().label));
    REQUIRE(open.set(Field::Amount, QString::number(requested - 1'001)) == "");
    CHECK_FALSE(fault());
    CHECK(open.appraisal.approve("QĐ 1") == "");
}

TEST_CASE("While another version is read nothing of the one before it can be cut")
{
    OpenRoundTrip open;
    open.submit();
    open.session.setClassField({open.id("L01")}, ClassForm::Days, "4");
    open.appraise();
    const int other = open.appraisal.version() == 1 ? 2 : 1;
    const FrozenLine line = open.firstLine();
    open.appraisal.setVersion(other);
    CHECK(open.appraisal.lines()->rowCount() == 0);
    CHECK_FALSE(open.appraisal.head().isRead);
    CHECK(open.appraisal.set(line.classId, line.id, Field::Amount, "0") != "");
    CHECK(open.plan().decisions.empty());
    open.wait();
    CHECK(open.appraisal.appraised()->figures.version() == other);
    CHECK(open.set(Field::Amount, "0") == "");
    CHECK(open.plan().decisions.front().version == other);
}
