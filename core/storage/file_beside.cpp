#include "core/storage/file_beside.h"

#include "core/files/unfinished_file.h"
#include "core/storage/storage_error.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace taphuan {

namespace {

/// Makes the contents of a file, or the names in a folder, last through a power loss.
void sync([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    ::fsync(file);
    ::close(file);
#endif
}

} // namespace

FileBeside::FileBeside(const QString &other) : m_path(unfinishedPath(other))
{
    removeAbandoned(QFileInfo(m_path).path());
}

FileBeside::~FileBeside()
{
    for (const char *suffix : {"", "-journal", "-wal", "-shm"})
        QFile::remove(m_path + suffix);
}

bool FileBeside::become(const QString &name)
{
    sync(m_path);
    QFile file(m_path);
    if (!file.rename(name)) {
        const QFileInfo target(name);
        if (target.exists() || target.isSymLink())
            return false;
        throw StorageError(StorageError::Kind::Other, name, file.errorString());
    }
    sync(QFileInfo(name).path());
    return true;
}

} // namespace taphuan
