#pragma once

#include "app/lecturer_rows.h"

namespace taphuan {

/// All lecturers of the register, each with what the year holds.
class LecturerModel : public RowModel<LecturerRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the register of lecturers")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    /// The texts of a row, in their order.
    enum Column {
        Name,
        Rank,
        Department,
        Specialities,
        Phone,
        Email,
        Classes,
        Sessions,
        Fee,
        Clashes,
    };
    Q_ENUM(Column)

    explicit LecturerModel(QObject *parent = nullptr);
};

/// The types of cooperatives, for the specialities of a lecturer.
class SpecialityModel : public RowModel<SpecialityRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the register of lecturers")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit SpecialityModel(QObject *parent = nullptr);
};

/// The classes of a lecturer over the year.
class DutyModel : public RowModel<DutyRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the register of lecturers")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit DutyModel(QObject *parent = nullptr);
};

/// The days on which a lecturer is not available.
class AbsenceModel : public RowModel<AbsenceRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the register of lecturers")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    explicit AbsenceModel(QObject *parent = nullptr);
};

} // namespace taphuan
