#pragma once

#include <QString>

namespace taphuan::test {

/// Submits the plan in the file and writes the workbook that Finance would send back of it, in
/// which the rent of the first class's hall is cut to 5.000.000 đồng.
void sendBack(const QString &planFile, const QString &book);

} // namespace taphuan::test
