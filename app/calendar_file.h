#pragma once

#include "core/domain/catalogue.h"
#include "core/domain/plan.h"

#include <QDateTime>

namespace taphuan {

/// Writes the classes for the calendars of other programs; a file that is there stays until the new
/// one is whole. Answers one sentence that says why not, or an empty text.
QString writeCalendar(const QString &path, const Plan &plan, const Catalogue &catalogue,
                      const QDateTime &writtenAt);

} // namespace taphuan
