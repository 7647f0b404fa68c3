#pragma once

#include "app/commands.h"

namespace taphuan {

inline constexpr Option departmentOption{QLatin1String("--department"), QLatin1String("CODE"),
                                         Option::Takes::Text, Option::Given::Always};

/// taphuan programme FILE --department CODE OUT.pdf: the programme of a sector. Throws StorageError
/// and ExportError.
ExitStatus writeProgramme(const Arguments &given);

} // namespace taphuan
