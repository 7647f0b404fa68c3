#include "tests/as_nobody.h"
#include "tests/catch.h"
#include "tests/session_fixture.h"
#include "tests/size_limit.h"

#include <QFile>

using namespace taphuan;
using namespace taphuan::test;

TEST_CASE("An edit reaches the screen, the sums and the file")
{
    OpenSample sample;
    Session &session = sample.session;
    session.currentClass()->setClassId(sample.id("L01"));
    const QString total = session.totalText();
    REQUIRE(session.setClassField({sample.id("L01")}, ClassForm::Days, "2") == "");
    REQUIRE(session.currentClass()->days() == "2");
    REQUIRE(session.totalText() != total);
    REQUIRE(session.lastEditDeltaText().startsWith(u'−'));
    REQUIRE(session.currentClass()->lastEditDeltaText() == session.lastEditDeltaText());
    REQUIRE(sample.stored() == sample.dump());
}

TEST_CASE("Undo restores the plan, also after the file was opened again, and redo repeats")
{
    OpenSample sample;
    Session &session = sample.session;
    const QByteArray before = sample.dump();
    session.setClassField({sample.id("L01")}, ClassForm::Venue, "Hội trường mới");
    const QByteArray after = sample.dump();
    const QUrl file = QUrl::fromLocalFile(session.filePath());
    session.closePlan();
    REQUIRE_FALSE(session.hasPlan());
    REQUIRE(session.openPlan(file) == "");
    REQUIRE_FALSE(session.undoTitle().isEmpty());
    session.undo();
    REQUIRE(sample.dump() == before);
    REQUIRE(sample.stored() == before);
    session.redo();
    REQUIRE(sample.dump() == after);
}

TEST_CASE("Typing in one field is one step until it ends")
{
    OpenSample sample;
    Session &session = sample.session;
    const QByteArray before = sample.dump();
    for (const char *text : {"2", "2+", "2+1", "2+1,5"})
        session.setClassField({sample.id("L01")}, ClassForm::Days, text);
    session.endTyping();
    REQUIRE(sample.trainingClass("L01").days == Quantity::raw(3500));
    session.setClassField({sample.id("L01")}, ClassForm::Days, "4");
    session.undo();
    REQUIRE(sample.trainingClass("L01").days == Quantity::raw(3500));
    session.undo();
    REQUIRE(sample.dump() == before);
    REQUIRE(session.undoTitle() == "");
}

TEST_CASE("Typing that ends where it began leaves no step")
{
    OpenSample sample;
    const QString id = sample.id("L01");
    for (const char *text : {"30", "3"})
        REQUIRE(sample.session.setClassField({id}, ClassForm::Days, text) == "");
    sample.session.endTyping();
    REQUIRE(sample.session.undoTitle() == "");
}

TEST_CASE("Escape takes back what was typed and nothing before it")
{
    OpenSample sample;
    Session &session = sample.session;
    session.setClassField({sample.id("L01")}, ClassForm::Venue, "A");
    session.endTyping();
    const QByteArray before = sample.dump();
    session.setClassField({sample.id("L01")}, ClassForm::Venue, "AB");
    session.setClassField({sample.id("L01")}, ClassForm::Venue, "ABC");
    session.cancelTyping();
    REQUIRE(sample.dump() == before);
    session.cancelTyping();
    REQUIRE(sample.dump() == before);
}

TEST_CASE("Typing in another field is another step")
{
    OpenSample sample;
    Session &session = sample.session;
    session.setClassField({sample.id("L01")}, ClassForm::Venue, "A");
    session.setClassField({sample.id("L01")}, ClassForm::Locality, "B");
    session.undo();
    REQUIRE(sample.trainingClass("L01").venue == "A");
    REQUIRE(sample.trainingClass("L01").locality != "B");
}

TEST_CASE("Several classes are edited in one step")
{
    OpenSample sample;
    Session &session = sample.session;
    const QByteArray before = sample.dump();
    REQUIRE(session.setClassField({sample.id("L01"), sample.id("L02"), sample.id("L05")},
                                  ClassForm::Locality, "Ba Đồn") == "");
    for (const char *code : {"L01", "L02", "L05"})
        REQUIRE(sample.trainingClass(code).locality == "Ba Đồn");
    session.undo();
    REQUIRE(sample.dump() == before);
}

