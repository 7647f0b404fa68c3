#include "tests/catch.h"
#include "tests/session_fixture.h"

using namespace taphuan;
using namespace taphuan::test;

TEST_CASE("Next year's plan is shown class by class and then made into a file of its own")
{
    OpenSample test;
    const QByteArray before = test.dump();
    NextYearForm &next = *test.session.nextYear();
    next.workOut();
    CHECK(next.classes()->rowCount() == int(test.session.plan()->plan().classes.size()));
    CHECK(next.titleText().contains("2018"));
    CHECK(next.fileName() == "ke-hoach-2018.taphuan");
    REQUIRE(next.create(test.url("next.taphuan")) == "");
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
    test.session.nextYear()->workOut();
    CHECK(test.session.nextYear()->create(QUrl::fromLocalFile(test.session.filePath())) != "");
    CHECK(test.session.plan()->plan() ==
          PlanStore(test.session.filePath(), PlanStore::Access::Read).load());
}
