#pragma once

#include <QObject>

#include "app/appraisal_head.h"
#include "app/appraisal_model.h"
#include "app/choice_model.h"
#include "app/plan_part.h"

#include "core/domain/catalogue_rows.h"
#include "export/paper.h"

namespace taphuan {

/// The appraisal of a submitted version: what was requested, what Finance sets and what the
/// committee approves, and the steps of the round trip.
class VersionAppraisal : public taphuan::PlanPart // qmllint of Qt 6.4 finds only the full name
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the round trip")
    Q_PROPERTY(taphuan::AppraisalModel *lines READ lines CONSTANT)
    Q_PROPERTY(taphuan::ChoiceModel *versions READ versions CONSTANT)
    Q_PROPERTY(taphuan::ChoiceModel *types READ types CONSTANT)
    Q_PROPERTY(taphuan::ChoiceModel *departments READ departments CONSTANT)
    Q_PROPERTY(taphuan::StageSumModel *byType READ byType CONSTANT)
    Q_PROPERTY(int version READ version WRITE setVersion NOTIFY changed)
    Q_PROPERTY(taphuan::AppraisalHead head READ head NOTIFY changed)
    Q_PROPERTY(taphuan::ChosenLine chosen READ chosen NOTIFY chosenChanged)

public:
    VersionAppraisal(PlanEdits &edits, VersionShelf &shelf, QObject *parent);
    ~VersionAppraisal() override;

    AppraisalModel *lines() { return &m_lines; }
    ChoiceModel *versions() { return &m_versions; }
    ChoiceModel *types() { return &m_types; }
    ChoiceModel *departments() { return &m_departments; }
    StageSumModel *byType() { return &m_byType; }
    int version() const { return m_version; } ///< a number; 0: none
    void setVersion(int number);
    const AppraisalHead &head() const { return m_head; }
    const ChosenLine &chosen() const { return m_chosen; }
    /// Null until it is read.
    const VersionUnderAppraisal *appraised() const { return m_appraised.get(); }

    /// A line, or with an empty line id a class.
    Q_INVOKABLE void choose(const QString &classId, const QString &lineId);
    /// What would refuse this text; nothing is different afterwards.
    Q_INVOKABLE QString check(const QString &classId, const QString &lineId,
                              taphuan::AppraisalModel::Field field, const QString &text) const;
    Q_INVOKABLE QString set(const QString &classId, const QString &lineId,
                            taphuan::AppraisalModel::Field field, const QString &text);
    /// Takes the decision about a line back.
    Q_INVOKABLE QString takeBack(const QString &classId, const QString &lineId);
    /// Marks a class as gone through, or no longer.
    Q_INVOKABLE QString acceptClass(const QString &classId, bool accepted);
    /// Marks every class as gone through that the filter leaves.
    Q_INVOKABLE QString acceptShown();
    // The steps of the round trip
    Q_INVOKABLE QString giveBack(const QString &text);
    Q_INVOKABLE QString appraise(const QString &text);
    Q_INVOKABLE QString approve(const QString &text);
    Q_INVOKABLE QString reopen(const QString &text);
    Q_INVOKABLE void copy();
    /// The record of the appraisal as it stands; nothing until the version is read.
    std::optional<Paper> record() const;

    void look(const OpenPlan *plan) override;
    void show(const PlanDelta &delta) override;

signals:
    void changed();
    void chosenChanged();

private:
    Stage stage() const;
    AgencyKind actingKind() const;
    VersionState state() const;
    QString whyNotNow() const;
    QString whyNotDecide() const;
    QString whyNotApprove() const;
    QString take(VersionStep step, const QString &title, const QString &text);
    /// The one about a line or class at the stage, or one that says nothing yet.
    Decision decisionAbout(const QString &classId, const QString &lineId) const;
    QString decide(const Decision &after, const QString &title, const QString &typingKey);
    QString titleOf(const QString &pattern, const QString &classId, const QString &lineId) const;
    void layOut() override;
    void showVersions();
    void forget();
    void read();
    void showSums();
    void showChosen();
    AppraisalHead headNow() const;

    VersionShelf &m_shelf;
    std::unique_ptr<VersionUnderAppraisal> m_appraised;
    AppraisalModel m_lines;
    ChoiceModel m_versions;
    ChoiceModel m_types;
    ChoiceModel m_departments;
    StageSumModel m_byType;
    AppraisalHead m_head;
    ChosenLine m_chosen;
    int m_version = 0;
};

} // namespace taphuan
