#pragma once

#include <QObject>

#include "app/choice_model.h"
#include "app/comparison_model.h"
#include "app/plan_part.h"

namespace taphuan {

/// Two submitted versions, or one and the draft, compared to the last đồng.
class VersionComparison : public taphuan::PlanPart // qmllint of Qt 6.4 finds only the full name
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the round trip")
    Q_PROPERTY(taphuan::ComparisonModel *rows READ rows CONSTANT)
    Q_PROPERTY(taphuan::ChoiceModel *choices READ choices CONSTANT)
    Q_PROPERTY(int before READ before WRITE setBefore NOTIFY changed)
    Q_PROPERTY(int after READ after WRITE setAfter NOTIFY changed)
    Q_PROPERTY(bool isMade READ isMade NOTIFY changed)
    Q_PROPERTY(bool isStale READ isStale NOTIFY changed)
    Q_PROPERTY(QString totalText READ totalText NOTIFY changed)
    Q_PROPERTY(QString sumText READ sumText NOTIFY changed)

public:
    VersionComparison(PlanEdits &edits, WorkQueue &queue, VersionShelf &shelf, QObject *parent);
    ~VersionComparison() override;

    ComparisonModel *rows() { return &m_rows; }
    ChoiceModel *choices() { return &m_choices; } ///< the versions, and 0 for the draft
    int before() const { return m_before; }
    void setBefore(int number);
    int after() const { return m_after; }
    void setAfter(int number);
    bool isMade() const { return m_made != nullptr; }
    bool isStale() const { return m_isStale; } ///< the draft was edited since
    QString totalText() const;
    /// That the differences of the lines add up to that of the totals.
    QString sumText() const;

    Q_INVOKABLE void compare();
    Q_INVOKABLE void copy();

    void look(const OpenPlan *plan) override;
    void show(const PlanDelta &delta) override;

signals:
    void changed();

private:
    void layOut() override;
    using Pair = std::pair<int, int>; ///< before, after
    void compare(Pair asked, const FrozenPlanPtr &before, const FrozenPlanPtr &after);
    void show(std::unique_ptr<Comparison> made, quint64 revision);
    void forget();

    WorkQueue &m_queue;
    VersionShelf &m_shelf;
    ComparisonModel m_rows;
    ChoiceModel m_choices;
    std::unique_ptr<Comparison> m_made;
    int m_before = 0;
    int m_after = 0;
    bool m_isStale = false;
};

} // namespace taphuan
