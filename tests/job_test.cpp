#include "app/work_queue.h"

#include "tests/catch.h"
#include "tests/session_fixture.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QTest>
#include <QTimer>

#include <stdexcept>

using namespace taphuan;
using namespace taphuan::test;

namespace {

/// How a job ends: "done", "cancelled" or the reason of its failure.
QString endOf(Job &job)
{
    QString end = "never";
    QEventLoop loop;
    const auto note = [&](const QString &text) {
        end = text;
        loop.quit();
    };
    const QList<QMetaObject::Connection> connections{
        QObject::connect(&job, &Job::done, [&] { note("done"); }),
        QObject::connect(&job, &Job::cancelled, [&] { note("cancelled"); }),
        QObject::connect(&job, &Job::failed, note)};
    QTimer::singleShot(60000, &loop, &QEventLoop::quit);
    loop.exec();
    for (const QMetaObject::Connection &connection : connections)
        QObject::disconnect(connection);
    return end;
}

} // namespace

TEST_CASE("A job tells its progress and that it is done")
{
    Job job;
    std::vector<double> seen;
    QObject::connect(&job, &Job::progressChanged, [&] { seen.push_back(job.progress()); });
    job.start("work", [](const Job::Progress &progress) {
        for (int i = 1; i <= 10; ++i)
            progress(i / 10.0);
        return QString();
    });
    REQUIRE(job.running());
    REQUIRE(endOf(job) == "done");
    REQUIRE_FALSE(job.running());
    REQUIRE(seen.size() == 10);
    REQUIRE(seen.back() == 1);
    REQUIRE(std::is_sorted(seen.begin(), seen.end()));
}

TEST_CASE("A job that fails says why, also by an exception")
{
    Job job;
    job.start("work", [](const Job::Progress &) { return QString("no disk"); });
    REQUIRE(endOf(job) == "no disk");
    job.start("work", [](const Job::Progress &) -> QString { throw std::runtime_error("broken"); });
    REQUIRE(endOf(job) == "broken");
}

TEST_CASE("A job is cancelled, and stops with its owner")
{
    const Job::Work untilStopped = [](const Job::Progress &progress) {
        while (progress(0))
            ;
        return QString();
    };
    Job job;
    job.start("work", untilStopped);
    job.cancel();
    REQUIRE(endOf(job) == "cancelled");
    Job abandoned;
    abandoned.start("work", untilStopped);
}

TEST_CASE("Work that was given up says nothing, and what was asked for after it is done")
{
    WorkQueue queue;
    QStringList said;
    QObject::connect(&queue, &WorkQueue::failed, [&](const QString &reason) { said += reason; });
    QObject::connect(&queue, &WorkQueue::cancelled, [&] { said += "cancelled"; });
    const auto failsWhenStopped = [](const Job::Progress &progress) {
        while (progress(0))
            ;
        return QString("stopped");
    };
    const auto succeeds = [](const Job::Progress &) { return QString(); };
    queue.run("given up", failsWhenStopped, [&] { said += "given up"; });
    queue.clear();
    queue.run("asked for last", succeeds, [&] { said += "done"; });
    REQUIRE(QTest::qWaitFor([&] { return !said.isEmpty(); }));
    CHECK(said == QStringList{"done"});
    queue.run("given up by the user", failsWhenStopped, [&] { said += "done"; });
    queue.job()->cancel();
    REQUIRE(QTest::qWaitFor([&] { return said.size() > 1; }));
    CHECK(said.back() == "stopped");
}

TEST_CASE("The workbook is exported by a job")
{
    OpenSample sample;
    sample.session.exportWorkbook(sample.url("plan.xlsx"));
    REQUIRE(endOf(*sample.session.job()) == "done");
    REQUIRE(QFileInfo(sample.path("plan.xlsx")).size() > 10000);
    REQUIRE_FALSE(sample.session.bannerIsError());
    REQUIRE(sample.session.banner() != "");
}

TEST_CASE("An export that cannot be written fails with a banner")
{
    OpenSample sample;
    sample.session.exportWorkbook(sample.url("nowhere/plan.xlsx"));
    REQUIRE(endOf(*sample.session.job()) != "done");
    REQUIRE(sample.session.bannerIsError());
    REQUIRE(sample.session.bannerDetail() != "");
}

TEST_CASE("A cancelled export leaves no file and the plan can be edited meanwhile")
{
    OpenSample sample;
    sample.session.exportWorkbook(sample.url("plan.xlsx"));
    REQUIRE(sample.session.setClassField({sample.id("L01")}, ClassForm::Days, "1") == "");
    sample.session.job()->cancel();
    const QString end = endOf(*sample.session.job());
    REQUIRE((end == "cancelled" || end == "done"));
    REQUIRE(QFileInfo::exists(sample.path("plan.xlsx")) == (end == "done"));
}
