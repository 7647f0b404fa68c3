#pragma once

#include <QString>

namespace taphuan {

/// A hidden name beside `file` for what is to become that file when it is whole. It names the
/// computer and the process that writes.
QString unfinishedPath(const QString &file);

/// Removes what programs of this computer that no longer run have left in the folder unfinished.
void removeAbandoned(const QString &folder);

} // namespace taphuan
