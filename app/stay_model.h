#pragma once

#include "app/row_model.h"

namespace taphuan {

struct StayRow
{
    QString rowId;
    QString lecturerId;
    QString lecturerName;
    QString daysText;
    QString nightsText;
    QString tripsText;

    const QString &key() const { return rowId; }
    friend bool operator==(const StayRow &, const StayRow &) = default;
};

/// The stays of lecturers at the place of a class.
class StayModel : public RowModel<StayRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to the session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Field { Lecturer, Days, Nights, Trips };
    Q_ENUM(Field)

    explicit StayModel(QObject *parent = nullptr);
};

} // namespace taphuan
