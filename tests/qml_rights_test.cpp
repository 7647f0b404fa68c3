#include "tests/catch.h"
#include "tests/qml_rights_office.h"
#include "tests/table_rights.h"

#include <set>

using namespace taphuan;
using namespace taphuan::test;

namespace {

/// One edit of a table, by the controls of a page.
struct Try
{
    Table table;
    Qt::Key page;
    std::function<void(Office &)> edit;
};
using Tries = std::vector<Try>;
using Edit = std::function<void(Office &)>;

Edit typing(const char *label)
{
    return [label](Office &office) { office.typeInto(QString::fromUtf8(label)); };
}

/// The edit, in a part of the page.
Edit in(void (Office::*open)(), const Edit &edit)
{
    return [=](Office &office) {
        (office.*open)();
        edit(office);
    };
}

Edit inPane(Office::Pane pane, const Edit &edit)
{
    return [=](Office &office) {
        office.openPane(pane);
        edit(office);
    };
}

Try setting(Table table, const char *part, const Edit &edit)
{
    return {table, Qt::Key_Comma, [=](Office &office) {
                office.press(QString::fromUtf8(part));
                edit(office);
            }};
}

Tries ofClasses()
{
    return {
        {Table::Plan, Qt::Key_1, typing("Province")},
        {Table::TrainingClass, Qt::Key_2, &Office::typeIntoTable},
        {Table::TraineeGroup, Qt::Key_2, in(&Office::openClass, typing("Lodged"))},
        {Table::Topic, Qt::Key_2, in(&Office::openClass, typing("Title of the topic"))},
        {Table::Stay, Qt::Key_2, in(&Office::openClass, typing("Trips"))},
        {Table::ClassEntry, Qt::Key_3, in(&Office::openLine, typing("Reason"))},
        {Table::Topic, Qt::Key_5, in(&Office::openProgramme, typing("Title of the topic"))},
        {Table::ReviewEvent, Qt::Key_5, in(&Office::openProgramme, &Office::comment)},
        {Table::Curriculum, Qt::Key_5,
         in(&Office::openCurricula, typing("Name of the curriculum"))},
        {Table::CurriculumTopic, Qt::Key_5,
         in(&Office::openCurricula, typing("Title of the topic"))},
        {Table::TrainingClass, Qt::Key_7, &Office::moveOnCalendar},
    };
}

Tries ofRegisters()
{
    return {
        {Table::Lecturer, Qt::Key_6, in(&Office::openLecturer, &Office::typeIntoTable)},
        {Table::Absence, Qt::Key_6, in(&Office::openLecturer, typing("Note on the absence"))},
        {Table::Cooperative, Qt::Key_8, &Office::typeIntoTable},
        {Table::Norm, Qt::Key_9, &Office::addNorm},
        {Table::Document, Qt::Key_9, &Office::editDocument},
    };
}

Tries ofSettings()
{
    const char *types = "Types and responsibilities";
    return {
        setting(Table::Agency, "Agencies", typing("Name of LMHTX")),
        setting(Table::CooperativeType, types, &Office::renameType),
        setting(Table::Responsibility, types, &Office::giveResponsibility),
        setting(Table::ItemSetting, "Cost items", typing("Label of Nước uống")),
        setting(Table::DefaultEntry, "Defaults of the plan", typing("Rate")),
        setting(Table::Holiday, "Holidays", &Office::renameHoliday),
        setting(Table::Venue, "Venues", typing("Name of Hall")),
        setting(Table::Label, "Names of ranks", typing("Name of rank 1")),
        setting(Table::DocumentTemplate, "Documents", typing("Subject")),
    };
}

Tries ofRoundTrip()
{
    return {
        {Table::RecordedException, Qt::Key_0,
         inPane(Office::Exceptions, typing("Reason of the exception"))},
        {Table::Scenario, Qt::Key_0, inPane(Office::Fit, &Office::removeScenario)},
        {Table::Decision, Qt::Key_0, inPane(Office::Appraisal, &Office::cutLine)},
        {Table::VersionEvent, Qt::Key_0, inPane(Office::Appraisal, &Office::endAppraisal)},
    };
}

Tries allTries()
{
    Tries tries;
    for (const Tries &some : {ofClasses(), ofRegisters(), ofSettings(), ofRoundTrip()})
        std::ranges::copy(some, std::back_inserter(tries));
    return tries;
}

struct Actor
{
    const char *agency;
    AgencyKind kind;
    bool isOwner = true; ///< what departments own is its own
};

bool mayEdit(const Actor &actor, Table table)
{
    if (table == Table::DocumentTemplate)
        return true; // the wording is each agency's own
    return actor.isOwner && isExpectedToEdit(actor.kind, table);
}

/// What one reads who may not.
QString refusal(const Actor &actor, Table table)
{
    const bool isOfAppraisal = table == Table::Decision || table == Table::VersionEvent;
    if (isOfAppraisal && actor.kind == AgencyKind::Committee)
        return QStringLiteral("Finance has not appraised the version yet.");
    if (isOfAppraisal)
        return QStringLiteral("For reading only: Sở Tài chính appraises and UBND tỉnh approves.");
    const bool isDepartments = isExpectedToEdit(AgencyKind::Department, table);
    return QStringLiteral("Only Liên minh HTX%1 may change this")
        .arg(isDepartments ? QStringLiteral(", Sở NN&PTNT") : QString());
}

void check(Office &office, const Try &tried, bool isAllowed, const QString &refusal)
{
    INFO("table " << int(tried.table) << " page " << char(tried.page));
    CHECK(office.changes(tried.page, tried.edit) == isAllowed);
    CHECK(office.sees(refusal) != isAllowed);
}

} // namespace

// The journal and the submitted versions are no tables: nobody edits them, here or elsewhere.
TEST_CASE("every table can be edited through the window")
{
    std::set<Table> tables;
    for (const Try &each : allTries())
        tables.insert(each.table);
    CHECK(tables.size() == tableCount);
}

TEST_CASE("each kind of agency edits its tables on every page, and reads who may edit the rest")
{
    const Warnings warnings;
    Office office;
    for (const Actor &actor : {Actor{"LMHTX", AgencyKind::Alliance},
                               {"STC", AgencyKind::Finance},
                               {"UBND", AgencyKind::Committee},
                               {"SNN", AgencyKind::Department},
                               {"SXD", AgencyKind::Department, false}}) {
        INFO(actor.agency);
        office.actFor(QString::fromUtf8(actor.agency));
        for (const Try &each : allTries())
            check(office, each, mayEdit(actor, each.table), refusal(actor, each.table));
    }
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("what was appraised is the committee's to approve, and no longer Finance's")
{
    const Warnings warnings;
    Office office;
    office.actFor(QStringLiteral("STC"));
    office.openPage(Qt::Key_0);
    office.openPane(Office::Appraisal);
    office.endAppraisal();
    const Try decision{Table::Decision, Qt::Key_0, inPane(Office::Appraisal, &Office::cutLine)};
    const Try step{Table::VersionEvent, Qt::Key_0, inPane(Office::Appraisal, &Office::approve)};
    const QString ended = QStringLiteral("The appraisal has ended; Finance can reopen it.");
    check(office, decision, false, ended);
    check(office, step, false, ended);
    office.actFor(QStringLiteral("UBND"));
    check(office, decision, true, ended);
    check(office, step, true, ended);
    CHECK(Warnings::taken() == QStringList());
}
