#include "tests/round_trip_fixture.h"

#include <QAbstractItemModelTester>

using namespace taphuan;
using namespace taphuan::test;

namespace {

struct OpenRepricing : OpenRoundTrip
{
    Repricing &repricing = *trip.repricing();

    void addNorm()
    {
        NormPage &norms = *session.norms();
        norms.beginNew();
        norms.draft()->key = "drinks";
        norms.draft()->document = "12/2017/NQ-HĐND";
        norms.draft()->amount = "12.345";
        norms.draft()->per = "day";
        norms.draft()->validFrom = "1/1/2017";
        REQUIRE(norms.proposeDraft() == "");
        REQUIRE(norms.keep() == "");
    }
    void find()
    {
        repricing.find();
        wait();
        REQUIRE(repricing.isFound());
    }
};

} // namespace

TEST_CASE("A change of norms is seen line by line, against the plan before it")
{
    OpenRepricing open;
    const QAbstractItemModelTester tester(open.repricing.rows());
    open.addNorm();
    CHECK(open.repricing.source() == Repricing::beforeNorms);
    open.find();
    CHECK(open.repricing.rows()->count() >= 2 * int(open.plan().classes.size()));
    CHECK(contentOf(*open.repricing.rows()).front().contains("L01"));
}

TEST_CASE("Lines that keep their rate need a reason, and it is one step that undo takes back")
{
    OpenRepricing open;
    open.submit();
    open.addNorm();
    open.repricing.setSource(1);
    open.find();
    const Money followed = open.session.draft()->figures().amount();
    open.repricing.followAll(false);
    CHECK(open.repricing.keepsSome());
    CHECK(open.repricing.apply(" ") != "");
    REQUIRE(open.repricing.apply("Hợp đồng đã ký") == "");
    CHECK(open.session.draft()->figures().amount() != followed);
    CHECK(open.trainingClass("L01").entries.back().reason == "Hợp đồng đã ký");
    CHECK(open.stored() == open.dump());
    open.session.undo();
    CHECK(open.session.draft()->figures().amount() == followed);
}

TEST_CASE("Lines that all follow already leave the plan as it is")
{
    OpenRepricing open;
    open.addNorm();
    open.find();
    const QString step = open.session.undoTitle();
    REQUIRE(open.repricing.apply("") == "");
    CHECK(open.session.undoTitle() == step);
}

TEST_CASE("A version without newer norms has nothing to re-price")
{
    OpenRepricing open;
    open.submit();
    open.find();
    CHECK(open.repricing.rows()->count() == 0);
}

TEST_CASE("Only the alliance re-prices")
{
    OpenRepricing open;
    open.addNorm();
    open.find();
    open.repricing.followAll(false);
    open.actAs("STC");
    CHECK(open.repricing.apply("Lý do").contains("Liên minh HTX"));
}

TEST_CASE("An edit while lines are looked for has them found again, of the plan as it is")
{
    OpenRepricing open;
    open.addNorm();
    open.repricing.find();
    open.session.setClassField({open.id("L01")}, ClassForm::Days, "1");
    open.wait();
    REQUIRE(open.repricing.isFound());
    const QStringList found = contentOf(*open.repricing.rows());
    open.find();
    CHECK(found == contentOf(*open.repricing.rows()));
}

TEST_CASE("Another source chosen while lines are looked for is not given the lines of the first")
{
    OpenRepricing open;
    open.submit();
    open.addNorm();
    open.repricing.setSource(1);
    open.repricing.find();
    open.repricing.setSource(Repricing::beforeNorms);
    open.wait();
    CHECK_FALSE(open.repricing.isFound());
}
