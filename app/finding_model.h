#pragma once

#include "app/assign.h"
#include "app/block_model.h"
#include "app/finding_order.h"

namespace taphuan {

/// All findings of the plan: the errors first, or in the order of another column.
class FindingModel : public BlockModel<FindingRow, Blocks>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(
        int severityFilter READ severityFilter WRITE setSeverityFilter NOTIFY severityFilterChanged)
    Q_PROPERTY(QString filterText READ filterText WRITE setFilterText NOTIFY filterTextChanged)
    Q_PROPERTY(QString classFilter READ classFilter WRITE setClassFilter NOTIFY classFilterChanged)
    Q_PROPERTY(int sortKey READ sortKey NOTIFY sortChanged)
    Q_PROPERTY(bool descending READ descending NOTIFY sortChanged)
    Q_PROPERTY(int errors READ errors NOTIFY countsChanged)
    Q_PROPERTY(int warnings READ warnings NOTIFY countsChanged)
    Q_PROPERTY(int notes READ notes NOTIFY countsChanged)

public:
    enum Severity { Error, Warning, Note };
    Q_ENUM(Severity)
    /// By what the list is sorted; findings that are alike stand by class, as in the plan.
    enum Column {
        SeverityColumn = FindingOrder::BySeverity,
        TextColumn = FindingOrder::ByKind, ///< those of one kind together
        PlaceColumn = FindingOrder::ByPlace
    };
    Q_ENUM(Column)
    /// Where the cause of a finding is mended.
    enum Target {
        PlanTarget,
        ClassTarget,
        VenueTarget,
        TopicTarget,
        StayTarget,
        TraineeTarget,
        LineTarget,
        ProgrammeTarget,
        NeedTarget
    };
    Q_ENUM(Target)

    explicit FindingModel(QObject *parent = nullptr);

    int severityFilter() const { return m_severityFilter; } ///< -1: all
    void setSeverityFilter(int severity);
    const QString &filterText() const { return m_filterText; }
    void setFilterText(const QString &text);
    const QString &classFilter() const { return m_classFilter; } ///< an id; empty: all
    void setClassFilter(const QString &classId);
    int sortKey() const { return m_order.columns().key; } ///< a Column
    bool descending() const { return m_order.columns().descending; }
    /// Sorts by the column; again by the same one turns the order round.
    Q_INVOKABLE void sortBy(int column);
    int errors() const { return m_counts.errors; } ///< of the plan, whatever is filtered
    int warnings() const { return m_counts.warnings; }
    int notes() const { return m_counts.notes; }
    void showCounts(const FindingCounts &counts);

    /// Shows a plan, which must outlive it, from the beginning; null: none.
    void look(const OpenPlan *plan);
    void update(const PlanDelta &delta);

signals:
    void severityFilterChanged();
    void filterTextChanged();
    void classFilterChanged();
    void sortChanged();
    void countsChanged();

protected:
    int blockOf(const QString &id) const override;
    int countRows(const QString &id) const override;
    std::vector<int> countAll() const override;
    Rows makeRows(const QString &id) const override;

private:
    template<class Value>
    void setFilter(Value &member, const Value &value, void (FindingModel::*changed)());
    void layOut();
    void refreshClass(const QString &classId);
    int placeOf(const QString &classId) const;
    QString classAt(int place) const;
    FindingCounts countsOf(const QString &classId) const;
    bool isWanted(const Finding &finding) const;
    bool isFound(const FindingRow &row) const;

    const OpenPlan *m_plan = nullptr;
    FindingOrder m_order;
    int m_severityFilter = -1;
    QString m_filterText;
    QString m_foldedText;
    QString m_classFilter;
    FindingCounts m_counts;
};

/// Where it is mended; of an empty class its page, whatever it lacks.
FindingModel::Target findingTarget(const Finding &finding);

} // namespace taphuan
