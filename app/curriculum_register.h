#pragma once

#include <QObject>

#include "app/choice_model.h"
#include "app/curriculum_models.h"
#include "app/plan_part.h"
#include "app/topic_model.h"

#include "core/planning/curriculum_use.h"

namespace taphuan {

/// The curricula of all types: which there are, what is in them, and which classes use them. A
/// version that classes use stays as it is; a new one is made to be edited.
class CurriculumRegister : public taphuan::PlanPart // qmllint of Qt 6.4 finds only the full name
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(taphuan::CurriculumListModel *list READ list CONSTANT)
    Q_PROPERTY(taphuan::TopicModel *topics READ topics CONSTANT)
    Q_PROPERTY(taphuan::ChoiceModel *versions READ versions CONSTANT)
    Q_PROPERTY(taphuan::OutOfDateModel *outOfDate READ outOfDate CONSTANT)
    Q_PROPERTY(int outOfDateClasses READ outOfDateClasses NOTIFY changed)
    Q_PROPERTY(int takers READ takers NOTIFY changed)
    Q_PROPERTY(taphuan::CurriculumHead head READ head NOTIFY changed)
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY changed)
    Q_PROPERTY(QString filterText READ filterText WRITE setFilterText NOTIFY filterChanged)
    Q_PROPERTY(QString type READ type WRITE setType NOTIFY filterChanged)
    Q_PROPERTY(QString department READ department WRITE setDepartment NOTIFY filterChanged)

public:
    CurriculumRegister(PlanEdits &edits, QObject *parent);

    CurriculumListModel *list() { return &m_list; }
    TopicModel *topics() { return &m_topics; }      ///< of the version of the current one
    ChoiceModel *versions() { return &m_versions; } ///< of the current one, the newest first
    OutOfDateModel *outOfDate() { return &m_outOfDate; }
    int outOfDateClasses() const; ///< that use an older version of the current one
    int takers() const;           ///< of these, those that the acting agency may take to the newest
    const CurriculumHead &head() const { return m_head; }
    const QString &code() const { return m_code; } ///< of the current one; empty: none
    void setCode(const QString &code);
    const QString &filterText() const { return m_filterText; }
    void setFilterText(const QString &text);
    const QString &type() const { return m_type; } ///< empty: all
    void setType(const QString &code);
    const QString &department() const { return m_department; } ///< empty: all
    void setDepartment(const QString &code);

    /// A new one with one topic, which becomes the current one.
    Q_INVOKABLE QString add(const QString &type);
    Q_INVOKABLE QString rename(const QString &text);
    /// With all its versions; refused while classes use any.
    Q_INVOKABLE QString remove();
    /// A next version with the same topics, to be edited.
    Q_INVOKABLE QString beginVersion();
    /// Shows a version; the newest one alone is edited.
    Q_INVOKABLE void showVersion(const QString &id);
    /// Takes every class that uses an older version to the newest, as one step; those that the
    /// acting agency may not edit stay.
    Q_INVOKABLE QString takeIntoAll();
    Q_INVOKABLE QString addTopic();
    Q_INVOKABLE QString setTopicField(const QString &rowId, taphuan::TopicModel::Field field,
                                      const QString &text);
    Q_INVOKABLE QString removeTopic(const QString &rowId);
    Q_INVOKABLE QString moveTopic(const QString &rowId, int by);
    Q_INVOKABLE QString codeAt(int row) const; ///< empty: there is no such row
    Q_INVOKABLE int rowOf(const QString &code) const;

    void look(const OpenPlan *plan) override;
    void show(const PlanDelta &delta) override;

signals:
    void changed();
    void filterChanged();

private:
    using Topics = std::vector<CurriculumTopic>;

    void layOut() override;
    void showList();
    void showCurrent();
    void showVersions();
    std::vector<TrainingClass> takenClasses() const;
    const Curriculum *shownVersion() const;
    const Curriculum *newest() const;
    QString keep(const QString &title, CurriculumDraft draft);
    QString editTopics(const QString &title, const QString &typingKey,
                       const std::function<QString(Topics &topics)> &edit);

    CurriculumListModel m_list;
    TopicModel m_topics;
    ChoiceModel m_versions;
    OutOfDateModel m_outOfDate;
    QString m_version; ///< id; empty: the newest
    CurriculumHead m_head;
    QString m_code;
    QString m_filterText;
    QString m_type;
    QString m_department;
};

} // namespace taphuan
