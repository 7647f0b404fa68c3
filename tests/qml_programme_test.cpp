#include "core/storage/plan_store.h"
#include "tests/catch.h"
#include "tests/qml_window.h"

#include <QTest>

using namespace taphuan;

namespace {

const TrainingClass &firstClass(TestWindow &test)
{
    return test.session().plan()->plan().classes.front();
}

TrainingClass storedClass(const TestWindow &test)
{
    return PlanStore(test.file(), PlanStore::Access::Read).load().classes.front();
}

/// The programme of the first class, with the keyboard in the tree.
void openProgramme(TestWindow &test)
{
    test.key(Qt::Key_5, Qt::ControlModifier);
    test.session().programme()->setClassId(firstClass(test).id);
    test.settle();
}

void actAs(TestWindow &test, const QString &agency)
{
    test.session().acting()->choose(agency);
    test.settle();
}

/// To be looked at: written where TAPHUAN_SHOTS says.
void shoot(TestWindow &test, const QString &name)
{
    const QString folder = qEnvironmentVariable("TAPHUAN_SHOTS");
    if (!folder.isEmpty())
        test.window().grabWindow().save(QStringLiteral("%1/programme-%2.png").arg(folder, name));
}

/// The classes of the first one's type are for the same people, and its curriculum has a topic that
/// nobody teaches.
void teachTwice(TestWindow &test)
{
    Session &session = test.session();
    const TrainingClass first = firstClass(test);
    for (const TrainingClass &each : session.plan()->plan().classes)
        if (each.type == first.type)
            session.setClassField({each.id}, ClassForm::Locality, first.locality);
    REQUIRE(session.programme()->saveCurriculum() == "");
    session.removeTopic(first.id, first.topics.back().id);
}

QString responsibleAgency(TestWindow &test)
{
    const TrainingClass &first = firstClass(test);
    return test.session().plan()->catalogue().responsibleAgency(first.type, first.startDate);
}

} // namespace

