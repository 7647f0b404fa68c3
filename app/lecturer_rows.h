#pragma once

#include "app/row_model.h"

#include "core/domain/codes.h"
#include "core/domain/thousandths.h"

#include <QDate>
#include <QStringList>

namespace taphuan {

/// A lecturer with what the year holds, as the register shows it.
struct LecturerRow
{
    Q_GADGET
    QML_VALUE_TYPE(lecturerRow)
    Q_PROPERTY(QString lecturerId MEMBER lecturerId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString rank MEMBER rank)
    Q_PROPERTY(QString rankName MEMBER rankName)
    Q_PROPERTY(QString department MEMBER department)
    Q_PROPERTY(QString departmentName MEMBER departmentName)
    Q_PROPERTY(QString phone MEMBER phone)
    Q_PROPERTY(QString email MEMBER email)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(QString classesText MEMBER classesText)
    Q_PROPERTY(QString sessionsText MEMBER sessionsText)
    Q_PROPERTY(QString feeText MEMBER feeText)
    Q_PROPERTY(int clashes MEMBER clashes)

public:
    QString lecturerId;
    QString name;
    QString rank;
    QString rankName;
    QString department;
    QString departmentName;
    QStringList specialities; ///< codes
    QString specialitiesText;
    QString phone;
    QString email;
    QString note;
    int classes = 0;
    Quantity sessions;
    Money fee;
    int clashes = 0;
    QString classesText;
    QString sessionsText;
    QString feeText;

    const QString &key() const { return lecturerId; }
    friend bool operator==(const LecturerRow &, const LecturerRow &) = default;
};

/// A type of cooperatives, and whether the lecturer names it as a speciality.
struct SpecialityRow
{
    QString code;
    QString name;
    bool named = false;

    const QString &key() const { return code; }
    friend bool operator==(const SpecialityRow &, const SpecialityRow &) = default;
};

/// What the lecturer does in one class.
struct DutyRow
{
    QString classId;
    QString code;
    QString title;
    QString datesText;
    QString sessionsText;
    QString feeText;
    QString problemText; ///< clashes and absences, one a text line

    const QString &key() const { return classId; }
    friend bool operator==(const DutyRow &, const DutyRow &) = default;
};

struct AbsenceRow
{
    QString rowId;
    QString firstDayText;
    QString lastDayText;
    QString note;

    const QString &key() const { return rowId; }
    friend bool operator==(const AbsenceRow &, const AbsenceRow &) = default;
};

} // namespace taphuan
