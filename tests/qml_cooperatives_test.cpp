#include "app/language.h"
#include "tests/catch.h"
#include "tests/qml_window.h"

#include <QFile>
#include <QTest>

using namespace taphuan;

namespace {

constexpr auto ctrl = Qt::ControlModifier;

/// The page over a register of two.
struct Page : TestWindow
{
    Page()
    {
        addTwo();
        key(Qt::Key_8, ctrl);
        settle();
    }
    void addTwo()
    {
        for (const char *name : {"HTX Đại Phong", "HTX Ba Đồn"}) {
            const QString id = shown().add(QStringLiteral("crop"), QStringLiteral("Lệ Thủy"));
            shown().setField({id}, CooperativeModel::Name, QString::fromUtf8(name));
            session().endTyping();
            shown().cooperatives()->release();
        }
    }
    QQuickItem *box(const QString &label)
    {
        for (QQuickItem *each : visibleItems())
            if (QByteArray(each->metaObject()->className()).startsWith("ChoiceBox") &&
                each->property("label").toString() == label)
                return each;
        FAIL("no box " << label.toStdString());
        return nullptr;
    }
    CooperativeRegister &shown() { return *session().cooperativeRegister(); }
    QUrl write(const QByteArray &list)
    {
        const QString path = file() + QStringLiteral(".csv");
        QFile csv(path);
        REQUIRE(csv.open(QFile::WriteOnly));
        csv.write(list);
        return QUrl::fromLocalFile(path);
    }
    /// Kept as a picture where the environment names a folder for it.
    void picture(const char *name)
    {
        const QString folder = qEnvironmentVariable("TAPHUAN_PICTURES");
        if (!folder.isEmpty())
            window().grabWindow().save(folder + u'/' + QLatin1String(name) + ".png");
    }
    qint64 storedMembers(const QString &id)
    {
        const Plan plan = PlanStore(file(), PlanStore::Access::Read).load();
        return std::ranges::find(plan.cooperatives, id, &Cooperative::id)->members;
    }
};

} // namespace

TEST_CASE("the register loads without a warning, an edit reaches the file and is undone")
{
    const Warnings warnings;
    Page page;
    const QString first = page.shown().cooperatives()->idAt(0);
    for (int step = 0; step < 6; ++step)
        page.key(Qt::Key_Right);
    page.type(QStringLiteral("12"));
    page.key(Qt::Key_Return);
    CHECK(page.storedMembers(first) == 12);
    page.key(Qt::Key_Z, ctrl);
    CHECK(page.storedMembers(first) == 0);
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("a cooperative is added with its name ready to be typed, and deleted by a key")
{
    Page page;
    page.key(Qt::Key_Delete);
    page.settle();
    CHECK(page.shown().total() == 1);
    page.key(Qt::Key_Z, ctrl);
    page.settle();
    CHECK(page.shown().total() == 2);
    page.click(page.item("text", QStringLiteral("Add cooperative")));
    page.key(Qt::Key_Down);
    page.key(Qt::Key_Return);
    page.settle();
    page.type(QStringLiteral("HTX Moi"));
    page.key(Qt::Key_Return);
    CHECK(page.session().plan()->plan().cooperatives.back().name == QStringLiteral("HTX Moi"));
}

TEST_CASE("a list is previewed on the page and imported by its button")
{
    const Warnings warnings;
    Page page;
    page.shown().importing()->read(
        page.write("Tên HTX;Loại hình;Huyện;Số thành viên\nHTX Mới;Môi trường;Ba Đồn;9\n"
                   "HTX Đại Phong;Trồng trọt;Lệ Thủy;40\nHTX Sai;Gì đó;Ba Đồn;1\n"));
    REQUIRE(QTest::qWaitFor([&] { return page.shown().importing()->accepted() == 2; }));
    page.settle();
    page.picture("import");
    page.click(page.item("text", QStringLiteral("Import 2 cooperative(s)")));
    CHECK(page.shown().total() == 3);
    CHECK(page.item("text", QStringLiteral("2 cooperative(s) imported")));
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("a column is assigned, a row left out and the separator changed in the window")
{
    Page page;
    RegisterImport &import = *page.shown().importing();
    import.read(page.write("Cơ sở;Tên HTX;Loại hình;Huyện\nA;HTX Một;Môi trường;Ba Đồn\n"
                           "B;HTX Hai;Môi trường;Ba Đồn\n"));
    REQUIRE(QTest::qWaitFor([&] { return import.accepted() == 2; }));
    page.settle();
    const auto choose = [&](const QString &label, Qt::Key key) {
        page.box(label)->forceActiveFocus(Qt::TabFocusReason);
        page.key(Qt::Key_Return);
        page.settle();
        page.key(key);
        page.key(Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&] { return !import.job()->running(); }));
        page.settle();
    };
    choose(QStringLiteral("Tên hợp tác xã"), Qt::Key_Up);
    CHECK(import.rows()->preview().rows.front().cooperative.name == QStringLiteral("A"));
    page.click(page.item("name", QStringLiteral("B")));
    page.key(Qt::Key_Space);
    CHECK(import.accepted() == 1);
    choose(QStringLiteral("Columns parted by"), Qt::Key_Down);
    CHECK(import.separator() == QStringLiteral(","));
    CHECK(import.accepted() == 0);
    choose(QStringLiteral("Columns parted by"), Qt::Key_Up);
    CHECK(import.accepted() == 1); // what was left out stays so
}

TEST_CASE("in Vietnamese the page loads without a warning, and Escape leaves an import")
{
    const Warnings warnings;
    Translation vietnamese;
    vietnamese.use(QStringLiteral("vi"));
    Page page;
    page.preferences().setTheme(QStringLiteral("light"));
    page.settle();
    page.picture("register");
    page.shown().importing()->read(page.write("Tên HTX;Loại hình\nHTX Mới;Môi trường\n"));
    REQUIRE(QTest::qWaitFor([&] { return page.shown().importing()->accepted() == 1; }));
    page.settle();
    page.picture("import-vi");
    page.key(Qt::Key_Escape);
    page.settle();
    CHECK_FALSE(page.shown().importing()->isOpen());
    CHECK(page.shown().total() == 2);
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("classes are made from the need on its page, and Ctrl+Z takes them back")
{
    const Warnings warnings;
    Page page;
    const std::size_t before = page.session().plan()->plan().classes.size();
    const QString id = page.shown().add(QStringLiteral("transport"), QStringLiteral("Minh Hóa"));
    page.shown().setField({id}, CooperativeModel::Directors, QStringLiteral("30"));
    page.session().endTyping();
    page.click(page.item("text", QStringLiteral("Training needs")));
    page.picture("needs");
    page.click(page.item("text", QStringLiteral("Propose classes")));
    page.picture("proposal");
    page.key(Qt::Key_F2);
    page.type(QStringLiteral("Minh Hoa, Le Thuy"));
    page.key(Qt::Key_Return);
    page.click(page.item("text", QStringLiteral("Make 1 class(es) for 30 trainees")));
    REQUIRE(page.session().plan()->plan().classes.size() == before + 1);
    CHECK(page.session().plan()->plan().classes.back().districts ==
          QStringList{QStringLiteral("Minh Hoa"), QStringLiteral("Le Thuy")});
    page.key(Qt::Key_Z, ctrl);
    CHECK(page.session().plan()->plan().classes.size() == before);
    CHECK(Warnings::taken() == QStringList());
}
