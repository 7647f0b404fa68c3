#include "tests/catch.h"
#include "tests/qml_window.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

#include <algorithm>

using namespace taphuan;

namespace {

constexpr auto ctrl = Qt::ControlModifier;

/// The plan as another run of the program would find it.
struct Reopened
{
    explicit Reopened(TestWindow &test)
    {
        const QString file = test.file();
        test.session().closePlan();
        session.openFile(file);
    }
    Preferences preferences;
    Session session{&preferences};
};

QString firstClass(TestWindow &test, const char *role)
{
    const QAbstractItemModel *classes = test.session().filteredClasses();
    return classes->index(0, 0).data(classes->roleNames().key(role)).toString();
}

} // namespace

TEST_CASE("a cell of the table is edited with F2, reaches the file and comes back by undo")
{
    TestWindow test;
    test.key(Qt::Key_2, ctrl);
    test.settle();
    const QString before = firstClass(test, "title");
    test.key(Qt::Key_Home);
    test.key(Qt::Key_F2);
    test.type(QStringLiteral("A new title"));
    test.key(Qt::Key_Return);
    CHECK(firstClass(test, "title") == QStringLiteral("A new title"));
    test.key(Qt::Key_Z, ctrl);
    CHECK(firstClass(test, "title") == before);
    test.key(Qt::Key_Y, ctrl);
    Reopened again(test);
    CHECK(again.session.currentClass() != nullptr);
    CHECK(again.session.classes()
              ->index(0, 0)
              .data(again.session.classes()->roleNames().key("title"))
              .toString() == QStringLiteral("A new title"));
}

TEST_CASE("Escape takes back what was typed into a cell")
{
    TestWindow test;
    test.key(Qt::Key_2, ctrl);
    test.settle();
    const QString before = firstClass(test, "title");
    test.key(Qt::Key_Home);
    test.type(QStringLiteral("Wrong"));
    CHECK(firstClass(test, "title") == QStringLiteral("Wrong"));
    test.key(Qt::Key_Escape);
    CHECK(firstClass(test, "title") == before);
}

TEST_CASE("the cost follows while people are typed, arithmetic included")
{
    TestWindow test;
    test.key(Qt::Key_2, ctrl);
    test.settle();
    const QString before = test.session().totalText();
    test.click(test.field(QStringLiteral("People")));
    test.key(Qt::Key_A, ctrl);
    test.type(QStringLiteral("30*2"));
    CHECK(test.session().totalText() != before);
    test.key(Qt::Key_Return);
    CHECK(test.field(QStringLiteral("People"))->property("text").toString() ==
          QStringLiteral("60"));
    test.key(Qt::Key_Z, ctrl);
    CHECK(test.session().totalText() == before);
}

TEST_CASE("a refused text says why and leaves the plan as it was")
{
    TestWindow test;
    test.key(Qt::Key_2, ctrl);
    test.settle();
    const QString before = test.session().totalText();
    QQuickItem *people = test.field(QStringLiteral("People"));
    test.click(people);
    test.key(Qt::Key_A, ctrl);
    test.type(QStringLiteral("-5"));
    CHECK(people->property("problem").toString() != QString());
    test.key(Qt::Key_Tab);
    CHECK(test.session().totalText() == before);
    CHECK(people->property("text").toString() != QStringLiteral("-5"));
}

TEST_CASE("classes are duplicated and deleted, and undo brings them back")
{
    TestWindow test;
    test.key(Qt::Key_2, ctrl);
    test.settle();
    const int count = test.session().classCount();
    test.key(Qt::Key_D, ctrl);
    CHECK(test.session().classCount() == count + 1);
    test.key(Qt::Key_A, ctrl);
    test.key(Qt::Key_Delete);
    CHECK(test.session().classCount() == 0);
    test.settle();
    test.click(test.item("text", QStringLiteral("Undo (Ctrl+Z)")));
    CHECK(test.session().classCount() == count + 1);
}

TEST_CASE("the filter of the table is blind to diacritics")
{
    TestWindow test;
    test.key(Qt::Key_2, ctrl);
    test.settle();
    test.key(Qt::Key_F, ctrl);
    test.type(QStringLiteral("chan nuoi"));
    CHECK(test.session().filteredClasses()->count() == 1);
    test.key(Qt::Key_Escape);
    CHECK(test.session().filteredClasses()->count() == test.session().classCount());
}

TEST_CASE("a rate typed into the estimate overrides the norm and is explained")
{
    TestWindow test;
    test.key(Qt::Key_3, ctrl);
    test.settle();
    const QString before = test.session().totalText();
    test.session().estimate()->expandAll();
    test.settle();
    for (int row = 0; row < 2; ++row)
        test.key(Qt::Key_Down);
    REQUIRE(test.session().why()->valid());
    test.type(QStringLiteral("123456"));
    test.key(Qt::Key_Return);
    CHECK(test.session().why()->rateText() == QStringLiteral("123.456"));
    CHECK(test.session().totalText() != before);
    test.key(Qt::Key_Z, ctrl);
    CHECK(test.session().totalText() == before);
}

