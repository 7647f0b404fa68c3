#include "app/curriculum_register.h"

#include "tests/catch.h"
#include "tests/session_fixture.h"

#include <QAbstractItemModelTester>

using namespace taphuan;
using namespace taphuan::test;

namespace {

/// The curricula of the sample, the first kept from the topics of its class L01.
struct OpenCurricula : OpenSample
{
    CurriculumRegister &curricula = *session.curriculumRegister();
    QAbstractItemModelTester list{curricula.list()};
    QAbstractItemModelTester topics{curricula.topics()};

    OpenCurricula()
    {
        session.programme()->setClassId(id("L01"));
        REQUIRE(session.programme()->saveCurriculum() == "");
        curricula.setInSight(true);
        curricula.setCode(curricula.codeAt(0));
    }
    const CurriculumListRow &row(int number = 0) const
    {
        return curricula.list()->rows()[std::size_t(number)];
    }
    QString topicId(int number) const
    {
        return curricula.topics()->rows()[std::size_t(number)].rowId;
    }
    const Plan &plan() const { return session.plan()->plan(); }
};

} // namespace

TEST_CASE("A version that classes use stays, and a new one is edited")
{
    OpenCurricula open;
    CHECK(open.curricula.head().isFixed);
    CHECK(open.curricula.setTopicField(open.topicId(0), TopicModel::Title, "Khác") != "");
    REQUIRE(open.curricula.beginVersion() == "");
    CHECK_FALSE(open.curricula.head().isFixed);
    CHECK(open.plan().curricula.size() == 2);
    REQUIRE(open.curricula.setTopicField(open.topicId(0), TopicModel::Title, "Khác") == "");
    CHECK(open.curricula.topics()->rows().front().title == "Khác");
    CHECK(open.plan().curriculumTopics.front().title == open.trainingClass("L01").topics[0].title);
    CHECK(open.row().outOfDate == 1);
    REQUIRE(open.curricula.outOfDate()->count() == 1);
    CHECK(open.curricula.outOfDate()->rows().front().text.startsWith("L01 · "));
    CHECK(open.stored() == open.dump());
    open.session.undo();
    open.session.undo();
    CHECK(open.plan().curricula.size() == 1);
}

TEST_CASE("An older version is read as it was and not edited; the newest is")
{
    OpenCurricula open;
    REQUIRE(open.curricula.beginVersion() == "");
    REQUIRE(open.curricula.setTopicField(open.topicId(0), TopicModel::Title, "Khác") == "");
    REQUIRE(open.curricula.versions()->count() == 2);
    open.curricula.showVersion(open.curricula.versions()->rows().back().code);
    CHECK_FALSE(open.curricula.head().isNewest);
    CHECK(open.curricula.topics()->rows().front().title ==
          open.trainingClass("L01").topics[0].title);
    CHECK(open.curricula.setTopicField(open.topicId(0), TopicModel::Title, "Sửa") != "");
    open.curricula.showVersion(open.curricula.head().id);
    CHECK(open.curricula.head().isNewest);
    CHECK(open.curricula.topics()->rows().front().title == "Khác");
    open.session.undo();
    open.session.undo();
    CHECK(open.curricula.versions()->count() == 1);
}

TEST_CASE("Every class on an older version is told what changes, and all are taken in one step")
{
    OpenCurricula open;
    const QString other = open.session.duplicateClasses({open.id("L01")}).front();
    REQUIRE(open.curricula.beginVersion() == "");
    REQUIRE(open.curricula.setTopicField(open.topicId(0), TopicModel::Content, "Mới") == "");
    const QAbstractItemModelTester tester(open.curricula.outOfDate());
    REQUIRE(open.curricula.outOfDate()->count() == 1); // the same changes in both
    const OutOfDateRow row = open.curricula.outOfDate()->rows().front();
    CHECK(row.classIds == QStringList{open.id("L01"), other});
    CHECK(row.text == "L01, " + open.session.plan()->trainingClass(other)->code);
    CHECK(row.updateText.contains("content"));
    CHECK(open.curricula.outOfDateClasses() == 2);
    CHECK(open.curricula.takers() == 2);
    const QByteArray before = open.dump();
    REQUIRE(open.curricula.takeIntoAll() == "");
    CHECK(open.curricula.outOfDate()->count() == 0);
    CHECK(open.trainingClass("L01").topics.front().content == "Mới");
    CHECK(open.session.plan()->trainingClass(other)->topics.front().content == "Mới");
    CHECK(open.stored() == open.dump());
    open.session.undo();
    CHECK(open.dump() == before);
}

