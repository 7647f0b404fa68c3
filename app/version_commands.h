#pragma once

#include "app/commands.h"

namespace taphuan {

// The commands about submitted versions. They throw StorageError.

ExitStatus submit(const Arguments &given);
ExitStatus listVersions(const Arguments &given);
ExitStatus compareVersions(const Arguments &given);

inline constexpr Option noteOption{QLatin1String("--note"), QLatin1String("TEXT"),
                                   Option::Takes::Text};

} // namespace taphuan
