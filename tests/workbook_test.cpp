#include "tests/catch.h"
#include "tests/workbook_cases.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace taphuan;

namespace {

const QString keptCases = QStringLiteral(TEST_DATA "/workbook/");
const QString recalculation = QStringLiteral(SOURCE_ROOT "/tests/workbook_recalculated.py");

/// One element a line, so that a difference can be read.
QByteArray inLines(QByteArray xml)
{
    return xml.replace("><", ">\n<");
}

/// Compares a part with the kept one; with RENEW=1 in the environment it is kept anew.
void checkPart(const QString &unpacked, const QString &kept, const QString &part)
{
    INFO(part.toStdString());
    const QByteArray now = inLines(contentOf(unpacked + u'/' + part));
    const QString path = kept + u'/' + part;
    if (qEnvironmentVariableIsSet("RENEW")) {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(now);
        return;
    }
    CHECK(now.toStdString() == contentOf(path).toStdString());
}

void checkParts(const QString &name)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("workbook.xlsx"));
    REQUIRE(WorkbookCase::named(name).write(file));
    unpack(file, folder.path());
    QStringList parts = {
        QStringLiteral("docProps/core.xml"),    QStringLiteral("docProps/custom.xml"),
        QStringLiteral("xl/charts/chart1.xml"), QStringLiteral("xl/sharedStrings.xml"),
        QStringLiteral("xl/styles.xml"),        QStringLiteral("xl/workbook.xml")};
    for (int sheet = 1; sheet <= workbookSheetCount; ++sheet)
        parts += QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet);
    for (const QString &part : parts)
        checkPart(folder.path(), keptCases + name, part);
}

void checkRecalculated(const WorkbookCase &workbook, int status = 0)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("workbook.xlsx"));
    REQUIRE(workbook.write(file));
    runPython({recalculation, file}, status);
}

QByteArray sheetOf(const WorkbookCase &workbook, const QString &part)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("workbook.xlsx"));
    REQUIRE(workbook.write(file));
    unpack(file, folder.path());
    return contentOf(folder.filePath(part));
}

} // namespace

TEST_CASE("a workbook with every oddity is as it was kept, part by part")
{
    checkParts(QStringLiteral("oddities"));
}

TEST_CASE("a workbook rounded to thousands is as it was kept, part by part")
{
    checkParts(QStringLiteral("thousands"));
}

TEST_CASE("LibreOffice computes the sample plan's cells to the same values")
{
    checkRecalculated(WorkbookCase::sample());
}

TEST_CASE("LibreOffice computes odd figures to the same values and leaves texts texts")
{
    checkRecalculated(WorkbookCase::named(QStringLiteral("oddities")));
}

TEST_CASE("LibreOffice computes amounts rounded to thousands to the same values")
{
    checkRecalculated(WorkbookCase::named(QStringLiteral("thousands")));
}

TEST_CASE("LibreOffice computes random figures to the same values")
{
    checkRecalculated(WorkbookCase::random(1, 1));
    checkRecalculated(WorkbookCase::random(2, 1000));
}

TEST_CASE("the comparison with LibreOffice notices a wrong value")
{
    WorkbookCase wrong = WorkbookCase::named(QStringLiteral("thousands"));
    wrong.estimate.classes[0].lines[0].amount += Money(1);
    checkRecalculated(wrong, 1);
}

TEST_CASE("a workbook written twice is the same, byte by byte")
{
    const QTemporaryDir folder;
    const WorkbookCase workbook = WorkbookCase::sample();
    REQUIRE(workbook.write(folder.filePath(QStringLiteral("a.xlsx"))));
    REQUIRE(workbook.write(folder.filePath(QStringLiteral("b.xlsx"))));
    CHECK(contentOf(folder.filePath(QStringLiteral("a.xlsx"))) ==
          contentOf(folder.filePath(QStringLiteral("b.xlsx"))));
}

TEST_CASE("a plan without classes has a workbook too")
{
    WorkbookCase empty = WorkbookCase::sample();
    empty.plan.classes.clear();
    checkRecalculated(WorkbookCase(empty.plan));
}

TEST_CASE("amounts of fifteen digits are written exactly and their columns are wide enough")
{
    WorkbookCase large = WorkbookCase::named(QStringLiteral("thousands"));
    Entry entry;
    entry.item = QStringLiteral("other");
    entry.quantity = Quantity::whole(900);
    entry.rate = Rate::whole(999'999'999'999);
    large.plan.classes[0].entries = {entry};
    const WorkbookCase workbook(large.plan);
    const QByteArray detail = sheetOf(workbook, QStringLiteral("xl/worksheets/sheet2.xml"));
    CHECK(detail.contains("<v>899999999999000</v>"));
    CHECK(detail.contains("<col min=\"7\" max=\"7\" width=\"20."));
    checkRecalculated(workbook);
}

TEST_CASE("control characters that XML forbids are dropped from texts")
{
    WorkbookCase odd = WorkbookCase::sample();
    odd.plan.classes[0].title = QStringLiteral("tr\u0001ướ\u001Fc\uFFFF\tsau\r\nhết");
    const QByteArray texts =
        sheetOf(WorkbookCase(odd.plan), QStringLiteral("xl/sharedStrings.xml"));
    CHECK(texts.contains(QStringLiteral("trước\tsau\nhết").toUtf8()));
}

TEST_CASE("a text that looks like an escape of Excel stays as it is")
{
    WorkbookCase odd = WorkbookCase::sample();
    odd.plan.classes[0].title = QStringLiteral("_x0041_ và _x và _xGGGG_");
    const QByteArray texts =
        sheetOf(WorkbookCase(odd.plan), QStringLiteral("xl/sharedStrings.xml"));
    CHECK(texts.contains(QStringLiteral("_x005F_x0041_ và _x và _xGGGG_").toUtf8()));
}

TEST_CASE("a text of 32,767 units is written, one more is refused with its place")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("workbook.xlsx"));
    WorkbookCase longText = WorkbookCase::sample();
    TrainingClass &first = longText.plan.classes[0];
    first.venue.clear();
    first.locality = QString(32'767, u'ệ');
    CHECK(WorkbookCase(longText.plan).write(file));
    QFile::remove(file);
    first.locality += u'x';
    try {
        WorkbookCase(longText.plan).write(file);
        FAIL("not refused");
    } catch (const ExportError &error) {
        CHECK(error.kind() == ExportError::Kind::TextTooLong);
        CHECK(error.place() == QStringLiteral("L01, Địa điểm"));
    }
    CHECK(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}
