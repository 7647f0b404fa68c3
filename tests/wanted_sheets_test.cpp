#include "core/exchange/spreadsheet_reader.h"
#include "tests/catch.h"
#include "tests/zip_file.h"

#include <QStringList>

#include <algorithm>

using namespace taphuan;

namespace {

const QByteArray marked = "<row><c t=\"inlineStr\"><is><t>mark</t></is></c></row>";

QByteArray plainRows(std::size_t count)
{
    return QByteArray("<row><c><v>1</v></c></row>").repeated(qsizetype(count));
}

/// A workbook of sheets with these rows, which are called "1", "2", ...
QByteArray bookOf(const QByteArrayList &sheets)
{
    ZipParts parts = workbookParts(sheets[0]);
    QByteArray &tabs = parts["xl/workbook.xml"];
    QByteArray &relations = parts["xl/_rels/workbook.xml.rels"];
    const qsizetype relation = relations.indexOf("<Relationship Id=\"rId1\"");
    const QByteArray first =
        relations.mid(relation, relations.indexOf("/>", relation) + 2 - relation);
    tabs.replace("Danh sách", "1");
    for (qsizetype i = 1; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        const QByteArray name = "sheet" + number + ".xml";
        tabs.replace("</sheets>", "<sheet name=\"" + number + "\" sheetId=\"" + number +
                                      "\" r:id=\"s" + number + "\"/></sheets>");
        relations.replace(
            "</Relationships>",
            QByteArray(first).replace("rId1", "s" + number).replace("sheet1.xml", name) +
                "</Relationships>");
        parts["xl/worksheets/" + name] = workbookParts(sheets[i])["xl/worksheets/sheet1.xml"];
    }
    return zipFile(parts, true);
}

SpreadsheetOptions wantingTheMark()
{
    return {.wanted = [](const SheetCells &sheet) {
        return std::ranges::any_of(
            sheet.rows, [](const SheetRow &row) { return row.text(1) == QStringLiteral("mark"); });
    }};
}

/// "2: 3 rows"; "refused" where it is.
QString readingOf(const QByteArrayList &sheets,
                  const SpreadsheetOptions &options = wantingTheMark())
{
    const auto read = readSpreadsheet(bookOf(sheets), options);
    if (std::holds_alternative<Problem>(read))
        return QStringLiteral("refused");
    QStringList said;
    for (const SheetCells &sheet : std::get<Spreadsheet>(read).sheets)
        said += QStringLiteral("%1: %2 rows").arg(sheet.name).arg(sheet.rows.size());
    return said.join(QStringLiteral(", "));
}

} // namespace

TEST_CASE("Of a workbook the sheets that are wanted are read, wherever they stand, and whole")
{
    const QByteArray large = plainRows(rowsLookedAt * 2);
    CHECK(readingOf({marked + large, plainRows(3)}) == QStringLiteral("1: 401 rows"));
    CHECK(readingOf({large, plainRows(3), marked + large, large, marked}) ==
          QStringLiteral("3: 401 rows, 5: 1 rows"));
    CHECK(readingOf({large, marked}, {}) == QStringLiteral("1: 400 rows, 2: 1 rows"));
}

TEST_CASE("Where no sheet is wanted, all are read")
{
    const QByteArray large = plainRows(rowsLookedAt * 2);
    CHECK(readingOf({plainRows(3), large}) == QStringLiteral("1: 3 rows, 2: 400 rows"));
}

TEST_CASE("Which sheet is wanted shows in the first rows that have cells, or in the others' lack")
{
    const QByteArray empty = QByteArray("<row/>").repeated(10'000);
    const QByteArray last = empty + plainRows(rowsLookedAt - 1) + marked + plainRows(5);
    const QByteArray deeper = plainRows(rowsLookedAt) + marked + plainRows(5);
    CHECK(readingOf({marked, last}) == QStringLiteral("1: 1 rows, 2: 205 rows"));
    CHECK(readingOf({marked, deeper}) == QStringLiteral("1: 1 rows"));
    CHECK(readingOf({plainRows(2), deeper}) == QStringLiteral("1: 2 rows, 2: 206 rows"));
}

TEST_CASE("A fault of a sheet that is not wanted counts only among its first rows")
{
    const QByteArray fault = "<row r=\"1\"/>";
    const QByteArray below = plainRows(rowsLookedAt) + fault;
    const QByteArray above = plainRows(rowsLookedAt - 1) + fault + plainRows(5);
    CHECK(readingOf({below, marked}) == QStringLiteral("2: 1 rows"));
    CHECK(readingOf({marked, below}) == QStringLiteral("1: 1 rows"));
    CHECK(readingOf({above, marked}) == QStringLiteral("refused"));
    CHECK(readingOf({below, marked}, {}) == QStringLiteral("refused"));
    CHECK(readingOf({below, plainRows(1)}) == QStringLiteral("refused"));
    CHECK(readingOf({marked + below, marked}) == QStringLiteral("refused"));
}

TEST_CASE("Limits hold for what is looked at, and are counted anew where all is read")
{
    SpreadsheetOptions options = wantingTheMark();
    options.limits.cells = qint64(rowsLookedAt) + 1;
    CHECK(readingOf({plainRows(rowsLookedAt * 9), marked}, options) == QStringLiteral("2: 1 rows"));
    CHECK(readingOf({plainRows(rowsLookedAt), marked + marked}, options) ==
          QStringLiteral("refused"));
    CHECK(readingOf({plainRows(rowsLookedAt + 1)}, options) == QStringLiteral("1: 201 rows"));
    CHECK(readingOf({plainRows(rowsLookedAt + 2)}, options) == QStringLiteral("refused"));
}

TEST_CASE("What is unpacked to look at it and then to read it counts once")
{
    const QByteArrayList sheets{plainRows(rowsLookedAt - 1), plainRows(rowsLookedAt * 2)};
    SpreadsheetOptions options;
    options.limits.unpackedBytes = 5000;
    while (readingOf(sheets, options) == QStringLiteral("refused"))
        options.limits.unpackedBytes += 100;
    options.wanted = wantingTheMark().wanted;
    CHECK(readingOf(sheets, options) == QStringLiteral("1: 199 rows, 2: 400 rows"));
}
