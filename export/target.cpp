#include "export/target.h"

#include "core/files/unfinished_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace taphuan {

namespace {

/// A link stays a link: its file is replaced.
QString fileMeant(const QString &path)
{
    const QFileInfo info(path);
    return info.isSymLink() && info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

/// So that a power cut after the rename does not leave an empty file in place of the old one.
bool reachesDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool written = file >= 0 && ::fsync(file) == 0;
    const int error = errno;
    if (file >= 0)
        ::close(file);
    errno = error;
    return written;
#else
    return QFile::exists(path);
#endif
}

} // namespace

Target::Target(const QString &path)
    : m_path(fileMeant(path))
    , m_folder(QFileInfo(m_path).absolutePath())
    , m_temporary(unfinishedPath(m_path))
{
    if (QFileInfo(m_path).isDir() || path.endsWith(u'/'))
        throw ExportError(ExportError::Kind::TargetIsFolder, m_path, {});
    if (!QFileInfo(m_folder).isDir())
        throw ExportError(ExportError::Kind::NoFolder, m_folder, {});
    if (QFileInfo::exists(m_path) && !QFileInfo(m_path).isFile())
        throw ExportError(ExportError::Kind::TargetIsNoFile, m_path, {});
    if (!QFileInfo(m_folder).isWritable() ||
        (QFileInfo::exists(m_path) && !QFileInfo(m_path).isWritable()))
        throw failure(EACCES, m_folder);
    refuseIfOpenElsewhere();
}

Target::~Target()
{
    QFile::remove(m_temporary);
}

void Target::refuseIfOpenElsewhere() const
{
    const QString name = QFileInfo(m_path).fileName();
    // What LibreOffice and Excel lay beside a file that they have open.
    for (const QString &lock :
         {QStringLiteral(".~lock.%1#").arg(name), QStringLiteral("~$") + name}) {
        const QString lockPath = m_folder + u'/' + lock;
        if (QFileInfo::exists(lockPath))
            throw ExportError(ExportError::Kind::TargetInUse, m_path, lockPath);
    }
}

void Target::begin()
{
    removeAbandoned(m_folder);
    std::FILE *file = std::fopen(QFile::encodeName(m_temporary).constData(), "wbx");
    if (!file)
        throw failure(errno, {});
    std::fclose(file);
    if (QFileInfo::exists(m_path))
        QFile::setPermissions(m_temporary, QFile::permissions(m_path));
}

void Target::commit()
{
    if (!reachesDisk(m_temporary))
        throw failure(errno, {});
    refuseIfOpenElsewhere();
    std::error_code error;
    std::filesystem::rename(QFileInfo(m_temporary).filesystemAbsoluteFilePath(),
                            QFileInfo(m_path).filesystemAbsoluteFilePath(), error);
    if (error)
        throw failure(error.value(), QString::fromStdString(error.message()));
}

ExportError Target::failure(int error, const QString &detail) const
{
    using Kind = ExportError::Kind;
    const QString text = detail.isEmpty() ? QString::fromLocal8Bit(std::strerror(error)) : detail;
    switch (error) {
    case EACCES:
    case EPERM:
    case EROFS: return {Kind::NoPermission, m_path, text};
    case EISDIR: return {Kind::TargetIsFolder, m_path, text};
    case EBUSY:
    case ETXTBSY: return {Kind::TargetInUse, m_path, text};
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return {Kind::DiskFull, m_path, text};
    default: return {Kind::Other, m_path, text};
    }
}

} // namespace taphuan
