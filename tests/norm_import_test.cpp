#include "core/exchange/norm_import.h"
#include "core/exchange/shipped_catalogue.h"
#include "core/exchange/spreadsheet_reader.h"
#include "tests/catch.h"

using namespace taphuan;

namespace {

NormImport importOf(const QByteArray &file)
{
    const auto read = readSpreadsheet(file);
    REQUIRE(std::holds_alternative<Spreadsheet>(read));
    return readNorms(std::get<Spreadsheet>(read), "Quảng Bình", shippedCatalogue());
}

std::vector<Norm> normsIn(const QByteArray &file)
{
    const NormImport read = importOf(file);
    for (const Problem &problem : read.problems)
        UNSCOPED_INFO(problem.path.toStdString() << " " << problem.value.toStdString());
    REQUIRE(read.problems.empty());
    return read.norms;
}

/// "B2 UnknownItem" as numbers: where each fault is and of which kind.
QStringList faultsIn(const QByteArray &file)
{
    QStringList faults;
    const NormImport read = importOf(file);
    CHECK(read.norms.empty());
    for (const Problem &problem : read.problems)
        faults += problem.path.section(u'!', -1) + u' ' + QString::number(int(problem.kind));
    return faults;
}

QString fault(const char *cell, ProblemKind kind)
{
    return QLatin1String(cell) + u' ' + QString::number(int(kind));
}

const QByteArray head = "key,document,per,amount,ranks,valid_from\n";

} // namespace

TEST_CASE("A row with the codes of norms.csv is a norm of the province, whatever its scope says")
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

TEST_CASE("A table as an official writes it is read: headings, names, figures and days")
{
    for (const char separator : {';', '\t'}) {
        QByteArray file = "Khoản chi;Loại mức;Số tiền;Tính theo;Văn bản;Chức danh;Địa bàn;"
                          "Có hiệu lực từ;Hết hiệu lực từ;Đã đối chiếu\n"
                          "Nước uống;Mức trần;40.000;ngày;12/2018/NQ-HĐND;;"
                          "thị xã, TP thuộc tỉnh;01/08/2018;31/12/2020;có\n"
                          "thu lao bao cao vien;;560.000;buổi;12/2018/NQ-HĐND;"
                          "tiến sĩ, cấp tỉnh;;1/8/2018;;\n";
        const auto norms = normsIn(file.replace(';', separator));
        REQUIRE(norms.size() == 2);
        CHECK(norms[0].key == "drinks");
        CHECK(norms[0].kind == NormKind::Cap);
        CHECK(norms[0].amount == Rate::whole(40'000));
        CHECK(norms[0].per == Per::Day);
        CHECK(norms[0].places.contains(Place::Town));
        CHECK(norms[0].validFrom == QDate(2018, 8, 1));
        CHECK(norms[0].validTo == QDate(2020, 12, 31));
        CHECK(norms[0].evidence == Evidence::Sourced);
        CHECK(norms[1].key == "lecturer_fee");
        CHECK(norms[1].ranks.contains(Rank::Phd));
        CHECK(norms[1].ranks.contains(Rank::Provincial));
        CHECK(norms[1].evidence == Evidence::Recalled);
    }
}

TEST_CASE("A percent may have decimals and needs no unit; an amount may not")
{
    const auto norms = normsIn("key,document,amount\nmanagement_share,12/NQ,\"7,5\"\n"
                               "state_share_meals_lodging,12/NQ,50\n");
    CHECK(norms[0].amount == Rate::raw(7'500));
    CHECK(norms[0].per == Per::Percent);
    CHECK(norms[1].amount == Rate::whole(50));
    CHECK(faultsIn(head + "drinks,12/NQ,day,1.5,,\n") ==
          QStringList(fault("D2", ProblemKind::NotWhole)));
}

TEST_CASE("What is left out has its usual value, and ids differ by row")
{
    const auto norms =
        normsIn(QByteArray("\xEF\xBB\xBF") + head + "drinks,12/NQ,day,,,\ndrinks,12/NQ,day,1,,\n");
    REQUIRE(norms.size() == 2);
    CHECK_FALSE(norms[0].amount);
    CHECK(norms[0].kind == NormKind::Rate);
    CHECK(norms[0].evidence == Evidence::Recalled);
    CHECK(norms[0].code != norms[1].code);
}

TEST_CASE("All faults are told with their cells, and nothing is read then")
{
    CHECK(faultsIn(head + "drinks,12/NQ,week,1,,\n"
                          "gold,12/NQ,day,-1,captain,\n"
                          "drinks,12/NQ,day,1,,\n"
                          "drinks,,,x,,2017-02-29\n") ==
          QStringList({fault("C2", ProblemKind::UnknownCode), fault("A3", ProblemKind::UnknownItem),
                       fault("E3", ProblemKind::UnknownCode), fault("D3", ProblemKind::OutOfRange),
                       fault("D5", ProblemKind::NotANumber), fault("B5", ProblemKind::Empty),
                       fault("F5", ProblemKind::NotADate), fault("C5", ProblemKind::Empty)}));
}

TEST_CASE("An id that comes twice is refused")
{
    CHECK(faultsIn("id,key,document,per,amount\na,drinks,1/NQ,day,1\na,drinks,1/NQ,day,2\n") ==
          QStringList(fault("A3", ProblemKind::DuplicateCode)));
}

TEST_CASE("A text without header or without a needed column is refused")
{
    const NormImport none = importOf("1,2\n3,4\n");
    REQUIRE_FALSE(none.problems.empty());
    const NormImport noDocument = importOf("key,per,amount\ndrinks,day,1\n");
    REQUIRE(noDocument.problems.size() == 1);
    CHECK(noDocument.problems[0].kind == ProblemKind::MissingColumn);
    CHECK(noDocument.problems[0].value == "Văn bản");
}

TEST_CASE("The template is read as it is given out, once its number stands")
{
    QByteArray file = normTemplate(shippedCatalogue());
    file.replace("…/NQ-HĐND", "12/2018/NQ-HĐND");
    const auto norms = normsIn(file);
    REQUIRE(norms.size() == 1);
    CHECK(norms[0].key == "lecturer_fee");
    CHECK(norms[0].amount == Rate::whole(500'000));
    CHECK(norms[0].per == Per::Session);
    CHECK(norms[0].ranks.contains(Rank::Provincial));
}
