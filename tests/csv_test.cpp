#include "core/exchange/csv.h"

#include "tests/catch.h"

using namespace taphuan;

namespace {

std::vector<CsvRow> rows(const QByteArray &csv)
{
    return std::get<std::vector<CsvRow>>(readCsv(csv));
}

Problem problem(const QByteArray &csv)
{
    return std::get<Problem>(readCsv(csv));
}

} // namespace

TEST_CASE("A quoted field keeps commas, quotes and line breaks")
{
    const auto read = rows("a,\"b, \"\"c\"\"\nd\",\n");
    REQUIRE(read.size() == 1);
    CHECK(read[0].fields == QStringList{"a", "b, \"c\"\nd", ""});
}

TEST_CASE("Rows know their line under every kind of line end and after blank lines")
{
    for (const QByteArray csv :
         {"a\n\n\"b\nb\"\nc", "a\r\n\r\n\"b\nb\"\r\nc\r\n", "a\r\r\"b\rb\"\rc"}) {
        const auto read = rows(csv);
        REQUIRE(read.size() == 3);
        CHECK(read[0].line == 1);
        CHECK(read[1].line == 3);
        CHECK(read[2].line == (csv.contains('\n') ? 5 : 4));
    }
}

TEST_CASE("A byte order mark is no part of the first field")
{
    CHECK(rows("\xEF\xBB\xBFmã,tên")[0].fields ==
          QStringList{QString::fromUtf8("mã"), QString::fromUtf8("tên")});
    CHECK(rows("").empty());
}

TEST_CASE("A quote out of place is refused with its line")
{
    const Problem refused = problem("một,hai\nb\"a,bốn\n");
    CHECK(refused.kind == ProblemKind::Syntax);
    CHECK(refused.line == 2);
    CHECK(refused.column == 2);
}

TEST_CASE("A quote that is never closed is refused")
{
    CHECK(problem("a\n\"b,c\n").kind == ProblemKind::Syntax);
}

TEST_CASE("Text in another encoding is refused with its place")
{
    const Problem refused = problem("mã,tên\nđ,\xE9\n");
    CHECK(refused.kind == ProblemKind::NotUtf8);
    CHECK(refused.line == 2);
    CHECK(refused.column == 3);
}
