#include "core/storage/change_rights.h"
#include "core/storage/tables.h"
#include "tests/catch.h"
#include "tests/storage_plans.h"
#include "tests/table_rights.h"

using namespace taphuan;
using namespace taphuan::test;

namespace {

Agency agency(const char *code, AgencyKind kind)
{
    Agency made;
    made.code = code;
    made.kind = kind;
    return made;
}

/// SNN answers for crops until the merger and SNNMT from then on; SCT takes part all the time.
Catalogue catalogue()
{
    const QDate merger(2025, 3, 1);
    Catalogue made;
    made.agencies = {agency("LMHTX", AgencyKind::Alliance),   agency("STC", AgencyKind::Finance),
                     agency("UBND", AgencyKind::Committee),   agency("SNN", AgencyKind::Department),
                     agency("SNNMT", AgencyKind::Department), agency("SCT", AgencyKind::Department),
                     agency("SXD", AgencyKind::Department)};
    made.responsibilities = {{.type = "crop", .agency = "SNN", .validTo = merger},
                             {.type = "crop", .agency = "SNNMT", .validFrom = merger},
                             {.type = "crop", .agency = "SCT", .how = Responsible::Jointly}};
    return made;
}

/// Everything in it is of crops and, where one owns it, of SNN.
Plan cropPlan()
{
    Plan plan = fullPlan();
    plan.classes.resize(1);
    for (ReviewEvent &event : plan.classes[0].reviews)
        event.agency = "SNN";
    return plan;
}

/// The change that removes the first row of a table, or edits it where it cannot go.
Change editOf(Table table, const Plan &plan)
{
    Plan after = plan;
    TrainingClass &one = after.classes[0];
    if (table == Table::Plan)
        after.header.title += "!";
    else if (table == Table::TrainingClass)
        one.title += "!";
    eachPlanList([&](Table each, auto list) {
        if (each == table)
            (after.*list).erase((after.*list).begin());
    });
    eachClassList([&](Table each, auto list) {
        if (each == table)
            (one.*list).erase((one.*list).begin());
    });
    return changeBetween(plan, after);
}

bool mayEdit(const char *who, const Change &change, const Plan &plan = cropPlan())
{
    return !rightRefusal(change, plan, catalogue(), who);
}

/// The classes held on this day.
Plan heldOn(QDate day)
{
    Plan plan = cropPlan();
    plan.classes[0].startDate = day;
    return plan;
}

} // namespace

TEST_CASE("Each kind of agency edits its tables and no other")
{
    const Plan plan = cropPlan();
    for (const TableShape &shape : tableShapes()) {
        INFO(shape.name.data());
        const Change change = editOf(shape.table, plan);
        REQUIRE(change.rows.size() == 1);
        REQUIRE(change.rows[0].table == shape.table);
        const bool isOthersStep = shape.table == Table::ReviewEvent; // in the name of SNN
        CHECK(mayEdit("LMHTX", change, plan) ==
              (isExpectedToEdit(AgencyKind::Alliance, shape.table) && !isOthersStep));
        CHECK(mayEdit("SNN", change, plan) ==
              isExpectedToEdit(AgencyKind::Department, shape.table));
        CHECK_FALSE(mayEdit("SXD", change, plan));
        CHECK(mayEdit("STC", change, plan) == isExpectedToEdit(AgencyKind::Finance, shape.table));
        CHECK(mayEdit("UBND", change, plan) ==
              isExpectedToEdit(AgencyKind::Committee, shape.table));
        CHECK_FALSE(mayEdit("", change, plan));
    }
}

TEST_CASE("What is approved is the committee's alone, and each step is made in one's own name")
{
    Plan plan = cropPlan();
    plan.decisions[0].stage = Stage::Approved;
    plan.versionEvents[0].step = VersionStep::Approved;
    CHECK(mayEdit("UBND", editOf(Table::Decision, plan), plan));
    CHECK_FALSE(mayEdit("STC", editOf(Table::Decision, plan), plan));
    CHECK_FALSE(mayEdit("UBND", editOf(Table::VersionEvent, plan), plan)); // it is STC's
    plan.versionEvents[0].agency = "UBND";
    CHECK(mayEdit("UBND", editOf(Table::VersionEvent, plan), plan));
    CHECK_FALSE(mayEdit("STC", editOf(Table::VersionEvent, plan), plan));
}

TEST_CASE("A department words its own documents")
{
    Plan plan = cropPlan();
    plan.templates[0].agency = "SNN";
    CHECK(mayEdit("SNN", editOf(Table::DocumentTemplate, plan), plan));
    CHECK(mayEdit("LMHTX", editOf(Table::DocumentTemplate, plan), plan));
    CHECK_FALSE(mayEdit("SCT", editOf(Table::DocumentTemplate, plan), plan));
}

TEST_CASE("A department that takes part edits the classes, not what another owns")
{
    const Plan plan = cropPlan();
    CHECK(mayEdit("SCT", editOf(Table::Topic, plan), plan));
    CHECK(mayEdit("SCT", editOf(Table::Stay, plan), plan));
    CHECK_FALSE(mayEdit("SCT", editOf(Table::Lecturer, plan), plan));
    CHECK_FALSE(mayEdit("SCT", editOf(Table::Curriculum, plan), plan));
    CHECK_FALSE(mayEdit("SCT", editOf(Table::ReviewEvent, plan), plan));
}

