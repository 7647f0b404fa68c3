#pragma once

#include "app/commands.h"

namespace taphuan {

/// taphuan import-register LIST PLAN: takes a list of cooperatives into the register of a plan file
/// as one step that can be undone there, and says what it did. When any row is refused, nothing is
/// imported. Throws StorageError.
ExitStatus importRegister(const Arguments &given);

} // namespace taphuan
