#pragma once

#include "app/assign.h"
#include "app/block_model.h"
#include "app/finding_rows.h"

#include "core/domain/finding.h"

namespace taphuan {

/// All findings of the plan, class by class, then those about the whole plan.
class FindingModel : public BlockModel<FindingRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(
        int severityFilter READ severityFilter WRITE setSeverityFilter NOTIFY severityFilterChanged)
    Q_PROPERTY(QString filterText READ filterText WRITE setFilterText NOTIFY filterTextChanged)
    Q_PROPERTY(QString classFilter READ classFilter WRITE setClassFilter NOTIFY classFilterChanged)
    Q_PROPERTY(int errors READ errors NOTIFY countsChanged)
    Q_PROPERTY(int warnings READ warnings NOTIFY countsChanged)
    Q_PROPERTY(int notes READ notes NOTIFY countsChanged)

public:
    enum Severity { Error, Warning, Note };
    Q_ENUM(Severity)
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
    int errors() const { return m_counts.errors; } ///< of the plan, whatever is filtered
    int warnings() const { return m_counts.warnings; }
    int notes() const { return m_counts.notes; }
    void showCounts(const FindingCounts &counts);

signals:
    void severityFilterChanged();
    void filterTextChanged();
    void classFilterChanged();
    void countsChanged();

protected:
    int countRows(const QString &classId) const override;
    Rows makeRows(const QString &classId) const override;

private:
    template<class Value>
    void setFilter(Value &member, const Value &value, void (FindingModel::*changed)());
    FindingCounts countsOf(const QString &classId) const;

    int m_severityFilter = -1;
    QString m_filterText;
    QString m_foldedText;
    QString m_classFilter;
    FindingCounts m_counts;
};

/// Where it is mended; of an empty class its page, whatever it lacks.
FindingModel::Target findingTarget(const Finding &finding);

} // namespace taphuan
