#pragma once

#include "app/commands.h"

namespace taphuan {

inline constexpr Option departmentOption{QLatin1String("--department"), QLatin1String("CODE"),
                                         Option::Takes::Text, Option::Given::Always};

inline constexpr Option kindOption{QLatin1String("--kind"), QLatin1String("to-trinh|ke-hoach"),
                                   Option::Takes::Text, Option::Given::Always};

/// taphuan document FILE --kind KIND OUT.odt|OUT.pdf: the letter that submits the plan, or the plan
/// itself, issued by the alliance. Throws StorageError and ExportError.
ExitStatus writeDocument(const Arguments &given);

/// taphuan programme FILE --department CODE OUT.pdf: the programme of a sector. Throws StorageError
/// and ExportError.
ExitStatus writeProgramme(const Arguments &given);

} // namespace taphuan
