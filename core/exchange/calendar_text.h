#pragma once

#include "core/domain/catalogue.h"
#include "core/domain/plan.h"

#include <QDateTime>

namespace taphuan {

/// The classes of a plan for the calendars of other programs: an iCalendar (RFC 5545) with one
/// event of whole days for each class that has a first day and a length. An event keeps its UID
/// while province, year and code of its class stay, so that a calendar replaces what it has.
QByteArray calendarText(const Plan &plan, const Catalogue &catalogue, const QDateTime &writtenAt);

} // namespace taphuan
