#include "core/storage/plan_store.h"
#include "tests/catch.h"
#include "tests/qml_window.h"

#include <functional>

using namespace taphuan;

namespace {

constexpr auto ctrl = Qt::ControlModifier;

/// The window over the sample with a cooperative; each page is tried with one edit of its own.
class Office : public TestWindow
{
public:
    Office()
    {
        session().cooperativeRegister()->add(QStringLiteral("crop"), QStringLiteral("Lệ Thủy"));
        const Plan &plan = session().plan()->plan();
        m_class = plan.classes.front().id;
        m_lecturer =
            std::ranges::find(plan.lecturers, QStringLiteral("SNN"), &Lecturer::department)->id;
    }

    /// By the box of the top bar and the arrow keys.
    void actFor(const QString &agency)
    {
        QQuickItem *box = field(QStringLiteral("Acting for"));
        box->forceActiveFocus(Qt::TabFocusReason);
        for (int i = 0; i < 20; ++i)
            key(Qt::Key_Up);
        for (int i = 0; i < 20 && session().acting()->code() != agency; ++i)
            key(Qt::Key_Down);
        REQUIRE(session().acting()->code() == agency);
        settle();
    }

    /// Whether the edit changed the plan; it is taken back. Refused, a sentence in sight names
    /// these.
    bool isAllowed(Qt::Key page, const QString &named, const std::function<void()> &edit)
    {
        session().dismissBanner();
        key(page, ctrl);
        settle();
        CHECK(pageInSight() == page);
        const Plan before = session().plan()->plan();
        edit();
        session().endTyping();
        settle();
        if (session().plan()->plan() != before) {
            session().undo();
            settle();
            CHECK(session().plan()->plan() == before);
            return true;
        }
        CHECK(sees(QStringLiteral("Only %1 may change this").arg(named)));
        return false;
    }

    void typeInto(const QString &label)
    {
        const auto items = visibleItems();
        const auto input = std::ranges::find_if(items, [&](const QQuickItem *item) {
            return item->property("typing").isValid() && item->property("label") == label;
        });
        REQUIRE(input != items.end());
        if ((*input)->activeFocusOnTab())
            (*input)->forceActiveFocus(Qt::TabFocusReason);
        else
            click(*input);
        type(QStringLiteral("7"));
    }
    void typeIntoTable()
    {
        type(QStringLiteral("7"));
        key(Qt::Key_Return);
    }
    void openLine()
    {
        session().estimate()->setClassFilter({});
        for (int i = 0; i < 6 && !session().why()->valid(); ++i)
            key(i == 0 ? Qt::Key_Right : Qt::Key_Down);
        REQUIRE(session().why()->valid());
        settle();
        typeInto(QStringLiteral("Reason"));
    }
    void openClass()
    {
        session().currentClass()->setClassId(m_class);
        settle();
    }
    void openProgramme()
    {
        session().programme()->setClassId(m_class);
        settle();
    }
    void openLecturer()
    {
        session().lecturerRegister()->setCurrentId(m_lecturer);
        settle();
    }
    void moveOnCalendar()
    {
        session().calendar()->setCurrentId(m_class);
        key(Qt::Key_Right, Qt::AltModifier);
    }
    void addNorm()
    {
        click(item("text", QStringLiteral("Norm of the province")));
        if (!item("text", QStringLiteral("Norm of the province"))->isEnabled())
            return;
        session().norms()->draft()->key = QStringLiteral("drinks");
        session().norms()->draft()->document = QStringLiteral("12/NQ");
        session().norms()->draft()->amount = QStringLiteral("1000");
        session().norms()->proposeDraft();
        session().norms()->keep();
    }

private:
    /// The key of the page that the rail marks.
    Qt::Key pageInSight() const
    {
        const auto items = visibleItems();
        const auto current = std::ranges::find_if(items, [](const QQuickItem *item) {
            return item->property("command").isValid() && item->property("current").toBool();
        });
        REQUIRE(current != items.end());
        const auto *command = (*current)->property("command").value<QObject *>();
        return Qt::Key(command->property("keys").toString().back().unicode());
    }
    bool sees(const QString &text) const
    {
        const auto items = visibleItems();
        return std::ranges::any_of(items, [&](const QQuickItem *item) {
            return item->property("text").toString().contains(text);
        });
    }

    QString m_class;
    QString m_lecturer;
};

const QString alliance = QStringLiteral("Liên minh HTX");

void tryPages(Office &office, bool isAlliance)
{
    const auto mine = [&](Qt::Key page, const std::function<void()> &edit) {
        INFO("page " << int(page - Qt::Key_0));
        CHECK(office.isAllowed(page, alliance, edit) == isAlliance);
    };
    mine(Qt::Key_1, [&] { office.typeInto(QStringLiteral("Province")); });
    mine(Qt::Key_2, [&] { office.typeIntoTable(); });
    mine(Qt::Key_3, [&] { office.openLine(); });
    mine(Qt::Key_7, [&] { office.moveOnCalendar(); });
    mine(Qt::Key_8, [&] { office.typeIntoTable(); });
    mine(Qt::Key_9, [&] { office.addNorm(); });
    mine(Qt::Key_Comma, [&] { office.typeInto(QStringLiteral("Name of LMHTX")); });
}

void tryContent(Office &office, bool mayEdit)
{
    const QString both = alliance + QStringLiteral(", Sở NN&PTNT");
    CHECK(mayEdit == office.isAllowed(Qt::Key_5, both, [&] {
        office.openProgramme();
        office.typeInto(QStringLiteral("Title of the topic"));
    }));
    CHECK(mayEdit == office.isAllowed(Qt::Key_2, both, [&] {
        office.openClass();
        office.typeInto(QStringLiteral("Title of the topic"));
    }));
    CHECK(mayEdit == office.isAllowed(Qt::Key_6, both, [&] {
        office.openLecturer();
        office.typeIntoTable();
    }));
}

} // namespace

TEST_CASE(
    "each kind of agency edits what is its own on every page, and reads who may edit the rest")
{
    const auto [agency, isAlliance, ownsContent] = GENERATE(table<const char *, bool, bool>({
        {"LMHTX", true, true},
        {"STC", false, false},
        {"UBND", false, false},
        {"SNN", false, true},
        {"SXD", false, false},
    }));
    INFO(agency);
    const Warnings warnings;
    Office office;
    office.actFor(QString::fromUtf8(agency));
    tryPages(office, isAlliance);
    tryContent(office, ownsContent);
    CHECK(Warnings::taken() == QStringList());
}
