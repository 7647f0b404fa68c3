#pragma once

#include "app/commands.h"

namespace taphuan {

inline constexpr Option applyOption{QLatin1String("--apply"), {}};

/// taphuan appraise FILE.taphuan BOOK.xlsx: what a workbook that came back from Finance says about
/// the last version; with --apply it is taken over, as one change. Throws StorageError.
ExitStatus appraise(const Arguments &given);

} // namespace taphuan
