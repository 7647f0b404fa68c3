#include "app/cooperative_fields.h"
#include "tests/catch.h"
#include "tests/session_fixture.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>

#include <random>

using namespace taphuan;
using namespace taphuan::test;

namespace {

using Model = CooperativeModel;

void clip(const char *text)
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
}

/// The sample plan with cooperatives of these names.
struct Page
{
    explicit Page(const QStringList &names)
    {
        for (const QString &name : names) {
            const QString id = shown().add("crop", "Lệ Thủy");
            REQUIRE(shown().setField({id}, Model::Name, name) == "");
            sample.session.endTyping();
            shown().cooperatives()->release();
        }
    }

    CooperativeRegister &shown() { return *sample.session.cooperativeRegister(); }
    CooperativeFilterModel &list() { return *shown().cooperatives(); }
    const std::vector<Cooperative> &stored() { return sample.session.plan()->plan().cooperatives; }
    QString id(int row) { return list().idAt(row); }
    QStringList ids()
    {
        QStringList all;
        for (int row = 0; row < list().count(); ++row)
            all += id(row);
        return all;
    }
    QStringList names()
    {
        QStringList all;
        for (int row = 0; row < list().count(); ++row)
            all +=
                list().index(row, 0).data(list().roleNames().key("texts")).toStringList().first();
        return all;
    }

    OpenSample sample;
};

std::vector<Cooperative> manyCooperatives(int count)
{
    std::vector<Cooperative> rows;
    for (int i = 0; i < count; ++i) {
        Cooperative row;
        row.id = QStringLiteral("c%1").arg(i);
        row.position = i;
        row.name = QStringLiteral("HTX số %1").arg((i * 7919) % count);
        row.type = "crop";
        row.district = QStringLiteral("Huyện %1").arg(i % 9);
        row.directors = 2;
        rows.push_back(row);
    }
    return rows;
}

} // namespace

TEST_CASE("The register is sorted by the Vietnamese alphabet and found without diacritics")
{
    Page page({"HTX Đức Ninh", "HTX Ba Đồn", "HTX Dương Thủy"});
    CHECK(page.names() == QStringList{"HTX Ba Đồn", "HTX Dương Thủy", "HTX Đức Ninh"});
    page.list().setFilterText(" duc NINH");
    CHECK(page.names() == QStringList{"HTX Đức Ninh"});
    page.list().setFilterText("");
    page.list().sortBy(Model::Name);
    CHECK(page.names() == QStringList{"HTX Đức Ninh", "HTX Dương Thủy", "HTX Ba Đồn"});
}

TEST_CASE("An edit of a cooperative is one step that reaches the file and comes back by undo")
{
    Page page({"HTX A"});
    Session &session = page.sample.session;
    REQUIRE(page.shown().setField({page.id(0)}, Model::Directors, "1") == "");
    REQUIRE(page.shown().setField({page.id(0)}, Model::Directors, "1+1") == "");
    session.endTyping();
    CHECK(PlanStore(session.filePath(), PlanStore::Access::Read).load().cooperatives[0].directors ==
          2);
    session.undo();
    CHECK(page.stored()[0].directors == 0);
    CHECK(page.stored()[0].name == "HTX A");
}

TEST_CASE("What a cooperative cannot be is refused and changes nothing")
{
    Page page({"HTX A", "HTX B"});
    REQUIRE(page.shown().setField({page.id(0)}, Model::TaxCode, "3100 123-456") == "");
    const std::vector<Cooperative> before = page.stored();
    CHECK(before[0].taxCode == "3100123456");
    const std::pair<Model::Field, const char *> refused[] = {{Model::Name, " "},
                                                             {Model::Type, "HTX gì đó"},
                                                             {Model::Members, "1000001"},
                                                             {Model::Chairs, "hai"},
                                                             {Model::Chairs, "1,5"},
                                                             {Model::Hardship, "có thể"},
                                                             {Model::TaxCode, "3100123456"},
                                                             {Model::Managers, "3"}};
    for (const auto &[field, text] : refused) {
        CAPTURE(int(field), text);
        CHECK(page.shown().setField({page.id(1)}, field, text) != "");
    }
    CHECK(page.stored() == before);
    CHECK(page.shown().setField({page.id(1)}, Model::Members, "1.000.000") == "");
}

TEST_CASE("Several are set, toggled and removed at once, each in one step")
{
    Page page({"HTX A", "HTX B", "HTX C"});
    const QStringList two = page.ids().first(2);
    REQUIRE(page.shown().setField(two, Model::District, "Quảng Ninh") == "");
    REQUIRE(page.shown().toggle(two, Model::Hardship) == "");
    CHECK(page.stored()[1].hardship);
    CHECK_FALSE(page.stored()[2].hardship);
    REQUIRE(page.shown().toggle(two, Model::Hardship) == "");
    CHECK_FALSE(page.stored()[0].hardship);
    REQUIRE(page.shown().remove(two) == "");
    CHECK(page.names() == QStringList{"HTX C"});
    page.sample.session.undo();
    CHECK(page.names().size() == 3);
    CHECK(page.stored()[0].district == "Quảng Ninh");
}

