#pragma once

#include <QObject>

#include "app/choice_model.h"
#include "app/plan_part.h"
#include "app/programme_models.h"
#include "app/programme_rows.h"
#include "app/topic_model.h"

namespace taphuan {

/// The page of programmes: whose content stands where, the programme of the current class to be
/// read and edited, and the steps of its review.
class Programme : public taphuan::PlanPart // qmllint of Qt 6.4 finds only the full name
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(taphuan::ProgrammeModel *tree READ tree CONSTANT)
    Q_PROPERTY(taphuan::TopicModel *topics READ topics CONSTANT)
    Q_PROPERTY(taphuan::ReviewModel *history READ history CONSTANT)
    Q_PROPERTY(taphuan::CurriculumModel *curricula READ curricula CONSTANT)
    Q_PROPERTY(taphuan::ChoiceModel *offered READ offered CONSTANT)
    Q_PROPERTY(QString classId READ classId WRITE setClassId NOTIFY changed)
    Q_PROPERTY(taphuan::ProgrammeHead head READ head NOTIFY changed)
    Q_PROPERTY(taphuan::SeveralModel *several READ several CONSTANT)
    Q_PROPERTY(int ready READ ready NOTIFY severalChanged)
    Q_PROPERTY(bool severalAccepted READ severalAccepted NOTIFY severalChanged)
    Q_PROPERTY(QString department READ department WRITE setDepartment NOTIFY filterChanged)
    Q_PROPERTY(QString filterText READ filterText WRITE setFilterText NOTIFY filterChanged)
    Q_PROPERTY(QString narrowedText READ narrowedText NOTIFY filterChanged)
    Q_PROPERTY(bool onlyWaiting READ onlyWaiting WRITE setOnlyWaiting NOTIFY filterChanged)

public:
    Programme(PlanEdits &edits, QObject *parent);

    ProgrammeModel *tree() { return &m_tree; }
    TopicModel *topics() { return &m_topics; }
    ReviewModel *history() { return &m_history; }
    CurriculumModel *curricula() { return &m_curricula; } ///< that the class uses
    ChoiceModel *offered() { return &m_offered; }         ///< newest versions for its type
    const QString &classId() const { return m_classId; }  ///< empty: none
    void setClassId(const QString &id);
    const ProgrammeHead &head() const { return m_head; }
    SeveralModel *several() { return &m_several; } ///< after beginSeveral
    int ready() const { return m_ready; }          ///< of several: the step is taken
    bool severalAccepted() const { return m_severalStep == ReviewStep::Accepted; }
    const QString &department() const { return m_department; } ///< whose classes are seen; or all
    void setDepartment(const QString &code);
    const QString &filterText() const { return m_filterText; }
    void setFilterText(const QString &text);
    bool onlyWaiting() const { return m_onlyWaiting; }
    void setOnlyWaiting(bool only);
    const QString &narrowedText() const { return m_narrowedText; } ///< empty: all are shown

    Q_INVOKABLE QString submit(const QString &text);
    Q_INVOKABLE QString accept(const QString &text);
    Q_INVOKABLE QString giveBack(const QString &text);
    /// On a topic, or with an empty id on the class.
    Q_INVOKABLE QString comment(const QString &topicId, const QString &text);
    /// Which of the classes in the tree the acting agency's step can be taken for now: the alliance
    /// accepts, a department submits what is complete.
    Q_INVOKABLE void beginSeveral();
    /// Takes the step for all of them, as one.
    Q_INVOKABLE QString takeSeveral();
    /// Adds the topics of a version of a curriculum to the class.
    Q_INVOKABLE QString takeCurriculum(const QString &id);
    /// Takes the class over to a version of a curriculum it uses.
    Q_INVOKABLE QString updateTo(const QString &id);
    /// Keeps the topics of the class as the next version of the curriculum it uses, or as a new
    /// one.
    Q_INVOKABLE QString saveCurriculum();
    /// Shows these classes alone, the first as the current one; none: all again.
    Q_INVOKABLE void narrowTo(const QStringList &classIds, const QString &why);
    /// The row of a class in the tree, or -1.
    Q_INVOKABLE int rowOf(const QString &classId) const;
    /// The class nearest to a row, that row first, then downwards (or upwards); empty: none.
    Q_INVOKABLE QString classFrom(int row, int step) const;

    void look(const OpenPlan *plan) override;
    void show(const PlanDelta &delta) override;

signals:
    void changed();
    void filterChanged();
    void severalChanged();

private:
    QString take(ReviewStep step, const QString &title, const QString &topicId,
                 const QString &text);
    void layOut() override;
    void showTree();
    void showClass();
    void showCurricula();
    QString editClass(const QString &title, const TrainingClass &wanted,
                      std::vector<RowChange> rows = {});
    const TrainingClass *current() const;
    std::optional<QString> whyNotSeveral(const TrainingClass &trainingClass) const;

    ProgrammeModel m_tree;
    TopicModel m_topics;
    ReviewModel m_history;
    CurriculumModel m_curricula;
    ChoiceModel m_offered;
    ProgrammeHead m_head;
    QString m_classId;
    QString m_filterText;
    QStringList m_only;
    QString m_narrowedText;
    QString m_department;
    bool m_onlyWaiting = false;
    SeveralModel m_several;
    ReviewStep m_severalStep = ReviewStep::Submitted;
    int m_ready = 0;
};

} // namespace taphuan
