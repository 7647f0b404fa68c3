#include "core/storage/file_access.h"

#include "core/storage/storage_error.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace taphuan {

namespace {

StorageError::Kind kindOf(const QLockFile &lock)
{
    switch (lock.error()) {
    case QLockFile::LockFailedError: return StorageError::Kind::InUse;
    case QLockFile::PermissionError: return StorageError::Kind::NoPermission;
    default: return StorageError::Kind::DiskFull; // its few bytes could not be written
    }
}

QString ownerOf(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    lock.getLockInfo(&process, &host, &program);
    return QString("%1, %2, process %3").arg(program, host).arg(process);
}

} // namespace

QString fileAt(const QString &path)
{
    std::error_code error;
    const std::filesystem::path native(path.toStdU16String());
    switch (std::filesystem::status(native, error).type()) {
    case std::filesystem::file_type::regular: return QFileInfo(path).canonicalFilePath();
    case std::filesystem::file_type::not_found:
        throw StorageError(StorageError::Kind::NotFound, path, "no such file");
    case std::filesystem::file_type::none:
    case std::filesystem::file_type::unknown:
        throw StorageError(StorageError::Kind::NoPermission, path,
                           QString::fromStdString(error.message()));
    default: throw StorageError(StorageError::Kind::NotAFile, path, "not a regular file");
    }
}

bool mayWrite(const QString &file)
{
    const QString folder = QFileInfo(file).path();
#ifdef Q_OS_UNIX
    // Not QFileInfo: it asks for the user who started the program, not for the one it runs as.
    const auto may = [](const QString &path, int mode) {
        return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), mode, AT_EACCESS) == 0;
    };
    return may(file, R_OK | W_OK) && may(folder, W_OK | X_OK);
#else
    return QFileInfo(file).isWritable() && QFileInfo(folder).isWritable();
#endif
}

WriterLock::WriterLock(const QString &file, const QString &path) : m_lock(file + ".lock")
{
    m_lock.setStaleLockTime(0); // however old: only the end of its owner ends it
    if (!m_lock.tryLock())
        throw StorageError(kindOf(m_lock), path, ownerOf(m_lock));
}

} // namespace taphuan
