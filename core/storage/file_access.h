#pragma once

#include <QLockFile>

namespace taphuan {

/// The file itself, links followed; throws StorageError where there is none or it is not a file.
QString fileAt(const QString &path);
/// Whether this process may write the file and make others beside it.
bool mayWrite(const QString &file);

/// Lets one program at a time write a plan file: a lock beside it, which names its owner and no
/// longer counts when that program is gone.
class WriterLock
{
public:
    /// Throws StorageError InUse, with the owner.
    WriterLock(const QString &file, const QString &path);

private:
    QLockFile m_lock;
};

} // namespace taphuan