TEST_CASE("A refused text says why and changes nothing")
{
    OpenSample sample;
    Session &session = sample.session;
    const QByteArray before = sample.dump();
    const QString id = sample.id("L01");
    const auto [field, text] = GENERATE(table<ClassForm::Field, const char *>({
        {ClassForm::Code, ""},
        {ClassForm::Code, "L02"},
        {ClassForm::Title, "  "},
        {ClassForm::Type, "airline"},
        {ClassForm::StartDate, "30/2"},
        {ClassForm::Days, "30*"},
        {ClassForm::Days, "-1"},
        {ClassForm::Days, "1000001"},
        {ClassForm::Place, "moon"},
        {ClassForm::Priority, "1,5"},
    }));
    REQUIRE(session.setClassField({id}, field, text) != "");
    REQUIRE(sample.dump() == before);
    REQUIRE(sample.stored() == before);
    REQUIRE(session.undoTitle() == "");
}

TEST_CASE("One code for two classes is refused")
{
    OpenSample sample;
    REQUIRE(sample.session.setClassField({sample.id("L01"), sample.id("L02")}, ClassForm::Code,
                                         "X1") != "");
}

TEST_CASE("A total of more than fifteen digits is refused")
{
    OpenSample sample;
    Session &session = sample.session;
    const QString entry = session.addEntry(sample.id("L01"), "other");
    REQUIRE(session.setEntryField(sample.id("L01"), entry, EntryModel::Rate, "999.999.999.999") ==
            "");
    const QByteArray before = sample.dump();
    REQUIRE(session.setEntryField(sample.id("L01"), entry, EntryModel::Quantity, "1000") != "");
    REQUIRE(sample.dump() == before);
}

TEST_CASE("A file that may not be written is shown and every edit of it is refused")
{
    OpenSample sample;
    Session &session = sample.session;
    const QUrl file = QUrl::fromLocalFile(session.filePath());
    session.closePlan();
    QFile::setPermissions(file.toLocalFile(), QFile::Permissions(0x4444));
    sample.letOthersIn();
    const AsNobody nobody;
    REQUIRE(session.openPlan(file) == "");
    REQUIRE(session.readOnly());
    REQUIRE(session.classCount() == 12);
    const QByteArray before = sample.dump();
    REQUIRE(session.setClassField({sample.id("L01")}, ClassForm::Days, "2") != "");
    REQUIRE(session.banner() != "");
    REQUIRE(session.addClass("crop") == "");
    REQUIRE(session.removeClasses({sample.id("L01")}) != "");
    session.undo();
    REQUIRE(sample.dump() == before);
}

TEST_CASE(
    "An edit of what another writer changed meanwhile is not made, and the plan is shown anew")
{
    OpenSample sample;
    Session &session = sample.session;
    session.currentClass()->setClassId(sample.id("L01"));
    QFile::remove(session.filePath() + ".lock"); // as where a network drive does not keep locks
    {
        PlanStore other(session.filePath(), PlanStore::Access::Write);
        TrainingClass changed = sample.trainingClass("L01");
        changed.venue = "Nơi khác";
        const Change change{"Edit", rowsBetween(&sample.trainingClass("L01"), &changed)};
        REQUIRE_FALSE(other.commit(change, {"Somebody", QDateTime::currentDateTime()}));
    }
    const QByteArray theirs = sample.stored();
    REQUIRE(session.setClassField({sample.id("L01")}, ClassForm::Days, "2") == "");
    REQUIRE(session.banner().startsWith("Somebody else changed this"));
    REQUIRE(session.bannerIsError());
    REQUIRE(sample.stored() == theirs);
    REQUIRE(sample.dump() == theirs);
    REQUIRE(session.currentClass()->venue() == "Nơi khác");
    REQUIRE(session.setClassField({sample.id("L01")}, ClassForm::Days, "2") == "");
    REQUIRE(session.currentClass()->days() == "2");
}

