#include "core/storage/plan_store.h"
#include "tests/catch.h"
#include "tests/qml_window.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace taphuan;

namespace {

Plan stored(const TestWindow &test)
{
    return PlanStore(test.file(), PlanStore::Access::Read).load();
}

void openPage(TestWindow &test)
{
    test.key(Qt::Key_0, Qt::ControlModifier);
    test.settle();
}

enum class Pane { Versions, Appraisal, Compare, Exceptions, Fit, Reprice };

void openPane(TestWindow &test, Pane pane)
{
    openPage(test);
    for (QQuickItem *item : test.visibleItems())
        if (item->property("pane").toInt() == int(pane) && item->property("current").isValid() &&
            item->property("pane").isValid())
            return test.click(item);
    FAIL("no such pane");
}

/// A button, not the tab or command of the same name.
QQuickItem *buttonOf(TestWindow &test, const char *text)
{
    for (QQuickItem *item : test.visibleItems())
        if (item->property("text").toString() == QLatin1String(text) &&
            item->property("kind").isValid())
            return item;
    FAIL("no such button");
    return nullptr;
}

void actAs(TestWindow &test, const char *agency)
{
    test.session().acting()->choose(QLatin1String(agency));
    test.settle();
}

void wait(TestWindow &test)
{
    QTest::qWait(1);
    const Job &job = *test.session().roundTrip()->job();
    REQUIRE(QTest::qWaitFor([&] { return !job.running(); }, 20'000));
    test.settle();
}

void shoot(TestWindow &test, const char *name)
{
    const QString shots = qEnvironmentVariable("TAPHUAN_SHOTS");
    if (!shots.isEmpty())
        test.window().grabWindow().save(QStringLiteral("%1/appraisal-%2.png").arg(shots, name));
}

void submit(TestWindow &test)
{
    RoundTrip &trip = *test.session().roundTrip();
    trip.exceptions()->layOut();
    for (const ExceptionRow &row : std::vector(trip.exceptions()->standing()->rows()))
        trip.exceptions()->record(row.aboutKey, QStringLiteral("Giá địa phương"),
                                  QStringLiteral("CV 12"));
    REQUIRE(trip.versions()->submit(QStringLiteral("Trình lần đầu")) == "");
    wait(test);
}

} // namespace

TEST_CASE("the plan is submitted by the sheet, once every error has its exception")
{
    const Warnings warnings;
    TestWindow test;
    const TrainingClass first = test.session().plan()->plan().classes.front();
    for (const Topic &topic : first.topics)
        test.session().removeTopic(first.id, topic.id);
    openPage(test);
    shoot(test, "empty");
    test.click(test.item("text", QStringLiteral("Submit the plan…")));
    test.settle();
    CHECK_FALSE(test.item("text", QStringLiteral("Submit"))->isEnabled());
    test.click(test.item("text", QStringLiteral("Exception…")));
    test.click(test.field(QStringLiteral("Reason of the exception")));
    test.type(QStringLiteral("Ly do"));
    test.click(test.field(QStringLiteral("Document that allows it")));
    test.type(QStringLiteral("CV 1"));
    shoot(test, "submit");
    test.click(test.item("text", QStringLiteral("Record")));
    test.settle();
    CHECK(stored(test).exceptions.size() == 1);
    RoundTrip &trip = *test.session().roundTrip();
    for (const ExceptionRow &row : std::vector(trip.exceptions()->standing()->rows()))
        trip.exceptions()->record(row.aboutKey, QStringLiteral("x"), QStringLiteral("y"));
    test.settle();
    test.click(test.item("text", QStringLiteral("Submit")));
    wait(test);
    CHECK(test.item("nameText", QStringLiteral("Version 1")));
    shoot(test, "versions");
    CHECK(PlanStore(test.file(), PlanStore::Access::Read).versions().size() == 1);
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("Finance types a cut into the table, which reaches the file and is undone")
{
    const Warnings warnings;
    TestWindow test;
    submit(test);
    actAs(test, "STC");
    openPane(test, Pane::Appraisal);
    wait(test);
    test.session().roundTrip()->appraisal()->lines()->expandAll();
    test.settle();
    test.key(Qt::Key_Tab); // whatever had the keyboard, the table takes it by the click
    const FrozenLine line =
        test.session().roundTrip()->appraisal()->appraised()->figures.frozen().front().lines[0];
    test.click(test.item("lineId", line.id));
    test.key(Qt::Key_Home);
    test.key(Qt::Key_Down);
    test.type(QStringLiteral("0"));
    shoot(test, "typing");
    test.key(Qt::Key_Return);
    test.settle();
    REQUIRE(stored(test).decisions.size() == 1);
    CHECK(stored(test).decisions.front().stage == Stage::Appraised);
    shoot(test, "appraisal");
    test.session().undo();
    CHECK(stored(test).decisions.empty());
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("the alliance sees the appraisal for reading only, with who appraises")
{
    const Warnings warnings;
    TestWindow test;
    submit(test);
    openPane(test, Pane::Appraisal);
    wait(test);
    const AppraisalHead head = test.session().roundTrip()->appraisal()->head();
    CHECK(test.item("text", head.whyNotText));
    test.session().roundTrip()->appraisal()->lines()->expandAll();
    test.settle();
    const FrozenLine line =
        test.session().roundTrip()->appraisal()->appraised()->figures.frozen().front().lines[0];
    test.click(test.item("lineId", line.id));
    test.type(QStringLiteral("1000"));
    test.key(Qt::Key_Return);
    CHECK(stored(test).decisions.empty());
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("a version is opened in the window and the banner leads back to the draft")
{
    const Warnings warnings;
    TestWindow test;
    submit(test);
    const QString total = test.session().totalText();
    test.session().setClassField({test.session().plan()->plan().classes.front().id},
                                 ClassForm::Days, QStringLiteral("9"));
    openPage(test);
    test.click(test.item("text", QStringLiteral("Open")));
    wait(test);
    CHECK(test.session().totalText() == total);
    shoot(test, "opened");
    test.key(Qt::Key_2, Qt::ControlModifier);
    test.settle();
    shoot(test, "opened-classes");
    test.click(test.item("text", QStringLiteral("Back to the draft")));
    test.settle();
    CHECK(test.session().totalText() != total);
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("each pane of the appraisal stands in both colours without a warning")
{
    const Warnings warnings;
    TestWindow test;
    submit(test);
    actAs(test, "STC");
    for (const char *theme : {"light", "dark"}) {
        test.preferences().setTheme(QLatin1String(theme));
        for (const Pane pane : {Pane::Versions, Pane::Appraisal, Pane::Exceptions, Pane::Fit,
                                Pane::Compare, Pane::Reprice}) {
            openPane(test, pane);
            wait(test);
            shoot(test, (QByteArray(theme) + '-' + QByteArray::number(int(pane))).constData());
        }
    }
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("an exception is recorded from the page of findings")
{
    const Warnings warnings;
    TestWindow test;
    const TrainingClass first = test.session().plan()->plan().classes.front();
    for (const Topic &topic : first.topics)
        test.session().removeTopic(first.id, topic.id);
    test.key(Qt::Key_4, Qt::ControlModifier);
    test.session().findings()->setSeverityFilter(FindingModel::Error);
    test.settle();
    test.key(Qt::Key_E);
    test.settle();
    test.type(QStringLiteral("Ly do"));
    test.click(test.field(QStringLiteral("Document that allows it")));
    test.type(QStringLiteral("CV 1"));
    shoot(test, "finding");
    test.key(Qt::Key_Return);
    test.settle();
    CHECK(stored(test).exceptions.size() == 1);
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("a version is compared with the draft, with the sum of the differences")
{
    const Warnings warnings;
    TestWindow test;
    submit(test);
    const QString id = test.session().plan()->plan().classes.front().id;
    test.session().setClassField({id}, ClassForm::Days, QStringLiteral("4"));
    openPane(test, Pane::Compare);
    test.click(buttonOf(test, "Compare"));
    wait(test);
    REQUIRE(test.session().roundTrip()->comparison()->isMade());
    CHECK(test.item("text", test.session().roundTrip()->comparison()->sumText()));
    shoot(test, "compare");
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("lines are re-priced from the page of norms, those that keep their rate with a reason")
{
    const Warnings warnings;
    TestWindow test;
    NormPage &norms = *test.session().norms();
    norms.beginNew();
    norms.draft()->key = QStringLiteral("drinks");
    norms.draft()->document = QStringLiteral("12/2017/NQ-HĐND");
    norms.draft()->amount = QStringLiteral("12.345");
    norms.draft()->per = QStringLiteral("day");
    norms.draft()->validFrom = QStringLiteral("1/1/2017");
    REQUIRE(norms.proposeDraft() == "");
    REQUIRE(norms.keep() == "");
    test.key(Qt::Key_9, Qt::ControlModifier);
    test.settle();
    test.click(test.item("text", QStringLiteral("Re-price…")));
    test.click(test.item("text", QStringLiteral("Find the lines")));
    wait(test);
    test.click(test.item("text", QStringLiteral("All keep")));
    test.click(test.field(QStringLiteral("Why lines keep their old rate")));
    test.type(QStringLiteral("Hop dong"));
    shoot(test, "reprice");
    test.key(Qt::Key_Return);
    test.settle();
    const std::vector<Entry> kept = stored(test).classes.front().entries;
    CHECK(kept.back().reason == "Hop dong");
    test.session().undo();
    CHECK(stored(test).classes.front().entries.size() < kept.size());
    CHECK(Warnings::taken() == QStringList());
}

TEST_CASE("the record of the appraisal is written beside the window")
{
    const Warnings warnings;
    TestWindow test;
    submit(test);
    openPane(test, Pane::Appraisal);
    wait(test);
    const QString target = test.file() + QStringLiteral(".pdf");
    test.session().exportAppraisal(QUrl::fromLocalFile(target));
    REQUIRE(QTest::qWaitFor([&] { return QFileInfo::exists(target); }, 20'000));
    CHECK(QFileInfo(target).size() > 1'000);
    const QString shots = qEnvironmentVariable("TAPHUAN_SHOTS");
    if (!shots.isEmpty())
        QFile::copy(target, shots + QStringLiteral("/record.pdf"));
    CHECK(Warnings::taken() == QStringList());
}
