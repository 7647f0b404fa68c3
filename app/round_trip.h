#pragma once

#include <QObject>

#include "app/newest_version.h"
#include "app/repricing.h"
#include "app/version_appraisal.h"
#include "app/version_comparison.h"
#include "app/version_list.h"

namespace taphuan {

/// The round trip with Finance: the plan is submitted as versions, and each is appraised, approved
/// or returned. Its parts are about the draft, also while a version is shown in the window.
class RoundTrip : public taphuan::PlanPart // qmllint of Qt 6.4 finds only the full name
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(taphuan::VersionList *versions READ versions CONSTANT)
    Q_PROPERTY(taphuan::NewestVersion *newest READ newest CONSTANT)
    Q_PROPERTY(taphuan::ExceptionList *exceptions READ exceptions CONSTANT)
    Q_PROPERTY(taphuan::VersionAppraisal *appraisal READ appraisal CONSTANT)
    Q_PROPERTY(taphuan::VersionComparison *comparison READ comparison CONSTANT)
    Q_PROPERTY(taphuan::Repricing *repricing READ repricing CONSTANT)
    Q_PROPERTY(taphuan::Job *job READ job CONSTANT)

public:
    RoundTrip(PlanEdits &edits, QObject *parent);

    VersionList *versions() { return &m_versions; }
    NewestVersion *newest() { return &m_newest; }
    ExceptionList *exceptions() { return &m_exceptions; }
    VersionAppraisal *appraisal() { return &m_appraisal; }
    VersionComparison *comparison() { return &m_comparison; }
    Repricing *repricing() { return &m_repricing; }
    Job *job() { return m_queue.job(); } ///< reading, freezing and comparing

    void look(const OpenPlan *plan) override;
    void show(const PlanDelta &delta) override;

private:
    void layOut() override;
    WorkQueue m_queue;
    VersionShelf m_shelf{m_queue};
    ExceptionList m_exceptions;
    VersionList m_versions;
    NewestVersion m_newest;
    VersionAppraisal m_appraisal;
    VersionComparison m_comparison;
    Repricing m_repricing;
    std::vector<PlanPart *> m_parts;
    QString m_path;
};

} // namespace taphuan
