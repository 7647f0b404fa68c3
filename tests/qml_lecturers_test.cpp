#include "tests/catch.h"
#include "tests/qml_window.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace taphuan;

namespace {

constexpr auto ctrl = Qt::ControlModifier;

/// The window with the page of lecturers in sight.
struct LecturersWindow : TestWindow
{
    LecturersWindow()
    {
        key(Qt::Key_6, ctrl);
        settle();
    }
    LecturerRegister &page() { return *session().lecturerRegister(); }
};

} // namespace

TEST_CASE("the page of lecturers loads without a warning, light and dark")
{
    const Warnings warnings;
    LecturersWindow test;
    for (const char *theme : {"light", "dark"}) {
        test.preferences().setTheme(QLatin1String(theme));
        test.settle();
        CHECK(test.item("text", test.page().current().name));
    }
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("a lecturer's name is edited in the table and comes back by undo")
{
    LecturersWindow test;
    const QString before = test.page().current().name;
    REQUIRE(before != QString());
    test.key(Qt::Key_F2);
    test.type(QStringLiteral("A new name"));
    test.key(Qt::Key_Return);
    CHECK(test.page().current().name == QStringLiteral("A new name"));
    CHECK(PlanStore(test.file(), PlanStore::Access::Read).load().lecturers.size() == 15);
    test.key(Qt::Key_Z, ctrl);
    CHECK(test.page().current().name == before);
}

TEST_CASE("a topic without a lecturer is given to the best one by keys alone")
{
    LecturersWindow test;
    const QString id = test.session().plan()->plan().classes.front().id;
    test.session().addTopic(id);
    test.settle();
    QQuickItem *button = test.item("text", QStringLiteral("1 topic(s) without a lecturer"));
    button->forceActiveFocus(Qt::TabFocusReason);
    test.key(Qt::Key_Return);
    test.settle();
    test.key(Qt::Key_Down);
    test.key(Qt::Key_Return);
    test.settle();
    CHECK(test.session().plan()->trainingClass(id)->topics.back().lecturer != QString());
    test.key(Qt::Key_Z, ctrl);
    CHECK(test.session().plan()->trainingClass(id)->topics.back().lecturer == QString());
}

TEST_CASE("a department passes over a topic of its own by a key, and sees no other")
{
    const Warnings warnings;
    LecturersWindow test;
    const auto &classes = test.session().plan()->plan().classes;
    for (const char *code : {"L04", "L05", "L09"})
        test.session().addTopic(
            std::ranges::find(classes, QString::fromLatin1(code), &TrainingClass::code)->id);
    test.session().acting()->choose(QStringLiteral("SNN"));
    test.settle();
    LecturerChooser &chooser = *test.session().lecturerChooser();
    REQUIRE(chooser.openTopics() > 0);
    const int mine = chooser.openTopics();
    test.click(test.item("text", QStringLiteral("%1 topic(s) without a lecturer").arg(mine)));
    for (int i = 0; i < mine; ++i) {
        CHECK(chooser.topicText() != QString());
        test.key(Qt::Key_Right, Qt::AltModifier);
        test.settle();
    }
    CHECK(chooser.topicText() == QString());
    CHECK(chooser.openTopics() == mine);
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("who is free on a day is typed above the list")
{
    const Warnings warnings;
    LecturersWindow test;
    const int all = test.page().lecturers()->count();
    const QDate first = test.session().plan()->plan().classes.front().startDate;
    test.click(test.field(QStringLiteral("Free on the day")));
    test.type(first.toString(QStringLiteral("dd/MM/yyyy")));
    test.key(Qt::Key_Return);
    CHECK(test.page().lecturers()->count() < all);
    test.key(Qt::Key_A, ctrl);
    test.key(Qt::Key_Delete);
    CHECK(test.page().lecturers()->count() == all);
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("Delete refuses a lecturer whom classes name and says which")
{
    LecturersWindow test;
    test.page().setCurrentId(test.session().plan()->plan().lecturers.front().id);
    test.settle();
    test.key(Qt::Key_Delete);
    CHECK(test.session().banner().contains(QStringLiteral("L01")));
    CHECK(test.page().total() == 15);
}

TEST_CASE("what is selected of the lecturers is copied, and nothing else")
{
    LecturersWindow test;
    test.key(Qt::Key_Home);
    test.key(Qt::Key_Down, Qt::ShiftModifier);
    test.key(Qt::Key_C, ctrl);
    const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
    REQUIRE(lines.size() == 3);
    CHECK(lines.last().startsWith(test.page().current().name));
}

TEST_CASE("a menu of the lecturers opens by keys and pastes into the cell where the cursor stands")
{
    LecturersWindow test;
    QGuiApplication::clipboard()->setText(QStringLiteral("Người mới"));
    test.key(Qt::Key_Home);
    test.key(Qt::Key_F10, Qt::ShiftModifier);
    test.settle();
    CHECK(test.item("text", QStringLiteral("Edit the cell")));
    test.click(test.item("text", QStringLiteral("Paste from here on")));
    CHECK(test.page().current().name == QStringLiteral("Người mới"));
}

TEST_CASE("the lecturers are sorted by the column where the cursor stands")
{
    LecturersWindow test;
    test.key(Qt::Key_Home);
    const QString first = test.page().lecturers()->idAt(0);
    test.key(Qt::Key_S, Qt::AltModifier);
    CHECK(test.page().lecturers()->descending());
    CHECK(test.page().lecturers()->rowOf(first) == test.page().total() - 1);
    test.key(Qt::Key_Right);
    test.key(Qt::Key_S, Qt::AltModifier);
    CHECK(test.page().lecturers()->sortKey() == LecturerModel::Rank);
}

TEST_CASE("a lecturer stays where the name is typed and is followed to its new place")
{
    LecturersWindow test;
    test.key(Qt::Key_Home);
    const QString id = test.page().currentId();
    test.type(QStringLiteral("Zz"));
    CHECK(test.page().lecturers()->rowOf(id) == 0);
    test.key(Qt::Key_Return);
    test.settle();
    CHECK(test.page().lecturers()->rowOf(id) == test.page().total() - 1);
    CHECK(test.page().currentId() == id);
}
