#include "app/estimate_model.h"

#include "tests/catch.h"
#include "tests/session_fixture.h"

using namespace taphuan;
using namespace taphuan::test;

namespace {

QVariant valueAt(const EstimateModel &model, int row, const char *role)
{
    return model.index(row).data(model.roleNames().key(role));
}

} // namespace

TEST_CASE("Classes are closed at first and opened one by one")
{
    OpenSample sample;
    EstimateModel &model = *sample.session.estimate();
    REQUIRE(model.count() == 12);
    model.toggle(0);
    REQUIRE(model.count() > 12);
    REQUIRE(valueAt(model, 1, "rowKind") == EstimateModel::SectionRow);
    REQUIRE(valueAt(model, 2, "rowKind") == EstimateModel::LineRow);
    const int open = model.count();
    model.toggle(1);
    REQUIRE(model.count() < open);
    model.toggle(0);
    REQUIRE(model.count() == 12);
}

TEST_CASE("A line that is looked for is opened and found")
{
    OpenSample sample;
    EstimateModel &model = *sample.session.estimate();
    const int row = model.rowOf(sample.id("L03"), "drinks|||");
    REQUIRE(row > model.rowOfClass(sample.id("L03")));
    REQUIRE(valueAt(model, row, "lineKey") == "drinks|||");
    REQUIRE(model.rowOf(sample.id("L03"), "nothing|||") == -1);
    model.setClassFilter(sample.id("L04"));
    REQUIRE(model.rowOf(sample.id("L03"), "drinks|||") == -1);
}

TEST_CASE("Only the lines above their cap are left, with their class and section")
{
    OpenSample sample;
    EstimateModel &model = *sample.session.estimate();
    model.setOnlyOverCap(true);
    const int before = model.count();
    sample.session.setLineField(sample.id("L06"), "drinks|||", EstimateModel::Rate, "90.000");
    REQUIRE(model.count() == before + 3);
    const int row = model.rowOf(sample.id("L06"), "drinks|||");
    REQUIRE(valueAt(model, row, "overCap").toBool());
    const QStringList texts = valueAt(model, row, "texts").toStringList();
    REQUIRE(texts[EstimateModel::RateText] == "90.000");
    REQUIRE(texts[EstimateModel::CapText] == "30.000");
    REQUIRE(texts[EstimateModel::BasisText].contains("60.000")); // so much over its cap
    REQUIRE(valueAt(model, row, "tones").value<QList<int>>()[EstimateModel::RateText] == 2);
    model.setOnlyOverCap(false);
    REQUIRE(model.count() == 12);
}

TEST_CASE("Lines are found by their words without diacritics")
{
    OpenSample sample;
    EstimateModel &model = *sample.session.estimate();
    model.setFilterText("nuoc uong");
    REQUIRE(model.count() == 3 * 12);
}

TEST_CASE("What is open stays open under edits and after a filter")
{
    OpenSample sample;
    EstimateModel &model = *sample.session.estimate();
    model.toggle(0);
    const int open = model.count();
    sample.session.setClassField({sample.id("L02")}, ClassForm::Days, "1");
    model.setFilterText("hoi truong");
    model.setFilterText("");
    REQUIRE(model.count() == open);
}

TEST_CASE("Why a figure: the norm that is applied, and those that lost with their reasons")
{
    OpenSample sample;
    WhyForm &why = *sample.session.why();
    why.show(sample.id("L01"), "drinks|||");
    REQUIRE(why.valid());
    REQUIRE(why.howText() != "");
    REQUIRE(why.answers()->rows()[0].rowKind == WhyModel::Heading);
    REQUIRE(why.answers()->rows()[1].rowKind == WhyModel::Chosen);
    const WhyRow &last = why.answers()->rows().back();
    REQUIRE(last.rowKind == WhyModel::Lost);
    REQUIRE(last.reasonText != "");
    sample.session.setLineField(sample.id("L01"), "drinks|||", EstimateModel::Rate, "90.000");
    REQUIRE(why.overCap());
    REQUIRE(why.rateText() == "90.000");
    sample.session.removeClasses({sample.id("L01")});
    REQUIRE_FALSE(why.valid());
}
