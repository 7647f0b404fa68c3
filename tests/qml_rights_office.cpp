#include "tests/qml_rights_office.h"

#include "tests/catch.h"

#include <QSignalSpy>
#include <QTest>

namespace taphuan {

Office::Office()
{
    m_class = plan().classes.front().id;
    m_lecturer =
        std::ranges::find(plan().lecturers, QStringLiteral("SNN"), &Lecturer::department)->id;
    addRows();
    addCurriculum();
    addScenario();
    submit();
}

void Office::addRows()
{
    session().cooperativeRegister()->add(QStringLiteral("crop"), QStringLiteral("Lệ Thủy"));
    session().lecturerRegister()->addAbsence(m_lecturer);
    session().addStay(m_class, m_lecturer);
    session().addEntry({}, QStringLiteral("hall"));
    session().settings()->addVenue(QStringLiteral("Hall"));
    session().norms()->setNumber(QStringLiteral("12/NQ"));
    session().norms()->keepDocument();
}

void Office::addCurriculum()
{
    session().programme()->setClassId(m_class);
    session().programme()->saveCurriculum();
    session().curriculumRegister()->setCode(plan().curricula.front().code);
    session().curriculumRegister()->beginVersion();
}

void Office::addScenario()
{
    FitForm &fit = *session().fit();
    fit.draft()->setProperty("ceiling", QStringLiteral("500000000"));
    fit.draft()->setProperty("fewerTrainees", QStringLiteral("20"));
    fit.propose();
    await(*fit.job());
    REQUIRE(fit.keep(QStringLiteral("A")) == QString());
    fit.drop();
}

/// With an exception for each error that would stand in the way.
void Office::submit()
{
    const TrainingClass last = plan().classes.back();
    for (const Topic &topic : last.topics)
        session().removeTopic(last.id, topic.id);
    RoundTrip &trip = *session().roundTrip();
    trip.exceptions()->layOut();
    for (const ExceptionRow &row : std::vector(trip.exceptions()->standing()->rows()))
        trip.exceptions()->record(row.aboutKey, QStringLiteral("Reason"), QStringLiteral("1/CV"));
    REQUIRE(trip.versions()->submit(QStringLiteral("First")) == QString());
    await(*trip.job());
}

void Office::await(const Job &job)
{
    QTest::qWait(1);
    REQUIRE(QTest::qWaitFor([&] { return !job.running(); }, 20'000));
    rest();
}

void Office::rest()
{
    QSignalSpy frame(&window(), &QQuickWindow::frameSwapped);
    window().update();
    REQUIRE(frame.wait(5'000));
}

void Office::actFor(const QString &agency)
{
    field(QStringLiteral("Acting for"))->forceActiveFocus(Qt::TabFocusReason);
    key(Qt::Key_Home);
    for (int i = 0; i < 20 && session().acting()->code() != agency; ++i)
        key(Qt::Key_Down);
    REQUIRE(session().acting()->code() == agency);
    session().filteredClasses()->setDepartmentFilter({}); // all classes are tried
    session().programme()->setDepartment({});
    rest();
}

bool Office::changes(Qt::Key page, const std::function<void(Office &)> &edit)
{
    session().dismissBanner();
    openPage(page);
    const Plan before = plan();
    edit(*this);
    session().endTyping();
    const bool isOther = plan() != before;
    if (isOther)
        session().undo();
    rest();
    CHECK(plan() == before);
    return isOther;
}

bool Office::sees(const QString &sentence) const
{
    return find([&](const QQuickItem &item) {
        return item.property("text").toString().contains(sentence);
    });
}

QQuickItem *Office::find(const std::function<bool(const QQuickItem &)> &is) const
{
    const auto items = visibleItems();
    const auto found = std::ranges::find_if(items, [&](auto *item) { return is(*item); });
    return found == items.end() ? nullptr : *found;
}

/// Whether the rail marks it.
bool Office::isInSight(Qt::Key page) const
{
    const QQuickItem *current = find([](const QQuickItem &item) {
        return item.property("command").isValid() && item.property("current").toBool();
    });
    REQUIRE(current);
    const auto *command = current->property("command").value<QObject *>();
    return Qt::Key(command->property("keys").toString().back().unicode()) == page;
}

void Office::typeInto(const QString &label)
{
    QQuickItem *input = find([&](const QQuickItem &item) {
        return item.property("typing").isValid() && item.property("label") == label;
    });
    INFO(label.toStdString());
    REQUIRE(input);
    if (input->activeFocusOnTab())
        input->forceActiveFocus(Qt::TabFocusReason);
    else
        tap(input);
    type(QStringLiteral("7"));
}

void Office::typeIntoTable()
{
    QQuickItem *table =
        find([](const QQuickItem &item) { return item.property("hoveredX").isValid(); });
    REQUIRE(table);
    table->forceActiveFocus(Qt::TabFocusReason);
    type(QStringLiteral("7"));
    key(Qt::Key_Return);
}

void Office::fill(const QString &label, const QString &text)
{
    QQuickItem *input = find([&](const QQuickItem &item) {
        return item.property("placeholderText").isValid() && item.property("label") == label;
    });
    if (!input)
        return;
    input->forceActiveFocus(Qt::TabFocusReason);
    type(text);
}

void Office::choose(const QString &label, Qt::Key arrow)
{
    QQuickItem *box = find([&](const QQuickItem &item) {
        return item.property("choices").isValid() && item.property("label") == label;
    });
    REQUIRE(box);
    box->forceActiveFocus(Qt::TabFocusReason);
    key(arrow);
}

void Office::press(const QString &text, const char *property)
{
    QQuickItem *button =
        find([&](const QQuickItem &item) { return item.property(property).toString() == text; });
    if (button)
        tap(button);
}

void Office::tap(QQuickItem *item)
{
    const QPointF middle(item->width() / 2, item->height() / 2);
    QTest::mouseClick(&window(), Qt::LeftButton, {}, item->mapToScene(middle).toPoint());
    rest();
}

void Office::openPage(Qt::Key page)
{
    key(page, Qt::ControlModifier);
    rest();
    CHECK(isInSight(page));
}

} // namespace taphuan
