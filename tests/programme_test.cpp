#include "app/programme.h"

#include "tests/catch.h"
#include "tests/session_fixture.h"

#include <QAbstractItemModelTester>

using namespace taphuan;
using namespace taphuan::test;

namespace {

/// The programme of the sample's first class, with the department that answers for it.
struct OpenProgramme : OpenSample
{
    Programme &programme = *session.programme();
    QString classId = session.plan()->plan().classes.front().id;

    OpenProgramme() { programme.setClassId(classId); }
    const TrainingClass &current() const { return *session.plan()->trainingClass(classId); }
    QString department() const
    {
        return session.plan()->catalogue().responsibleAgency(current().type, current().startDate);
    }
    void actAs(const QString &agency) { session.acting()->choose(agency); }
    ReviewState state() const { return reviewState(current().reviews); }
    void submitted()
    {
        actAs(department());
        REQUIRE(programme.submit({}) == "");
    }
};

} // namespace

TEST_CASE("The review goes from hand to hand, each step undone like an edit")
{
    OpenProgramme open;
    open.submitted();
    CHECK(open.state() == ReviewState::Submitted);
    CHECK(open.programme.accept({}) != "");
    open.actAs(QStringLiteral("LMHTX"));
    CHECK(open.programme.giveBack(QStringLiteral(" ")) != "");
    CHECK(open.programme.accept({}) == "");
    CHECK(open.state() == ReviewState::Accepted);
    CHECK(open.stored() == open.dump());
    open.session.undo();
    CHECK(open.state() == ReviewState::Submitted);
}

TEST_CASE("Accepted content that is edited is in drafting again, and one undo takes both back")
{
    OpenProgramme open;
    open.submitted();
    open.actAs(QStringLiteral("LMHTX"));
    REQUIRE(open.programme.accept({}) == "");
    const QString topic = open.current().topics.front().id;
    REQUIRE(open.session.setTopicField(open.classId, topic, TopicModel::Method, "Thảo luận") == "");
    CHECK(open.state() == ReviewState::Drafting);
    CHECK(open.programme.head().state == int(ReviewState::Drafting));
    open.session.undo();
    CHECK(open.state() == ReviewState::Accepted);
    CHECK(open.current().topics.front().method == "");
}

TEST_CASE("A comment stays with its topic and in the history")
{
    OpenProgramme open;
    const QString topic = open.current().topics.front().id;
    REQUIRE(open.programme.comment(topic, QStringLiteral("Quá dài")) == "");
    CHECK(open.programme.topics()->rows().front().commentsText.endsWith(": Quá dài"));
    CHECK(open.programme.history()->rows().front().topicTitle ==
          open.current().topics.front().title);
    CHECK(open.state() == ReviewState::Drafting);
}

TEST_CASE("What waits for somebody is counted and can be seen alone")
{
    OpenProgramme open;
    open.actAs(QStringLiteral("LMHTX"));
    CHECK(open.session.reviews()->waiting() == 0);
    open.submitted();
    open.actAs(QStringLiteral("LMHTX"));
    CHECK(open.session.reviews()->waiting() == 1);
    open.programme.setOnlyWaiting(true);
    CHECK(open.programme.tree()->count() == 3);
    CHECK(open.programme.rowOf(open.classId) == 2);
}

TEST_CASE("A department submits what is complete in one step, and reads why the rest stays")
{
    OpenProgramme open;
    open.actAs(QStringLiteral("SNN"));
    const QAbstractItemModelTester tester(open.programme.several());
    open.programme.beginSeveral();
    const int all = open.programme.several()->count();
    REQUIRE(open.programme.ready() == all);
    REQUIRE(all > 2);
    const QString incomplete = open.programme.several()->rows()[0].classId;
    const QString empty = open.programme.several()->rows()[1].classId;
    open.session.addTopic(incomplete);
    for (const Topic &topic : std::vector(open.session.plan()->trainingClass(empty)->topics))
        open.session.removeTopic(empty, topic.id);
    open.programme.beginSeveral();
    CHECK(open.programme.ready() == all - 2);
    CHECK(open.programme.several()->rows()[std::size_t(all) - 2].reason.contains("sessions"));
    CHECK(open.programme.several()->rows().back().reason.contains("no topics"));
    REQUIRE(open.programme.takeSeveral() == "");
    int submitted = 0;
    for (const TrainingClass &each : open.session.plan()->plan().classes)
        submitted += reviewState(each.reviews) == ReviewState::Submitted;
    CHECK(submitted == all - 2);
    CHECK(open.stored() == open.dump());
    open.session.undo();
    for (const TrainingClass &each : open.session.plan()->plan().classes)
        CHECK(each.reviews.empty());
}

TEST_CASE("The alliance accepts all that is shown and submitted; Finance takes no step")
{
    OpenProgramme open;
    open.actAs(QStringLiteral("SNN"));
    REQUIRE(open.programme.takeSeveral() == "");
    open.actAs(QStringLiteral("STC"));
    open.programme.beginSeveral();
    CHECK(open.programme.several()->count() == 0);
    open.actAs(QStringLiteral("LMHTX"));
    open.programme.beginSeveral();
    CHECK(open.programme.severalAccepted());
    CHECK(open.programme.several()->count() == 12);
    const int ready = open.programme.ready();
    CHECK(ready > 0);
    CHECK(open.programme.several()->rows().back().reason == "not submitted yet");
    open.programme.setFilterText(QStringLiteral("thủy sản"));
    REQUIRE(open.programme.takeSeveral() == "");
    open.programme.setFilterText({});
    open.programme.beginSeveral();
    CHECK(open.programme.ready() < ready);
    CHECK(open.programme.ready() > 0);
}

