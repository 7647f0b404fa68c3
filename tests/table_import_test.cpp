#include "core/exchange/spreadsheet_reader.h"
#include "core/exchange/table_import.h"

#include "tests/catch.h"
#include "tests/zip_file.h"

using namespace taphuan;

namespace {

const std::vector<ImportField> fields = {
    {"name", {QStringLiteral("Tên hợp tác xã"), QStringLiteral("Tên HTX")}, FieldKind::Text, true},
    {"district", {QStringLiteral("Huyện")}},
    {"commune", {QStringLiteral("Xã")}},
    {"directors", {QStringLiteral("Giám đốc")}, FieldKind::Count},
    {"hardship", {QStringLiteral("Khó khăn")}, FieldKind::YesNo},
};

Spreadsheet tableOf(const QByteArray &csv)
{
    return std::get<Spreadsheet>(readSpreadsheet(csv));
}

CellReading readingOf(const char *text, FieldKind kind, CellKind cellKind = CellKind::Text)
{
    return readCell({.text = QString::fromUtf8(text), .column = 1, .kind = cellKind}, kind);
}

QString valueOf(const char *text, FieldKind kind)
{
    return readingOf(text, kind).problem ? QStringLiteral("refused") : readingOf(text, kind).text;
}

} // namespace

TEST_CASE("The header is found below titles, in any order, without diacritics")
{
    const auto mapping = guessMapping(
        tableOf("UBND TỈNH;;\nDANH SÁCH HỢP TÁC XÃ NĂM 2017;;\n\nxa;HUYEN;ten htx;stt\na;b;c;1\n"),
        fields);
    CHECK(mapping.headerRow == 4);
    CHECK(mapping.headerDepth == 1);
    CHECK(mapping.columns == std::vector{3, 2, 1, 0, 0});
}

TEST_CASE("A header of two rows names its columns by both")
{
    const QByteArray rows =
        "<row><c t=\"str\"><v>Tên HTX</v></c><c t=\"str\"><v>Địa chỉ</v></c><c r=\"D1\" t=\"str\">"
        "<v>Cán bộ quản lý</v></c></row><row><c r=\"B2\" t=\"str\"><v>Huyện</v></c><c t=\"str\"><v>"
        "Xã</v></c><c t=\"str\"><v>Giám đốc</v></c></row><row><c t=\"str\"><v>a</v></c></row>";
    const auto book = std::get<Spreadsheet>(readSpreadsheet(zipFile(workbookParts(
        rows, "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/></mergeCells>"))));
    const TableMapping mapping = guessMapping(book, fields);
    CHECK(mapping.headerRow == 1);
    CHECK(mapping.headerDepth == 2);
    CHECK(mapping.columns == std::vector{1, 2, 3, 4, 0});
    CHECK(tableColumns(book.sheets[0], mapping)[1].title == QString::fromUtf8("Địa chỉ / Huyện"));
    CHECK(readTable(book, mapping, fields).rows.size() == 1);
}

TEST_CASE("Empty rows, column numbers and sums are no rows of the table")
{
    const Spreadsheet table = tableOf("Tên HTX;Huyện;Giám đốc\n(1);(2);3=1+2\nHTX A;x;1\n;;\n"
                                      "HTX B;y;2\nTổng cộng;;3\n");
    const ImportedTable read = readTable(table, guessMapping(table, fields), fields);
    REQUIRE(read.rows.size() == 2);
    CHECK(read.rows[0].number == 3);
    CHECK(read.rows[1].values == QStringList{"HTX B", "y", "", "2", ""});
    CHECK(read.rows[1].problems.empty());
}

TEST_CASE("What is wrong in a row is named with its cell")
{
    const Spreadsheet table = tableOf("Tên HTX;Giám đốc;Khó khăn\n;1,5;có lẽ\n");
    const ImportedTable read = readTable(table, guessMapping(table, fields), fields);
    REQUIRE(read.rows.size() == 1);
    const auto &problems = read.rows[0].problems;
    REQUIRE(problems.size() == 3);
    CHECK(problems[0] == Problem{.kind = ProblemKind::Empty, .path = "A2", .column = 1});
    CHECK(problems[1] ==
          Problem{.kind = ProblemKind::NotWhole, .path = "B2", .value = "1,5", .column = 2});
    CHECK(problems[2].kind == ProblemKind::NotYesOrNo);
}

TEST_CASE("A table without a header or without a required column is refused")
{
    const Spreadsheet none = tableOf("1;2\n3;4\n");
    const auto refused = readTable(none, guessMapping(none, fields), fields);
    REQUIRE(refused.problems.size() == 1);
    CHECK(refused.problems[0].kind == ProblemKind::NoHeaderRow);
    const Spreadsheet nameless = tableOf("Huyện;Xã\na;b\n");
    const auto missing = readTable(nameless, guessMapping(nameless, fields), fields);
    REQUIRE(missing.problems.size() == 1);
    CHECK(missing.problems[0].kind == ProblemKind::MissingColumn);
    CHECK(missing.problems[0].value == QString::fromUtf8("Tên hợp tác xã"));
}

TEST_CASE("The user's mapping counts, not the guess")
{
    const Spreadsheet table = tableOf("Tên HTX;Huyện\nHTX A;x\n");
    TableMapping mapping = guessMapping(table, fields);
    mapping.columns = {2, 1, 0, 0, 0};
    CHECK(readTable(table, mapping, fields).rows.at(0).values.first() == "x");
}

TEST_CASE("Numbers typed as text are read in Vietnamese and in English form")
{
    CHECK(valueOf("1.250", FieldKind::Count) == "1250");
    CHECK(valueOf("1.200.000", FieldKind::Count) == "1200000");
    CHECK(valueOf("1,200,000.5", FieldKind::Decimal) == "1200000.5");
    CHECK(valueOf("1.200.000,50", FieldKind::Decimal) == "1200000.5");
    CHECK(valueOf("1 200", FieldKind::Count) == "1200");
    CHECK(valueOf("12,5", FieldKind::Decimal) == "12.5");
    CHECK(valueOf("0", FieldKind::Count) == "0");
    CHECK(valueOf(" ", FieldKind::Count).isEmpty());
    for (const char *text : {"-1", "1,5", "1.2.3", "1.200,000.5", "ba", "1.200.00"})
        CHECK(valueOf(text, FieldKind::Count) == "refused");
    CHECK(readingOf("1200000.5", FieldKind::Decimal, CellKind::Number).text == "1200000.5");
    CHECK(readingOf("#REF!", FieldKind::Count, CellKind::Error).problem == ProblemKind::NotANumber);
}

TEST_CASE("Days, codes and yes or no are read as people write them")
{
    CHECK(valueOf("14/3/2017", FieldKind::Date) == "2017-03-14");
    CHECK(valueOf("2017-03-14T08:30:00", FieldKind::Date) == "2017-03-14");
    CHECK(valueOf("30/2/2017", FieldKind::Date) == "refused");
    CHECK(valueOf("3100 123-456", FieldKind::Code) == "3100123456");
    for (const char *yes : {"x", "X", "Có", "co", "1"})
        CHECK(valueOf(yes, FieldKind::YesNo) == "1");
    for (const char *no : {"không", "0", "-", "Chưa"})
        CHECK(valueOf(no, FieldKind::YesNo) == "0");
    CHECK(valueOf(" a  b ", FieldKind::Text) == "a b");
}
