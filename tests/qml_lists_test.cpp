#include "tests/catch.h"
#include "tests/qml_window.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

#include <algorithm>

using namespace taphuan;

namespace {

constexpr auto ctrl = Qt::ControlModifier;
constexpr auto alt = Qt::AltModifier;

struct ListsWindow : TestWindow
{
    void open(Qt::Key page)
    {
        key(page, ctrl);
        settle();
    }
    bool shows(const char *text) const
    {
        return std::ranges::any_of(visibleItems(), [&](const QQuickItem *each) {
            return each->property("text").toString() == QString::fromUtf8(text);
        });
    }
    /// What the hint says that is open; empty: none is.
    QString hint() const
    {
        QTest::qWait(700); // it opens after a rest
        for (const QQuickItem *each : visibleItems())
            if (each->inherits("QQuickLabel") && each->parentItem()->inherits("QQuickPopupItem"))
                return each->property("text").toString();
        return {};
    }
    const TrainingClass &first() { return session().plan()->plan().classes.front(); }
};

void clip(const char *text)
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
}

} // namespace

TEST_CASE("findings are sorted by the current column and by the name of a column")
{
    const Warnings warnings;
    ListsWindow test;
    const FindingModel &findings = *test.session().findings();
    test.open(Qt::Key_4);
    CHECK(findings.sortKey() == FindingModel::SeverityColumn);
    test.key(Qt::Key_S, alt);
    CHECK(findings.sortKey() == FindingModel::TextColumn);
    test.key(Qt::Key_Right);
    test.key(Qt::Key_S, alt);
    test.key(Qt::Key_S, alt);
    CHECK(findings.sortKey() == FindingModel::PlaceColumn);
    CHECK(findings.descending());
    test.click(test.item("text", QStringLiteral("Severity")));
    CHECK(findings.sortKey() == FindingModel::SeverityColumn);
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("a click on a finding leads to its cause")
{
    ListsWindow test;
    const FindingModel &findings = *test.session().findings();
    const auto at = [&](int row, const char *role) {
        return findings.index(row).data(findings.roleNames().key(role)).toString();
    };
    test.open(Qt::Key_4);
    int row = 0;
    while (at(row, "target").toInt() != FindingModel::LineTarget)
        ++row;
    REQUIRE(row < 10); // in sight
    test.click(test.item("text", at(row, "text")));
    CHECK(test.session().why()->lineKey() == at(row, "lineKey"));
}

TEST_CASE("needs and norms are sorted by keys, and their columns are chosen")
{
    const Warnings warnings;
    ListsWindow test;
    test.session().cooperativeRegister()->add("transport", "Minh Hóa");
    test.open(Qt::Key_8);
    test.click(test.item("text", QStringLiteral("Training needs")));
    test.key(Qt::Key_Left);
    test.key(Qt::Key_S, alt);
    CHECK(test.session().cooperativeRegister()->needs()->sortKey() == NeedModel::Missing);
    test.preferences().setColumnVisible(QStringLiteral("needs.planned"), false);
    test.settle();
    CHECK_FALSE(test.shows("Planned"));
    test.open(Qt::Key_9);
    test.key(Qt::Key_Left);
    test.key(Qt::Key_S, alt);
    CHECK(test.session().norms()->sortKey() == NormListModel::Who);
    test.preferences().setColumnVisible(QStringLiteral("norms.scope"), false);
    test.settle();
    CHECK_FALSE(test.shows("Scope"));
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("who pays is shown in the estimate once its columns are chosen, and that is remembered")
{
    const Warnings warnings;
    ListsWindow test;
    test.open(Qt::Key_3);
    CHECK_FALSE(test.shows("State"));
    test.click(test.item("hint", QStringLiteral("Columns")));
    test.click(test.item("text", QStringLiteral("Paid by the state")));
    CHECK(test.shows("State"));
    CHECK(Preferences().columnVisible(QStringLiteral("estimate.state")));
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("a column of titles is pasted into the topics where the keyboard is, as one step")
{
    ListsWindow test;
    test.open(Qt::Key_2);
    test.session().currentClass()->setClassId(test.first().id);
    test.settle();
    const std::size_t before = test.first().topics.size();
    test.item("value", test.first().topics.back().title)->forceActiveFocus(Qt::TabFocusReason);
    clip("Luật Hợp tác xã\t2\nThuế\t1\n");
    test.key(Qt::Key_V, ctrl);
    REQUIRE(test.first().topics.size() == before + 1);
    CHECK(test.first().topics.back().title == QStringLiteral("Thuế"));
    clip("một");
    test.key(Qt::Key_A, ctrl);
    test.key(Qt::Key_V, ctrl);
    CHECK(test.first().topics[before - 1].title == QStringLiteral("một"));
    test.session().undo();
    test.session().undo();
    CHECK(test.first().topics.size() == before);
}

TEST_CASE("venues are pasted into the field of a new one, and who may not is told so")
{
    ListsWindow test;
    test.key(Qt::Key_Comma, ctrl);
    test.settle();
    test.click(test.item("text", QStringLiteral("Venues")));
    test.click(test.item("placeholderText", QStringLiteral("Name of a new venue")));
    clip("Nhà A\tĐồng Hới\t80\nNhà B\n");
    test.key(Qt::Key_V, ctrl);
    test.settle();
    REQUIRE(test.session().plan()->plan().venues.size() == 2);
    test.session().acting()->choose(QStringLiteral("STC"));
    test.settle();
    test.field(QStringLiteral("Room in Nhà A"))->forceActiveFocus(Qt::TabFocusReason);
    clip("1\n2\n");
    test.key(Qt::Key_V, ctrl);
    CHECK(test.session().plan()->plan().venues[0].capacity == 80);
    CHECK(test.session().banner() != QString());
}

TEST_CASE("the lists of the settings are copied with their headings")
{
    const auto [section, heading] = GENERATE(table<const char *, const char *>({
        {"Agencies", "Code\tName\tShort name\tKind"},
        {"Types and responsibilities", "Type\tWho answers now"},
        {"Cost items", "Label\tUnit\tSection\tBudget code"},
        {"Defaults of the plan", "Item\tFor whom\tQuantity\tRate"},
        {"Holidays", "Day\tName\tKind\tSource"},
        {"Names of ranks", "Name of the rank\tUsual name"},
        {"Backups", "No.\tMade\tSize\tFile"},
    }));
    ListsWindow test;
    test.session().backups()->backUpNow();
    test.key(Qt::Key_Comma, ctrl);
    test.settle();
    test.click(test.item("text", QString::fromUtf8(section)));
    QGuiApplication::clipboard()->clear();
    test.key(Qt::Key_C, ctrl);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() > 1);
    CHECK(lines[0].startsWith(QLatin1String(heading)));
    CHECK(std::ranges::all_of(
        lines, [&](const QString &line) { return line.count(u'\t') == lines[0].count(u'\t'); }));
}

TEST_CASE("the text of the current cell is shown whole where it is cut, and of no other")
{
    ListsWindow test;
    const QString title = QStringLiteral("Tập huấn ").repeated(20).trimmed();
    test.session().setClassField({test.first().id}, ClassForm::Title, title);
    test.session().endTyping();
    test.open(Qt::Key_2);
    test.key(Qt::Key_End);
    test.key(Qt::Key_Home);
    CHECK(test.hint() == title);
    test.key(Qt::Key_Right);
    CHECK(test.hint() == QString());
}

TEST_CASE("what is cut of the current row of the estimate is shown whole")
{
    ListsWindow test;
    const QString title = QStringLiteral("Tập huấn ").repeated(30).trimmed();
    test.session().setClassField({test.first().id}, ClassForm::Title, title);
    test.session().endTyping();
    test.open(Qt::Key_3);
    test.key(Qt::Key_End);
    test.key(Qt::Key_Home);
    CHECK(test.hint().contains(title));
}
