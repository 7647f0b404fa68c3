#include "app/class_form.h"

#include "app/assign.h"
#include "app/form_rows.h"
#include "app/number_text.h"

namespace taphuan {

namespace {

Quantity topicSessions(const TrainingClass &trainingClass)
{
    Quantity sessions;
    for (const Topic &topic : trainingClass.topics)
        sessions += topic.sessions;
    return sessions;
}

QString topicsText(const TrainingClass &trainingClass)
{
    return ClassForm::tr("%1/%2 sessions")
        .arg(quantityText(topicSessions(trainingClass)), quantityText(trainingClass.sessions()));
}

} // namespace

void ClassForm::setClassId(const QString &id)
{
    if (m_classId == id)
        return;
    m_classId = id;
    emit classIdChanged();
    refresh();
}

void ClassForm::look(const OpenPlan *plan)
{
    m_plan = plan;
    m_lastEdit = {};
    refresh();
}

void ClassForm::showLastEdit(LastEdit edit)
{
    m_lastEdit = std::move(edit);
    refresh();
}

void ClassForm::refresh()
{
    const TrainingClass *trainingClass = m_plan ? m_plan->trainingClass(m_classId) : nullptr;
    show(trainingClass ? shownOf(*trainingClass) : Shown());
    if (!trainingClass)
        return clearRows();
    m_trainees.show(traineeRows(*m_plan, *trainingClass));
    m_topics.show(topicRows(*m_plan, *trainingClass));
    m_stays.show(stayRows(*m_plan, *trainingClass));
    m_entries.show(
        entryRows(m_plan->catalogue(), trainingClass->entries, trainingClass->startDate));
    m_findings.show(findingRowsWithin(*m_plan, m_classId));
}

void ClassForm::clearRows()
{
    m_trainees.show({});
    m_topics.show({});
    m_stays.show({});
    m_entries.show({});
    m_findings.show({});
}

ClassForm::Shown ClassForm::shownOf(const TrainingClass &trainingClass) const
{
    const Catalogue &catalogue = m_plan->catalogue();
    const CooperativeType *type = catalogue.type(trainingClass.type);
    const Agency *department =
        catalogue.agency(catalogue.responsibleAgency(trainingClass.type, trainingClass.startDate));
    Shown shown;
    shown.exists = true;
    shown.code = trainingClass.code;
    shown.title = trainingClass.title;
    shown.type = trainingClass.type;
    shown.typeName = type ? type->name : trainingClass.type;
    shown.departmentName = department ? department->name : QString();
    shown.startDate = dateText(trainingClass.startDate);
    shown.endDateText = dateText(trainingClass.lastDate());
    shown.days = quantityText(trainingClass.days);
    shown.sessionsPerDay = quantityText(trainingClass.sessionsPerDay);
    shown.sessions = quantityText(trainingClass.sessions());
    shown.sessionsGiven = trainingClass.givenSessions.has_value();
    shown.nights = quantityText(trainingClass.nights());
    shown.nightsGiven = trainingClass.givenNights.has_value();
    shown.place = codeText(trainingClass.place);
    shown.placeName = catalogue.label(trainingClass.place, trainingClass.startDate);
    shown.locality = trainingClass.locality;
    shown.venue = trainingClass.venue;
    shown.priority = countText(trainingClass.priority);
    shown.districts = trainingClass.districts.join(QStringLiteral(", "));
    shown.topicSessionsText = topicsText(trainingClass);
    shown.sessionsMatch = topicSessions(trainingClass) == trainingClass.sessions();
    showFigures(shown, trainingClass);
    return shown;
}

void ClassForm::showFigures(Shown &shown, const TrainingClass &trainingClass) const
{
    const ClassEstimate &estimate = *m_plan->figures().estimateOf(trainingClass.id);
    shown.amountText = moneyText(estimate.amount);
    shown.stateText = moneyText(estimate.state);
    shown.ownText = moneyText(estimate.own());
    if (const qint64 people = trainingClass.people(); people > 0)
        shown.perTraineeText = moneyText(Money((estimate.amount.dong() + people / 2) / people));
    if (m_lastEdit.classId == trainingClass.id) {
        shown.lastEditText = m_lastEdit.title;
        shown.lastEditDeltaText = m_lastEdit.delta;
    }
}

void ClassForm::show(const Shown &shown)
{
    assign(this, m_shown.exists, shown.exists, &ClassForm::existsChanged);
    assign(this, m_shown.code, shown.code, &ClassForm::codeChanged);
    assign(this, m_shown.title, shown.title, &ClassForm::titleChanged);
    assign(this, m_shown.type, shown.type, &ClassForm::typeChanged);
    assign(this, m_shown.typeName, shown.typeName, &ClassForm::typeNameChanged);
    assign(this, m_shown.departmentName, shown.departmentName, &ClassForm::departmentNameChanged);
    assign(this, m_shown.startDate, shown.startDate, &ClassForm::startDateChanged);
    assign(this, m_shown.endDateText, shown.endDateText, &ClassForm::endDateTextChanged);
    assign(this, m_shown.days, shown.days, &ClassForm::daysChanged);
    assign(this, m_shown.sessionsPerDay, shown.sessionsPerDay, &ClassForm::sessionsPerDayChanged);
    assign(this, m_shown.sessions, shown.sessions, &ClassForm::sessionsChanged);
    assign(this, m_shown.sessionsGiven, shown.sessionsGiven, &ClassForm::sessionsGivenChanged);
    assign(this, m_shown.nights, shown.nights, &ClassForm::nightsChanged);
    assign(this, m_shown.nightsGiven, shown.nightsGiven, &ClassForm::nightsGivenChanged);
    assign(this, m_shown.place, shown.place, &ClassForm::placeChanged);
    assign(this, m_shown.placeName, shown.placeName, &ClassForm::placeNameChanged);
    assign(this, m_shown.locality, shown.locality, &ClassForm::localityChanged);
    assign(this, m_shown.venue, shown.venue, &ClassForm::venueChanged);
    assign(this, m_shown.priority, shown.priority, &ClassForm::priorityChanged);
    assign(this, m_shown.districts, shown.districts, &ClassForm::districtsChanged);
    assign(this, m_shown.amountText, shown.amountText, &ClassForm::amountTextChanged);
    assign(this, m_shown.stateText, shown.stateText, &ClassForm::stateTextChanged);
    assign(this, m_shown.ownText, shown.ownText, &ClassForm::ownTextChanged);
    assign(this, m_shown.perTraineeText, shown.perTraineeText, &ClassForm::perTraineeTextChanged);
    assign(this, m_shown.topicSessionsText, shown.topicSessionsText,
           &ClassForm::topicSessionsTextChanged);
    assign(this, m_shown.sessionsMatch, shown.sessionsMatch, &ClassForm::sessionsMatchChanged);
    assign(this, m_shown.lastEditText, shown.lastEditText, &ClassForm::lastEditTextChanged);
    assign(this, m_shown.lastEditDeltaText, shown.lastEditDeltaText,
           &ClassForm::lastEditDeltaTextChanged);
}

} // namespace taphuan
