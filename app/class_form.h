#pragma once

#include "app/class_finding_model.h"
#include "app/entry_model.h"
#include "app/stay_model.h"
#include "app/topic_model.h"
#include "app/trainee_model.h"

namespace taphuan {

class OpenPlan;
struct TrainingClass;

/// Everything of the one class that stands beside the table.
class ClassForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(QString classId READ classId WRITE setClassId NOTIFY classIdChanged)
    Q_PROPERTY(bool exists READ exists NOTIFY existsChanged)
    Q_PROPERTY(QString code READ code NOTIFY codeChanged)
    Q_PROPERTY(QString title READ title NOTIFY titleChanged)
    Q_PROPERTY(QString type READ type NOTIFY typeChanged)
    Q_PROPERTY(QString typeName READ typeName NOTIFY typeNameChanged)
    Q_PROPERTY(QString departmentName READ departmentName NOTIFY departmentNameChanged)
    Q_PROPERTY(QString startDate READ startDate NOTIFY startDateChanged)
    Q_PROPERTY(QString endDateText READ endDateText NOTIFY endDateTextChanged)
    Q_PROPERTY(QString days READ days NOTIFY daysChanged)
    Q_PROPERTY(QString sessionsPerDay READ sessionsPerDay NOTIFY sessionsPerDayChanged)
    Q_PROPERTY(QString sessions READ sessions NOTIFY sessionsChanged)
    Q_PROPERTY(bool sessionsGiven READ sessionsGiven NOTIFY sessionsGivenChanged)
    Q_PROPERTY(QString nights READ nights NOTIFY nightsChanged)
    Q_PROPERTY(bool nightsGiven READ nightsGiven NOTIFY nightsGivenChanged)
    Q_PROPERTY(QString place READ place NOTIFY placeChanged)
    Q_PROPERTY(QString placeName READ placeName NOTIFY placeNameChanged)
    Q_PROPERTY(QString locality READ locality NOTIFY localityChanged)
    Q_PROPERTY(QString venue READ venue NOTIFY venueChanged)
    Q_PROPERTY(QString priority READ priority NOTIFY priorityChanged)
    Q_PROPERTY(QString districts READ districts NOTIFY districtsChanged)
    Q_PROPERTY(QString amountText READ amountText NOTIFY amountTextChanged)
    Q_PROPERTY(QString stateText READ stateText NOTIFY stateTextChanged)
    Q_PROPERTY(QString ownText READ ownText NOTIFY ownTextChanged)
    Q_PROPERTY(QString perTraineeText READ perTraineeText NOTIFY perTraineeTextChanged)
    Q_PROPERTY(QString topicSessionsText READ topicSessionsText NOTIFY topicSessionsTextChanged)
    Q_PROPERTY(bool sessionsMatch READ sessionsMatch NOTIFY sessionsMatchChanged)
    Q_PROPERTY(QString lastEditText READ lastEditText NOTIFY lastEditTextChanged)
    Q_PROPERTY(QString lastEditDeltaText READ lastEditDeltaText NOTIFY lastEditDeltaTextChanged)
    Q_PROPERTY(taphuan::TraineeModel *trainees READ trainees CONSTANT)
    Q_PROPERTY(taphuan::TopicModel *topics READ topics CONSTANT)
    Q_PROPERTY(taphuan::StayModel *stays READ stays CONSTANT)
    Q_PROPERTY(taphuan::EntryModel *entries READ entries CONSTANT)
    Q_PROPERTY(taphuan::ClassFindingModel *findings READ findings CONSTANT)

public:
    enum Field {
        Code,
        Title,
        Type,
        StartDate,
        Days,
        SessionsPerDay,
        Sessions, ///< empty text: computed
        Nights,   ///< empty text: computed
        Place,
        Locality,
        Venue,
        Priority,
        Districts, ///< with commas between them
    };
    Q_ENUM(Field)

    using QObject::QObject;

