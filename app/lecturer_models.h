#pragma once

#include "app/lecturer_rows.h"

namespace taphuan {

/// The lecturers of the register that are to be seen, in the order that is wanted.
class LecturerModel : public RowModel<LecturerRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the register of lecturers")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
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