TEST_CASE("A save that fails changes neither screen nor file")
{
    OpenSample sample;
    Session &session = sample.session;
    const QByteArray before = sample.dump();
    const QString total = session.totalText();
    const QStringList rows = contentOf(*session.classes());
    {
        const SizeLimit limit(1);
        REQUIRE(session.setClassField({sample.id("L01")}, ClassForm::Days, "2") != "");
    }
    REQUIRE(session.bannerIsError());
    REQUIRE(session.totalText() == total);
    REQUIRE(contentOf(*session.classes()) == rows);
    REQUIRE(sample.dump() == before);
    REQUIRE(sample.stored() == before);
    REQUIRE(session.setClassField({sample.id("L01")}, ClassForm::Days, "2") == "");
}

TEST_CASE("A plan that cannot be opened leaves the one that is open")
{
    OpenSample sample;
    const QByteArray before = sample.dump();
    REQUIRE(sample.session.openPlan(sample.url("missing.taphuan")) != "");
    REQUIRE(sample.session.openPlan(sample.url("plan.json")) != "");
    REQUIRE(sample.dump() == before);
}

TEST_CASE("A new plan is made, opened and remembered")
{
    OpenSample sample;
    Session &session = sample.session;
    REQUIRE(session.newPlan(sample.url("new"), "2018", "", "Quảng Bình") != "");
    REQUIRE(session.newPlan(sample.url("new"), "two", "Kế hoạch", "Quảng Bình") != "");
    REQUIRE(session.newPlan(sample.url("new"), "2018", "Kế hoạch", "Quảng Bình") == "");
    REQUIRE(session.fileName() == "new.taphuan");
    REQUIRE(session.classCount() == 0);
    REQUIRE(sample.preferences.recentFiles()->rows().size() == 2);
    REQUIRE(Preferences().recentFiles()->rows().front().fileName() == "new.taphuan");
    REQUIRE(session.addClass("crop") != "");
    REQUIRE(session.classCount() == 1);
}

TEST_CASE("A plan file is never overwritten by a new one")
{
    OpenSample sample;
    REQUIRE(sample.session.openSample(QUrl::fromLocalFile(sample.session.filePath())) != "");
}

TEST_CASE("the calendar is written for other programs whole or not at all, and no plan is replaced")
{
    OpenSample sample;
    const QUrl target = sample.url("lịch.ics");
    sample.session.exportCalendar(target);
    QFile file(target.toLocalFile());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().count("BEGIN:VEVENT\r\n") == 12);
    CHECK_FALSE(sample.session.bannerIsError());
    sample.session.exportCalendar(sample.url("không có/lịch.ics"));
    CHECK(sample.session.bannerIsError());
    const QByteArray before = sample.stored();
    sample.session.exportCalendar(QUrl::fromLocalFile(sample.session.filePath()));
    CHECK(sample.session.bannerIsError());
    CHECK(sample.stored() == before);
}

TEST_CASE("What the window writes replaces no plan, neither the open one nor another")
{
    OpenSample sample;
    const QString other = sample.path("khác.taphuan");
    sample.session.sectorProgramme()->setDepartment("SNN");
    PlanStore::create(other, sample.session.plan()->plan());
    QFile file(other);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    for (const QString &path : {sample.session.filePath(), other}) {
        const QUrl target = QUrl::fromLocalFile(path);
        const std::function<void()> writings[] = {
            [&] { sample.session.exportWorkbook(target); },
            [&] { sample.session.exportDocument(DocumentDesk::Submission, target); },
            [&] { sample.session.exportProgramme(target); },
            [&] { sample.session.exportCalendar(target); }};
        for (const auto &write : writings) {
            sample.session.dismissBanner();
            write();
            INFO(sample.session.banner());
            CHECK_FALSE(sample.session.job()->running());
            CHECK(sample.session.banner().contains("is a plan and is not replaced"));
        }
    }
    CHECK(sample.stored() == sample.dump());
    REQUIRE(file.seek(0));
    CHECK(file.readAll() == before);
}