TEST_CASE("A department sees its own part at first, and all once it asks for all")
{
    OpenProgramme open;
    const int all = open.session.filteredClasses()->count();
    open.actAs(QStringLiteral("SNN"));
    CHECK(open.programme.department() == "SNN");
    CHECK(open.session.filteredClasses()->count() < all);
    open.session.filteredClasses()->setDepartmentFilter({});
    open.programme.setDepartment({});
    open.session.addTopic(open.classId);
    CHECK(open.programme.department() == "");
    open.actAs(QStringLiteral("SXD"));
    CHECK(open.session.filteredClasses()->departmentFilter() == "SXD");
    open.actAs(QStringLiteral("LMHTX"));
    CHECK(open.session.filteredClasses()->count() == all);
    CHECK(open.programme.department() == "");
}

TEST_CASE("A department that takes part in a type sees its classes as its own part")
{
    OpenProgramme open;
    REQUIRE(open.session.settings()->setResponsibility(open.current().type, "SXD",
                                                       PlanSettings::TakesPart, {}) == "");
    open.actAs(QStringLiteral("SXD"));
    CHECK(open.programme.rowOf(open.classId) >= 0);
    CHECK(open.session.filteredClasses()->rowOf(open.classId) >= 0);
}

TEST_CASE("The filter finds a type without its diacritics")
{
    OpenProgramme open;
    open.programme.setFilterText(QStringLiteral("xay dung"));
    for (const ProgrammeRow &row : open.programme.tree()->rows())
        if (row.depth == 1)
            CHECK(row.text == "HTX xây dựng");
    CHECK(open.programme.tree()->count() >= 3);
    open.programme.setFilterText(QStringLiteral("no such class"));
    CHECK(open.programme.tree()->count() == 0);
}

TEST_CASE("The tree and the history keep their promises through edits, undo and closing")
{
    OpenProgramme open;
    const QAbstractItemModelTester tree(open.programme.tree());
    const QAbstractItemModelTester topics(open.programme.topics());
    const QAbstractItemModelTester history(open.programme.history());
    open.submitted();
    open.actAs(QStringLiteral("LMHTX"));
    open.session.addTopic(open.classId);
    open.session.setClassField({open.classId}, ClassForm::Type, "transport");
    open.session.undo();
    open.session.removeClasses({open.classId});
    CHECK(open.programme.classId() == open.programme.classFrom(0, 1)); // another one
    open.session.undo();
    open.session.closePlan();
    CHECK(open.programme.classId() == "");
    CHECK(open.programme.topics()->count() == 0);
    CHECK(open.programme.tree()->count() == 0);
}

TEST_CASE("What is typed of a topic's programme is refused where it cannot be")
{
    OpenProgramme open;
    const QString topic = open.current().topics.front().id;
    const auto set = [&](TopicModel::Field field, const char *text) {
        return open.session.setTopicField(open.classId, topic, field, text);
    };
    CHECK(set(TopicModel::PracticeSessions, "nửa") != "");
    CHECK(set(TopicModel::PracticeSessions, "0,5") == "");
    CHECK(set(TopicModel::Materials, "Luật HTX 2012") == "");
    CHECK(open.current().topics.front().materials == "Luật HTX 2012");
    CHECK(open.stored() == open.dump());
}

TEST_CASE("Topics kept as a curriculum leave the content accepted and are offered to the type")
{
    OpenProgramme open;
    open.submitted();
    REQUIRE(open.programme.saveCurriculum() == "");
    CHECK(open.state() == ReviewState::Submitted);
    CHECK(open.programme.offered()->count() == 1);
    REQUIRE(open.programme.curricula()->count() == 1);
    CHECK_FALSE(open.programme.curricula()->rows().front().isOutOfDate);
    CHECK(open.session.plan()->plan().curriculumTopics.size() == open.current().topics.size());
    CHECK(open.stored() == open.dump());
    open.session.undo();
    CHECK(open.session.plan()->plan().curricula.empty());
    CHECK(open.current().topics.front().origin == "");
}

TEST_CASE("A class on an older version is told what the newest changes, and takes it in one step")
{
    OpenProgramme open;
    REQUIRE(open.programme.saveCurriculum() == "");
    const QString other = open.session.duplicateClasses({open.classId}).front();
    const QString topic = open.current().topics.front().id;
    REQUIRE(open.session.setTopicField(open.classId, topic, TopicModel::Content, "Mới") == "");
    REQUIRE(open.programme.saveCurriculum() == "");
    open.programme.setClassId(other);
    const CurriculumRow row = open.programme.curricula()->rows().front();
    CHECK(row.isOutOfDate);
    CHECK(row.updateText == "changes “" + open.current().topics.front().title + "”: content");
    REQUIRE(open.programme.updateTo(row.newestId) == "");
    CHECK(open.session.plan()->trainingClass(other)->topics.front().content == "Mới");
    CHECK_FALSE(open.programme.curricula()->rows().front().isOutOfDate);
    CHECK(open.stored() == open.dump());
    open.session.undo();
    CHECK(open.programme.curricula()->rows().front().isOutOfDate);
}

TEST_CASE("A curriculum taken into a class brings its topics, with the responsible department")
{
    OpenProgramme open;
    REQUIRE(open.programme.saveCurriculum() == "");
    const QString id = open.session.addClass(open.current().type);
    open.programme.setClassId(id);
    REQUIRE(open.programme.takeCurriculum(open.programme.offered()->rows().front().code) == "");
    const TrainingClass &taken = *open.session.plan()->trainingClass(id);
    REQUIRE(taken.topics.size() == open.current().topics.size());
    CHECK(taken.topics.front().title == open.current().topics.front().title);
    CHECK(taken.topics.front().lecturer == "");
    CHECK(taken.topics.front().department == open.department());
}
