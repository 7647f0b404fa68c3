#include "tests/round_trip_fixture.h"

#include "app/number_text.h"

using namespace taphuan;
using namespace taphuan::test;

namespace {

struct OpenNewest : OpenRoundTrip
{
    NewestVersion &newest = *session.roundTrip()->newest();

    OpenNewest() { newest.setWatched(true); }
    /// What each kind of agency reads as its task: alliance, department, Finance, committee.
    QStringList tasks()
    {
        QStringList texts;
        for (const char *agency : {"LMHTX", "SNN", "STC", "UBND"}) {
            actAs(agency);
            texts += newest.waitsText();
        }
        return texts;
    }
};

const QString appraise = QStringLiteral("to be appraised");
const QString approve = QStringLiteral("to be approved");
const QString mend = QStringLiteral("returned, to be mended and submitted again");

} // namespace

TEST_CASE("Before anything is submitted nobody waits for a version")
{
    OpenNewest open;
    CHECK(open.newest.number() == 0);
    CHECK(open.newest.nameText() == "");
    CHECK(open.tasks() == QStringList({"", "", "", ""}));
}

TEST_CASE("A version waits for Finance, then for the committee, then for nobody")
{
    OpenNewest open;
    open.appraise();
    CHECK(open.newest.number() == 1);
    CHECK(open.tasks() == QStringList({"", "", appraise, ""}));
    open.actAs("STC");
    REQUIRE(open.appraisal.appraise("") == "");
    CHECK(open.tasks() == QStringList({"", "", "", approve}));
    open.actAs("UBND");
    REQUIRE(open.appraisal.approve("") == "");
    CHECK(open.tasks() == QStringList({"", "", "", ""}));
}

TEST_CASE("A returned version waits for the alliance until the next one is submitted")
{
    OpenNewest open;
    open.appraise();
    REQUIRE(open.appraisal.giveBack("Thiếu căn cứ") == "");
    CHECK(open.tasks() == QStringList({mend, "", "", ""}));
    open.actAs("LMHTX");
    REQUIRE(open.session.setClassField({open.id("L01")}, ClassForm::Priority, "3") == "");
    open.submit();
    CHECK(open.newest.number() == 2);
    CHECK(open.tasks() == QStringList({"", "", appraise, ""}));
}

TEST_CASE("The three figures appear as they are decided")
{
    OpenNewest open;
    open.appraise();
    const QString requested = open.session.totalText();
    CHECK(open.newest.requestedText() == requested);
    CHECK(open.newest.appraisedText() == "—");
    open.appraisal.lines()->expandAll();
    REQUIRE(open.set(AppraisalModel::Amount,
                     QString::number(open.firstLine().amount.dong() - 1'000)) == "");
    REQUIRE(open.set(AppraisalModel::Reason, "Theo mức") == "");
    REQUIRE(open.appraisal.appraise("") == "");
    open.wait();
    CHECK(open.newest.requestedText() == requested);
    CHECK(open.newest.appraisedText() == moneyText(open.sums().appraised));
    CHECK(open.newest.appraisedText() != requested);
    CHECK(open.newest.approvedText() == "—");
    open.actAs("UBND");
    REQUIRE(open.appraisal.approve("") == "");
    CHECK(open.newest.approvedText() == open.newest.appraisedText());
}
