#include "tests/catch.h"
#include "tests/session_fixture.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace taphuan;
using namespace taphuan::test;

namespace {

/// The cells of the clipboard, row by row, as a spreadsheet takes them.
QList<QStringList> pasted()
{
    QList<QStringList> rows;
    const QString text = QGuiApplication::clipboard()->text();
    REQUIRE(text.endsWith(u'\n'));
    const QStringList lines = text.chopped(1).split(u'\n');
    for (const QString &line : lines)
        rows += line.split(u'\t');
    return rows;
}

} // namespace

TEST_CASE("Classes are copied as a table with headings, in the order asked for")
{
    OpenSample sample;
    sample.session.copyClasses({sample.id("L04"), "no class", sample.id("L01")});
    const QList<QStringList> rows = pasted();
    REQUIRE(rows.size() == 3);
    REQUIRE(rows[0].mid(0, 2) == QStringList{"Code", "Title"});
    for (const QStringList &row : rows)
        REQUIRE(row.size() == rows[0].size());
    REQUIRE(rows[1][0] == "L04");
    REQUIRE(rows[2][0] == "L01");
    REQUIRE(rows[2][1] == sample.trainingClass("L01").title);
    sample.session.currentClass()->setClassId(sample.id("L01"));
    const Money amount = sample.session.plan()->figures().estimateOf(sample.id("L01"))->amount;
    REQUIRE(rows[2][rows[0].indexOf("Amount")] == QString::number(amount.dong()));
}

TEST_CASE("Figures of the estimate are copied without a sign between thousands")
{
    OpenSample sample;
    sample.session.estimate()->expandAll();
    sample.session.copyEstimate();
    const QList<QStringList> rows = pasted();
    const qsizetype amount = rows[0].indexOf("Amount");
    const qint64 total =
        sample.session.plan()->figures().estimateOf(sample.id("L01"))->amount.dong();
    REQUIRE(rows[1][amount].toLongLong() == total);
    for (const QStringList &row : rows)
        for (const qsizetype column : {rows[0].indexOf("Rate"), amount, rows[0].indexOf("Cap")})
            REQUIRE_FALSE(row[column].contains(u'.'));
}

TEST_CASE("A line end within a title stays within its cell")
{
    OpenSample sample;
    sample.session.setClassField({sample.id("L01")}, ClassForm::Title, "Hai\ndòng\tcột");
    sample.session.copyClasses({sample.id("L01")});
    const QList<QStringList> rows = pasted();
    REQUIRE(rows.size() == 2);
    REQUIRE(rows[1].size() == rows[0].size());
}

TEST_CASE("The estimate is copied as it is shown: what is folded away stays out")
{
    OpenSample sample;
    EstimateModel &estimate = *sample.session.estimate();
    sample.session.copyEstimate();
    REQUIRE(pasted().size() == estimate.count() + 1);
    estimate.expandAll();
    sample.session.copyEstimate();
    const QList<QStringList> rows = pasted();
    REQUIRE(rows.size() == estimate.count() + 1);
    for (const QStringList &row : rows)
        REQUIRE(row.size() == rows[0].size());
    estimate.setFilterText("hoi truong");
    sample.session.copyEstimate();
    REQUIRE(pasted().size() == estimate.count() + 1);
    REQUIRE(pasted().size() < rows.size());
}
