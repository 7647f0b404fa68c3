#include "core/files/unfinished_file.h"
#include "tests/catch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace taphuan;

namespace {

struct Folder
{
    QTemporaryDir folder;

    /// A file with a name as another process would give it; its name.
    QString put(const QString &process, const QString &ending = {}) const
    {
        const QString own = QString::number(QCoreApplication::applicationPid());
        QString path = unfinishedPath(folder.filePath(QStringLiteral("plan.taphuan"))) + ending;
        path.replace(u'-' + own + u'-', u'-' + process + u'-');
        REQUIRE(QFile(path).open(QIODevice::WriteOnly));
        return QFileInfo(path).fileName();
    }
    QStringList names() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
};

const QString goneProcess = QStringLiteral("2147483647"); // above every limit of process ids
const QString init = QStringLiteral("1");

} // namespace

TEST_CASE("What a killed program left unfinished goes away, with what SQLite laid beside it")
{
    const Folder folder;
    folder.put(goneProcess);
    folder.put(goneProcess, QStringLiteral("-journal"));
    removeAbandoned(folder.folder.path());
    CHECK(folder.names().isEmpty());
}

TEST_CASE("What a running program writes stays, this one's included")
{
    const Folder folder;
    QStringList kept{folder.put(init),
                     folder.put(QString::number(QCoreApplication::applicationPid()))};
    kept.sort();
    removeAbandoned(folder.folder.path());
    CHECK(folder.names() == kept);
}

TEST_CASE("Files of other computers and of people stay, whatever they are called")
{
    const Folder folder;
    for (const char *name : {".taphuan-00000000-2147483647-x.part", ".taphuan-notes",
                             "plan.taphuan", "2147483647.part"})
        REQUIRE(
            QFile(folder.folder.filePath(QString::fromLatin1(name))).open(QIODevice::WriteOnly));
    folder.put(QStringLiteral("0"));
    folder.put(QStringLiteral("notes"));
    const QStringList before = folder.names();
    REQUIRE(before.size() == 6);
    removeAbandoned(folder.folder.path());
    CHECK(folder.names() == before);
}
