#pragma once

#include <QObject>

#include "app/appraisal_rows.h"
#include "app/plan_part.h"
#include "app/version_list.h"

namespace taphuan {

/// The version that was submitted last, for the overview: where it stands, its three figures, and
/// whether it waits for a step of the agency one acts for.
class NewestVersion : public taphuan::PlanPart // qmllint of Qt 6.4 finds only the full name
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the round trip")
    Q_PROPERTY(int number READ number NOTIFY changed)
    Q_PROPERTY(QString nameText READ nameText NOTIFY changed)
    Q_PROPERTY(QString whenText READ whenText NOTIFY changed)
    Q_PROPERTY(int state READ state NOTIFY changed)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    Q_PROPERTY(QString waitsText READ waitsText NOTIFY changed)
    Q_PROPERTY(QString requestedText READ requestedText NOTIFY changed)
    Q_PROPERTY(QString appraisedText READ appraisedText NOTIFY changed)
    Q_PROPERTY(QString approvedText READ approvedText NOTIFY changed)
    Q_PROPERTY(bool watched READ watched WRITE setWatched NOTIFY watchedChanged)

public:
    NewestVersion(PlanEdits &edits, VersionList &versions, VersionShelf &shelf, QObject *parent);

    int number() const { return int(m_head.number); } ///< 0: nothing was submitted
    QString nameText() const;
    QString whenText() const;
    int state() const { return int(m_state); } ///< VersionState
    QString stateText() const;
    /// What the acting agency is to do; empty: nothing.
    QString waitsText() const;
    QString requestedText() const;
    QString appraisedText() const; ///< a dash until Finance has ended its appraisal
    QString approvedText() const;  ///< a dash until the committee has approved
    bool watched() const { return m_watched; }
    /// The figures are read from the file for those who see them only.
    void setWatched(bool watched);

    void look(const OpenPlan *plan) override;
    void show(const PlanDelta &delta) override;

signals:
    void changed();
    void watchedChanged();

private:
    void layOut() override;
    void read();

    VersionList &m_versions;
    VersionShelf &m_shelf;
    SubmittedVersion m_head;
    VersionState m_state = VersionState::Submitted;
    std::unique_ptr<VersionUnderAppraisal> m_version; ///< null until it is read
    bool m_watched = false;
};

} // namespace taphuan
