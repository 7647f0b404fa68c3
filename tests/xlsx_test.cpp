#include "core/exchange/decimal_text.h"
#include "core/exchange/spreadsheet_reader.h"
#include "core/exchange/xlsx/serial_date.h"
#include "core/exchange/xlsx/styles_part.h"

#include "tests/catch.h"
#include "tests/zip_file.h"

#include <QFile>

using namespace taphuan;

namespace {

Spreadsheet read(const QByteArray &file)
{
    auto answer = readSpreadsheet(file);
    if (const auto *problem = std::get_if<Problem>(&answer))
        FAIL("refused: " << int(problem->kind) << " " << problem->path.toStdString());
    return std::get<Spreadsheet>(answer);
}

SheetCells sheetOf(const QByteArray &rows, const QByteArray &afterRows = {})
{
    return read(zipFile(workbookParts(rows, afterRows))).sheets.at(0);
}

SheetCell cellOf(const QByteArray &cell)
{
    return sheetOf("<row>" + cell + "</row>").rows.at(0).cells.at(0);
}

Spreadsheet kept(const char *name)
{
    QFile file(QStringLiteral(TEST_DATA "/spreadsheets/") + QString::fromLatin1(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return read(file.readAll());
}

} // namespace

TEST_CASE("Shared and inline strings are joined without phonetic guides")
{
    CHECK(cellOf("<c t=\"s\"><v>0</v></c>").text == QString::fromUtf8("Một"));
    const SheetCell cell = cellOf("<c t=\"inlineStr\"><is><r><t xml:space=\"preserve\">HTX </t></r>"
                                  "<rPh><t>x</t></rPh><r><t>Đoàn Kết</t></r></is></c>");
    CHECK(cell.text == QString::fromUtf8("HTX Đoàn Kết"));
    CHECK(cell.kind == CellKind::Text);
}

TEST_CASE("Space around a text is kept only where the workbook says so")
{
    CHECK(cellOf("<c t=\"inlineStr\"><is><t> a </t></is></c>").text == "a");
    CHECK(cellOf("<c t=\"inlineStr\"><is><t xml:space=\"preserve\"> a </t></is></c>").text ==
          " a ");
    CHECK(cellOf("<c t=\"str\"><v>a_x000D_&#10;b_x005F_c_xZZ</v></c>").text == "a\nb_c_xZZ");
}

TEST_CASE("Numbers keep their exact decimals, as a spreadsheet shows them")
{
    const auto [written, shown] = GENERATE(table<const char *, const char *>({
        {"1200000", "1200000"},
        {"1.2E6", "1200000"},
        {"-5e-1", "-0.5"},
        {"1.1000000000000001", "1.1"},
        {"0.30000000000000004", "0.3"},
        {"999999999999999", "999999999999999"},
        {"9999999999999999", "10000000000000000"},
        {"0.10", "0.1"},
        {"-0", "0"},
        {"007", "7"},
    }));
    CHECK(plainDecimal(written).value_or("none") == shown);
}

TEST_CASE("What is no number is none")
{
    for (const char *text : {"", "-", ".", "1e", "e5", "1e309", "1,5", "0x10", "NaN", "1.2.3"})
        CHECK_FALSE(plainDecimal(text));
}

TEST_CASE("A number in a date format is a day, at the borders of both systems")
{
    CHECK(dateOfSerial("1", false).value() == "1900-01-01");
    CHECK(dateOfSerial("59", false).value() == "1900-02-28");
    CHECK_FALSE(dateOfSerial("60", false));
    CHECK(dateOfSerial("61", false).value() == "1900-03-01");
    CHECK(dateOfSerial("2958465", false).value() == "9999-12-31");
    CHECK_FALSE(dateOfSerial("2958466", false));
    CHECK(dateOfSerial("1", true).value() == "1904-01-02");
    CHECK(dateOfSerial("42808.354166666664", false).value() == "2017-03-14T08:30:00");
    CHECK(dateOfSerial("0.5", false).value() == "12:00:00");
    CHECK_FALSE(dateOfSerial("-1", false));
}

TEST_CASE("Formats that show a date are told from those with such letters in a text")
{
    for (const char *format : {"dd/mm/yyyy", "[$-42A]d mmmm yyyy;@", "hh:mm", "\"ngày\" d", "yyyy"})
        CHECK(showsDate(format));
    for (const char *format : {"General", "#,##0", "#,##0\\ \"dong\"", "0.00E+00", "[Red]0",
                               "[h]:mm", "0\\d", "_d0", "@", "0;dd", "[d"})
        CHECK_FALSE(showsDate(format));
}

TEST_CASE("Dates come from formats of the workbook, built in ones and ISO text")
{
    CHECK(cellOf("<c s=\"1\"><v>42808</v></c>").text == "2017-03-14");
    CHECK(cellOf("<c s=\"2\"><v>42808</v></c>").kind == CellKind::Date);
    CHECK(cellOf("<c s=\"0\"><v>42808</v></c>").kind == CellKind::Number);
    CHECK(cellOf("<c t=\"d\"><v>2017-03-14</v></c>").kind == CellKind::Date);
    ZipParts parts = workbookParts("<row><c s=\"1\"><v>41346</v></c></row>");
    parts["xl/workbook.xml"].replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>");
    CHECK(read(zipFile(parts)).sheets[0].rows[0].cells[0].text == "2017-03-14");
}

TEST_CASE("A formula gives what it last computed, and says that it is one")
{
    const SheetCell number = cellOf("<c><f>1+1</f><v>2</v></c>");
    CHECK(number.text == "2");
    CHECK(number.isFormula);
    const SheetCell text = cellOf("<c t=\"str\"><f>A2</f><v>xã</v></c>");
    CHECK(text.text == QString::fromUtf8("xã"));
    const SheetCell unknown = cellOf("<c><f>1+1</f></c>");
    CHECK(unknown.kind == CellKind::Empty);
    CHECK(unknown.isFormula);
    CHECK(cellOf("<c t=\"e\"><f>A0</f><v>#REF!</v></c>").kind == CellKind::Error);
    CHECK(cellOf("<c t=\"b\"><v>1</v></c>").text == "1");
}

TEST_CASE("Cells and rows without a reference follow the one before")
{
    const SheetCells sheet = sheetOf("<row r=\"3\"><c r=\"B3\"><v>1</v></c><c><v>2</v></c></row>"
                                     "<row hidden=\"1\"><c><v>3</v></c></row>");
    REQUIRE(sheet.rows.size() == 2);
    CHECK(sheet.row(3)->text(3) == "2");
    CHECK(sheet.row(4)->text(1) == "3");
    CHECK(sheet.row(4)->hidden);
    CHECK_FALSE(sheet.row(3)->hidden);
    CHECK(sheet.row(3)->cell(1) == nullptr);
}

TEST_CASE("A merged range has its content in the first cell only")
{
    const SheetCells sheet =
        sheetOf("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>"
                "<row r=\"2\"><c r=\"A2\"><v>3</v></c><c r=\"C2\"><v>4</v></c></row>",
                "<mergeCells><mergeCell ref=\"A1:B2\"/><mergeCell ref=\"B2:C3\"/>"
                "</mergeCells>");
    CHECK(sheet.merged == std::vector<CellRange>{{1, 1, 2, 2}});
    CHECK(sheet.row(1)->cells.size() == 1);
    CHECK(sheet.row(2)->text(1).isEmpty());
    CHECK(sheet.row(2)->text(3) == "4");
}

TEST_CASE("Hidden sheets and columns are told")
{
    ZipParts parts = workbookParts("<row><c><v>1</v></c></row>");
    parts["xl/workbook.xml"].replace("sheetId", "state=\"veryHidden\" sheetId");
    parts["xl/worksheets/sheet1.xml"].replace(
        "<sheetData>", "<cols><col min=\"2\" max=\"3\" hidden=\"true\"/></cols><sheetData>");
    const SheetCells sheet = read(zipFile(parts)).sheets.at(0);
    CHECK(sheet.hidden);
    CHECK_FALSE(sheet.isColumnHidden(1));
    CHECK(sheet.isColumnHidden(2));
    CHECK(sheet.isColumnHidden(3));
    CHECK_FALSE(sheet.isColumnHidden(4));
}

TEST_CASE("Strict workbooks, parts elsewhere and packed ones read the same")
{
    ZipParts parts = workbookParts("<row><c t=\"s\"><v>0</v></c></row>");
    const Spreadsheet usual = read(zipFile(parts));
    CHECK(read(zipFile(parts, true)) == usual);
    ZipParts strict;
    for (auto [key, content] : parts) {
        QByteArray path = key;
        content.replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main");
        content.replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        "http://purl.oclc.org/ooxml/officeDocument/relationships");
        content.replace("Target=\"xl/workbook.xml\"", "Target=\"/a/b/book.xml\"");
        content.replace("Target=\"worksheets/", "Target=\"../../XL/./worksheets/");
        content.replace("Target=\"styles.xml\"", "Target=\"../../xl/styles.xml\"");
        path.replace("xl/_rels/workbook.xml", "a/b/_rels/book.xml");
        path.replace("xl/workbook.xml", "a/b/book.xml");
        strict[path] = content;
    }
    CHECK(read(zipFile(strict)) == usual);
}

TEST_CASE("A million empty rows cost nothing")
{
    QByteArray rows;
    for (int row = 1; row <= lastSheetRow; ++row)
        rows += "<row r=\"" + QByteArray::number(row) + "\"/>";
    rows.replace("<row r=\"1048576\"/>",
                 "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>");
    const SheetCells sheet = read(zipFile(workbookParts(rows), true)).sheets.at(0);
    REQUIRE(sheet.rows.size() == 1);
    CHECK(sheet.place(sheet.rows[0].number, sheet.rows[0].cells[0].column) ==
          QString::fromUtf8("Danh sách!XFD1048576"));
}

TEST_CASE("Workbooks of other programs are read whole")
{
    const auto name = GENERATE("libreoffice.xlsx", "openpyxl.xlsx", "openpyxl-inline.xlsx",
                               "exceljs.xlsx", "exceljs-streamed.xlsx", "libxlsxwriter.xlsx");
    CAPTURE(name);
    const Spreadsheet book = kept(name);
    const SheetCells *sheet = book.sheet(QString::fromUtf8("Hợp tác xã"));
    REQUIRE(sheet);
    CHECK(sheet->row(1)->text(1) == QString::fromUtf8("DANH SÁCH HỢP TÁC XÃ"));
    CHECK(sheet->merged == std::vector<CellRange>{{1, 1, 1, 5}});
    const SheetRow *row = sheet->row(4);
    REQUIRE(row);
    CHECK(row->text(1) == QString::fromUtf8("HTX Đại Phong"));
    CHECK(row->text(2) == "3100123456");
    CHECK(row->cell(2)->kind == CellKind::Text);
    CHECK(row->cell(3)->text == "1200000.5");
    CHECK(row->cell(4)->text == "2017-03-14");
    CHECK(row->cell(4)->kind == CellKind::Date);
    CHECK(row->cell(5)->isFormula);
    CHECK(row->cell(5)->text == (book.sheets.size() == 2 ? "2400001" : ""));
    CHECK(sheet->row(5)->hidden);
    CHECK(sheet->row(5)->text(1) == QString::fromUtf8("HTX Mỹ Thủy"));
}
