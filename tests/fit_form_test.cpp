#include "app/fit_rows.h"
#include "app/number_text.h"
#include "tests/catch.h"
#include "tests/session_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace taphuan;
using namespace taphuan::test;

namespace {

/// The fit of the sample plan, looked at.
struct Fitting
{
    Fitting()
    {
        fit.setInSight(true);
        fit.draft()->onePerType = fit.draft()->keepHardship = false;
    }

    /// Proposes and waits for the answer.
    void propose(const char *ceiling)
    {
        fit.draft()->ceiling = QString::fromUtf8(ceiling);
        QSignalSpy ended(fit.job(), &Job::runningChanged);
        fit.propose();
        while (fit.job()->running())
            ended.wait(20'000);
    }
    Money state() const { return sample.session.plan()->figures().state(); }
    QStringList scenarioNames() const
    {
        QStringList names;
        for (const FitScenarioRow &row : fit.scenarios()->rows())
            names += row.name;
        return names;
    }
    QString idOf(const char *scenario) const
    {
        for (const FitScenarioRow &row : fit.scenarios()->rows())
            if (row.name == QString::fromUtf8(scenario))
                return row.scenarioId;
        return {};
    }

    OpenSample sample;
    FitForm &fit = *sample.session.fit();
};

} // namespace

TEST_CASE("A proposal changes nothing; accepted it is one step that keeps the ceiling")
{
    Fitting test;
    const QByteArray before = test.sample.dump();
    test.fit.draft()->fewerTrainees = "20";
    test.fit.draft()->ratesDownTo = "80 %";
    test.propose("450.000.000");
    REQUIRE(test.fit.hasProposal());
    CHECK(test.fit.refusal().isEmpty());
    CHECK(test.fit.accepted() == test.fit.cuts()->count());
    CHECK(test.sample.dump() == before);
    const Money was = test.state();
    const QString saving = test.fit.acceptedSavingText();
    REQUIRE(test.fit.accept() == "");
    CHECK(test.state() <= Money(450'000'000));
    CHECK(saving == moneyText(was - test.state()));
    CHECK(test.sample.stored() == test.sample.dump());
    CHECK_FALSE(test.fit.hasProposal());
    test.sample.session.undo();
    CHECK(test.sample.dump() == before);
}

TEST_CASE("Accepted in part, the classes that are left out stay as they are")
{
    Fitting test;
    test.propose("450.000.000");
    REQUIRE(test.fit.cuts()->count() > 1);
    const FitCutRow kept = test.fit.cuts()->rows().front();
    const FitCutRow dropped = test.fit.cuts()->rows().back();
    test.fit.setAllAccepted(false);
    CHECK(test.fit.accepted() == 0);
    test.fit.setAccepted(dropped.classId, true);
    CHECK(test.fit.acceptedSavingText() == dropped.savingText);
    CHECK(test.fit.summaryText().contains("above the ceiling"));
    REQUIRE(test.fit.accept() == "");
    CHECK(test.sample.session.plan()->trainingClass(kept.classId));
    CHECK_FALSE(test.sample.session.plan()->trainingClass(dropped.classId));
}

TEST_CASE("Scenarios are kept by name in the plan file, compared, shown again and removed")
{
    Fitting test;
    test.propose("450.000.000");
    CHECK(test.fit.keep("  ") != "");
    REQUIRE(test.fit.keep("Bỏ bớt lớp") == "");
    test.fit.draft()->fewerTrainees = "20";
    test.propose("480.000.000");
    REQUIRE(test.fit.keep("Giảm học viên") == "");
    CHECK(test.scenarioNames().mid(1) == QStringList{"Bỏ bớt lớp", "Giảm học viên"});
    test.fit.drop();
    test.fit.open(test.idOf("Bỏ bớt lớp"));
    CHECK(test.fit.hasProposal());
    CHECK_FALSE(test.fit.isStale());
    CHECK(test.fit.draft()->ceiling == "450.000.000");
    CHECK(test.fit.draft()->fewerTrainees.isEmpty());
    REQUIRE(test.fit.remove(test.idOf("Bỏ bớt lớp")) == "");
    CHECK(test.scenarioNames().mid(1) == QStringList{"Giảm học viên"});
    CHECK_FALSE(test.fit.hasProposal());
    test.sample.session.undo();
    CHECK(test.scenarioNames().size() == 3);
    CHECK(PlanStore(test.sample.session.filePath(), PlanStore::Access::Read).load() ==
          test.sample.session.plan()->plan());
}

TEST_CASE("A scenario of a name that is there takes its place")
{
    Fitting test;
    test.propose("450.000.000");
    REQUIRE(test.fit.keep("A") == "");
    test.propose("400.000.000");
    REQUIRE(test.fit.keep("A") == "");
    REQUIRE(test.sample.session.plan()->plan().scenarios.size() == 1);
    const auto kept = keptFitFrom(test.sample.session.plan()->plan().scenarios[0].content.toUtf8());
    REQUIRE(kept);
    CHECK(kept->request.ceiling == Money(400'000'000));
    test.sample.session.undo();
    test.sample.session.undo();
    CHECK(test.scenarioNames().mid(1) == QStringList{"Proposal"});
}

TEST_CASE("What cannot be kept together is said, and a proposal that was there is put away")
{
    Fitting test;
    test.propose("450.000.000");
    test.fit.setUntouched(test.sample.id("L01"), true);
    test.propose("1.000.000");
    CHECK_FALSE(test.fit.hasProposal());
    CHECK(test.fit.cuts()->count() == 0);
    CHECK(test.fit.refusal().contains("1.000.000"));
    CHECK(test.fit.refusal().contains("L01"));
}

TEST_CASE("Without a ceiling, or with a number that cannot be read, nothing is looked for")
{
    Fitting test;
    test.propose("");
    CHECK(test.fit.refusal() != "");
    test.propose("x");
    CHECK(test.fit.refusal() != "");
    CHECK(test.fit.moneyProblem("x") != "");
    CHECK(test.fit.moneyProblem("") == "");
    CHECK(test.fit.percentProblem("101") != "");
    CHECK(test.fit.percentProblem("12,5") != "");
    CHECK(test.fit.percentProblem("20 %") == "");
    CHECK(test.fit.daysProblem("1,5") != "");
}

TEST_CASE("A proposal says when the plan is not the one it was made for any more")
{
    Fitting test;
    test.propose("450.000.000");
    CHECK_FALSE(test.fit.isStale());
    REQUIRE(test.fit.keep("A") == "");
    CHECK_FALSE(test.fit.isStale());
    REQUIRE(test.sample.session.setClassField({test.sample.id("L01")}, ClassForm::Days, "1") == "");
    CHECK(test.fit.isStale());
}

TEST_CASE("A proposal for a plan that was changed meanwhile says so from the start")
{
    Fitting test;
    const QString id = test.sample.id("L01");
    const auto proposeAndEdit = [&](const char *ceiling, const char *days) {
        test.fit.draft()->ceiling = ceiling;
        test.fit.propose();
        REQUIRE(test.sample.session.setClassField({id}, ClassForm::Days, days) == "");
        REQUIRE(QTest::qWaitFor([&] { return !test.fit.job()->running(); }, 20'000));
        QTest::qWait(1);
    };
    proposeAndEdit("450.000.000", "1");
    REQUIRE(test.fit.hasProposal());
    CHECK(test.fit.isStale());
    test.fit.setUntouched(id, true);
    proposeAndEdit("1.000.000", "2");
    CHECK_FALSE(test.fit.hasProposal());
    CHECK(test.fit.refusal().contains("changed meanwhile"));
    test.fit.setUntouched(id, false);
    test.propose("450.000.000");
    CHECK_FALSE(test.fit.isStale());
}

TEST_CASE("A class that is not to be touched is not cut; lists show what can still be chosen")
{
    Fitting test;
    test.propose("450.000.000");
    REQUIRE(test.fit.hasProposal());
    const QString id = test.fit.cuts()->rows().front().classId;
    const int choices = test.fit.classes()->count();
    test.fit.setUntouched(id, true);
    CHECK(test.fit.classes()->count() == choices - 1);
    CHECK(test.fit.untouched()->indexOfCode(id) == 0);
    test.propose("450.000.000");
    for (const FitCutRow &row : test.fit.cuts()->rows())
        CHECK(row.classId != id);
    test.fit.setLeftOut("drinks", true);
    CHECK(test.fit.items()->indexOfCode("drinks") < 0);
    test.fit.setLeftOut("drinks", false);
    CHECK(test.fit.leftOut()->count() == 0);
}

TEST_CASE("Ceilings of types and departments are asked for")
{
    Fitting test;
    const FitCeilingRow row = test.fit.ceilings()->rows().front();
    CHECK(row.rowKey.startsWith("type|"));
    CHECK(test.fit.setCeiling(row.rowKey, "x") != "");
    CHECK(test.fit.setCeiling(row.rowKey, "1.000") == "");
    test.propose("");
    REQUIRE(test.fit.hasProposal());
    for (const FitCutRow &cut : test.fit.cuts()->rows())
        CHECK(cut.dropped);
}

TEST_CASE("Who may not edit classes is told so, and the proposal stays")
{
    Fitting test;
    test.propose("450.000.000");
    const QByteArray before = test.sample.dump();
    test.sample.session.acting()->choose("STC");
    CHECK(test.fit.accept() != "");
    CHECK(test.sample.session.bannerIsError());
    CHECK(test.fit.hasProposal());
    CHECK(test.sample.dump() == before);
}

TEST_CASE("The lists of a fit are sound models whatever happens to the plan")
{
    Fitting test;
    const QAbstractItemModelTester cuts(test.fit.cuts()), scenarios(test.fit.scenarios()),
        ceilings(test.fit.ceilings());
    test.propose("450.000.000");
    REQUIRE(test.fit.keep("A") == "");
    REQUIRE(test.fit.accept() == "");
    test.sample.session.undo();
    test.fit.open(test.idOf("A"));
    test.sample.session.closePlan();
    CHECK(test.fit.cuts()->count() == 0);
    CHECK_FALSE(test.fit.hasProposal());
}