TEST_CASE("an objective that is typed in the programme reaches the file and is undone")
{
    const Warnings warnings;
    TestWindow test;
    openProgramme(test);
    test.click(test.field(QStringLiteral("Objective")));
    test.type(QStringLiteral("Hieu luat"));
    test.settle();
    CHECK(storedClass(test).topics.front().objective == "Hieu luat");
    test.session().undo();
    CHECK(storedClass(test).topics.front().objective == "");
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("a department submits, the alliance returns with a comment, by the buttons of the page")
{
    const Warnings warnings;
    TestWindow test;
    openProgramme(test);
    actAs(test, responsibleAgency(test));
    test.click(test.item("text", QStringLiteral("Submit")));
    test.settle();
    CHECK(reviewState(storedClass(test).reviews) == ReviewState::Submitted);
    actAs(test, QStringLiteral("LMHTX"));
    test.click(test.field(QStringLiteral("Comment")));
    test.type(QStringLiteral("Them thuc hanh"));
    test.click(test.item("text", QStringLiteral("Return")));
    test.settle();
    CHECK(reviewState(storedClass(test).reviews) == ReviewState::Returned);
    CHECK(storedClass(test).reviews.back().text == "Them thuc hanh");
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("accepted content that somebody edits is in drafting again, and the history says who")
{
    const Warnings warnings;
    TestWindow test;
    openProgramme(test);
    actAs(test, responsibleAgency(test));
    test.click(test.item("text", QStringLiteral("Submit")));
    actAs(test, QStringLiteral("LMHTX"));
    test.click(test.item("text", QStringLiteral("Accept")));
    CHECK(reviewState(storedClass(test).reviews) == ReviewState::Accepted);
    actAs(test, responsibleAgency(test));
    test.click(test.field(QStringLiteral("Objective")));
    test.type(QStringLiteral("x"));
    test.session().endTyping();
    test.settle();
    const auto events = storedClass(test).reviews;
    CHECK(reviewState(events) == ReviewState::Drafting);
    REQUIRE(events.size() == 3);
    CHECK(events.back().step == ReviewStep::Reopened);
    CHECK(test.session().programme()->history()->count() == 3);
    for (const ReviewRow &row : test.session().programme()->history()->rows())
        CHECK(test.item("stepText", row.stepText));
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("a return needs a word; comments on a class and on a topic stay in sight")
{
    const Warnings warnings;
    TestWindow test;
    openProgramme(test);
    actAs(test, responsibleAgency(test));
    test.click(test.item("text", QStringLiteral("Submit")));
    actAs(test, QStringLiteral("LMHTX"));
    test.click(test.item("text", QStringLiteral("Return")));
    CHECK(reviewState(storedClass(test).reviews) == ReviewState::Submitted);
    test.click(test.field(QStringLiteral("Comment")));
    test.type(QStringLiteral("Them thuc hanh"));
    test.key(Qt::Key_Return);
    test.settle();
    CHECK(storedClass(test).reviews.back().step == ReviewStep::Comment);
    CHECK(storedClass(test).reviews.back().topicId == "");
    QQuickItem *remark = test.field(QStringLiteral("Comment on the topic"));
    remark->forceActiveFocus(Qt::TabFocusReason);
    test.type(QStringLiteral("Qua dai"));
    test.key(Qt::Key_Return);
    test.settle();
    CHECK(storedClass(test).reviews.back().topicId == storedClass(test).topics.front().id);
    CHECK(test.session().programme()->topics()->rows().front().commentsText.endsWith(": Qua dai"));
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("a department submits all its complete classes at once, from its own part of the tree")
{
    const Warnings warnings;
    TestWindow test;
    openProgramme(test);
    actAs(test, responsibleAgency(test));
    CHECK(test.item("text", QStringLiteral("Our part ✕")));
    shoot(test, QStringLiteral("own-part"));
    test.session().addTopic(firstClass(test).id);
    test.click(test.item("text", QStringLiteral("Submit several…")));
    shoot(test, QStringLiteral("several"));
    const int ready = test.session().programme()->ready();
    CHECK(ready == test.session().programme()->several()->count() - 1);
    test.key(Qt::Key_Space);
    test.settle();
    CHECK(reviewState(storedClass(test).reviews) == ReviewState::Drafting);
    CHECK(test.session().reviews()->waiting() == 1);
    test.click(test.item("text", QStringLiteral("Our part ✕")));
    CHECK(test.session().programme()->department() == "");
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("all classes on an older version of a curriculum take the newest where it is read")
{
    const Warnings warnings;
    TestWindow test;
    openProgramme(test);
    REQUIRE(test.session().programme()->saveCurriculum() == "");
    test.click(test.item("text", QStringLiteral("Curricula")));
    test.click(test.item("text", QStringLiteral("Begin a new version")));
    test.click(test.field(QStringLiteral("Objective")));
    test.type(QStringLiteral("Hieu luat"));
    test.settle();
    shoot(test, QStringLiteral("out-of-date"));
    test.click(test.item("text", QStringLiteral("Take into all (1)")));
    CHECK(storedClass(test).topics.front().objective == "Hieu luat");
    actAs(test, QStringLiteral("STC"));
    CHECK(test.item("text", QStringLiteral("Only Liên minh HTX, Sở NN&PTNT may change this; "
                                           "you act for Sở Tài chính.")));
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("a topic is moved down and given to the best lecturer where its programme is read")
{
    const Warnings warnings;
    TestWindow test;
    openProgramme(test);
    const Topic first = firstClass(test).topics.front();
    test.click(test.item("hint", QStringLiteral("Move down")));
    CHECK(storedClass(test).topics[1].id == first.id);
    test.session().undo();
    test.settle();
    test.click(test.item("hint", QStringLiteral("Who can take this topic?")));
    CHECK(test.session().lecturerChooser()->topicText() == first.title);
    test.key(Qt::Key_Down);
    test.key(Qt::Key_Down);
    test.key(Qt::Key_Return);
    test.settle();
    CHECK(storedClass(test).topics.front().lecturer != first.lecturer);
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("arrow keys go from class to class of the tree")
{
    TestWindow test;
    openProgramme(test);
    Programme &programme = *test.session().programme();
    programme.setClassId(programme.classFrom(0, 1));
    const QString first = programme.classId();
    test.key(Qt::Key_Down);
    CHECK(programme.classId() != first);
    test.key(Qt::Key_Up);
    CHECK(programme.classId() == first);
}

TEST_CASE("a cell of the matrix leads to its classes, by the pointer and by keys")
{
    const Warnings warnings;
    TestWindow test;
    for (const char *theme : {"light", "dark"}) {
        test.preferences().setTheme(QLatin1String(theme));
        openProgramme(test);
        teachTwice(test);
        test.click(test.item("text", QStringLiteral("Matrix")));
        test.settle();
        shoot(test, QStringLiteral("matrix-%1").arg(QLatin1String(theme)));
        test.key(Qt::Key_End);
        test.key(Qt::Key_Home);
        while (test.session().matrix()->classesOf(0, 0).isEmpty() &&
               test.session().programme()->narrowedText().isEmpty()) {
            test.key(Qt::Key_Right);
            test.key(Qt::Key_Return);
        }
        test.key(Qt::Key_Return);
        test.settle();
        CHECK(test.session().programme()->narrowedText() != "");
        shoot(test, QStringLiteral("narrowed-%1").arg(QLatin1String(theme)));
        test.session().programme()->narrowTo({}, {});
    }
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("a curriculum is renamed and its topics are edited in the window, reach the file and are "
          "undone")
{
    const Warnings warnings;
    TestWindow test;
    openProgramme(test);
    REQUIRE(test.session().programme()->saveCurriculum() == "");
    for (const char *theme : {"light", "dark"}) {
        test.preferences().setTheme(QLatin1String(theme));
        test.click(test.item("text", QStringLiteral("Curricula")));
        test.settle();
        shoot(test, QStringLiteral("curricula-%1").arg(QLatin1String(theme)));
        test.click(test.item("text", QStringLiteral("By class")));
    }
    test.click(test.item("text", QStringLiteral("Curricula")));
    test.click(test.item("text", QStringLiteral("Begin a new version")));
    test.settle();
    test.click(test.field(QStringLiteral("Objective")));
    test.type(QStringLiteral("Hieu luat"));
    test.settle();
    const auto stored = [&] {
        return PlanStore(test.file(), PlanStore::Access::Read).load().curriculumTopics;
    };
    const auto isThere = [&] {
        return std::ranges::count(stored(), QStringLiteral("Hieu luat"),
                                  &CurriculumTopic::objective) == 1;
    };
    CHECK(isThere());
    shoot(test, QStringLiteral("new-version"));
    test.session().undo();
    CHECK_FALSE(isThere());
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("the whole programme of a department is read in the window, in both colours")
{
    const Warnings warnings;
    TestWindow test;
    for (const char *theme : {"light", "dark"}) {
        test.preferences().setTheme(QLatin1String(theme));
        openProgramme(test);
        test.click(test.item("text", QStringLiteral("Whole programme")));
        DocumentPreview &preview = *test.session().sectorProgramme()->preview();
        REQUIRE(QTest::qWaitFor([&] { return preview.pageCount() > 0; }, 20'000));
        test.settle();
        test.key(Qt::Key_PageDown);
        shoot(test, QStringLiteral("reading-%1").arg(QLatin1String(theme)));
        test.click(test.item("text", QStringLiteral("By class")));
        CHECK(preview.pageCount() == 0);
    }
    CHECK(Warnings::taken() == QStringList());
}
