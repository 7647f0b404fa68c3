#pragma once

#include "core/domain/catalogue.h"

namespace taphuan {

// Who answers for a type, changed from a day on. Each takes and gives the rows of one type; rows
// that come about have no id yet.

using Responsibilities = std::vector<Responsibility>;

/// From the day on (null: always) the agency answers for the type: who answered on that day ends on
/// it, who begins later stays. Neighbouring rows of one agency become one.
Responsibilities withResponsible(Responsibilities rows, const QString &type, const QString &agency,
                                 QDate day);
/// From the day on the agency takes part beside the one that answers.
Responsibilities withJoint(Responsibilities rows, const QString &type, const QString &agency,
                           QDate day);
/// From the day on (null: always) the agency takes part no longer.
Responsibilities withoutJoint(Responsibilities rows, const QString &agency, QDate day);

} // namespace taphuan
