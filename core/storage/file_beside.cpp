#include "core/storage/file_beside.h"

#include "core/files/on_disk.h"
#include "core/files/unfinished_file.h"
#include "core/storage/storage_error.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

namespace taphuan {

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
    if (!reachesDisk(m_path))
        throw StorageError(StorageError::Kind::Other, name,
                           QString::fromLocal8Bit(std::strerror(errno)));
    QFile file(m_path);
    if (!file.rename(name)) {
        const QFileInfo target(name);
        if (target.exists() || target.isSymLink())
            return false;
        throw StorageError(StorageError::Kind::Other, name, file.errorString());
    }
    reachesDisk(QFileInfo(name).path());
    return true;
}

} // namespace taphuan
