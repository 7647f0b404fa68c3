#include "tests/catch.h"

#include "app/arguments.h"
#include "app/commands.h"

using namespace taphuan;

namespace {

constexpr Option ceiling{QLatin1String("--ceiling"), QLatin1String("N"), Option::Takes::Number,
                         Option::Given::Always};
constexpr Option drop{QLatin1String("--drop"), QLatin1String("CLASS"), Option::Takes::Text,
                      Option::Given::Often};

} // namespace

TEST_CASE("An option is shown as it is written, in brackets where it may be left out")
{
    CHECK(ceiling.shown() == "--ceiling N");
    CHECK(jsonOption.shown() == "[--json]");
    CHECK(drop.shown() == "[--drop CLASS]...");
}

TEST_CASE("A number is whole and may be written with dots; anything else is refused")
{
    for (const char *refused : {"", "x", "-1", "1,5", "1.5"})
        CHECK_FALSE(Arguments().take(ceiling, refused));
    Arguments given;
    CHECK_FALSE(given.number(ceiling));
    REQUIRE(given.take(ceiling, "900.000.000"));
    CHECK(given.number(ceiling) == 900'000'000);
}

TEST_CASE("Only what is taken often may be given again with another value")
{
    Arguments given;
    REQUIRE(given.take(ceiling, "1"));
    CHECK_FALSE(given.take(ceiling, "2"));
    CHECK(given.take(jsonOption, {}));
    CHECK(given.take(jsonOption, {}));
    CHECK(given.take(drop, "L01"));
    CHECK_FALSE(given.take(drop, {}));
    CHECK(given.take(drop, "L02"));
    CHECK(given.texts(drop) == QStringList{"L01", "L02"});
}

TEST_CASE("Every command is used as its synopsis says")
{
    for (const Command &command : commands()) {
        CHECK(command.synopsis().startsWith(command.name));
        CHECK(command.wordCount() >= 1);
        CHECK(command.run);
        for (const Option &option : command.options) {
            CHECK(option.name.startsWith(QLatin1String("--")));
            CHECK(option.value.isEmpty() == (option.takes == Option::Takes::Nothing));
        }
    }
}
