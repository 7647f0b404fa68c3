#include "core/exchange/csv_table.h"
#include "core/exchange/text_encoding.h"

#include "tests/catch.h"

#include <QFile>

using namespace taphuan;

namespace {

SheetCells tableOf(const QByteArray &file)
{
    return std::get<Spreadsheet>(readSpreadsheet(file)).sheets.at(0);
}

ProblemKind refusalOf(const QByteArray &file, const SpreadsheetOptions &options = {})
{
    return std::get<Problem>(readSpreadsheet(file, options)).kind;
}

} // namespace

TEST_CASE("A list reads the same in every encoding")
{
    const auto name = GENERATE("utf8", "utf8-bom", "utf8-decomposed", "utf16le-bom", "utf16be-bom",
                               "utf16le", "utf16be", "windows1258", "tcvn3", "tcvn3-in-utf8");
    CAPTURE(name);
    QFile file(QStringLiteral(TEST_DATA "/spreadsheets/%1.csv").arg(QString::fromLatin1(name)));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const SheetCells table = tableOf(file.readAll());
    REQUIRE(table.rows.size() == 3);
    CHECK(table.row(1)->text(1) == QString::fromUtf8("Tên HTX"));
    CHECK(table.row(2)->text(1) == QString::fromUtf8("HTX \"Đoàn Kết\"; Ưu Thế"));
    CHECK(table.row(2)->text(2) == QString::fromUtf8("Lệ Thủy"));
    CHECK(table.row(3)->text(1) == QString::fromUtf8("HTX nông nghiệp Phú Quý Đức"));
    CHECK(table.row(3)->text(3) == "1.250");
}

TEST_CASE("The separator is the one that parts lines evenly")
{
    CHECK(separatorOf("a,b\n1,2\n") == ',');
    CHECK(separatorOf("a;b\n1,5;2,5\n3,5;4\n") == ';');
    CHECK(separatorOf("a\tb\n1, 2\t3\n") == '\t');
    CHECK(separatorOf("\"a;b;c\",d\n\"x;y;z\",e") == ',');
    CHECK(separatorOf("DANH SÁCH, năm 2017\n\nTên;Huyện;Xã\na;b;c\n") == ';');
}

TEST_CASE("A first line may name the separator")
{
    const SheetCells table = tableOf("sep=;\r\na,b;c\r\n");
    REQUIRE(table.row(2));
    CHECK(table.row(2)->text(1) == "a,b");
    CHECK(table.row(2)->text(2) == "c");
}

TEST_CASE("Rows keep the line on which they begin, across breaks in quotes and blank lines")
{
    const SheetCells table = tableOf("a;b\r\n\r\n\"x\r\ny\";;z\r\nc\r\n");
    REQUIRE(table.rows.size() == 3);
    CHECK(table.row(3)->text(1) == "x\ny");
    CHECK(table.row(3)->cell(2) == nullptr);
    CHECK(table.row(3)->text(3) == "z");
    CHECK(table.row(5)->text(1) == "c");
}

TEST_CASE("Quotes within a field are taken as they stand, an open one is refused")
{
    CHECK(tableOf("HTX \"Tân Tiến\";5\n").row(1)->text(1) == QString::fromUtf8("HTX \"Tân Tiến\""));
    CHECK(refusalOf("a;b\n\"HTX Tân Tiến;5\n") == ProblemKind::OpenQuote);
}

TEST_CASE("French text in an 8-bit encoding is no Vietnamese in TCVN3")
{
    CHECK(encodingOf("coop\xE9rative;f\xEAte;No\xEBl;h\xF4tel\n") == TextEncoding::Windows1258);
}

TEST_CASE("What is no text is refused")
{
    CHECK(refusalOf(QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16)) ==
          ProblemKind::NotASpreadsheet);
    CHECK(refusalOf("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and so on") ==
          ProblemKind::LockedOrOldWorkbook);
    CHECK(tableOf("").rows.empty());
}

TEST_CASE("A text with more than a list can hold is refused")
{
    SpreadsheetOptions options;
    options.limits.cells = 4;
    CHECK(std::holds_alternative<Spreadsheet>(readSpreadsheet("a;b\nc;d\n", options)));
    CHECK(refusalOf("a;b\nc;d\ne\n", options) == ProblemKind::TooManyCells);
    CHECK(tableOf(QByteArray(longestCellText, 'a')).rows.size() == 1);
    CHECK(refusalOf(QByteArray(longestCellText + 1, 'a')) == ProblemKind::TooLong);
    CHECK(refusalOf(QByteArray(lastSheetColumn, ',') + "a") == ProblemKind::OutsideSheet);
    CHECK(refusalOf(QByteArray(lastSheetRow, '\n') + "a") == ProblemKind::OutsideSheet);
    options.limits.fileBytes = 3;
    CHECK(refusalOf("abcd", options) == ProblemKind::FileTooLarge);
}