TEST_CASE("a finding leads to its cause")
{
    TestWindow test;
    test.key(Qt::Key_4, ctrl);
    test.settle();
    FindingModel *findings = test.session().findings();
    const QHash<int, QByteArray> names = findings->roleNames();
    int row = 0;
    while (findings->index(row, 0).data(names.key("target")).toInt() != FindingModel::LineTarget)
        ++row;
    const QString lineKey = findings->index(row, 0).data(names.key("lineKey")).toString();
    for (int step = 0; step < row; ++step)
        test.key(Qt::Key_Down);
    test.key(Qt::Key_Return);
    test.settle();
    CHECK(test.session().why()->lineKey() == lineKey);
}

TEST_CASE("a finding about missing trainees leads to the button that adds them")
{
    TestWindow test;
    const QString id = test.session().addClass(QStringLiteral("crop"));
    test.key(Qt::Key_4, ctrl);
    test.settle();
    FindingModel *findings = test.session().findings();
    const QHash<int, QByteArray> names = findings->roleNames();
    int row = 0;
    while (findings->index(row, 0).data(names.key("target")).toInt() != FindingModel::TraineeTarget)
        ++row;
    for (int step = 0; step < row; ++step)
        test.key(Qt::Key_Down);
    test.key(Qt::Key_Return);
    test.settle();
    CHECK(test.session().currentClass()->classId() == id);
    CHECK(test.window().activeFocusItem()->property("text").toString() == QStringLiteral("Group"));
}

TEST_CASE("a finding beside the table leads to its cause, by key as by click")
{
    TestWindow test;
    const QString id = test.session().addClass(QStringLiteral("crop"));
    test.key(Qt::Key_2, ctrl);
    test.session().currentClass()->setClassId(id);
    test.settle();
    const auto findings = test.session().currentClass()->findings()->rows();
    const auto cause = std::find_if(findings.begin(), findings.end(), [](const FindingRow &row) {
        return row.target == FindingModel::TraineeTarget;
    });
    REQUIRE(cause != findings.end());
    QQuickItem *line = test.item("text", cause->text);
    REQUIRE(line->activeFocusOnTab());
    line->forceActiveFocus(Qt::TabFocusReason);
    test.key(Qt::Key_Return);
    test.settle();
    CHECK(test.window().activeFocusItem()->property("text").toString() == QStringLiteral("Group"));
    test.click(line);
    CHECK(test.window().activeFocusItem()->property("text").toString() == QStringLiteral("Group"));
}

TEST_CASE("the line between page and panel moves by arrow keys and stays there")
{
    TestWindow test;
    test.key(Qt::Key_2, ctrl);
    test.settle();
    const auto items = test.visibleItems();
    const auto grip = std::find_if(items.begin(), items.end(), [](QQuickItem *item) {
        return item->property("held").isValid();
    });
    REQUIRE(grip != items.end());
    const qreal before = (*grip)->x();
    (*grip)->forceActiveFocus(Qt::TabFocusReason);
    CHECK((*grip)->property("held").toBool());
    test.key(Qt::Key_Left);
    test.settle();
    CHECK((*grip)->x() == before - 16);
    const int width = test.preferences().panelWidth(QStringLiteral("class"));
    test.key(Qt::Key_Right);
    test.settle();
    CHECK((*grip)->x() == before);
    CHECK(test.preferences().panelWidth(QStringLiteral("class")) == width - 16);
}

TEST_CASE("norms for other ranks, places and groups are folded away until asked for")
{
    TestWindow test;
    test.key(Qt::Key_3, ctrl);
    test.settle();
    test.session().estimate()->expandAll();
    test.settle();
    for (int row = 0; row < 2; ++row)
        test.key(Qt::Key_Down);
    test.settle();
    const std::vector<WhyRow> rows = test.session().why()->answers()->rows();
    const auto others = std::find_if(rows.begin(), rows.end(), [](const WhyRow &row) {
        return row.rowKind == WhyModel::Others;
    });
    REQUIRE(others != rows.end());
    REQUIRE(std::next(others)->isAside);
    const QString reason = std::next(others)->reasonText;
    const auto isSeen = [&] {
        const QList<QQuickItem *> items = test.visibleItems();
        return std::any_of(items.begin(), items.end(), [&](QQuickItem *item) {
            return item->property("text").toString() == reason;
        });
    };
    CHECK_FALSE(isSeen());
    test.click(test.item("text", others->title));
    CHECK(isSeen());
}

TEST_CASE("Ctrl+K jumps to a class by a few letters")
{
    TestWindow test;
    test.key(Qt::Key_K, ctrl);
    test.type(QStringLiteral("chan nuoi"));
    test.key(Qt::Key_Return);
    test.settle();
    CHECK(test.session().currentClass()->title().contains(QStringLiteral("chăn nuôi")));
}

TEST_CASE("a list without a selection is copied as it is seen, with its headings")
{
    const auto [page, heading] = GENERATE(table<Qt::Key, const char *>({
        {Qt::Key_4, "Severity\tWhere\tFinding"},
        {Qt::Key_5, "Programme\tContent\tState"},
        {Qt::Key_9, "Norm\tFigure\tFor whom"},
    }));
    TestWindow test;
    test.key(page, ctrl);
    test.settle();
    for (QQuickItem *item : test.visibleItems())
        if (item->inherits("QQuickListView") && item->activeFocusOnTab())
            item->forceActiveFocus(Qt::TabFocusReason);
    QGuiApplication::clipboard()->clear();
    test.key(Qt::Key_C, ctrl);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() > 1);
    CHECK(lines[0].startsWith(QLatin1String(heading)));
    for (const QString &line : lines)
        CHECK(line.count(u'\t') == lines[0].count(u'\t'));
}
