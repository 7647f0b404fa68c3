#include "app/plan_file.h"

#include "core/exchange/plan_json.h"
#include "core/storage/plan_store.h"

#include <QFile>
#include <QFileInfo>

namespace taphuan {

namespace {

StorageError refusal(const QFile &file)
{
    const QFileInfo info(file.fileName());
    if (!info.exists())
        return {StorageError::Kind::NotFound, file.fileName(), file.errorString()};
    if (!info.isFile())
        return {StorageError::Kind::NotAFile, file.fileName(), file.errorString()};
    const auto kind = file.error() == QFile::OpenError ? StorageError::Kind::NoPermission
                                                       : StorageError::Kind::Other;
    return {kind, file.fileName(), file.errorString()};
}

void open(QFile &file)
{
    if (!QFileInfo(file.fileName()).isFile() || !file.open(QFile::ReadOnly))
        throw refusal(file);
}

Problem tooLarge(qint64 largest)
{
    Problem problem;
    problem.kind = ProblemKind::FileTooLarge;
    problem.detail = QStringLiteral("%1 MB").arg(largest / 1024 / 1024);
    return problem;
}

} // namespace

std::variant<QByteArray, Problem> readFile(const QString &path, qint64 largest)
{
    QFile file(path);
    open(file);
    if (file.size() > largest)
        return tooLarge(largest);
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        throw refusal(file);
    return bytes;
}

bool isPlanStore(const QString &path)
{
    static constexpr char header[] = "SQLite format 3"; // with its final zero byte
    QFile file(path);
    open(file);
    return file.read(sizeof header) == QByteArray(header, sizeof header);
}

std::variant<Plan, Problem> readPlanJsonFile(const QString &path, const Catalogue &catalogue)
{
    const auto json = readFile(path, largestPlanFile);
    if (const auto *problem = std::get_if<Problem>(&json))
        return *problem;
    return readPlanJson(std::get<QByteArray>(json), catalogue);
}

std::variant<Plan, Problem> readPlanFile(const QString &path, const Catalogue &catalogue)
{
    if (isPlanStore(path))
        return PlanStore(path, PlanStore::Access::Read).load();
    return readPlanJsonFile(path, catalogue);
}

bool wouldReplacePlan(const QString &target, const QString &plan)
{
    const QFileInfo info(target);
    return info.isFile() && (info.canonicalFilePath() == QFileInfo(plan).canonicalFilePath() ||
                             (info.isReadable() && isPlanStore(target)));
}

} // namespace taphuan
