#include "core/storage/file_beside.h"

#include "core/storage/change.h"
#include "core/storage/storage_error.h"

#include <QDir>
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

FileBeside::FileBeside(const QString &other)
    : m_path(QFileInfo(other).dir().absoluteFilePath(".taphuan-" + newId() + ".part"))
{
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
