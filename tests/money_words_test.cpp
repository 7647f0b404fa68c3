#include "core/domain/money_words.h"
#include "tests/catch.h"
#include "tests/fixtures.h"

using namespace taphuan;

namespace {

struct Reading
{
    qint64 dong;
    const char *words;
};

void checkAll(std::initializer_list<Reading> readings)
{
    for (const Reading &reading : readings)
        CHECK(moneyInWords(Money(reading.dong)) == test::text(reading.words) + test::text(" đồng"));
}

} // namespace

TEST_CASE("Small amounts read as they are counted")
{
    checkAll({{0, "Không"},
              {1, "Một"},
              {4, "Bốn"},
              {5, "Năm"},
              {10, "Mười"},
              {11, "Mười một"},
              {14, "Mười bốn"},
              {15, "Mười lăm"},
              {19, "Mười chín"},
              {20, "Hai mươi"},
              {21, "Hai mươi mốt"},
              {24, "Hai mươi tư"},
              {25, "Hai mươi lăm"},
              {99, "Chín mươi chín"}});
}

TEST_CASE("Hundreds say a zero tens digit as linh")
{
    checkAll({{100, "Một trăm"},
              {101, "Một trăm linh một"},
              {104, "Một trăm linh bốn"},
              {105, "Một trăm linh năm"},
              {110, "Một trăm mười"},
              {111, "Một trăm mười một"},
              {114, "Một trăm mười bốn"},
              {121, "Một trăm hai mươi mốt"},
              {555, "Năm trăm năm mươi lăm"},
              {999, "Chín trăm chín mươi chín"}});
}

TEST_CASE("A later group below a hundred says its hundreds")
{
    checkAll({{1'000, "Một nghìn"},
              {1'001, "Một nghìn không trăm linh một"},
              {1'010, "Một nghìn không trăm mười"},
              {1'021, "Một nghìn không trăm hai mươi mốt"},
              {1'100, "Một nghìn một trăm"},
              {10'000, "Mười nghìn"},
              {21'000, "Hai mươi mốt nghìn"},
              {105'000, "Một trăm linh năm nghìn"},
              {1'005'000, "Một triệu không trăm linh năm nghìn"},
              {1'000'005, "Một triệu không trăm linh năm"}});
}

TEST_CASE("Groups of zero are left out")
{
    checkAll({{1'000'000, "Một triệu"},
              {1'000'000'000, "Một tỷ"},
              {1'000'000'001, "Một tỷ không trăm linh một"},
              {2'000'300'000, "Hai tỷ ba trăm nghìn"},
              {100'000'000'000, "Một trăm tỷ"}});
}

TEST_CASE("Long amounts name every group")
{
    checkAll(
        {{1'234'567'891,
          "Một tỷ hai trăm ba mươi tư triệu năm trăm sáu mươi bảy nghìn tám trăm chín mươi mốt"},
         {487'650'000, "Bốn trăm tám mươi bảy triệu sáu trăm năm mươi nghìn"}});
}

TEST_CASE("Thousands of billions are counted in tỷ")
{
    checkAll({{1'000'000'000'000, "Một nghìn tỷ"},
              {1'000'000'000'001, "Một nghìn tỷ không trăm linh một"},
              {1'005'000'000'000, "Một nghìn không trăm linh năm tỷ"},
              {1'234'000'000'000, "Một nghìn hai trăm ba mươi tư tỷ"},
              {25'000'000'004'000, "Hai mươi lăm nghìn tỷ không trăm linh bốn nghìn"},
              {999'999'999'999'999,
               "Chín trăm chín mươi chín nghìn chín trăm chín mươi chín tỷ chín trăm chín mươi "
               "chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín"}});
}

TEST_CASE("An amount that no plan can have has no words")
{
    CHECK(moneyInWords(Money(Money::largest + 1)).isEmpty());
    CHECK(moneyInWords(Money(-1)).isEmpty());
}
