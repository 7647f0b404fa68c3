// LibreOffice computes the workbook with other rates and quantities typed into it, and comes to the
// estimate of the plan in which the same was entered.
#include "core/exchange/shipped_catalogue.h"
#include "core/exchange/spreadsheet_reader.h"
#include "core/planning/lecturer_fee.h"
#include "tests/catch.h"
#include "tests/workbook_cases.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <random>

using namespace taphuan;

namespace {

// Columns of "Dự toán chi tiết", counted from 1.
constexpr int factorColumn = 4;
constexpr int priceColumn = 6;
constexpr int amountColumn = 7;
constexpr int stateColumn = 8;
constexpr int ownColumn = 9;
constexpr int groupColumn = 14;
constexpr int itemColumn = 15;

const CostItem &itemOf(const Line &line)
{
    return shippedCatalogue().items[line.item];
}

/// The entry that speaks for one line of a class alone, made where there is none.
Entry &entryFor(TrainingClass &trainingClass, const Line &line)
{
    auto &entries = trainingClass.entries;
    if (itemOf(line).per == LinePer::Entry) {
        auto left = line.entry; // those of the item, in the class alone
        for (Entry &entry : entries)
            if (entry.item == itemOf(line).code && left-- == 0)
                return entry;
        FAIL("a default entry has the line");
    }
    const auto known = std::ranges::find_if(entries, [&](const Entry &entry) {
        return entry.item == itemOf(line).code && entry.rank == line.rank() &&
               entry.beneficiary == line.beneficiary();
    });
    if (known != entries.end())
        return *known;
    Entry entry;
    entry.item = itemOf(line).code;
    entry.rank = line.rank();
    entry.beneficiary = line.beneficiary();
    entry.reason = QStringLiteral("khác");
    return entries.emplace_back(entry);
}

/// The same figures typed into cells and entered into the plan.
struct Changes
{
    Changes(const WorkbookCase &from, const SheetCells &detail, unsigned seed)
        : plan(from.plan), m_random(seed)
    {
        std::vector<int> rows;
        for (const SheetRow &row : detail.rows)
            if (!row.text(itemColumn).isEmpty())
                rows.push_back(row.number);
        auto row = rows.begin();
        for (std::size_t i = 0; i < plan.classes.size(); ++i)
            for (const Line &line : from.estimate.classes[i].lines)
                change(plan.classes[i], line, *row++);
        REQUIRE(row == rows.end());
    }

