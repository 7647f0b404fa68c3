#include "core/exchange/spreadsheet_reader.h"
#include "core/planning/appraisal_figures.h"
#include "tests/catch.h"
#include "tests/workbook_cases.h"

#include <QFile>

#include <algorithm>

using namespace taphuan;

namespace {

Spreadsheet readBack(const WorkbookCase &workbook)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("workbook.xlsx"));
    REQUIRE(workbook.write(file));
    const auto read = readSpreadsheet(contentOf(file));
    REQUIRE(std::holds_alternative<Spreadsheet>(read));
    return std::get<Spreadsheet>(read);
}

QStringList tabs(const WorkbookCase &workbook)
{
    QStringList names;
    for (const SheetCells &sheet : readBack(workbook).sheets)
        names += sheet.name;
    return names;
}

const SheetCells &sheetOf(const Spreadsheet &book, WorkbookSheet sheet)
{
    const SheetCells *found = book.sheet(sheetName(sheet));
    REQUIRE(found);
    return *found;
}

/// The rows in which some cell has this text.
std::vector<const SheetRow *> rowsWith(const SheetCells &sheet, const QString &text)
{
    std::vector<const SheetRow *> rows;
    for (const SheetRow &row : sheet.rows)
        if (std::ranges::any_of(row.cells, [&](const auto &cell) { return cell.text == text; }))
            rows.push_back(&row);
    return rows;
}

const SheetRow &rowWith(const SheetCells &sheet, const QString &text)
{
    const auto rows = rowsWith(sheet, text);
    INFO(text.toStdString());
    REQUIRE(rows.size() == 1);
    return *rows.front();
}

/// The row of a line of the first class in "Thẩm định".
const SheetRow &rowOf(const SheetCells &sheet, const Decision &decision)
{
    for (const SheetRow *row : rowsWith(sheet, decision.line))
        if (row->text(12) == decision.classId)
            return *row;
    FAIL("no row of " << decision.line.toStdString());
    return sheet.rows.front();
}

QString dong(Money money)
{
    return QString::number(money.dong());
}

/// The workbook of version 2 of the oddities with these decisions.
Spreadsheet readDecided(const std::vector<Decision> &decisions)
{
    WorkbookCase workbook = WorkbookCase::named(QStringLiteral("oddities"));
    const auto frozen = workbook.frozen();
    const Appraisal appraisal = appraisalOf(frozen, decisions, 2, workbook.plan.header.roundTo);
    workbook.info.version = 2;
    workbook.options.appraisal = &appraisal;
    return readBack(workbook);
}

Decision decisionOf(const char *line)
{
    Decision decision;
    decision.version = 2;
    decision.classId = QStringLiteral("class-1");
    decision.line = QString::fromLatin1(line);
    return decision;
}

} // namespace

TEST_CASE("a workbook has its eight sheets in their order")
{
    CHECK(tabs(WorkbookCase::named(QStringLiteral("thousands"))) ==
          QStringList{QStringLiteral("Tổng hợp"), QStringLiteral("Dự toán chi tiết"),
                      QStringLiteral("Theo tiểu mục"), QStringLiteral("Kế hoạch mở lớp"),
                      QStringLiteral("Chương trình"), QStringLiteral("Báo cáo viên"),
                      QStringLiteral("Thẩm định"), QStringLiteral("Căn cứ định mức")});
}

TEST_CASE("a chosen sheet brings those along whose figures its formulas take")
{
    WorkbookCase workbook = WorkbookCase::named(QStringLiteral("thousands"));
    workbook.options.sheets.insert(WorkbookSheet::Summary);
    CHECK(tabs(workbook) == QStringList{QStringLiteral("Tổng hợp"),
                                        QStringLiteral("Dự toán chi tiết"),
                                        QStringLiteral("Kế hoạch mở lớp")});
    workbook.options.sheets = {};
    workbook.options.sheets.insert(WorkbookSheet::Programme);
    CHECK(tabs(workbook) == QStringList(QStringLiteral("Chương trình")));
}

TEST_CASE("the part of a department has its classes and their sums alone, and says whose it is")
{
    WorkbookCase workbook = WorkbookCase::sample();
    workbook.options.department = QStringLiteral("SXD");
    const Spreadsheet book = readBack(workbook);
    CHECK(rowsWith(sheetOf(book, WorkbookSheet::Schedule), QStringLiteral("L08")).size() == 1);
    CHECK(rowsWith(sheetOf(book, WorkbookSheet::Schedule), QStringLiteral("L01")).empty());
    const SheetRow &total =
        rowWith(sheetOf(book, WorkbookSheet::Detail), QStringLiteral("TỔNG CỘNG"));
    CHECK(total.text(7) == dong(workbook.estimate.classes[7].amount));
    CHECK(sheetOf(book, WorkbookSheet::Detail)
              .row(6)
              ->text(1)
              .endsWith(QStringLiteral("(PHẦN DO SỞ XÂY DỰNG PHỤ TRÁCH)")));
    CHECK(rowsWith(sheetOf(book, WorkbookSheet::Summary),
                   QStringLiteral("Trần kinh phí NSNN được giao:"))
              .empty());
}

TEST_CASE("budget codes have their names and stand under their headings")
{
    const Spreadsheet book = readBack(WorkbookCase::sample());
    const SheetCells &sheet = sheetOf(book, WorkbookSheet::BudgetCodes);
    const SheetRow &heading = rowWith(sheet, QStringLiteral("6650"));
    const SheetRow &code = rowWith(sheet, QStringLiteral("6652"));
    CHECK(heading.text(3) == QStringLiteral("Hội nghị"));
    CHECK(code.number > heading.number);
    CHECK(code.text(3) == QStringLiteral("Bồi dưỡng giảng viên, báo cáo viên"));
    CHECK(rowsWith(sheet, QStringLiteral("Khớp")).size() == 3);
}

