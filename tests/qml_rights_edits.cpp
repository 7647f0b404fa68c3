#include "tests/catch.h"
#include "tests/qml_rights_office.h"

namespace taphuan {

namespace {

QString firstType(Session &session)
{
    return session.settings()->responsibilities()->rows().front().typeName;
}

} // namespace

void Office::openClass()
{
    session().currentClass()->setClassId(m_class);
    rest();
}

void Office::openProgramme()
{
    press(QStringLiteral("By class"));
    session().programme()->setClassId(m_class);
    rest();
}

void Office::openCurricula()
{
    press(QStringLiteral("Curricula"));
}

void Office::openLecturer()
{
    session().lecturerRegister()->setCurrentId(m_lecturer);
    rest();
}

void Office::openLine()
{
    session().estimate()->setClassFilter({});
    for (int i = 0; i < 6 && !session().why()->valid(); ++i)
        key(i == 0 ? Qt::Key_Right : Qt::Key_Down);
    REQUIRE(session().why()->valid());
    rest();
}

void Office::openPane(Pane pane)
{
    QQuickItem *tab = find([&](const QQuickItem &item) {
        return item.property("current").isValid() && item.property("pane").isValid() &&
               item.property("pane").toInt() == pane;
    });
    REQUIRE(tab);
    tab->forceActiveFocus(Qt::TabFocusReason);
    key(Qt::Key_Return);
    await(*session().roundTrip()->job());
}

void Office::openType()
{
    press(QStringLiteral("Change ") + firstType(session()), "hint");
}

void Office::comment()
{
    fill(QStringLiteral("Comment"), QStringLiteral("Dai"));
    key(Qt::Key_Return);
}

void Office::moveOnCalendar()
{
    session().calendar()->setCurrentId(m_class);
    key(Qt::Key_Right, Qt::AltModifier);
}

void Office::addNorm()
{
    press(QStringLiteral("Norm of the province"));
    if (!find(
            [](const QQuickItem &item) { return item.property("text") == "See what it changes"; }))
        return;
    choose(QStringLiteral("What it prices"), Qt::Key_Down);
    fill(QStringLiteral("Document"), QStringLiteral("13/NQ"));
    fill(QStringLiteral("Amount (đồng or %)"), QStringLiteral("1000"));
    press(QStringLiteral("See what it changes"));
    press(QStringLiteral("Keep"));
}

void Office::editDocument()
{
    item("number", QStringLiteral("12/NQ"))->forceActiveFocus(Qt::TabFocusReason);
    key(Qt::Key_Return);
    rest();
    fill(QStringLiteral("Title of the document"), QStringLiteral("quy dinh"));
    press(QStringLiteral("Keep the document"));
}

void Office::renameType()
{
    openType();
    typeInto(QStringLiteral("Name of the type ") + firstType(session()));
}

void Office::giveResponsibility()
{
    openType();
    choose(QStringLiteral("Agency"), Qt::Key_End);
    press(QStringLiteral("takes part"));
}

void Office::renameHoliday()
{
    typeInto(QStringLiteral("Name of ") + session().settings()->holidays()->rows().front().dayText);
}

void Office::removeScenario()
{
    press(QStringLiteral("Remove scenario A"), "hint");
}

void Office::cutLine()
{
    VersionAppraisal &appraisal = *session().roundTrip()->appraisal();
    appraisal.lines()->expandAll();
    rest();
    press(appraisal.appraised()->figures.frozen().front().lines.front().id, "lineId");
    type(QStringLiteral("0"));
    key(Qt::Key_Return);
}

void Office::endAppraisal()
{
    press(QStringLiteral("End the appraisal…"));
    press(QStringLiteral("It is appraised"));
}

void Office::approve()
{
    press(QStringLiteral("Approve…"));
    press(QStringLiteral("It is approved"));
}

} // namespace taphuan
