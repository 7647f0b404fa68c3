#include "export/target.h"

#include "core/files/on_disk.h"
#include "core/files/unfinished_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <filesystem>

namespace taphuan {

namespace {

/// A link stays a link: its file is replaced.
QString fileMeant(const QString &path)
{
    const QFileInfo info(path);
    return info.isSymLink() && info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
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
    if (!reachesDisk(m_temporary)) // or a power cut could leave an empty file in its place
        throw failure(errno, {});
    refuseIfOpenElsewhere();
    std::error_code error;
    std::filesystem::rename(QFileInfo(m_temporary).filesystemAbsoluteFilePath(),
                            QFileInfo(m_path).filesystemAbsoluteFilePath(), error);
    if (error)
        throw failure(error.value(), QString::fromStdString(error.message()));
    reachesDisk(m_folder); // what cannot do that still has the file
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
