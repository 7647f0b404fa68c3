#pragma once

#include "core/domain/catalogue.h"
#include "core/domain/submitted_version.h"

#include <QByteArray>

namespace taphuan {

/// The catalogue read from the data files that the program carries (core/data). Read once, on
/// first use; any thread. A fault in those files is a programming mistake and asserts.
const Catalogue &shippedCatalogue();

/// These files as text, to be kept with a submitted version; any thread.
ShippedTexts shippedTexts();
/// The catalogue of such texts, which another version of the program may have kept; nothing where
/// they cannot be read. Any thread.
std::optional<Catalogue> catalogueFrom(const ShippedTexts &texts);

/// The sample plan that the program carries (Quảng Bình, 2017), as plan JSON.
QByteArray samplePlanJson();

} // namespace taphuan