    Plan plan;
    QJsonArray cells;

private:
    void change(TrainingClass &trainingClass, const Line &line, int row)
    {
        if (m_random() % 3 == 0)
            changeRate(entryFor(trainingClass, line), line, row);
        if (itemOf(line).pricedByPercent || line.item == lecturerFeeItem(shippedCatalogue()))
            return;
        const auto drawn = m_random() % 6;
        if (drawn < 2)
            changeQuantity(entryFor(trainingClass, line), line, row);
        else if (drawn == 2 && line.factorCount == 1)
            changeToHalf(entryFor(trainingClass, line), row);
    }
    /// A product that ends in exactly half a đồng, which binary fractions miss.
    void changeToHalf(Entry &entry, int row)
    {
        entry.quantity = Quantity::raw(qint64(5 + 10 * (m_random() % 999)));
        entry.rate = Rate::whole(qint64(100 * (1 + 2 * (m_random() % 4'999))));
        type(row, factorColumn, entry.quantity->raw());
        type(row, priceColumn, entry.rate->raw());
    }
    void changeRate(Entry &entry, const Line &line, int row)
    {
        entry.rate = itemOf(line).pricedByPercent ? Rate::raw(qint64(m_random() % 12'001))
                                                  : Rate::whole(qint64(m_random() % 999'999));
        type(row, priceColumn, entry.rate->raw());
    }
    /// The first factor; the second stays, so their product is exact where the first is whole.
    void changeQuantity(Entry &entry, const Line &line, int row)
    {
        const bool isProduct = line.factorCount == 2;
        const qint64 factor = isProduct ? qint64(1 + m_random() % 60) : 0;
        entry.quantity = isProduct ? Quantity::raw(factor * line.factors[1].raw())
                                   : Quantity::raw(qint64(1 + m_random() % 9'999));
        type(row, factorColumn, isProduct ? factor * 1000 : entry.quantity->raw());
    }
    void type(int row, int column, qint64 thousandths)
    {
        cells += QJsonArray{row, column, double(thousandths) / 1000.0};
    }

    std::mt19937 m_random;
};

Spreadsheet bookOf(const QString &path)
{
    const auto read = readSpreadsheet(contentOf(path));
    REQUIRE(std::holds_alternative<Spreadsheet>(read));
    return std::get<Spreadsheet>(read);
}

const SheetCells &sheetOf(const Spreadsheet &book, WorkbookSheet sheet)
{
    const SheetCells *found = book.sheet(sheetName(sheet));
    REQUIRE(found);
    return *found;
}

qint64 figure(const SheetRow &row, int column)
{
    return row.text(column).toLongLong();
}

/// Of the row that says "TỔNG CỘNG".
qint64 total(const Spreadsheet &book, WorkbookSheet sheet, int column)
{
    for (const SheetRow &row : sheetOf(book, sheet).rows)
        for (const SheetCell &cell : row.cells)
            if (cell.text == QStringLiteral("TỔNG CỘNG"))
                return figure(row, column);
    return -1;
}

void checkDetail(const SheetCells &detail, const PlanEstimate &expected)
{
    std::vector<Line> lines;
    for (const ClassEstimate &each : expected.classes)
        lines.insert(lines.end(), each.lines.begin(), each.lines.end());
    std::size_t line = 0;
    std::size_t trainingClass = 0;
    for (const SheetRow &row : detail.rows) {
        INFO("row " << row.number);
        if (!row.text(groupColumn).isEmpty())
            CHECK(figure(row, amountColumn) == expected.classes.at(trainingClass++).amount.dong());
        if (row.text(itemColumn).isEmpty())
            continue;
        CHECK(figure(row, amountColumn) == lines.at(line).amount.dong());
        CHECK(figure(row, stateColumn) == lines.at(line).state.dong());
        CHECK(figure(row, ownColumn) == lines.at(line++).own().dong());
    }
    CHECK(line == lines.size());
}

void checkTotals(const Spreadsheet &book, const PlanEstimate &expected)
{
    CHECK(total(book, WorkbookSheet::Detail, amountColumn) == expected.amount.dong());
    CHECK(total(book, WorkbookSheet::Detail, stateColumn) == expected.state.dong());
    CHECK(total(book, WorkbookSheet::Summary, 7) == expected.amount.dong());
    CHECK(total(book, WorkbookSheet::Summary, 8) == expected.state.dong());
    CHECK(total(book, WorkbookSheet::BudgetCodes, 5) == expected.amount.dong());
    CHECK(total(book, WorkbookSheet::BudgetCodes, 6) == expected.state.dong());
    CHECK(total(book, WorkbookSheet::Appraisal, 4) == expected.amount.dong());
    int checks = 0;
    for (const SheetCells &sheet : book.sheets)
        for (const SheetRow &row : sheet.rows)
            for (const SheetCell &cell : row.cells) {
                CHECK(cell.text != QStringLiteral("Lệch"));
                checks += cell.text == QStringLiteral("Khớp");
            }
    CHECK(checks == 9);
}

void checkChanged(const WorkbookCase &workbook, unsigned seed, qsizetype least)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    const QString cells = folder.filePath(QStringLiteral("cells.json"));
    REQUIRE(workbook.write(path));
    const Changes changes(workbook, sheetOf(bookOf(path), WorkbookSheet::Detail), seed);
    CHECK(changes.cells.size() >= least);
    QFile file(cells);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(changes.cells).toJson());
    file.close();
    runPython({QStringLiteral(SOURCE_ROOT "/tests/workbook_changed.py"), path,
               sheetName(WorkbookSheet::Detail), cells});
    const WorkbookCase expected(changes.plan);
    CHECK(expected.estimate.amount != workbook.estimate.amount);
    const Spreadsheet book = bookOf(path);
    checkDetail(sheetOf(book, WorkbookSheet::Detail), expected.estimate);
    checkTotals(book, expected.estimate);
}

} // namespace

TEST_CASE("LibreOffice comes to the estimate of the sample plan with other rates and quantities")
{
    checkChanged(WorkbookCase::sample(), 11, 100);
}

TEST_CASE("LibreOffice comes to the estimate of random plans with other rates and quantities")
{
    checkChanged(WorkbookCase::random(5, 1), 12, 250);
    checkChanged(WorkbookCase::random(6, 1000), 13, 250);
}
