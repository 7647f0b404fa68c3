#include "core/exchange/holiday_source.h"
#include "core/exchange/shipped_catalogue.h"

#include "tests/catch.h"

#include <QSet>

#include <algorithm>

using namespace taphuan;

namespace {

const Catalogue &catalogue()
{
    return shippedCatalogue();
}

const CostItem &item(const char *code)
{
    return catalogue().items.at(std::size_t(catalogue().itemIndex(QString(code))));
}

} // namespace

TEST_CASE("The cost items stand in the order of their table")
{
    REQUIRE(catalogue().items.size() == 20);
    CHECK(catalogue().items.front().code == "lecturer_fee");
    CHECK(catalogue().items.back().code == "other");
    CHECK(std::ranges::is_sorted(catalogue().items, {}, [](const CostItem &each) {
        return QStringList{"I", "II", "III", "IV", "V"}.indexOf(each.section);
    }));
}

TEST_CASE("An item says how its lines are made")
{
    CHECK(item("drinks").factors == std::vector{Factor::ClassPeople, Factor::DaysOrSessions});
    CHECK(item("trainee_meal").excludesOfficials);
    CHECK_FALSE(item("trainee_lodging").excludesOfficials);
    CHECK(item("trainee_lodging").fundingGroup == FundingGroup::MealsLodging);
    CHECK(item("lecturer_lodging").fundingGroup == FundingGroup::Organisation);
    CHECK(item("management").pricedByPercent);
    CHECK(item("other").normKey.isEmpty());
    CHECK(item("award").per == LinePer::Entry);
}

TEST_CASE("Every item has one unit for each factor, a label and a section")
{
    for (const CostItem &each : catalogue().items) {
        CAPTURE(each.code);
        CHECK(each.units.size() == qsizetype(each.factors.size()));
        CHECK_FALSE(each.label.isEmpty());
        CHECK(catalogue().sectionLabel(each.section) != each.section);
    }
}

TEST_CASE("Six items appear by themselves")
{
    CHECK(std::ranges::count_if(catalogue().items, &CostItem::appearsByItself) == 6);
}

TEST_CASE("A budget code of an item is in the index of 2018")
{
    for (const CostItem &each : catalogue().items) {
        CAPTURE(each.code);
        CHECK(std::ranges::count_if(catalogue().budgetCodes, [&](const BudgetCode &code) {
                  return code.code == each.budgetCode && code.indexDocument == "324/2016/TT-BTC";
              }) == 1);
    }
}

TEST_CASE("Another department answers for crops from the day of the merger")
{
    CHECK(catalogue().responsibleAgency(u"crop", QDate(2025, 2, 28)) == "SNN");
    CHECK(catalogue().responsibleAgency(u"crop", QDate(2025, 3, 1)) == "SNNMT");
    CHECK(catalogue().responsibleAgency(u"construction", QDate(2025, 2, 28)) == "SXD");
    CHECK(catalogue().responsibleAgency(u"construction", QDate(2025, 3, 1)) == "SXD");
}

TEST_CASE("Every code that the data names is there")
{
    for (const Responsibility &each : catalogue().responsibilities) {
        CHECK(catalogue().type(each.type));
        CHECK(catalogue().agency(each.agency));
    }
    for (const Norm &norm : catalogue().norms)
        CHECK(catalogue().document(norm.document));
    for (const BudgetIndex &index : catalogue().budgetIndexes)
        CHECK(catalogue().document(index.document));
}

TEST_CASE("Ids of norms are unique")
{
    QSet<QString> ids;
    for (const Norm &norm : catalogue().norms)
        ids.insert(norm.code);
    CHECK(ids.size() == qsizetype(catalogue().norms.size()));
    CHECK(ids.size() == 47);
}