TEST_CASE("Two cooperatives do not get one tax code at once")
{
    Page page({"HTX A", "HTX B"});
    CHECK(page.shown().setField(page.ids(), Model::TaxCode, "31") != "");
    clip("31\n31\n");
    CHECK(page.shown().paste(page.id(0), {page.id(0)}, {Model::TaxCode}) != "");
    clip("31\n32\n");
    CHECK(page.shown().paste(page.id(0), {page.id(0)}, {Model::TaxCode}) == "");
    clip("32\n31\n"); // exchanged
    CHECK(page.shown().paste(page.id(0), {page.id(0)}, {Model::TaxCode}) == "");
}

TEST_CASE("A block of cells is pasted from the current row on, in the order that is seen")
{
    Page page({"HTX C", "HTX A", "HTX B"});
    clip("5\tx\r\n6\t\r\n");
    REQUIRE(page.shown().paste(page.id(1), {page.id(1)}, {Model::Accountants, Model::Converted}) ==
            "");
    CHECK(page.names() == QStringList{"HTX A", "HTX B", "HTX C"});
    CHECK(page.stored()[2].accountants == 5);
    CHECK(page.stored()[2].converted);
    CHECK(page.stored()[0].accountants == 6);
    CHECK(page.stored()[1].accountants == 0);
    page.sample.session.undo();
    CHECK(page.stored()[0].accountants == 0);
}

TEST_CASE("A paste that does not fit or cannot be read changes nothing and says where")
{
    Page page({"HTX A", "HTX B"});
    const std::vector<Cooperative> before = page.stored();
    clip("1\n2\n3\n");
    CHECK(page.shown().paste(page.id(0), {}, {Model::Members}).contains('3'));
    clip("1\nnhiều\n");
    const QString reason = page.shown().paste(page.id(0), {}, {Model::Members});
    CHECK(reason.contains("nhiều"));
    CHECK(reason.contains("HTX B"));
    CHECK(page.stored() == before);
}

TEST_CASE("A single cell is pasted into all that are selected")
{
    Page page({"HTX A", "HTX B"});
    clip("HTX môi trường\n");
    REQUIRE(page.shown().paste(page.id(0), page.ids(), {Model::Type}) == "");
    CHECK(page.stored()[0].type == "environment");
    CHECK(page.stored()[1].type == "environment");
}

TEST_CASE("What is copied is pasted back the same")
{
    Page page({"HTX A", "HTX B"});
    REQUIRE(page.shown().setField({page.id(0)}, Model::Members, "1200") == "");
    page.shown().copy(page.ids());
    const QStringList lines = QGuiApplication::clipboard()->text().split('\n');
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].split('\t').size() == Model::fieldCount);
    CHECK(lines[1].split('\t')[Model::Members] == "1200");
    QList<int> fields;
    for (int field = 0; field < Model::Managers; ++field)
        fields += field;
    const std::vector<Cooperative> before = page.stored();
    QGuiApplication::clipboard()->setText(lines[1] + '\n' + lines[2] + '\n');
    CHECK(page.shown().paste(page.id(0), {}, fields) == "");
    CHECK(page.stored() == before);
}

TEST_CASE("What is typed leaves the row where it stands until the typing ends")
{
    Page page({"HTX A", "HTX B"});
    REQUIRE(page.shown().setField({page.id(0)}, Model::Name, "Z") == "");
    CHECK(page.names() == QStringList{"Z", "HTX B"});
    page.list().release();
    CHECK(page.names() == QStringList{"HTX B", "Z"});
    page.list().setFilterText("z");
    REQUIRE(page.shown().setField({page.id(0)}, Model::Name, "HTX A") == "");
    CHECK(page.names() == QStringList{"HTX A"});
    page.list().release();
    CHECK(page.names().isEmpty());
}

TEST_CASE("The register's model stays right and honest under random edits")
{
    CooperativeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const CooperativeFilterModel list(&model);
    std::vector<Cooperative> rows = manyCooperatives(40);
    std::mt19937 random(3);
    for (int i = 0; i < 200; ++i) {
        const auto any = rows.empty() ? 0 : random() % rows.size();
        if (random() % 3 == 0 && !rows.empty())
            rows.erase(rows.begin() + std::ptrdiff_t(any));
        else if (random() % 2 == 0)
            rows.insert(rows.begin() + std::ptrdiff_t(any), manyCooperatives(1)[0]),
                rows[any].id = newId();
        else if (!rows.empty())
            rows[any].members = random() % 9;
        model.show(rows, Catalogue());
        REQUIRE(model.count() == int(rows.size()));
        REQUIRE(list.count() == int(rows.size()));
        for (int row = 0; row < model.count(); ++row)
            REQUIRE(model.row(row).cooperative == rows[std::size_t(row)]);
    }
}

TEST_CASE("An edit among 5.000 cooperatives says one row")
{
    CooperativeModel model;
    CooperativeFilterModel list(&model);
    std::vector<Cooperative> rows = manyCooperatives(5000);
    model.show(rows, Catalogue());
    int signalled = 0;
    QObject::connect(&model, &QAbstractItemModel::dataChanged, &model, [&] { ++signalled; });
    rows[2500].members = 7;
    model.show(rows, Catalogue());
    list.setFilterText("so 12");
    CHECK(list.count() < 5000);
    list.setFilterText("");
    CHECK(signalled == 1);
    CHECK(list.count() == 5000);
}
