#pragma once

#include "core/domain/estimate.h"

namespace taphuan {

/// Which line of a class: "item|rank|beneficiary|n", empty where it has none; n is Line::entry.
QString lineKey(const Catalogue &catalogue, const Line &line);
QString lineKey(const Catalogue &catalogue, const struct Finding &finding);

/// The line of that key, or null.
const Line *lineOf(const Catalogue &catalogue, const ClassEstimate &estimate, const QString &key);

} // namespace taphuan