    const QString &classId() const { return m_classId; }
    void setClassId(const QString &id);
    bool exists() const { return m_shown.exists; }
    const QString &code() const { return m_shown.code; }
    const QString &title() const { return m_shown.title; }
    const QString &type() const { return m_shown.type; }
    const QString &typeName() const { return m_shown.typeName; }
    const QString &departmentName() const { return m_shown.departmentName; }
    const QString &startDate() const { return m_shown.startDate; }
    const QString &endDateText() const { return m_shown.endDateText; }
    const QString &days() const { return m_shown.days; }
    const QString &sessionsPerDay() const { return m_shown.sessionsPerDay; }
    const QString &sessions() const { return m_shown.sessions; }
    bool sessionsGiven() const { return m_shown.sessionsGiven; }
    const QString &nights() const { return m_shown.nights; }
    bool nightsGiven() const { return m_shown.nightsGiven; }
    const QString &place() const { return m_shown.place; }
    const QString &placeName() const { return m_shown.placeName; }
    const QString &locality() const { return m_shown.locality; }
    const QString &venue() const { return m_shown.venue; }
    const QString &priority() const { return m_shown.priority; }
    const QString &districts() const { return m_shown.districts; }
    const QString &amountText() const { return m_shown.amountText; }
    const QString &stateText() const { return m_shown.stateText; }
    const QString &ownText() const { return m_shown.ownText; }
    const QString &perTraineeText() const { return m_shown.perTraineeText; }
    const QString &topicSessionsText() const { return m_shown.topicSessionsText; }
    bool sessionsMatch() const { return m_shown.sessionsMatch; }
    const QString &lastEditText() const { return m_shown.lastEditText; }
    const QString &lastEditDeltaText() const { return m_shown.lastEditDeltaText; }
    TraineeModel *trainees() { return &m_trainees; }
    TopicModel *topics() { return &m_topics; }
    StayModel *stays() { return &m_stays; }
    EntryModel *entries() { return &m_entries; }
    ClassFindingModel *findings() { return &m_findings; }

    /// The plan whose class is shown from now on; null: none.
    void look(const OpenPlan *plan);
    /// Shows the class again as it is now.
    void refresh();
    /// The last edit of a class and what it did to its amount; an empty title: none.
    struct LastEdit
    {
        QString classId;
        QString title;
        QString delta;
    };
    void showLastEdit(LastEdit edit);

signals:
    void classIdChanged();
    void existsChanged();
    void codeChanged();
    void titleChanged();
    void typeChanged();
    void typeNameChanged();
    void departmentNameChanged();
    void startDateChanged();
    void endDateTextChanged();
    void daysChanged();
    void sessionsPerDayChanged();
    void sessionsChanged();
    void sessionsGivenChanged();
    void nightsChanged();
    void nightsGivenChanged();
    void placeChanged();
    void placeNameChanged();
    void localityChanged();
    void venueChanged();
    void priorityChanged();
    void districtsChanged();
    void amountTextChanged();
    void stateTextChanged();
    void ownTextChanged();
    void perTraineeTextChanged();
    void topicSessionsTextChanged();
    void sessionsMatchChanged();
    void lastEditTextChanged();
    void lastEditDeltaTextChanged();

private:
    struct Shown
    {
        bool exists = false;
        QString code;
        QString title;
        QString type;
        QString typeName;
        QString departmentName;
        QString startDate;
        QString endDateText;
        QString days;
        QString sessionsPerDay;
        QString sessions;
        bool sessionsGiven = false;
        QString nights;
        bool nightsGiven = false;
        QString place;
        QString placeName;
        QString locality;
        QString venue;
        QString priority;
        QString districts;
        QString amountText;
        QString stateText;
        QString ownText;
        QString perTraineeText;
        QString topicSessionsText;
        bool sessionsMatch = false;
        QString lastEditText;
        QString lastEditDeltaText;
    };
    Shown shownOf(const TrainingClass &trainingClass) const;
    void showFigures(Shown &shown, const TrainingClass &trainingClass) const;
    void show(const Shown &shown);
    void clearRows();

    const OpenPlan *m_plan = nullptr;
    QString m_classId;
    Shown m_shown;
    LastEdit m_lastEdit;
    TraineeModel m_trainees;
    TopicModel m_topics;
    StayModel m_stays;
    EntryModel m_entries;
    ClassFindingModel m_findings;
};

} // namespace taphuan
