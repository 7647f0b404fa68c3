#include "core/planning/curriculum_use.h"

#include "tests/catch.h"
#include "tests/fixtures.h"

using namespace taphuan;
using namespace taphuan::test;

namespace {

Curriculum version(qint64 number)
{
    Curriculum made;
    made.id = text("v") + QString::number(number);
    made.code = text("crop-1");
    made.version = number;
    made.type = text("crop");
    return made;
}

CurriculumTopic topic(const char *id, const char *title, const char *content)
{
    CurriculumTopic made;
    made.id = text(id);
    made.curriculum = text(id).left(2);
    made.title = text(title);
    made.content = text(content);
    made.sessions = Quantity::whole(2);
    return made;
}

/// The second version leaves out "Thuế", adds "Vốn" and says "Luật" otherwise.
struct TwoVersions
{
    Plan plan;

    TwoVersions()
    {
        plan.curricula = {version(1), version(2)};
        plan.curriculumTopics = {
            topic("v1-law", "Luật HTX", "Luật 2003"), topic("v1-tax", "Thuế", ""),
            topic("v2-law", "luật HTX", "Luật 2012"), topic("v2-fund", "Vốn", "")};
        TrainingClass &user = plan.classes.emplace_back();
        user.id = text("class");
        user.type = text("crop");
        for (int i = 0; i < 2; ++i) {
            user.topics.push_back(topicFrom(plan.curriculumTopics[std::size_t(i)]));
            user.topics.back().id = QString::number(i);
        }
    }
    TrainingClass &user() { return plan.classes.front(); }
    CurriculumUpdate update()
    {
        return updateTo(plan.curricula.back(), user(), CurriculumBook(plan));
    }
};

using Kind = TopicUpdate::Kind;

} // namespace

TEST_CASE("A class is out of date while a newer version of its curriculum is there")
{
    TwoVersions two;
    const auto uses = curriculaOf(two.user(), CurriculumBook(two.plan));
    REQUIRE(uses.size() == 1);
    CHECK(uses.front().used->version == 1);
    CHECK(uses.front().newest->version == 2);
    CHECK(uses.front().isOutOfDate());
}

TEST_CASE("Going over to a version says what is added, gone and changed")
{
    TwoVersions two;
    const CurriculumUpdate update = two.update();
    CHECK(update.updates ==
          std::vector<TopicUpdate>{
              {Kind::Changed, text("Luật HTX"), {TopicPart::Title, TopicPart::Content}},
              {Kind::Gone, text("Thuế"), {}},
              {Kind::Added, text("Vốn"), {}}});
    REQUIRE(update.topics.size() == 2);
    CHECK(update.topics[0].id == "0");
    CHECK(update.topics[0].content == "Luật 2012");
    CHECK(update.topics[1].origin == "v2-fund");
}

TEST_CASE("After going over there is nothing to update, and the class uses the newest version")
{
    TwoVersions two;
    two.user().topics = two.update().topics;
    CHECK(two.update().updates.empty());
    CHECK_FALSE(curriculaOf(two.user(), CurriculumBook(two.plan)).front().isOutOfDate());
    CHECK(curriculumUsers(two.plan).keys() == QStringList{text("v2")});
}

TEST_CASE("What the class itself edited, named or added stays")
{
    TwoVersions two;
    Topic &law = two.user().topics.front();
    law.sessions = Quantity::whole(4);
    law.lecturer = text("phd");
    two.user().topics.emplace_back().title = text("Của lớp");
    const CurriculumUpdate update = two.update();
    CHECK(update.topics[0].sessions == Quantity::whole(4));
    CHECK(update.topics[0].lecturer == "phd");
    CHECK(update.topics[1].title == "Của lớp");
}

TEST_CASE("A class counts by its oldest version, and only the newest of a type is offered")
{
    TwoVersions two;
    two.user().topics.push_back(topicFrom(two.plan.curriculumTopics[3]));
    CHECK(curriculaOf(two.user(), CurriculumBook(two.plan)).front().used->version == 1);
    const auto offered = newestCurricula(text("crop"), two.plan);
    REQUIRE(offered.size() == 1);
    CHECK(offered.front()->version == 2);
    CHECK(newestCurricula(text("salt"), two.plan).empty());
}

TEST_CASE("A topic goes into a curriculum and comes back as it was, its lecturer aside")
{
    Topic topic;
    topic.title = text("Luật");
    topic.sessions = Quantity::whole(2);
    topic.practiceSessions = Quantity::whole(1);
    topic.objective = text("a");
    topic.content = text("b\nc");
    topic.method = text("d");
    topic.materials = text("e");
    CHECK(topicFrom(curriculumTopicFrom(topic)) == topic);
}

TEST_CASE("The users of each version are told by its id, and of a curriculum the newest is listed")
{
    const TwoVersions made;
    CHECK(curriculumUsers(made.plan) ==
          QHash<QString, QStringList>{{text("v1"), {made.plan.classes.front().code}}});
    const auto newest = newestCurricula(made.plan);
    REQUIRE(newest.size() == 1);
    CHECK(newest.front()->version == 2);
}

TEST_CASE("The next version has the topics of the newest, still without ids")
{
    const TwoVersions made;
    const CurriculumDraft draft = nextVersion(made.plan.curricula.back(), made.plan);
    CHECK(draft.curriculum.version == 3);
    CHECK(draft.curriculum.id.isEmpty());
    REQUIRE(draft.topics.size() == 2);
    CHECK(draft.topics[0].content == "Luật 2012");
    for (const CurriculumTopic &topic : draft.topics)
        CHECK((topic.id.isEmpty() && topic.curriculum.isEmpty()));
}
