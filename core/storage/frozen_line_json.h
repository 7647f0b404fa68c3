#pragma once

#include "core/domain/submitted_version.h"

namespace taphuan {

/// The lines of a class as a version keeps them: a JSON array of objects.
QString linesText(const std::vector<FrozenLine> &lines);
/// Nothing for a text that is not such an array.
std::optional<std::vector<FrozenLine>> linesFrom(const QString &text, const QString &classId);

} // namespace taphuan
