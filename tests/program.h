#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace taphuan::test {

struct Ended
{
    int status = -1; ///< -1: it crashed or did not end
    QByteArray out;
    QString err;
};

/// Runs a program to its end, in Vietnamese unless the locale (LC_ALL) says otherwise.
Ended runProgram(const QString &program, const QStringList &arguments, const QString &locale = {});
/// Runs taphuan.
Ended run(const QStringList &arguments, const QString &locale = {});
/// Runs taphuan within a script of bash, in which "$@" is the command.
Ended runInBash(const QString &script, const QStringList &arguments);

/// A folder for one test, with the sample plan in it.
class Desk
{
public:
    Desk();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString json() const { return path(QStringLiteral("kế hoạch 2017.json")); }
    QString write(const QString &name, const QByteArray &content) const;
    QStringList names() const;

private:
    QTemporaryDir m_folder;
};

QByteArray contentOf(const QString &path);

} // namespace taphuan::test