TEST_CASE("Who may not edit a class does not take it to a newer version")
{
    OpenCurricula open;
    REQUIRE(open.curricula.beginVersion() == "");
    const QByteArray before = open.dump();
    open.session.acting()->choose(QStringLiteral("STC"));
    CHECK(open.curricula.takers() == 0);
    open.curricula.takeIntoAll();
    CHECK(open.dump() == before);
    open.session.acting()->choose(QStringLiteral("SNN"));
    CHECK(open.curricula.takers() == 1);
}

TEST_CASE("Topics of a new version are added, moved and removed, the last one stays")
{
    OpenCurricula open;
    REQUIRE(open.curricula.beginVersion() == "");
    const int count = open.curricula.topics()->count();
    REQUIRE(open.curricula.addTopic() == "");
    const QString added = open.topicId(count);
    REQUIRE(open.curricula.moveTopic(added, -1) == "");
    CHECK(open.topicId(count - 1) == added);
    REQUIRE(open.curricula.setTopicField(added, TopicModel::Sessions, "x") != "");
    REQUIRE(open.curricula.setTopicField(added, TopicModel::PracticeSessions, "2") != "");
    while (open.curricula.topics()->count() > 1)
        REQUIRE(open.curricula.removeTopic(open.topicId(0)) == "");
    CHECK(open.stored() == open.dump());
}

TEST_CASE("A new name is that of all versions")
{
    OpenCurricula open;
    REQUIRE(open.curricula.beginVersion() == "");
    CHECK(open.curricula.rename(QStringLiteral("  ")) != "");
    REQUIRE(open.curricula.rename(QStringLiteral("Khung chung")) == "");
    for (const Curriculum &version : open.plan().curricula)
        CHECK(version.title == QStringLiteral("Khung chung"));
    CHECK(open.row().title == QStringLiteral("Khung chung"));
}

TEST_CASE("A curriculum goes with all its versions, once no class uses it")
{
    OpenCurricula open;
    CHECK(open.curricula.remove() != "");
    REQUIRE(open.curricula.add(QStringLiteral("transport")) == "");
    CHECK(open.curricula.list()->count() == 2);
    REQUIRE(open.curricula.beginVersion() == "");
    REQUIRE(open.curricula.remove() == "");
    CHECK(open.curricula.list()->count() == 1);
    CHECK(open.plan().curricula.size() == 1);
    CHECK(open.curricula.code() == "");
    open.session.undo();
    CHECK(open.plan().curricula.size() == 3);
}

TEST_CASE("Curricula are filtered by type, department and name without diacritics")
{
    OpenCurricula open;
    REQUIRE(open.curricula.add(QStringLiteral("transport")) == "");
    open.curricula.setType(QStringLiteral("crop"));
    CHECK(open.curricula.list()->count() == 1);
    open.curricula.setType({});
    open.curricula.setDepartment(open.plan().curricula.back().department);
    CHECK(open.curricula.list()->count() == 1);
    open.curricula.setDepartment({});
    open.curricula.setFilterText(QStringLiteral("nang cao nang luc"));
    CHECK(open.curricula.list()->count() == 1);
    CHECK(open.curricula.rowOf(open.row().code) == 0);
}

TEST_CASE("A department edits the curricula of its own types and no others")
{
    OpenCurricula open;
    open.session.acting()->choose(QStringLiteral("SXD"));
    CHECK(open.curricula.rename(QStringLiteral("Khác")) != "");
    CHECK(open.curricula.add(QStringLiteral("construction")) == "");
    CHECK(open.plan().curricula.back().department == "SXD");
}