TEST_CASE("A norm keeps what its row says")
{
    const auto norm = std::ranges::find(catalogue().norms, QString("lodge-12-x"), &Norm::code);
    REQUIRE(norm != catalogue().norms.end());
    CHECK(norm->amount == Rate::whole(1'600'000));
    CHECK(norm->ranks.contains(Rank::ViceMinister));
    CHECK_FALSE(norm->ranks.contains(Rank::Phd));
    CHECK(norm->places.contains(Place::Island));
    CHECK(norm->beneficiaries.isEmpty());
    CHECK(norm->validFrom == QDate(2025, 5, 4));
    CHECK(norm->validTo.isNull());
    const auto unknown = std::ranges::find(catalogue().norms, QString("award-100"), &Norm::code);
    CHECK_FALSE(unknown->amount);
}

TEST_CASE("Holidays come by date")
{
    CHECK(std::ranges::is_sorted(catalogue().holidays, {}, &Holiday::date));
}

TEST_CASE("Every holiday names the text that gives it, the Labour Code of its day")
{
    for (const Holiday &holiday : catalogue().holidays) {
        INFO(holiday.date.toString(Qt::ISODate).toStdString());
        REQUIRE(sourceOf(holiday));
        CHECK(sourceOf(holiday)->text != "");
    }
    Holiday day{.date = QDate(2020, 12, 31), .kind = HolidayKind::Public};
    CHECK(sourceOf(day)->text.contains(QString::fromUtf8("Điều 115")));
    day.date = QDate(2021, 1, 1);
    CHECK(sourceOf(day)->text.contains(QString::fromUtf8("Điều 112")));
    CHECK(sourceOf({.date = day.date, .kind = HolidayKind::Ordinary}) == nullptr);
}

TEST_CASE("Districts have another label from the day they ended")
{
    CHECK(catalogue().label(Place::District, QDate(2025, 6, 30)) == QString::fromUtf8("huyện"));
    CHECK(catalogue().label(Place::District, QDate(2025, 7, 1)) != QString::fromUtf8("huyện"));
    CHECK(catalogue().label(Rank::District, QDate(2025, 6, 30)) == QString::fromUtf8("cấp huyện"));
}

TEST_CASE("Every rank, place and beneficiary has a label on every day")
{
    for (const QDate day : {QDate(1990, 1, 1), QDate(2017, 1, 1), QDate(2025, 7, 1), QDate()}) {
        for (int i = 0; i < rankCount; ++i)
            CHECK(catalogue().label(Rank(i), day) != codeText(Rank(i)));
        for (int i = 0; i < placeCount; ++i)
            CHECK(catalogue().label(Place(i), day) != codeText(Place(i)));
        for (int i = 0; i < beneficiaryCount; ++i)
            CHECK(catalogue().label(Beneficiary(i), day) != codeText(Beneficiary(i)));
    }
}

TEST_CASE("Each plan year has its budget index")
{
    CHECK(catalogue().budgetIndexOf(2017) == QString::fromUtf8("33/2008/QĐ-BTC"));
    CHECK(catalogue().budgetIndexOf(2018) == "324/2016/TT-BTC");
    CHECK(catalogue().budgetIndexOf(2025) == "324/2016/TT-BTC");
    CHECK(catalogue().budgetIndexOf(2026) == "130/2025/TT-BTC");
}

TEST_CASE("The sample plan is carried along")
{
    CHECK(samplePlanJson().startsWith('{'));
}

TEST_CASE("A file's cost items are refused with more factors than a line has room for, or none")
{
    const ShippedTexts texts = shippedTexts();
    REQUIRE(catalogueFrom(texts));
    for (const char *factors : {",group_people|class_days|one,", ",,"}) {
        ShippedTexts altered = texts;
        altered["cost-items.csv"].replace(",group_people|class_days,", factors);
        REQUIRE(altered != texts);
        CHECK_FALSE(catalogueFrom(altered));
    }
}

TEST_CASE("A file has at most as many cost items as lines can name")
{
    const QString item = "x%1,V,Chi,entry,given,khoản,khoản,,,,,organisation,6699\n";
    ShippedTexts texts = shippedTexts();
    for (int i = 20; i < 256; ++i)
        texts["cost-items.csv"] += item.arg(i);
    REQUIRE(catalogueFrom(texts));
    texts["cost-items.csv"] += item.arg(256);
    CHECK_FALSE(catalogueFrom(texts));
}
