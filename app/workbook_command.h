#pragma once

#include "app/commands.h"

namespace taphuan {

namespace workbook_option {
inline constexpr Option sheets{QLatin1String("--sheets"), QLatin1String("A,B"),
                               Option::Takes::Text};
inline constexpr Option department{QLatin1String("--department"), QLatin1String("CODE"),
                                   Option::Takes::Text};
inline constexpr Option version{QLatin1String("--version"), QLatin1String("N"),
                                Option::Takes::Number};
inline constexpr Option all[] = {sheets, department, version};
} // namespace workbook_option

/// taphuan export FILE OUT.xlsx: the workbook of the plan or of a version, whole or in part. Throws
/// StorageError and ExportError.
ExitStatus exportWorkbook(const Arguments &given);

} // namespace taphuan