TEST_CASE("a lecturer's fee is that of the sessions taught, and all fees are those of the detail")
{
    const WorkbookCase workbook = WorkbookCase::sample();
    const Spreadsheet book = readBack(workbook);
    const SheetCells &sheet = sheetOf(book, WorkbookSheet::Lecturers);
    const SheetRow &lecturer =
        rowWith(sheet, QStringLiteral("Giảng viên Trường Đại học Quảng Bình (tiến sĩ)"));
    CHECK(lecturer.text(3) == QStringLiteral("tiến sĩ"));
    const qint64 sessions = lecturer.text(6).toLongLong();
    CHECK(lecturer.text(8).toLongLong() == sessions * 600'000);
    CHECK(rowsWith(sheet, QStringLiteral("Khớp")).size() == 1);
}

TEST_CASE("sessions that were entered otherwise than taught are a row of their own")
{
    WorkbookCase workbook = WorkbookCase::sample();
    Entry entry;
    entry.item = QStringLiteral("lecturer_fee");
    entry.rank = Rank::Provincial;
    entry.quantity = Quantity::whole(1);
    workbook.plan.classes[0].entries.push_back(entry);
    const Spreadsheet book = readBack(WorkbookCase(workbook.plan));
    const SheetRow &others =
        rowWith(sheetOf(book, WorkbookSheet::Lecturers),
                QStringLiteral("Số buổi dự toán nhập khác chương trình, làm tròn"));
    CHECK(others.text(8) == QStringLiteral("-2000000")); // five sessions are taught, one is paid
}

TEST_CASE("the programme sums the sessions of a department, a class and a topic")
{
    const Spreadsheet book = readBack(WorkbookCase::sample());
    const SheetCells &sheet = sheetOf(book, WorkbookSheet::Programme);
    CHECK(rowsWith(sheet, QStringLiteral("Sở Xây dựng")).front()->text(9) ==
          rowWith(sheet, QStringLiteral("L08. Nâng cao năng lực HTX xây dựng ở nông thôn "
                                        "(06/06/2017–07/06/2017)"))
              .text(9));
}

TEST_CASE("a decision of the version is shown as the appraised figure with its words")
{
    Decision cut = decisionOf("hall|||");
    cut.amount = Money(50);
    cut.reason = QStringLiteral("=Mượn được hội trường");
    cut.document = QStringLiteral("139/2010/TT-BTC");
    cut.comment = QStringLiteral("+ý kiến");
    Decision ofOther = decisionOf("drinks|||");
    ofOther.version = 1;
    ofOther.amount = Money(1);
    const Spreadsheet book = readDecided({cut, ofOther});
    const SheetCells &sheet = sheetOf(book, WorkbookSheet::Appraisal);
    const SheetRow &row = rowOf(sheet, cut);
    CHECK(row.text(4) == QStringLiteral("101")); // 1.005 × 100
    CHECK(row.text(5) == QStringLiteral("50"));
    CHECK(row.text(6) == QStringLiteral("-51"));
    CHECK(row.text(7) == cut.reason);
    CHECK(row.text(8) == cut.document);
    CHECK(row.text(9) == cut.comment);
    const SheetRow &drinks = rowOf(sheet, ofOther);
    CHECK(drinks.text(5) == drinks.text(4));
}

TEST_CASE("a rate or a quantity that was decided gives its amount")
{
    Decision rate = decisionOf("hall|||");
    rate.rate = Rate::whole(90);
    Decision quantity = decisionOf("materials||agriculture|");
    quantity.quantity = Quantity::whole(30);
    const Spreadsheet book = readDecided({rate, quantity});
    const SheetCells &sheet = sheetOf(book, WorkbookSheet::Appraisal);
    CHECK(rowOf(sheet, rate).text(5) == QStringLiteral("90"));
    CHECK(rowOf(sheet, quantity).text(5) == QStringLiteral("1050030"));
}

TEST_CASE("a recorded exception is printed with its line and among the bases")
{
    WorkbookCase workbook = WorkbookCase::named(QStringLiteral("oddities"));
    RecordedException exception;
    exception.classId = QStringLiteral("class-1");
    exception.line = QStringLiteral("drinks|||");
    exception.reason = QStringLiteral("Lớp trên đảo");
    exception.document = QStringLiteral("12/QĐ-UBND");
    RecordedException ofPlan;
    ofPlan.finding = FindingKind::OverCeiling;
    ofPlan.reason = QStringLiteral("đã xin bổ sung");
    workbook.plan.exceptions = {exception, ofPlan};
    const Spreadsheet book = readBack(WorkbookCase(workbook.plan));
    const auto &detail = sheetOf(book, WorkbookSheet::Detail);
    CHECK(std::ranges::any_of(detail.rows, [](const SheetRow &row) {
        return row.text(13).endsWith(QStringLiteral("Ngoại lệ: Lớp trên đảo (12/QĐ-UBND)"));
    }));
    const auto &basis = sheetOf(book, WorkbookSheet::Basis);
    CHECK(rowWith(basis, QStringLiteral("Lớp trên đảo")).text(2) ==
          QStringLiteral("Vượt mức trần"));
    CHECK(rowWith(basis, QStringLiteral("đã xin bổ sung")).text(6) ==
          QStringLiteral("Cả kế hoạch"));
}
