#include "tests/round_trip_fixture.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>

using namespace taphuan;
using namespace taphuan::test;

namespace {

struct OpenComparison : OpenRoundTrip
{
    VersionComparison &comparison = *trip.comparison();

    void compare(int before, int after)
    {
        comparison.setBefore(before);
        comparison.setAfter(after);
        comparison.compare();
        wait();
        REQUIRE(comparison.isMade());
    }
};

} // namespace

TEST_CASE("A version and the draft as it was submitted do not differ")
{
    OpenComparison open;
    open.submit();
    open.compare(1, 0);
    CHECK(open.comparison.rows()->count() == 0);
    CHECK(open.comparison.sumText().contains(" 0:"));
}

TEST_CASE("Classes that came, went and changed are listed, and their differences add up")
{
    OpenComparison open;
    const QAbstractItemModelTester tester(open.comparison.rows());
    open.submit();
    open.session.setClassField({open.id("L01")}, ClassForm::Days, "4");
    open.session.duplicateClasses({open.id("L02")});
    open.session.removeClasses({open.id("L03")});
    open.compare(1, 0);
    const QString content = contentOf(*open.comparison.rows()).join(u'\n');
    CHECK(content.contains("isAdded=true"));
    CHECK(content.contains("isGone=true"));
    CHECK(content.contains("Days: 3 → 4"));
    CHECK(open.comparison.sumText().contains("that of the totals."));
    CHECK_FALSE(open.comparison.sumText().contains("not to that"));
    open.comparison.copy();
    CHECK(QGuiApplication::clipboard()->text().contains(u'\t'));
}

TEST_CASE("Two versions compare the other way round with the signs turned")
{
    OpenComparison open;
    open.submit();
    open.session.setClassField({open.id("L01")}, ClassForm::Days, "4");
    open.submit();
    open.compare(1, 2);
    const QString forth = open.comparison.totalText();
    open.compare(2, 1);
    CHECK(forth.contains("(+"));
    CHECK(open.comparison.totalText().contains("(−"));
}

TEST_CASE("An edit of the draft makes a comparison with it stale")
{
    OpenComparison open;
    open.submit();
    open.compare(1, 0);
    CHECK_FALSE(open.comparison.isStale());
    open.session.setClassField({open.id("L01")}, ClassForm::Days, "4");
    CHECK(open.comparison.isStale());
}

TEST_CASE("A version is compared as itself though it was read long before the other")
{
    OpenComparison open;
    for (int number = 1; number <= 5; ++number) {
        open.session.setClassField({open.id("L01")}, ClassForm::Days, QString::number(number));
        open.submit();
    }
    open.compare(1, 2);
    open.compare(3, 4);
    open.compare(1, 5);
    const QString first = open.versions.rows()->rows().back().amountText;
    CHECK(open.comparison.totalText().startsWith(first + " → "));
    CHECK(open.comparison.rows()->count() > 0);
}

TEST_CASE("What is chosen anew while it is compared is not shown as the other")
{
    OpenComparison open;
    open.submit();
    open.session.setClassField({open.id("L01")}, ClassForm::Days, "4");
    open.submit();
    open.comparison.setBefore(1);
    open.comparison.setAfter(0);
    open.comparison.compare();
    open.comparison.setBefore(2);
    open.wait();
    CHECK_FALSE(open.comparison.isMade());
    open.compare(2, 0);
    CHECK(open.comparison.rows()->count() == 0);
}

TEST_CASE("An edit while the draft is compared makes the comparison stale")
{
    OpenComparison open;
    open.submit();
    open.compare(1, 0); // then the version is there, and the draft is taken at once
    open.comparison.compare();
    open.session.setClassField({open.id("L01")}, ClassForm::Days, "4");
    open.wait();
    CHECK(open.comparison.isMade());
    CHECK(open.comparison.isStale());
}
