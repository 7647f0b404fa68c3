#include "tests/catch.h"
#include "tests/session_fixture.h"

#include <QAbstractItemModelTester>

#include <random>

using namespace taphuan;
using namespace taphuan::test;

namespace {

using Random = std::mt19937;

std::vector<const QAbstractItemModel *> modelsOf(Session &session)
{
    return {session.classes(),
            session.filteredClasses(),
            session.estimate(),
            session.findings(),
            session.typeSums(),
            session.lecturers(),
            session.planForm()->defaults(),
            session.currentClass()->trainees(),
            session.currentClass()->topics(),
            session.currentClass()->stays(),
            session.currentClass()->entries(),
            session.currentClass()->findings(),
            session.why()->answers()};
}

/// Reads every model, as views do, so that rows are there to be compared.
void lookAtAll(Session &session)
{
    for (const QAbstractItemModel *model : modelsOf(session))
        contentOf(*model);
}

QString anyClass(const Session &session, Random &random)
{
    const auto &classes = session.plan()->plan().classes;
    return classes.empty() ? QString() : classes[random() % classes.size()].id;
}

template<class Value> QString anyRow(const std::vector<Value> &rows, Random &random)
{
    return rows.empty() ? QString() : rows[random() % rows.size()].id;
}

void editRows(Session &session, const QString &id, Random &random)
{
    const TrainingClass edited = *session.plan()->trainingClass(id);
    const QString number = QString::number(random() % 9);
    switch (random() % 8) {
    case 0: session.addTopic(id); break;
    case 1: session.moveTopic(id, anyRow(edited.topics, random), int(random() % 5) - 2); break;
    case 2: session.removeTopic(id, anyRow(edited.topics, random)); break;
    case 3:
        session.setGroupField(id, anyRow(edited.trainees, random), TraineeModel::Count, number);
        break;
    case 4: session.addGroup(id, "hardship"); break;
    case 5: session.addEntry(id, "other"); break;
    case 6: session.removeEntry(id, anyRow(edited.entries, random)); break;
    case 7: session.addStay(id, session.plan()->plan().lecturers[random() % 5].id); break;
    }
}

void editSomething(Session &session, Random &random)
{
    const QString id = anyClass(session, random);
    const QString number = QString::number(random() % 9);
    switch (random() % 9) {
    case 0: session.addClass("crop"); break;
    case 1: session.duplicateClasses({id}); break;
    case 2: session.removeClasses({id}); break;
    case 3: session.setClassField({id}, ClassForm::Days, number); break;
    case 4: session.setClassField({id}, ClassForm::Title, "Lớp " + number); break;
    case 5: session.undo(); break;
    case 6: session.redo(); break;
    case 7: session.setPlanField(PlanForm::MealsLodgingShare, number); break;
    default: id.isEmpty() ? void() : editRows(session, id, random); break;
    }
    if (random() % 2)
        session.endTyping();
}

/// A second session on the plan as it is now shows what the first one has kept up to date.
void requireLikeFresh(OpenSample &sample)
{
    Session &session = sample.session;
    ClassListModel classes;
    classes.look(session.plan());
    REQUIRE(contentOf(*session.classes()) == contentOf(classes));
    EstimateModel estimate;
    estimate.look(session.plan());
    estimate.expandAll();
    REQUIRE(contentOf(*session.estimate()) == contentOf(estimate));
    FindingModel findings;
    findings.look(session.plan());
    REQUIRE(contentOf(*session.findings()) == contentOf(findings));
    ClassForm form;
    form.look(session.plan());
    form.setClassId(session.currentClass()->classId());
    REQUIRE(contentOf(*session.currentClass()->topics()) == contentOf(*form.topics()));
    REQUIRE(contentOf(*session.currentClass()->entries()) == contentOf(*form.entries()));
    REQUIRE(session.currentClass()->amountText() == form.amountText());
    REQUIRE(session.filteredClasses()->count() == classes.count());
}

} // namespace

