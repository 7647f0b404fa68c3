#pragma once

#include "app/class_count.h"
#include "app/lecturer_models.h"
#include "app/plan_part.h"

#include "core/planning/lecturer_choice.h"

namespace taphuan {

/// A lecturer who may take the topic, with the reasons in words. Levels: 0 speaks for, 1 leaves
/// open, 2 speaks against.
struct CandidateRow
{
    QString lecturerId;
    QString name;
    QString rankName;
    QString specialityText;
    int specialityLevel = 0;
    QString departmentText;
    int departmentLevel = 0;
    QString freeText;
    int freeLevel = 0;
    QString sessionsText;
    QString feeText;
    bool teaches = false; ///< is the topic's lecturer now

    const QString &key() const { return lecturerId; }
    friend bool operator==(const CandidateRow &, const CandidateRow &) = default;
};

/// Those who may take a topic, the best first.
class CandidateModel : public RowModel<CandidateRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit CandidateModel(QObject *parent = nullptr);
};

/// "Who can take this topic": weighs the lecturers for one topic and gives it to one of them.
class LecturerChooser : public PlanPart
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(taphuan::CandidateModel *candidates READ candidates CONSTANT)
    Q_PROPERTY(QString topicText READ topicText NOTIFY topicChanged)
    Q_PROPERTY(QString classText READ classText NOTIFY topicChanged)
    Q_PROPERTY(int openTopics READ openTopics NOTIFY openTopicsChanged)
    Q_PROPERTY(QString filterText READ filterText WRITE setFilterText NOTIFY filterTextChanged)

public:
    LecturerChooser(PlanEdits &edits, QObject *parent);

    CandidateModel *candidates() { return &m_candidates; }
    const QString &topicText() const { return m_topicText; } ///< empty: no topic is asked about
    const QString &classText() const { return m_classText; }
    /// Without a lecturer, of the classes whose topics the acting agency may edit.
    int openTopics() const { return m_openTopics.sum(); }
    const QString &filterText() const { return m_filterText; }
    void setFilterText(const QString &text);

    Q_INVOKABLE void ask(const QString &classId, const QString &topicId);
    /// The next of the open topics that was not passed over, from the present class on and from the
    /// beginning where none is behind it; false: none is left.
    Q_INVOKABLE bool askNext();
    /// Passes over the present topic until the chooser is left, and asks the next one; false: none
    /// is left.
    Q_INVOKABLE bool skip();
    Q_INVOKABLE void leave();
    /// The first candidate who is free, or the first of all.
    Q_INVOKABLE int bestRow() const;
    /// The topic's lecturer from now on.
    Q_INVOKABLE QString choose(const QString &lecturer);

    void look(const OpenPlan *plan) override;
    void show(const PlanDelta &delta) override;
    /// Counts again, as after another agency was chosen to act for.
    void recount();

signals:
    void topicChanged();
    void openTopicsChanged();
    void filterTextChanged();

private:
    ClassCount::Part openTopicsToGive() const;
    void showTopic();
    CandidateRow rowOfChoice(const LecturerChoice &choice, const Topic &topic,
                             const QString &type) const;
    QString freeText(const LecturerChoice &choice) const;

    const OpenPlan *m_plan = nullptr;
    CandidateModel m_candidates;
    QString m_classId;
    QString m_topicId;
    QString m_topicText;
    QString m_classText;
    QString m_filterText;
    QSet<QString> m_skipped; ///< ids of topics
    ClassCount m_openTopics;
};

} // namespace taphuan
