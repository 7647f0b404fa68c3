#include "app/plan_backups.h"
#include "core/storage/backups.h"
#include "tests/round_trip_fixture.h"

#include <QFile>

using namespace taphuan;
using namespace taphuan::test;

namespace {

/// The sample, backed up; then a version of it was cut by Finance, and a department submitted the
/// content of its first class.
struct OpenBackup : OpenRoundTrip
{
    Plan backedUp;
    Plan later;

    OpenBackup()
    {
        appraise();
        session.backups()->backUpNow();
        waitFor(backups());
        backedUp = plan();
        const Money cut(firstLine().amount.dong() - 1'000);
        REQUIRE(set(AppraisalModel::Amount, QString::number(cut.dong())) == "");
        const TrainingClass &first = plan().classes.front();
        session.programme()->setClassId(first.id);
        actAs(
            qPrintable(session.plan()->catalogue().responsibleAgency(first.type, first.startDate)));
        REQUIRE(session.programme()->submit({}) == "");
        later = plan();
    }
    const Job &backups() { return *session.backups()->job(); }
    QString restore(const char *agency)
    {
        actAs(agency);
        const QString reason = session.backups()->restore(1);
        waitFor(backups());
        return reason;
    }
};

} // namespace

TEST_CASE("The alliance restores a backup after others took their steps, and undoes and redoes it")
{
    OpenBackup open;
    Plan restored = open.backedUp;
    restored.decisions = open.later.decisions;
    REQUIRE(open.later.decisions.size() == 1);
    REQUIRE(open.later.classes.front().reviews.size() == 1);
    REQUIRE(open.restore("LMHTX") == "");
    CHECK(open.plan() == restored);
    CHECK(open.stored() == open.dump());
    open.session.undo();
    CHECK(open.plan() == open.later);
    open.session.redo();
    CHECK(open.plan() == restored);
    CHECK(open.stored() == open.dump());
    CHECK(open.session.banner() == "");
}

TEST_CASE("Only the alliance restores a backup, or takes that back, and the refusal says so")
{
    OpenBackup open;
    const QString refused = "Only Liên minh HTX may change this; you act for Sở NN&PTNT.";
    CHECK(open.restore("SNN") == refused);
    CHECK(backupsOf(open.session.filePath()).size() == 1);
    CHECK(open.restore("STC") != "");
    CHECK(open.plan() == open.later);
    REQUIRE(open.restore("LMHTX") == "");
    const Plan restored = open.plan();
    open.actAs("SNN");
    open.session.undo();
    CHECK(open.session.banner() == refused);
    CHECK(open.plan() == restored);
}

TEST_CASE("Another's step is refused by a sentence that says whose it is")
{
    OpenBackup open;
    open.actAs("LMHTX");
    open.session.undo();
    CHECK(open.plan() == open.later);
    CHECK(open.session.banner() ==
          "Such a step is taken in one's own name: this one was taken for Sở NN&PTNT, and you act "
          "for Liên minh HTX.");
}

TEST_CASE("A plan that is edited while its backup is read stays as it is, with the edit")
{
    OpenBackup open;
    open.actAs("LMHTX");
    REQUIRE(open.session.backups()->restore(1) == "");
    REQUIRE(open.session.setPlanField(PlanForm::Title, "Sau") == "");
    waitFor(open.backups());
    CHECK(open.session.banner().contains("changed while the backup was being read"));
    CHECK(open.plan().header.title == "Sau");
    CHECK(open.stored() == open.dump());
    REQUIRE(open.restore("LMHTX") == "");
    CHECK(open.plan().header.title == open.backedUp.header.title);
}

TEST_CASE("A restoring that is stopped, or whose plan is closed, leaves the plan as it is")
{
    OpenBackup open;
    open.actAs("LMHTX");
    REQUIRE(open.session.backups()->restore(1) == "");
    open.session.backups()->job()->cancel();
    waitFor(open.backups());
    CHECK(open.plan() == open.later);
    const QString file = open.session.filePath();
    REQUIRE(open.session.backups()->restore(1) == "");
    open.session.closePlan();
    open.session.openFile(file);
    waitFor(open.backups());
    CHECK(open.plan() == open.later);
    CHECK(open.session.banner() == "");
}

TEST_CASE("A backup that cannot be read is said, and nothing is different")
{
    OpenBackup open;
    QFile backup(backupsOf(open.session.filePath()).front().path);
    REQUIRE(backup.open(QIODevice::WriteOnly | QIODevice::Truncate));
    backup.write(QByteArray(8192, 'x'));
    backup.close();
    REQUIRE(open.restore("LMHTX") == "");
    CHECK(open.session.bannerIsError());
    CHECK(open.plan() == open.later);
    CHECK(backupsOf(open.session.filePath()).size() == 1);
}

TEST_CASE("A backup that is being made when the plan is closed is made whole")
{
    OpenBackup open;
    const QString file = open.session.filePath();
    open.session.backups()->backUpNow();
    open.session.closePlan();
    waitFor(open.backups());
    const auto backups = backupsOf(file);
    REQUIRE(backups.size() == 2);
    CHECK(PlanStore(backups.front().path, PlanStore::Access::Read).load() == open.later);
    CHECK(open.session.backups()->rows()->rowCount() == 0);
}
