#pragma once

#include "app/filter_model.h"
#include "app/lecturer_models.h"

#include "core/domain/name_order.h"
#include "core/planning/free_day.h"

namespace taphuan {

/// The lecturers of the register that are to be seen, in the order that is wanted.
class LecturerFilterModel : public taphuan::FilterModel // in full for qmllint of Qt 6.4
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the register of lecturers")
    Q_PROPERTY(QString departmentFilter READ departmentFilter WRITE setDepartmentFilter NOTIFY
                   filterChanged)
    Q_PROPERTY(QString specialityFilter READ specialityFilter WRITE setSpecialityFilter NOTIFY
                   filterChanged)

public:
    explicit LecturerFilterModel(LecturerModel *lecturers, QObject *parent = nullptr);

    const QString &departmentFilter() const { return m_department; } ///< a code; empty: all
    void setDepartmentFilter(const QString &code) { setFilter(m_department, code); }
    const QString &specialityFilter() const { return m_speciality; } ///< a type's code; empty: all
    void setSpecialityFilter(const QString &code) { setFilter(m_speciality, code); }
    /// Those who are not free on a day.
    void leaveOut(const QHash<QString, Availability> &engaged) { setFilter(m_engaged, engaged); }

protected:
    QString idOf(int sourceRow) const override { return row(sourceRow).lecturerId; }
    int placeOf(const QString &id) const override;
    bool isWanted(int sourceRow) const override;
    QString searched(int sourceRow) const override;
    SortValue sortValue(int sourceRow, int key) const override;
    /// Names of people by the given name.
    int compareTexts(const QString &left, const QString &right) const override;

private:
    const LecturerRow &row(int sourceRow) const
    {
        return m_lecturers->rows()[std::size_t(sourceRow)];
    }

    LecturerModel *m_lecturers;
    QString m_department;
    QString m_speciality;
    QHash<QString, Availability> m_engaged;
    NameOrder m_names;
};

} // namespace taphuan
