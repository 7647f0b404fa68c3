#include "app/class_filter_model.h"

#include "tests/catch.h"
#include "tests/session_fixture.h"

using namespace taphuan;
using namespace taphuan::test;

namespace {

QStringList codesOf(const ClassFilterModel &model)
{
    const int role = model.roleNames().key("code");
    QStringList codes;
    for (int row = 0; row < model.count(); ++row)
        codes += model.index(row, 0).data(role).toString();
    return codes;
}

} // namespace

TEST_CASE("Words are found without diacritics and case")
{
    OpenSample sample;
    ClassFilterModel &model = *sample.session.filteredClasses();
    model.setFilterText("TRONG trot");
    REQUIRE(model.count() > 0);
    REQUIRE(model.count() < 12);
    model.setFilterText("trồng trọt");
    REQUIRE(model.count() > 0);
    model.setFilterText("dong hoi"); // Đồng Hới: đ is a letter, not a mark
    REQUIRE(model.count() > 0);
    model.setFilterText("không có lớp nào");
    REQUIRE(model.count() == 0);
}

TEST_CASE("Codes are sorted by their numbers, and the other way round when asked again")
{
    OpenSample sample;
    ClassFilterModel &model = *sample.session.filteredClasses();
    sample.session.setClassField({sample.id("L12")}, ClassForm::Code, "L100");
    sample.session.endTyping();
    REQUIRE(codesOf(model).last() == "L100");
    model.sortBy(ClassListModel::Code);
    REQUIRE(codesOf(model).first() == "L100");
    model.sortBy(ClassListModel::Title);
    REQUIRE_FALSE(model.descending());
}

TEST_CASE("A class is neither moved nor filtered away while it is typed into")
{
    OpenSample sample;
    ClassFilterModel &model = *sample.session.filteredClasses();
    model.setFilterText("L0");
    const QStringList before = codesOf(model);
    REQUIRE(sample.session.setClassField({sample.id("L01")}, ClassForm::Code, "X99") == "");
    REQUIRE(model.rowOf(sample.id("X99")) == 0);
    sample.session.endTyping();
    REQUIRE(codesOf(model) == before.mid(1));
}

TEST_CASE("Filters by type, department, month and findings are joined")
{
    OpenSample sample;
    ClassFilterModel &model = *sample.session.filteredClasses();
    model.setTypeFilter("crop");
    const int crop = model.count();
    REQUIRE(crop > 0);
    model.setMonthFilter(sample.trainingClass("L01").startDate.month());
    REQUIRE(model.count() <= crop);
    model.setTypeFilter("");
    model.setMonthFilter(0);
    model.setStateFilter("error");
    const int errors = model.count();
    model.setStateFilter("clean");
    REQUIRE(errors + model.count() <= 12);
    model.setStateFilter("");
    model.setDepartmentFilter("SNN");
    REQUIRE(model.count() > 0);
    REQUIRE(model.count() < 12);
}

TEST_CASE("Rows and ids lead to each other; what is filtered away has no row")
{
    OpenSample sample;
    ClassFilterModel &model = *sample.session.filteredClasses();
    REQUIRE(model.idAt(model.rowOf(sample.id("L07"))) == sample.id("L07"));
    model.setFilterText("L01");
    REQUIRE(model.rowOf(sample.id("L07")) == -1);
    REQUIRE(model.idAt(99) == "");
}
