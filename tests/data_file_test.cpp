#include "core/storage/database.h"
#include "tests/as_nobody.h"
#include "tests/catch.h"
#include "tests/session_fixture.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>

using namespace taphuan;
using namespace taphuan::test;

namespace {

struct OpenFile : OpenSample
{
    DataFile &file = *session.dataFile();

    OpenFile() { file.setInSight(true); }
    void check()
    {
        file.check();
        waitFor(*file.job());
    }
};

} // namespace

TEST_CASE("The data file says where it is, how it is opened and how many changes it keeps")
{
    OpenFile open;
    CHECK(open.file.path() == open.session.filePath());
    CHECK(open.file.sizeText() != "");
    CHECK(open.file.formatText().contains("newest"));
    CHECK_FALSE(open.file.isReadOnly());
    CHECK(open.file.changesText() == "0");
    REQUIRE(open.session.setPlanField(PlanForm::Title, "A") == "");
    CHECK(open.file.changesText() == "1");
    open.session.undo();
    CHECK(open.file.changesText() == "2");
    open.file.copyPath();
    CHECK(QGuiApplication::clipboard()->text() == open.session.filePath());
    open.session.closePlan();
    CHECK(open.file.path() == "");
}

TEST_CASE("A file that may not be written says so, with the reason")
{
    OpenFile open;
    const QString path = open.session.filePath();
    open.session.closePlan();
    QFile::setPermissions(path, QFile::Permissions(0x4444));
    open.letOthersIn();
    const AsNobody nobody;
    open.session.openFile(path);
    CHECK(open.file.isReadOnly());
    CHECK(open.file.accessText().contains("you may not write this file"));
    open.check();
    CHECK_FALSE(open.file.isFaulty());
    CHECK(open.file.checkText() != "");
}

TEST_CASE("A file that is whole is found so, also while it is edited")
{
    OpenFile open;
    CHECK(open.file.checkText() == "");
    open.file.check();
    REQUIRE(open.session.setPlanField(PlanForm::Title, "A") == "");
    waitFor(*open.file.job());
    CHECK(open.file.checkText().startsWith("The file is whole."));
    CHECK_FALSE(open.file.isFaulty());
    CHECK(open.stored() == open.dump());
}

TEST_CASE("A damaged file is found so and what is damaged is said")
{
    OpenFile open;
    {
        const Database other(open.session.filePath(), Database::Opening::Write, {});
        other.setPragma("foreign_keys", false);
        other.run("DELETE FROM training_class");
    }
    open.check();
    CHECK(open.file.isFaulty());
    CHECK(open.file.checkText().contains("no such training_class"));
    CHECK(open.file.checkText().contains("restore a backup"));
}

TEST_CASE("A check that is stopped, or whose plan is closed, says nothing")
{
    OpenFile open;
    open.file.check();
    open.file.job()->cancel();
    waitFor(*open.file.job());
    CHECK(open.file.checkText() == "");
    open.file.check();
    open.session.closePlan();
    waitFor(*open.file.job());
    CHECK(open.file.checkText() == "");
}

TEST_CASE("What was found in one file is not said of another")
{
    OpenFile open;
    open.check();
    REQUIRE(open.file.checkText() != "");
    REQUIRE(open.session.openSample(open.url("other.taphuan")) == "");
    CHECK(open.file.path() == open.path("other.taphuan"));
    CHECK(open.file.checkText() == "");
}
