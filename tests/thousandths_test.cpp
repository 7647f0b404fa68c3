#include "core/domain/thousandths.h"
#include "tests/catch.h"

using namespace taphuan;

TEST_CASE("A number is written without trailing zeros")
{
    CHECK(thousandthsText(0) == "0");
    CHECK(thousandthsText(1) == "0.001");
    CHECK(thousandthsText(500) == "0.5");
    CHECK(thousandthsText(1000) == "1");
    CHECK(thousandthsText(10'000) == "10");
    CHECK(thousandthsText(1230) == "1.23");
    CHECK(thousandthsText(-2500) == "-2.5");
    CHECK(thousandthsText(999'999'999'999'999'999) == "999999999999999.999");
}

TEST_CASE("A number is read to three decimals")
{
    CHECK(thousandthsFrom(u"0") == 0);
    CHECK(thousandthsFrom(u"2") == 2000);
    CHECK(thousandthsFrom(u"0.5") == 500);
    CHECK(thousandthsFrom(u"2.50") == 2500);
    CHECK(thousandthsFrom(u"1.001") == 1001);
    CHECK(thousandthsFrom(u"999999999999999.999") == 999'999'999'999'999'999);
}

TEST_CASE("What is no plain decimal is not read")
{
    for (const char *wrong : {"", ".", "1.", ".5", "-1", "+1", "1e3", "1,5", " 1", "1 ", "1.2.3",
                              "1.0001", "1.0000", "1000000000000000", "٣"})
        CHECK_FALSE(thousandthsFrom(QString::fromUtf8(wrong)));
}

TEST_CASE("Every written number is read again")
{
    for (qint64 raw = 0; raw < 20'000; raw += 7)
        CHECK(thousandthsFrom(thousandthsText(raw)) == raw);
}

TEST_CASE("A number is rounded up to whole days")
{
    CHECK(Quantity().ceil() == 0);
    CHECK(Quantity::raw(1).ceil() == 1);
    CHECK(Quantity::whole(2).ceil() == 2);
    CHECK(Quantity::raw(2001).ceil() == 3);
}