TEST_CASE("The first day of a class decides which department it is")
{
    const Plan last = heldOn(QDate(2025, 2, 28));
    CHECK(mayEdit("SNN", editOf(Table::Topic, last), last));
    CHECK_FALSE(mayEdit("SNNMT", editOf(Table::Topic, last), last));
    const Plan first = heldOn(QDate(2025, 3, 1));
    CHECK_FALSE(mayEdit("SNN", editOf(Table::Topic, first), first));
    CHECK(mayEdit("SNNMT", editOf(Table::Topic, first), first));
}

TEST_CASE("A refusal says who may")
{
    const Plan plan = cropPlan();
    const auto refusal = rightRefusal(editOf(Table::Topic, plan), plan, catalogue(), "SXD");
    REQUIRE(refusal);
    CHECK(refusal->table == Table::Topic);
    CHECK(refusal->classId == plan.classes[0].id);
    CHECK(refusal->mayEdit == QStringList{"LMHTX", "SNN", "SCT"});
}

TEST_CASE("A lecturer cannot be taken from or given to another department")
{
    const Plan plan = cropPlan();
    Plan given = plan;
    given.lecturers[0].department = "SXD";
    CHECK_FALSE(mayEdit("SNN", changeBetween(plan, given), plan));
    CHECK_FALSE(mayEdit("SXD", changeBetween(plan, given), plan));
    CHECK(mayEdit("LMHTX", changeBetween(plan, given), plan));
}

TEST_CASE("One row that is not allowed refuses the whole change")
{
    const Plan plan = cropPlan();
    Plan edited = plan;
    edited.classes[0].topics[0].title += "!";
    CHECK(mayEdit("SNN", changeBetween(plan, edited), plan));
    edited.classes[0].trainees[0].count += 1;
    CHECK_FALSE(mayEdit("SNN", changeBetween(plan, edited), plan));
}

TEST_CASE("A review is made in one's own name, but goes with its class")
{
    const Plan plan = cropPlan();
    Plan accepted = plan;
    ReviewEvent event = plan.classes[0].reviews[0];
    event.id = newId();
    event.position += 1;
    event.agency = "LMHTX";
    accepted.classes[0].reviews.push_back(event);
    CHECK(mayEdit("LMHTX", changeBetween(plan, accepted), plan));
    CHECK_FALSE(mayEdit("SNN", changeBetween(plan, accepted), plan));

    Plan without = plan;
    without.classes.clear();
    const Change removal = changeBetween(plan, without);
    CHECK(mayEdit("LMHTX", removal, plan));
    CHECK(mayEdit("LMHTX", inverse(removal), without));
    CHECK_FALSE(mayEdit("SNN", removal, plan));
}

TEST_CASE("A lecturer comes and goes with the absences, another's do not")
{
    const Plan plan = cropPlan();
    Plan without = plan;
    without.lecturers.clear();
    without.absences.clear();
    const Change coming = changeBetween(without, plan);
    CHECK(mayEdit("SNN", coming, without));
    CHECK(mayEdit("SNN", inverse(coming), plan));
    CHECK_FALSE(mayEdit("SXD", coming, without));
    Plan absencesOnly = without;
    absencesOnly.absences = plan.absences;
    CHECK_FALSE(mayEdit("SNN", changeBetween(without, absencesOnly), without));
}

TEST_CASE("A step in another's name is refused with that name")
{
    const Plan plan = cropPlan();
    const Change taken = editOf(Table::ReviewEvent, plan);
    const auto refusal = rightRefusal(taken, plan, catalogue(), "LMHTX");
    REQUIRE(refusal);
    CHECK(refusal->isStep);
    CHECK(refusal->mayEdit == QStringList{"SNN"});
    const auto byStranger = rightRefusal(editOf(Table::Topic, plan), plan, catalogue(), "SXD");
    REQUIRE(byStranger);
    CHECK_FALSE(byStranger->isStep);
}

TEST_CASE("Asked before an edit, the rule answers as for the edit itself")
{
    const Plan plan = cropPlan();
    for (int i = 0; i < tableCount; ++i) {
        const auto table = Table(i);
        const Change change = editOf(table, plan);
        const bool isOfAppraisal = table == Table::Decision || table == Table::VersionEvent;
        if (change.rows.empty() || table == Table::ReviewEvent || isOfAppraisal)
            continue; // made in one's own name, or of one stage
        QString id = plan.classes[0].id;
        if (table == Table::Lecturer || table == Table::Absence)
            id = plan.lecturers[0].id;
        if (table == Table::Curriculum || table == Table::CurriculumTopic)
            id = plan.curricula[0].id;
        for (const char *who : {"LMHTX", "STC", "UBND", "SNN", "SNNMT", "SCT", "SXD"}) {
            if (table == Table::DocumentTemplate)
                continue; // each has its own
            INFO(i << ' ' << who);
            CHECK(!rightRefusal(table, id, plan, catalogue(), who) == mayEdit(who, change, plan));
        }
    }
}

TEST_CASE("A department may add lecturers and curricula of its own, finance may not")
{
    const Plan plan = cropPlan();
    CHECK_FALSE(rightRefusal(Table::Lecturer, {}, plan, catalogue(), "SXD"));
    CHECK_FALSE(rightRefusal(Table::Curriculum, {}, plan, catalogue(), "SNN"));
    CHECK(rightRefusal(Table::Lecturer, {}, plan, catalogue(), "STC"));
    const auto refusal = rightRefusal(Table::Topic, plan.classes[0].id, plan, catalogue(), "SXD");
    REQUIRE(refusal);
    CHECK(refusal->mayEdit.contains("LMHTX"));
    CHECK(refusal->classId == plan.classes[0].id);
}
