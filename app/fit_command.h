#pragma once

#include "app/commands.h"
#include "app/fit_options.h"

namespace taphuan {

/// taphuan fit FILE: cuts with which the state's funding keeps its ceilings. Without --ceiling and
/// any other ceiling it is that of the plan. A conflict is said on standard error, with status
/// Refused. Throws StorageError and SolverError.
ExitStatus fit(const Arguments &given);

} // namespace taphuan
