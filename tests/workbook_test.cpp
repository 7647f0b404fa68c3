#include "tests/catch.h"
#include "tests/workbook_cases.h"

#include <QDir>
#include <QFile>

using namespace taphuan;

TEST_CASE("a workbook is written")
{
    for (const char *name : {"oddities", "thousands"})
        REQUIRE(WorkbookCase::named(QString::fromLatin1(name))
                    .write(QStringLiteral("/tmp/ex/%1.xlsx").arg(QLatin1String(name))));
    REQUIRE(WorkbookCase::sample().write(QStringLiteral("/tmp/ex/sample.xlsx")));
    REQUIRE(WorkbookCase::random(1, 1).write(QStringLiteral("/tmp/ex/random.xlsx")));
}
