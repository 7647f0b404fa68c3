#include "tests/round_trip_fixture.h"

#include <QAbstractItemModelTester>

using namespace taphuan;
using namespace taphuan::test;

namespace {

struct OpenErrors : OpenRoundTrip
{
    OpenErrors()
    {
        const QString id = this->id("L01");
        for (const Topic &topic : std::vector(trainingClass("L01").topics))
            session.removeTopic(id, topic.id);
        exceptions.setInSight(true);
        REQUIRE(exceptions.standingCount() > 0);
        key = exceptions.standing()->rows().front().aboutKey;
    }
    QString key;
};

} // namespace

TEST_CASE("An exception takes its error out of the way, and undo brings it back")
{
    OpenErrors open;
    const QAbstractItemModelTester standing(open.exceptions.standing());
    const QAbstractItemModelTester recorded(open.exceptions.recorded());
    const int before = open.exceptions.standingCount();
    REQUIRE(open.exceptions.record(open.key, "Lý do", "CV 1") == "");
    CHECK(open.exceptions.standingCount() < before);
    REQUIRE(open.exceptions.recorded()->count() == 1);
    CHECK(open.exceptions.recorded()->rows().front().reason == "Lý do");
    CHECK_FALSE(open.exceptions.recorded()->rows().front().isMended);
    CHECK(open.stored() == open.dump());
    open.session.undo();
    CHECK(open.exceptions.standingCount() == before);
    CHECK(open.exceptions.recorded()->count() == 0);
}

TEST_CASE("An exception needs both reason and document")
{
    OpenErrors open;
    CHECK(open.exceptions.record(open.key, "", "CV 1") != "");
    CHECK(open.exceptions.record(open.key, "Lý do", " ") != "");
    CHECK(open.plan().exceptions.empty());
    REQUIRE(open.exceptions.record(open.key, "Lý do", "CV 1") == "");
    const QString id = open.plan().exceptions.front().id;
    CHECK(open.exceptions.set(id, ExceptionModel::Reason, "") != "");
    CHECK(open.exceptions.set(id, ExceptionModel::Document, "CV 2") == "");
    CHECK(open.plan().exceptions.front().document == "CV 2");
    CHECK(open.exceptions.remove(id) == "");
    CHECK(open.plan().exceptions.empty());
}

TEST_CASE("Only the alliance records exceptions")
{
    OpenErrors open;
    for (const char *agency : {"STC", "UBND", "SNN"}) {
        open.actAs(agency);
        CHECK(open.exceptions.record(open.key, "Lý do", "CV 1").contains("Liên minh HTX"));
    }
    CHECK(open.plan().exceptions.empty());
}

TEST_CASE("The findings say which error an exception allows, and one that was mended shows")
{
    OpenErrors open;
    REQUIRE(open.exceptions.record(open.key, "Lý do", "CV 1") == "");
    const auto rows = findingRows(*open.session.plan(), open.id("L01"));
    const auto allowed = std::ranges::find(rows, open.key, &FindingRow::exceptionKey);
    REQUIRE(allowed != rows.end());
    CHECK(allowed->exceptionText == "Lý do (CV 1)");
    CHECK(contentOf(*open.session.findings()).join(u'\n').contains("Lý do (CV 1)"));
    const QString topic = open.session.addTopic(open.id("L01"));
    open.session.setTopicField(open.id("L01"), topic, TopicModel::Sessions, "4");
    CHECK(open.exceptions.recorded()->rows().front().isMended);
}
