#include "export/workbook.h"

#include "export/archive.h"
#include "export/composition.h"
#include "export/department_part.h"
#include "export/target.h"

#include <QFile>

#include <cerrno>
#include <memory>

namespace taphuan {

ExportError::ExportError(Kind kind, QString place, QString detail)
    : std::runtime_error((place + QStringLiteral(": ") + detail).toStdString())
    , m_kind(kind)
    , m_place(std::move(place))
    , m_detail(std::move(detail))
{
}

QString WorkbookInfo::versionText() const
{
    return version == 0 ? QStringLiteral("dự thảo") : QStringLiteral("phiên bản %1").arg(version);
}

namespace {

using Workbook = std::unique_ptr<lxw_workbook, decltype(&lxw_workbook_free)>;

/// Nothing is written to disk before it is closed.
Workbook newWorkbook(const Target &target)
{
    QByteArray folder = QFile::encodeName(target.folder());
    lxw_workbook_options options = {};
    options.tmpdir = folder.data(); // not /tmp, which may be small
    return {workbook_new_opt(QFile::encodeName(target.temporaryPath()).constData(), &options),
            &lxw_workbook_free};
}

void writeFile(Workbook workbook, Target &target)
{
    target.begin();
    errno = 0;
    const lxw_error error = workbook_close(workbook.release());
    if (error != LXW_NO_ERROR)
        throw target.failure(errno, QString::fromUtf8(lxw_strerror(error)));
    if (!isWholeWorkbook(target.temporaryPath()))
        throw target.failure(ENOSPC, {});
}

} // namespace

bool writeWorkbook(const QString &path, const Estimator &estimator, const Plan &plan,
                   const PlanEstimate &estimate, const WorkbookInfo &info,
                   const WorkbookOptions &options, const std::function<bool(double)> &progress)
{
    constexpr double composing = 0.5; // the rest is the packing
    const auto goesOn = [&](double part) { return !progress || progress(part); };
    Target target(path);
    Workbook workbook = newWorkbook(target);
    if (!workbook)
        throw target.failure(ENOMEM, {});
    Styles styles(workbook.get());
    const auto compose = [&](const Plan &shown, const PlanEstimate &figures) {
        return composeWorkbook(workbook.get(), styles, {estimator, shown, figures, info, options},
                               [&](double part) { return goesOn(part * composing); });
    };
    if (options.department.isEmpty()) {
        if (!compose(plan, estimate))
            return false;
    } else {
        const DepartmentPart part = partOf(options.department, estimator, plan, estimate);
        if (!compose(part.plan, part.estimate))
            return false;
    }
    writeFile(std::move(workbook), target);
    if (!goesOn(1))
        return false;
    target.commit();
    return true;
}

} // namespace taphuan
