#pragma once

#include "core/domain/catalogue.h"

#include <QByteArray>

namespace taphuan {

/// The catalogue read from the data files that the program carries (core/data). Read once, on
/// first use; any thread. A fault in those files is a programming mistake and asserts.
const Catalogue &shippedCatalogue();

/// The sample plan that the program carries (Quảng Bình, 2017), as plan JSON.
QByteArray samplePlanJson();

} // namespace taphuan