TEST_CASE("Every model stays right and honest under random edits")
{
    OpenSample sample;
    Session &session = sample.session;
    session.estimate()->expandAll();
    session.currentClass()->setClassId(sample.id("L04"));
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (const QAbstractItemModel *model : modelsOf(session))
        testers.push_back(std::make_unique<QAbstractItemModelTester>(
            const_cast<QAbstractItemModel *>(model),
            QAbstractItemModelTester::FailureReportingMode::Fatal));
    Random random(11);
    for (int i = 0; i < 250; ++i) {
        if (random() % 3)
            lookAtAll(session);
        editSomething(session, random);
        if (i % 10 == 9)
            requireLikeFresh(sample);
    }
    session.endTyping();
    REQUIRE(sample.stored() == sample.dump());
}

TEST_CASE("The errors stand first, and the order turns round")
{
    OpenSample sample;
    FindingModel &findings = *sample.session.findings();
    const auto severities = [&] {
        QList<int> all;
        for (int row = 0; row < findings.rowCount(); ++row)
            all += findings.index(row).data(findings.roleNames().key("severity")).toInt();
        return all;
    };
    QList<int> sorted = severities();
    CHECK(std::ranges::is_sorted(sorted));
    CHECK(sorted.first() != sorted.last());
    findings.sortBy(FindingModel::SeverityColumn);
    std::ranges::sort(sorted, std::greater());
    CHECK(severities() == sorted);
}

TEST_CASE("Findings stay in the order of any column under random edits")
{
    const int column = GENERATE(range(0, 3));
    const bool isTurned = GENERATE(false, true);
    OpenSample sample;
    Session &session = sample.session;
    const auto sort = [&](FindingModel &findings) {
        if (findings.sortKey() != column)
            findings.sortBy(column);
        if (isTurned)
            findings.sortBy(column);
    };
    sort(*session.findings());
    const QAbstractItemModelTester tester(session.findings(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    Random random(3);
    for (int i = 0; i < 60; ++i) {
        if (random() % 3)
            contentOf(*session.findings());
        editSomething(session, random);
    }
    session.endTyping();
    FindingModel fresh;
    fresh.look(session.plan());
    sort(fresh);
    REQUIRE(contentOf(*session.findings()) == contentOf(fresh));
}

TEST_CASE("Findings by their kind follow when every class goes and comes back")
{
    OpenSample sample;
    Session &session = sample.session;
    session.findings()->sortBy(FindingModel::TextColumn);
    const auto before = contentOf(*session.findings());
    QStringList ids;
    for (const TrainingClass &each : session.plan()->plan().classes)
        ids += each.id;
    REQUIRE(session.removeClasses(ids) == "");
    FindingModel fresh;
    fresh.sortBy(FindingModel::TextColumn);
    fresh.look(session.plan());
    CHECK(contentOf(*session.findings()) == contentOf(fresh));
    session.undo();
    CHECK(contentOf(*session.findings()) == before);
}

TEST_CASE("No edit resets a model")
{
    OpenSample sample;
    Session &session = sample.session;
    int resets = 0;
    for (const QAbstractItemModel *model : modelsOf(session))
        QObject::connect(model, &QAbstractItemModel::modelReset, model, [&] { ++resets; });
    Random random(5);
    for (int i = 0; i < 60; ++i)
        editSomething(session, random);
    REQUIRE(resets == 0);
}

TEST_CASE("An edit of one class says nothing about another")
{
    OpenSample sample;
    Session &session = sample.session;
    session.setClassField({sample.id("L01")}, ClassForm::Venue, "Nhà A");
    QList<int> rows;
    QObject::connect(session.classes(), &QAbstractItemModel::dataChanged, session.classes(),
                     [&](const QModelIndex &first, const QModelIndex &last) {
                         rows += first.row();
                         rows += last.row();
                     });
    session.setClassField({sample.id("L01")}, ClassForm::Title, "Tên mới");
    REQUIRE(rows == QList<int>{0, 0});
}

TEST_CASE("Nothing is signalled for what is the same")
{
    OpenSample sample;
    Session &session = sample.session;
    int signalled = 0;
    QObject::connect(&session, &PlanStatus::totalTextChanged, &session, [&] { ++signalled; });
    QObject::connect(&session, &PlanStatus::provinceChanged, &session, [&] { ++signalled; });
    session.setClassField({sample.id("L01")}, ClassForm::Title, "Tên mới");
    REQUIRE(signalled == 0);
}
