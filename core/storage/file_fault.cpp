#include "core/storage/file_fault.h"

namespace taphuan {

namespace {

constexpr int faultsTold = 3;

} // namespace

QString faultIn(const Database &database, const std::function<bool(double)> &progress)
{
    QStringList faults;
    QSqlQuery pages = database.run(QString("PRAGMA integrity_check(%1)").arg(faultsTold));
    while (database.next(pages))
        if (const QString fault = pages.value(0).toString(); fault != QLatin1String("ok"))
            faults += fault;
    if (!faults.isEmpty() || (progress && !progress(0.5)))
        return faults.join("; ");
    QSqlQuery rows = database.run("PRAGMA foreign_key_check");
    while (faults.size() < faultsTold && database.next(rows))
        faults +=
            QString("%1 %2: no such %3")
                .arg(rows.value(0).toString(), rows.value(1).toString(), rows.value(2).toString());
    return faults.join("; ");
}

} // namespace taphuan
