#include "core/files/unfinished_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSysInfo>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif

namespace taphuan {

namespace {

/// What the names of this computer's unfinished files begin with.
QString prefix()
{
    const QByteArray host = QSysInfo::machineHostName().toUtf8();
    return QStringLiteral(".taphuan-%1-")
        .arg(QString::fromLatin1(
            QCryptographicHash::hash(host, QCryptographicHash::Sha256).toHex().left(8)));
}

bool isRunning([[maybe_unused]] qint64 process)
{
#ifdef Q_OS_UNIX
    return ::kill(pid_t(process), 0) == 0 || errno != ESRCH;
#else
    return true;
#endif
}

} // namespace

QString unfinishedPath(const QString &file)
{
    return QFileInfo(file).dir().absoluteFilePath(
        prefix() + QString::number(QCoreApplication::applicationPid()) + u'-' +
        QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".part"));
}

void removeAbandoned(const QString &folder)
{
    const QDir dir(folder);
    const QString front = prefix();
    const QStringList names = dir.entryList({front + u'*'}, QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        bool numbered = false;
        const QStringView rest = QStringView(name).mid(front.size());
        const int process = rest.left(rest.indexOf(u'-')).toInt(&numbered);
        if (numbered && process > 0 && !isRunning(process))
            QFile::remove(dir.filePath(name));
    }
}

} // namespace taphuan
