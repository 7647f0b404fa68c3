#pragma once

#include "app/open_plan.h"
#include "app/row_model.h"

namespace taphuan {

/// A class as the table shows it. Kept as values, for sorting; the texts are made when looked at.
struct ClassRow
{
    QString classId;
    QString code;
    QString title;
    QString typeCode;
    QString typeName;
    QString departmentCode;
    QStringList jointDepartments; ///< codes of those that take part beside it
    QString departmentName;
    QString placeName;
    QString locality;
    QString venue;
    QDate startDate;
    Quantity days;
    Quantity sessions;
    qint64 people = 0;
    qint64 priority = 0;
    Money amount;
    Money state;
    FindingCounts findings;

    friend bool operator==(const ClassRow &, const ClassRow &) = default;
};

/// The classes of the plan in its order.
class ClassListModel : public ListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    /// The texts of a row, in their order.
    enum Column {
        Code,
        Title,
        Type,
        Department,
        StartDate,
        Days,
        Sessions,
        People,
        Place,
        Locality,
        Venue,
        Priority,
        Amount,
        State,
        Own,
        Findings, ///< shown as marks
    };
    Q_ENUM(Column)

    explicit ClassListModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    const ClassRow &row(int row) const { return m_rows[std::size_t(row)]; }
    /// -1 for an id that is not there.
    int rowOf(const QString &classId) const;

    /// Shows a plan, which must outlive it, from the beginning; null: none.
    void look(const OpenPlan *plan);
    void update(const PlanDelta &delta);

private:
    void refresh(int row);

    const OpenPlan *m_plan = nullptr;
    std::vector<ClassRow> m_rows;
};

} // namespace taphuan
