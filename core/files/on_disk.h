#pragma once

#include <QString>

namespace taphuan {

/// Makes the contents of a file, or the names in a folder, last through a power cut; false where
/// the system does not, and errno says why.
bool reachesDisk(const QString &path);

} // namespace taphuan
