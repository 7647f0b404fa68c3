#pragma once

#include <QObject>

#include "app/class_count.h"
#include "app/plan_part.h"
#include "app/programme_models.h"

namespace taphuan {

/// How far the content of the classes is: what waits for the agency one acts for, and how much of
/// each department's is accepted.
class ReviewOverview : public taphuan::PlanPart // qmllint of Qt 6.4 finds only the full name
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(int waiting READ waiting NOTIFY waitingChanged)
    Q_PROPERTY(taphuan::WaitingModel *waitingClasses READ waitingClasses CONSTANT)
    Q_PROPERTY(taphuan::ProgressModel *progress READ progress CONSTANT)

public:
    ReviewOverview(PlanEdits &edits, QObject *parent) : PlanPart(edits, parent) {}

    int waiting() const { return m_count.sum(); } ///< classes; right though it is not in sight
    WaitingModel *waitingClasses() { return &m_waiting; }
    ProgressModel *progress() { return &m_progress; }

    void look(const OpenPlan *plan) override;
    void show(const PlanDelta &delta) override;

signals:
    void waitingChanged();

private:
    void layOut() override;
    ClassCount::Part waits() const;

    ClassCount m_count;
    WaitingModel m_waiting;
    ProgressModel m_progress;
};

} // namespace taphuan
