#include "core/exchange/norm_csv.h"
#include "tests/catch.h"

using namespace taphuan;

namespace {

std::vector<Norm> normsIn(const QByteArray &csv)
{
    const auto read = readNormCsv(csv, "Quảng Bình");
    REQUIRE(std::holds_alternative<std::vector<Norm>>(read));
    return std::get<std::vector<Norm>>(read);
}

Problem problemIn(const QByteArray &csv)
{
    const auto read = readNormCsv(csv, "Quảng Bình");
    REQUIRE(std::holds_alternative<Problem>(read));
    return std::get<Problem>(read);
}

const QByteArray head = "key,document,per,amount,ranks,valid_from\n";

} // namespace

TEST_CASE("A row is a norm of the province, whatever its scope says")
{
    const auto norms =
        normsIn("scope,per,amount,ranks,document,key,valid_from,evidence,id\n"
                "central,session,550000,phd|provincial,12/NQ,lecturer_fee,2017-01-01,sourced,a\n");
    REQUIRE(norms.size() == 1);
    CHECK(norms[0].scope == "Quảng Bình");
    CHECK(norms[0].code == "a");
    CHECK(norms[0].amount == Rate::whole(550'000));
    CHECK(norms[0].ranks.contains(Rank::Phd));
    CHECK_FALSE(norms[0].ranks.contains(Rank::District));
    CHECK(norms[0].validFrom == QDate(2017, 1, 1));
    CHECK(norms[0].evidence == Evidence::Sourced);
}

TEST_CASE("What is left out has its usual value, and ids differ by line")
{
    const auto norms =
        normsIn(QByteArray("\xEF\xBB\xBF") + head + "drinks,12/NQ,day,,,\ndrinks,12/NQ,day,1,,\n");
    REQUIRE(norms.size() == 2);
    CHECK_FALSE(norms[0].amount);
    CHECK(norms[0].kind == NormKind::Rate);
    CHECK(norms[0].evidence == Evidence::Recalled);
    CHECK(norms[0].code != norms[1].code);
}

TEST_CASE("A fault is told with its line and column")
{
    CHECK(problemIn(head + "drinks,12/NQ,week,1,,\n").kind == ProblemKind::UnknownCode);
    CHECK(problemIn(head + "drinks,12/NQ,day,1.5,,\n").kind == ProblemKind::NotWhole);
    CHECK(problemIn(head + "drinks,12/NQ,day,-1,,\n").kind == ProblemKind::NotWhole);
    CHECK(problemIn(head + "drinks,,day,1,,\n").kind == ProblemKind::Empty);
    const Problem problem =
        problemIn(head + "drinks,12/NQ,day,1,,2017-02-28\ndrinks,12/NQ,day,1,,2017-02-29\n");
    CHECK(problem.kind == ProblemKind::NotADate);
    CHECK(problem.line == 3);
    CHECK(problem.path == "valid_from");
}

TEST_CASE("A text without header or without a needed column is refused")
{
    CHECK(problemIn("").kind == ProblemKind::NoHeaderRow);
    CHECK(problemIn("key,document\n").kind == ProblemKind::MissingColumn);
    CHECK(problemIn("key,document\n").value == "per");
}
