#include "core/files/unfinished_file.h"
#include "tests/catch.h"
#include "tests/size_limit.h"
#include "tests/workbook_cases.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace taphuan;
using Kind = ExportError::Kind;

namespace {

/// What was forced to the disk: 'f' a file, 'd' a folder.
std::string forced;

} // namespace

/// In place of that of the system, which it calls.
extern "C" int fsync(int file)
{
    struct stat about = {};
    ::fstat(file, &about);
    forced += S_ISDIR(about.st_mode) ? 'd' : 'f';
    return int(::syscall(SYS_fsync, file));
}

namespace {

const QByteArray oldContent = "the old file";

/// A folder with a file that is to be replaced.
struct OldFile
{
    OldFile() { put(path); }

    static void put(const QString &where)
    {
        QFile file(where);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(oldContent);
    }
    QStringList names() const
    {
        return QDir(folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    /// The old file and nothing else.
    void checkUntouched() const
    {
        CHECK(contentOf(path) == oldContent);
        CHECK(names() == QStringList(QFileInfo(path).fileName()));
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("Dự toán năm 2017.xlsx"));
};

Kind refusalOf(const QString &target)
{
    try {
        WorkbookCase::named(QStringLiteral("thousands")).write(target);
    } catch (const ExportError &error) {
        return error.kind();
    }
    FAIL("not refused: " << target.toStdString());
    return Kind::Other;
}

} // namespace

TEST_CASE("a workbook takes the place of a file with a Vietnamese name")
{
    const OldFile old;
    REQUIRE(WorkbookCase::sample().write(old.path));
    CHECK(contentOf(old.path).startsWith("PK"));
    CHECK(old.names() == QStringList(QFileInfo(old.path).fileName()));
}

TEST_CASE("a workbook outlasts a power cut: its contents are on the disk, then its name")
{
    const OldFile old;
    forced.clear();
    REQUIRE(WorkbookCase::sample().write(old.path));
    CHECK(forced == "fd");
}

TEST_CASE("a replaced file keeps its permissions, and a link stays a link")
{
    const OldFile old;
    QFile::setPermissions(old.path, QFile::ReadOwner | QFile::WriteOwner);
    const QString link = old.folder.filePath(QStringLiteral("link.xlsx"));
    REQUIRE(QFile::link(old.path, link));
    REQUIRE(WorkbookCase::sample().write(link));
    CHECK(QFileInfo(link).isSymLink());
    CHECK(contentOf(old.path).startsWith("PK"));
    CHECK_FALSE(QFile::permissions(old.path) & QFile::ReadOther);
}

TEST_CASE("what a killed export left beside the workbook goes away with the next")
{
    const OldFile old;
    OldFile::put(unfinishedPath(old.path).replace(
        QStringLiteral("-%1-").arg(QCoreApplication::applicationPid()),
        QStringLiteral("-2147483647-")));
    REQUIRE(WorkbookCase::sample().write(old.path));
    CHECK(old.names() == QStringList(QFileInfo(old.path).fileName()));
}

TEST_CASE("a target that is a folder is refused")
{
    const QTemporaryDir folder;
    CHECK(refusalOf(folder.path()) == Kind::TargetIsFolder);
}

TEST_CASE("a target in a folder that is not there is refused")
{
    const QTemporaryDir folder;
    CHECK(refusalOf(folder.filePath(QStringLiteral("none/out.xlsx"))) == Kind::NoFolder);
}

TEST_CASE("a target that is a pipe or a device is refused and stays")
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    REQUIRE(mkfifo(QFile::encodeName(pipe).constData(), 0666) == 0);
    CHECK(refusalOf(pipe) == Kind::TargetIsNoFile);
    CHECK(QFileInfo(pipe).exists());
    CHECK_FALSE(QFileInfo(pipe).isFile());
}

TEST_CASE("a target in a folder where nobody may write is refused")
{
    CHECK(refusalOf(QStringLiteral("/sys/kernel/out.xlsx")) == Kind::NoPermission);
}

TEST_CASE("a target open in LibreOffice or Excel is refused and stays")
{
    for (const char *pattern : {".~lock.%1#", "~$%1"}) {
        const OldFile old;
        const QString lock =
            old.folder.filePath(QString::fromLatin1(pattern).arg(QFileInfo(old.path).fileName()));
        OldFile::put(lock);
        CHECK(refusalOf(old.path) == Kind::TargetInUse);
        QFile::remove(lock);
        old.checkUntouched();
    }
}

TEST_CASE("a workbook stopped at any class leaves the old file and nothing else")
{
    const OldFile old;
    const WorkbookCase workbook = WorkbookCase::sample();
    const int steps = int(workbook.plan.classes.size()) + 1;
    for (int stop = 0; stop < steps; ++stop) {
        int step = 0;
        CHECK_FALSE(workbook.write(old.path, [&](double) { return step++ != stop; }));
        old.checkUntouched();
    }
}

TEST_CASE("progress rises from 0 to 1")
{
    const OldFile old;
    std::vector<double> seen;
    REQUIRE(WorkbookCase::sample().write(old.path, [&](double part) {
        seen.push_back(part);
        return true;
    }));
    CHECK(std::is_sorted(seen.begin(), seen.end()));
    CHECK(seen.front() == 0);
    CHECK(seen.back() == 1);
}

TEST_CASE("a disk that is full at any point leaves the old file and nothing else")
{
    const WorkbookCase workbook = WorkbookCase::sample();
    const OldFile whole;
    REQUIRE(workbook.write(whole.path));
    unpack(whole.path, whole.folder.path());
    const qint64 largestPart =
        QFileInfo(whole.folder.filePath(QStringLiteral("xl/worksheets/sheet2.xml"))).size();
    for (qint64 bytes = 0; bytes < largestPart; bytes += largestPart / 40 + 1) {
        INFO(bytes);
        const OldFile old;
        {
            const test::SizeLimit limit{rlim_t(bytes)};
            CHECK_THROWS_AS(workbook.write(old.path), ExportError);
        }
        old.checkUntouched();
    }
}

TEST_CASE("a full disk is named as the reason")
{
    const OldFile old;
    const test::SizeLimit limit(1000);
    CHECK(refusalOf(old.path) == Kind::DiskFull);
}
