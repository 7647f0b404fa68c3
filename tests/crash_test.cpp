#include "core/storage/database.h"
#include "tests/catch.h"
#include "tests/storage_plans.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

using namespace taphuan;
using namespace taphuan::test;

namespace {

/// Lets the writer edit the file for a moment and kills it; the last edit that it said was saved.
int lastSavedBeforeKill(const QString &path, int milliseconds)
{
    QProcess writer;
    writer.start(CRASH_WRITER, {path});
    REQUIRE(writer.waitForReadyRead());
    QThread::msleep(ulong(milliseconds));
    writer.kill();
    REQUIRE(writer.waitForFinished());
    REQUIRE(writer.exitStatus() == QProcess::CrashExit);
    QByteArray output = writer.readAllStandardOutput();
    output.truncate(output.lastIndexOf('\n')); // a line that was cut off was not acknowledged
    return output.mid(output.lastIndexOf('\n') + 1).toInt();
}

Plan numberedPlan()
{
    Plan plan = fullPlan();
    plan.header.title = "0";
    plan.classes.front().title = "0";
    plan.classes.front().topics.clear();
    return plan;
}

} // namespace

TEST_CASE("Every edit that was saved is there after the program was killed, a hundred times")
{
    const PlanFile file(numberedPlan());
    QRandomGenerator random(1);
    for (int round = 0; round < 100; ++round) {
        const int saved = lastSavedBeforeKill(file.path(), random.bounded(40));
        const PlanStore store = file.open();
        const Plan plan = store.load();
        const int present = plan.header.title.toInt();
        CHECK(saved > 0);
        CHECK((present == saved || present == saved + 1));
        const TrainingClass &one = plan.classes.front();
        CHECK(one.title == plan.header.title);
        REQUIRE(int(one.topics.size()) == present);
        CHECK(one.topics.back().title == plan.header.title);
        CHECK(store.undoable()->title == plan.header.title);
    }
    const Database database(file.path(), Database::Opening::Look, file.path());
    CHECK(database.value("PRAGMA quick_check").toString() == "ok");
}
