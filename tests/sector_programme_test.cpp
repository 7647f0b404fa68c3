#include "app/sector_programme.h"

#include "tests/catch.h"
#include "tests/session_fixture.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTest>

using namespace taphuan;
using namespace taphuan::test;

namespace {

/// The programme of a department in sight, once its pages stand.
struct OpenSector : OpenSample
{
    SectorProgramme &sector = *session.sectorProgramme();

    OpenSector()
    {
        sector.setInSight(true);
        settle();
    }
    void settle()
    {
        REQUIRE(QTest::qWaitFor([&] { return !sector.preview()->running(); }, 20'000));
    }
    QString text() const
    {
        QString all;
        for (int page = 0; page < sector.preview()->pageCount(); ++page)
            all += sector.preview()->textOf(page);
        return all;
    }
};

} // namespace

TEST_CASE("Departments with classes are offered, and the pages follow the one that is chosen")
{
    OpenSector open;
    const QAbstractItemModelTester tester(open.sector.departments());
    CHECK(open.sector.departments()->count() > 3);
    open.sector.setDepartment(QStringLiteral("SNN"));
    open.settle();
    CHECK(open.text().contains(QStringLiteral("Lớp L01:")));
    open.sector.setDepartment(QStringLiteral("SXD"));
    open.settle();
    CHECK_FALSE(open.text().contains(QStringLiteral("Lớp L01:")));
}

TEST_CASE("The pages follow an edit while they are in sight, and are let go when they are not")
{
    OpenSector open;
    open.sector.setDepartment(QStringLiteral("SNN"));
    REQUIRE(open.session.setClassField({open.id("L01")}, ClassForm::Title, "Lớp khác") == "");
    open.settle();
    CHECK(open.text().contains(QStringLiteral("Lớp L01: Lớp khác")));
    open.session.undo();
    open.settle();
    CHECK_FALSE(open.text().contains(QStringLiteral("Lớp khác")));
    open.sector.setInSight(false);
    CHECK(open.sector.preview()->pageCount() == 0);
}

TEST_CASE("The programme is written as PDF in the background, and a refusal is a banner")
{
    OpenSector open;
    open.session.exportProgramme(open.url("a.pdf"));
    REQUIRE(QTest::qWaitFor([&] { return !open.session.job()->running(); }, 20'000));
    QFile file(open.path("a.pdf"));
    REQUIRE(file.open(QFile::ReadOnly));
    CHECK(file.read(4) == "%PDF");
    CHECK_FALSE(open.session.bannerIsError());
    open.session.exportProgramme(open.url("none/a.pdf"));
    REQUIRE(QTest::qWaitFor([&] { return !open.session.job()->running(); }, 20'000));
    CHECK(open.session.bannerIsError());
}
