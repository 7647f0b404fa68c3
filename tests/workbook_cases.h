#pragma once

#include "core/domain/submitted_version.h"
#include "export/workbook.h"

#include <QTemporaryDir>

#include <memory>

namespace taphuan {

/// A plan with all that a workbook is written from.
class WorkbookCase
{
public:
    explicit WorkbookCase(Plan newPlan);
    /// A folder of tests/data/workbook, by its plan.json.
    static WorkbookCase named(const QString &name);
    /// Any plan.json of tests/data.
    static WorkbookCase at(const QString &path);
    static WorkbookCase sample();
    /// Awkward figures: factors, rates and shares with three decimals, amounts of all sizes.
    static WorkbookCase random(unsigned seed, qint64 roundTo);

    /// The lines as a submitted version keeps them.
    std::vector<FrozenClass> frozen() const;
    bool write(const QString &target, const std::function<bool(double)> &progress = {}) const;

    Plan plan;
    PlanEstimate estimate;
    WorkbookInfo info;
    WorkbookOptions options;

private:
    void estimateIt();

    std::shared_ptr<const NormBook> m_norms;
    std::shared_ptr<const Estimator> m_estimator;
    std::shared_ptr<const Plan> m_estimated;
};

/// The files of the archive below `folder`, unpacked there.
void unpack(const QString &archive, const QString &folder);
QByteArray contentOf(const QString &path);
/// Output of a Python program of the tests, which must end with this status.
QString runPython(const QStringList &arguments, int status = 0);

} // namespace taphuan
