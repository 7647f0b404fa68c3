#pragma once

#include "app/need_models.h"
#include "app/plan_part.h"

namespace taphuan {

/// Who is to be trained and who is planned, by type and district, and the classes that would cover
/// what is missing: a proposal that the planner changes before it is made, one step.
class TrainingNeeds : public taphuan::PlanPart // qmllint of Qt 6.4 finds only the full name
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(taphuan::NeedModel *rows READ rows CONSTANT)
    Q_PROPERTY(QString filterText READ filterText WRITE setFilterText NOTIFY filterChanged)
    Q_PROPERTY(bool onlyMissing READ onlyMissing WRITE setOnlyMissing NOTIFY filterChanged)
    Q_PROPERTY(int sortKey READ sortKey NOTIFY sortChanged)
    Q_PROPERTY(bool descending READ descending NOTIFY sortChanged)
    Q_PROPERTY(QString managersText READ managersText NOTIFY changed)
    Q_PROPERTY(QString plannedText READ plannedText NOTIFY changed)
    Q_PROPERTY(QString missingText READ missingText NOTIFY changed)
    Q_PROPERTY(taphuan::ProposalModel *proposal READ proposal CONSTANT)
    Q_PROPERTY(int accepted READ accepted NOTIFY proposalChanged)
    Q_PROPERTY(QString acceptedTraineesText READ acceptedTraineesText NOTIFY proposalChanged)

public:
    explicit TrainingNeeds(PlanEdits &edits, QObject *parent = nullptr);

    NeedModel *rows() { return &m_rows; }
    const QString &filterText() const { return m_filterText; }
    void setFilterText(const QString &text);
    bool onlyMissing() const { return m_onlyMissing; }
    void setOnlyMissing(bool only);
    int sortKey() const { return m_order.key; } ///< a NeedModel::Column
    bool descending() const { return m_order.descending; }
    /// Sorts types by their sums and districts within their type; again turns the order round.
    Q_INVOKABLE void sortBy(int column);
    QString managersText() const;
    QString plannedText() const;
    QString missingText() const; ///< empty: nobody
    ProposalModel *proposal() { return &m_proposal; }
    int accepted() const; ///< classes of the proposal that are not left out
    QString acceptedTraineesText() const;

    void look(const OpenPlan *plan) override;
    void show(const PlanDelta &delta) override;

    /// With classes of at most so many; answers a sentence where that is no number from 1 to 1.000.
    Q_INVOKABLE QString propose(const QString &largestClass);
    Q_INVOKABLE void setAccepted(int row, bool accepted);
    Q_INVOKABLE QString setField(int row, taphuan::ProposalModel::Field field, const QString &text);
    /// Makes the classes; answers why not, or an empty text.
    Q_INVOKABLE QString make();
    Q_INVOKABLE void drop();
    /// The rows that are seen as a table that spreadsheets paste.
    Q_INVOKABLE void copy() const;

signals:
    void filterChanged();
    void sortChanged();
    void changed();
    void proposalChanged();

private:
    void layOut() override;
    void showRows();
    void showRow(int row, const ProposalRow &changed);

    std::vector<Need> m_needs;
    NeedModel m_rows;
    QString m_filterText;
    bool m_onlyMissing = false;
    ColumnOrder m_order{NeedModel::Name};
    ProposalModel m_proposal;
};

} // namespace taphuan
