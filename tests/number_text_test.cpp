#include "app/number_text.h"

#include "tests/catch.h"

using namespace taphuan;

namespace {

std::optional<qint64> money(QStringView text)
{
    const auto value = parseMoney(text);
    return value ? std::optional(value->dong()) : std::nullopt;
}

/// What is understood, as the plain decimal of JSON; "-" where the text is refused.
std::string quantity(QStringView text)
{
    const auto value = parseQuantity(text);
    return value ? value->text().toStdString() : "-";
}

std::string percent(QStringView text)
{
    const auto value = parsePercent(text);
    return value ? value->text().toStdString() : "-";
}

} // namespace

TEST_CASE("Money is shown with dots between thousands")
{
    CHECK(moneyText(Money(0)) == "0");
    CHECK(moneyText(Money(999)) == "999");
    CHECK(moneyText(Money(1'000)) == "1.000");
    CHECK(moneyText(Money(999'999'999'999'999)) == "999.999.999.999.999");
    CHECK(moneyText(Money(-100)) == "-100");
    CHECK(moneyText(Money(-27'280'000)) == "-27.280.000");
}

TEST_CASE("Quantities are shown with a decimal comma and no trailing zeros")
{
    CHECK(quantityText(Quantity::raw(2'500)) == "2,5");
    CHECK(quantityText(Quantity::raw(5)) == "0,005");
    CHECK(quantityText(Quantity::whole(2)) == "2");
    CHECK(quantityText(Quantity::raw(1'234'560)) == "1.234,56");
    CHECK(quantityText(largestQuantity) == "1.000.000");
}

TEST_CASE("Rates are money or percents")
{
    CHECK(rateText(Rate::whole(1'200'000), false) == "1.200.000");
    CHECK(rateText(Rate::raw(7'500), true) == "7,5 %");
    CHECK(percentText(hundredPercent) == "100 %");
}

TEST_CASE("Dates are shown day first, and nothing for none")
{
    CHECK(dateText(QDate(2017, 3, 4)) == "04/03/2017");
    CHECK(dateText(QDate()).isEmpty());
}

TEST_CASE("Money is read with and without dots")
{
    CHECK(money(u"1.200.000") == 1'200'000);
    CHECK(money(u"1200000") == 1'200'000);
    CHECK(money(u" 35.000 ") == 35'000);
    CHECK(money(u"0") == 0);
    CHECK(money(u"999.999.999.999") == largestGivenAmount);
}

TEST_CASE("Money that could be misread is refused")
{
    for (const QStringView text : {u"1.20", u"1.2000", u"12.00", u"1..200", u".200", u"1.200.",
                                   u"1,200,000", u"0.500", u"2,5", u"2.5", u"1 200", u"1200.500"})
        CHECK(!money(text));
}

TEST_CASE("What is no number is refused")
{
    for (const QStringView text :
         {u"", u" ", u"-5", u"+5", u"1e3", u"5 đ", u"30*", u"*30", u"()", u"(3", u"3)", u"2(3)",
          u"3 4", u"５", u"٣", u"½", u"5²", u"1.000.000.000.000", u"5-6"})
        CHECK(!money(text));
}

TEST_CASE("Calculations are exact and follow the order of operations")
{
    CHECK(money(u"30*2") == 60);
    CHECK(money(u"(3+2)*35.000") == 175'000);
    CHECK(money(u"1.200.000 + 50.000") == 1'250'000);
    CHECK(money(u"2+3*4") == 14);
    CHECK(money(u"10-4-3") == 3);
    CHECK(money(u"100/10/5") == 2);
    CHECK(money(u"2,5*35.000") == 87'500);
    CHECK(money(u"10/3*3") == 10);
    CHECK(money(u"3-5+4") == 2);
    CHECK(money(u"50 × 2 : 4") == 25);
}

TEST_CASE("A calculation that does not come out even, or too far out, is refused")
{
    CHECK(!money(u"10/4"));
    CHECK(!money(u"1/0"));
    CHECK(!money(u"0/(2-2)"));
    CHECK(!money(u"999.999.999.999+1"));
    CHECK(!money(u"999999999999*999999999999*999999999999"));
    CHECK(!money(u"(0-4611686018427)*1000000*2"));
    CHECK(quantity(u"10/4") == "2.5");
    CHECK(quantity(u"10/3") == "-");
    CHECK(quantity(u"1/8") == "0.125");
    CHECK(quantity(u"1/16") == "-");
}

TEST_CASE("A dot in a quantity is a decimal sign only where it can be nothing else")
{
    CHECK(quantity(u"2,5") == "2.5");
    CHECK(quantity(u"2.5") == "2.5");
    CHECK(quantity(u"0.500") == "0.5");
    CHECK(quantity(u"1.200") == "1200");
    CHECK(quantity(u"1200.125") == "1200.125");
    CHECK(quantity(u"1.200,5") == "1200.5");
    CHECK(quantity(u"1..2") == "-");
    CHECK(quantity(u"1.2.3") == "-");
    CHECK(quantity(u"2.") == "-");
    CHECK(quantity(u"2,") == "-");
    CHECK(quantity(u",5") == "-");
    CHECK(quantity(u"0,0005") == "-");
}

TEST_CASE("Quantities and percents end at their largest values")
{
    CHECK(quantity(u"1.000.000") == "1000000");
    CHECK(quantity(u"1.000.000,001") == "-");
    CHECK(percent(u"100") == "100");
    CHECK(percent(u"100,001") == "-");
    CHECK(percent(u"7.5 %") == "7.5");
    CHECK(percent(u"%") == "-");
    CHECK(percent(u"5%%") == "-");
}

TEST_CASE("Rates are read as money or as a percent")
{
    CHECK(parseRate(u"550.000", false) == Rate::whole(550'000));
    CHECK(!parseRate(u"0,5", false));
    CHECK(parseRate(u"0,5", true) == Rate::raw(500));
    CHECK(!parseRate(u"101", true));
}

TEST_CASE("A text of 200 characters is still read, a longer one is not")
{
    const QString nested = QString(99, u'(') + "12" + QString(99, u')');
    CHECK(money(nested) == 12);
    CHECK(!money(u' ' + nested));
    CHECK(!money(QString(1'000'000, u'(')));
}

TEST_CASE("Figures that are shown are read again")
{
    for (const qint64 dong : {0LL, 7LL, 1'000LL, 27'280'000LL, 999'999'999'999LL})
        CHECK(parseMoney(moneyText(Money(dong))) == Money(dong));
    for (const qint64 raw : {0LL, 1LL, 2'500LL, 1'200'000LL, 1'234'567LL, 1'000'000'000LL})
        CHECK(parseQuantity(quantityText(Quantity::raw(raw))) == Quantity::raw(raw));
    CHECK(parsePercent(percentText(Percent::raw(92'500))) == Percent::raw(92'500));
}

TEST_CASE("Dates are read in the ways people write them")
{
    const QDate day(2017, 3, 14);
    for (const QStringView text : {u"14/3/2017", u"14/03/2017", u"14-3-2017", u"14.3.2017",
                                   u"2017-03-14", u"14/3/17", u"14/3", u"14-3", u" 14/3 "})
        CHECK(parseDate(text, 2017) == day);
}

TEST_CASE("Days that do not exist and unfinished dates are refused")
{
    CHECK(parseDate(u"29/2", 2016) == QDate(2016, 2, 29));
    for (const QStringView text : {u"29/2", u"31/4/2017", u"0/1/2017", u"3/14/2017", u"14/3/201",
                                   u"14/3-2017", u"14", u"14/", u"", u"2017-3", u"14/3/20170"})
        CHECK(!parseDate(text, 2017));
}
