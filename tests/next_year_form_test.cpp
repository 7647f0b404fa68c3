#include "tests/catch.h"
#include "tests/session_fixture.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>

#include <algorithm>

using namespace taphuan;
using namespace taphuan::test;

TEST_CASE("Next year's plan is shown class by class and then made into a file of its own")
{
    OpenSample test;
    const QByteArray before = test.dump();
    NextYearForm &next = *test.session.nextYear();
    next.workOut();
    CHECK_FALSE(next.isReady());
    waitFor(*next.job());
    REQUIRE(next.isReady());
    CHECK(std::ranges::count_if(next.classes()->rows(), &EffectRow::isClass) ==
          int(test.session.plan()->plan().classes.size()));
    CHECK(next.titleText().contains("2018"));
    CHECK(next.fileName() == "ke-hoach-2018.taphuan");
    QUrl created;
    QObject::connect(&next, &NextYearForm::created, [&](const QUrl &file) { created = file; });
    next.create(test.url("next.taphuan"));
    waitFor(*next.job());
    CHECK(created == test.url("next.taphuan"));
    CHECK(test.dump() == before);
    const Plan made = PlanStore(test.path("next.taphuan"), PlanStore::Access::Read).load();
    CHECK(made.header.year == 2018);
    CHECK(made.header.id != test.session.plan()->plan().header.id);
    CHECK(made.classes.size() == test.session.plan()->plan().classes.size());
    for (const TrainingClass &trainingClass : made.classes)
        CHECK(trainingClass.startDate.year() == 2018);
}

TEST_CASE("Next year's plan takes no other file's place")
{
    OpenSample test;
    NextYearForm &next = *test.session.nextYear();
    next.workOut();
    waitFor(*next.job());
    next.create(QUrl::fromLocalFile(test.session.filePath()));
    waitFor(*next.job());
    CHECK(test.session.banner().contains("exists already"));
    CHECK(test.session.plan()->plan() ==
          PlanStore(test.session.filePath(), PlanStore::Access::Read).load());
}

TEST_CASE("Next year is worked out of the plan as it was when it was asked for")
{
    OpenSample test;
    NextYearForm &next = *test.session.nextYear();
    next.workOut();
    REQUIRE(test.session.removeClasses({test.id("L01")}) == "");
    waitFor(*next.job());
    CHECK(std::ranges::count_if(next.classes()->rows(), &EffectRow::isClass) == 12);
}

TEST_CASE("Next year that is stopped, or whose plan is closed, is not shown and leaves no file")
{
    OpenSample test;
    NextYearForm &next = *test.session.nextYear();
    next.workOut();
    next.job()->cancel();
    waitFor(*next.job());
    CHECK_FALSE(next.isReady());
    next.workOut();
    waitFor(*next.job());
    next.create(test.url("next.taphuan"));
    next.job()->cancel();
    waitFor(*next.job());
    CHECK_FALSE(QFile::exists(test.path("next.taphuan")));
    next.workOut();
    test.session.closePlan();
    waitFor(*next.job());
    CHECK_FALSE(next.isReady());
}

namespace {

ClassEffect effectOfClass(int number)
{
    ClassEffect effect;
    effect.classId = QString::number(number);
    effect.code = "L" + QString::number(number);
    effect.title = "Lớp";
    effect.before = Money(100);
    effect.after = Money(150);
    effect.lines.resize(2);
    effect.lines[0].label = "Nước uống";
    effect.lines[0].document = "40/2017/TT-BTC";
    effect.lines[1].label = "Hội trường";
    return effect;
}

std::vector<EffectRow> rowsOf(int classes)
{
    std::vector<EffectRow> rows;
    for (int i = 0; i < classes; ++i)
        addEffect(rows, effectOfClass(i), "14/03/2017 → 13/03/2018");
    return rows;
}

} // namespace

TEST_CASE("Up to twenty classes begin open; each is opened and closed")
{
    EffectModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(rowsOf(20));
    CHECK(model.rowCount() == 60);
    model.setOpen("3", false);
    CHECK(model.rowCount() == 58);
    model.show(rowsOf(21));
    CHECK(model.rowCount() == 21);
    model.setOpen("20", true);
    CHECK(model.rowCount() == 23);
    CHECK(model.rows()[21].text == "Nước uống");
}

TEST_CASE("The filter finds classes with their lines, and lines with their class")
{
    EffectModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(rowsOf(30));
    model.setFilterText("l29");
    CHECK(model.rowCount() == 3);
    model.setFilterText("nuoc");
    CHECK(model.rowCount() == 60);
    model.setFilterText("nothing");
    CHECK(model.rowCount() == 0);
    model.setFilterText("");
    CHECK(model.rowCount() == 30);
}

TEST_CASE("What is copied has the lines of closed classes too, each with its class")
{
    EffectModel model;
    model.show(rowsOf(30));
    model.setFilterText("L7");
    model.copy();
    const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split('\n');
    REQUIRE(lines.size() == 4);
    CHECK(lines[2].startsWith("L7 · Lớp\tNước uống\t"));
    CHECK(lines[2].contains("40/2017/TT-BTC"));
    CHECK(lines[1].contains("+50"));
}
