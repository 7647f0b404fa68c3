#include "core/exchange/spreadsheet_reader.h"

#include "tests/catch.h"
#include "tests/zip_file.h"

#include <QFile>

using namespace taphuan;

namespace {

Problem refusalOf(const QByteArray &file, const SpreadsheetOptions &options = {})
{
    auto answer = readSpreadsheet(file, options);
    REQUIRE(std::holds_alternative<Problem>(answer));
    return std::get<Problem>(answer);
}

Problem refusalOf(const ZipParts &parts, const SpreadsheetOptions &options = {})
{
    return refusalOf(zipFile(parts), options);
}

Problem refusalOfRows(const QByteArray &rows, const SpreadsheetOptions &options = {})
{
    return refusalOf(workbookParts(rows), options);
}

const QByteArray sheetPath = "xl/worksheets/sheet1.xml";

QByteArray keptBook()
{
    QFile file(QStringLiteral(TEST_DATA "/spreadsheets/libreoffice.xlsx"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("A workbook that unpacks to far more than its size is refused")
{
    ZipParts parts = workbookParts({});
    parts[sheetPath].replace("<sheetData>", "<sheetData>" + QByteArray(40 << 20, ' '));
    CHECK(refusalOf(zipFile(parts, true)).kind == ProblemKind::UnpackedTooLarge);
    SpreadsheetOptions options;
    options.limits.unpackedTimes = 2000;
    CHECK(std::holds_alternative<Spreadsheet>(readSpreadsheet(zipFile(parts, true), options)));
    options.limits.unpackedBytes = 40 << 20;
    const Problem refused = refusalOf(zipFile(parts, true), options);
    CHECK(refused.kind == ProblemKind::UnpackedTooLarge);
    CHECK(refused.path == sheetPath);
}

TEST_CASE("Entities are refused before they grow")
{
    QByteArray laughs = "<!DOCTYPE lolz [<!ENTITY a \"ha\">";
    for (char c = 'b'; c < 'p'; ++c) {
        const QByteArray inner = QByteArray("&") + char(c - 1) + ';';
        laughs += QByteArray("<!ENTITY ") + c + " \"" + inner.repeated(10) + "\">";
    }
    for (const QByteArray &part : {QByteArray("xl/workbook.xml"), QByteArray("xl/styles.xml"),
                                   QByteArray("xl/sharedStrings.xml"), sheetPath}) {
        ZipParts parts = workbookParts("<row><c t=\"str\"><v>&o;</v></c></row>");
        parts[part].prepend(laughs + "]>");
        const Problem refused = refusalOf(parts);
        CHECK(refused.kind == ProblemKind::EntitiesNotAllowed);
        CHECK(refused.path == part);
    }
}

TEST_CASE("A missing part is named")
{
    for (const QByteArray part : {"xl/_rels/workbook.xml.rels", "xl/workbook.xml", "xl/styles.xml",
                                  "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"}) {
        ZipParts parts = workbookParts("<row/>");
        parts.erase(part);
        const Problem refused = refusalOf(parts);
        CHECK(refused.kind == ProblemKind::MissingPart);
        CHECK(refused.path == part);
    }
    ZipParts parts = workbookParts("<row/>");
    parts.erase("_rels/.rels");
    CHECK(refusalOf(parts).kind == ProblemKind::NotASpreadsheet);
}

TEST_CASE("A file that was cut off anywhere is refused")
{
    const QByteArray book = keptBook();
    for (qsizetype size = 2; size < book.size(); size += 101)
        CHECK(refusalOf(book.first(size)).kind == ProblemKind::DamagedArchive);
}

TEST_CASE("A part with a wrong checksum is refused")
{
    QByteArray book = zipFile(workbookParts("<row><c><v>12345</v></c></row>"));
    book.replace("<v>12345</v>", "<v>12346</v>");
    const Problem refused = refusalOf(book);
    CHECK(refused.kind == ProblemKind::DamagedArchive);
    CHECK(refused.path == sheetPath);
}

TEST_CASE("Any byte of a workbook may be wrong without harm")
{
    const QByteArray book = keptBook();
    int refused = 0;
    for (qsizetype at = 0; at < book.size(); at += 37) {
        QByteArray broken = book;
        broken[at] = char(~broken[at]);
        refused += std::holds_alternative<Problem>(readSpreadsheet(broken));
    }
    CHECK(refused > 100);
}

TEST_CASE("Counts beyond the limits are refused, at the limit they are not")
{
    SpreadsheetOptions options;
    options.limits.cells = 2;
    const QByteArray two = "<row><c><v>1</v></c><c s=\"1\"/><c><v>2</v></c></row>";
    CHECK(
        std::holds_alternative<Spreadsheet>(readSpreadsheet(zipFile(workbookParts(two)), options)));
    CHECK(refusalOfRows(two + "<row><c><v>3</v></c></row>", options).kind ==
          ProblemKind::TooManyCells);
    options.limits = {};
    options.limits.parts = 5;
    CHECK(refusalOfRows(two, options).kind == ProblemKind::TooManyParts);
    options.limits = {};
    options.limits.characters = 5;
    CHECK(
        refusalOfRows("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>0</v></c></row>", options).kind ==
        ProblemKind::UnpackedTooLarge);
}

TEST_CASE("Cells outside a sheet or out of order are refused")
{
    CHECK(refusalOfRows("<row r=\"1048577\"/>").kind == ProblemKind::OutsideSheet);
    CHECK(refusalOfRows("<row r=\"1\"><c r=\"XFE1\"/></row>").kind == ProblemKind::OutsideSheet);
    CHECK(refusalOfRows("<row r=\"1\"><c r=\"1\"/></row>").kind == ProblemKind::OutsideSheet);
    for (const char *rows :
         {"<row r=\"0\"/>", "<row r=\"-1\"/>", "<row r=\"x\"/>", "<row r=\"2\"/><row r=\"2\"/>",
          "<row r=\"1\"><c r=\"A2\"/></row>", "<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>",
          "<row><c t=\"s\"><v>1</v></c></row>", "<row><c t=\"s\"><v>-1</v></c></row>", "<row>"})
        CHECK(refusalOfRows(rows).kind == ProblemKind::DamagedPart);
}

TEST_CASE("A text longer than a cell holds is refused with its place")
{
    const auto rows = [](int length) {
        return "<row><c t=\"inlineStr\"><is><t>" + QByteArray(length, 'a') + "</t></is></c></row>";
    };
    CHECK(std::holds_alternative<Spreadsheet>(
        readSpreadsheet(zipFile(workbookParts(rows(longestCellText))))));
    const Problem refused = refusalOfRows(rows(longestCellText + 1));
    CHECK(refused.kind == ProblemKind::TooLong);
    CHECK(refused.path == QString::fromUtf8("Danh sách!A1"));
    ZipParts parts = workbookParts({});
    parts["xl/sharedStrings.xml"].replace("Một", QByteArray(1 << 20, 'a'));
    CHECK(refusalOf(parts).kind == ProblemKind::TooLong);
}

TEST_CASE("Elements nested too deeply and tags without end are refused")
{
    CHECK(refusalOfRows(QByteArray("<a>").repeated(63) + QByteArray("</a>").repeated(63)).kind ==
          ProblemKind::TooDeep);
    CHECK(std::holds_alternative<Spreadsheet>(readSpreadsheet(
        zipFile(workbookParts(QByteArray("<a>").repeated(62) + QByteArray("</a>").repeated(62))))));
    CHECK(refusalOfRows("<!--" + QByteArray(3 << 20, '>') + "-->").kind ==
          ProblemKind::DamagedPart);
}

TEST_CASE("What is no workbook is told from one that is locked")
{
    CHECK(
        refusalOf(zipFile({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}})).kind ==
        ProblemKind::NotASpreadsheet);
    ZipParts word = workbookParts({});
    word["xl/workbook.xml"] = "<document/>";
    CHECK(refusalOf(word).kind == ProblemKind::NotASpreadsheet);
    CHECK(refusalOf("PK\x03\x04").kind == ProblemKind::DamagedArchive);
}

TEST_CASE("Reading tells how far it is and stops when asked to")
{
    std::vector<double> steps;
    SpreadsheetOptions options;
    options.progress = [&](double done) {
        steps.push_back(done);
        return true;
    };
    const QByteArray book =
        zipFile(workbookParts(QByteArray("<row><c><v>1</v></c></row>").repeated(20'000)));
    REQUIRE(std::holds_alternative<Spreadsheet>(readSpreadsheet(book, options)));
    CHECK(std::ranges::is_sorted(steps));
    CHECK(steps.size() > 5);
    CHECK(steps.back() > 0.99);
    options.progress = [](double done) { return done < 0.5; };
    CHECK(refusalOf(book, options).kind == ProblemKind::Cancelled);
}
