#pragma once

#include "core/domain/finding.h"
#include "export/workbook_sheet.h"

#include <functional>
#include <stdexcept>

namespace taphuan {

/// What a workbook says besides the plan's figures.
struct WorkbookInfo
{
    QString agencyAbove; ///< header block, left, first line ("UBND TỈNH QUẢNG BÌNH")
    QString agency;      ///< the issuing agency below it
    QString planNumber;  ///< "(Kèm theo Kế hoạch số ...)"; empty: dots to fill in
    QDate planDate;      ///< null: dots
    qint64 version = 0;  ///< number of the submitted version; 0: a draft
    QString programVersion;
    QString planChecksum; ///< SHA-256 of the plan's JSON, in hex
    QDateTime created;

    QString versionText() const; ///< "dự thảo", "phiên bản 2"
};

struct Appraisal;

/// Which part of the plan a workbook shows, and by which sheets.
struct WorkbookOptions
{
    SheetSet sheets;                      ///< empty: all
    const Appraisal *appraisal = nullptr; ///< of the version that is written; null: as requested
    QString department; ///< agency code: only the classes it is responsible for; empty: the plan
};

/// The workbook could not be written; the old file is as it was.
class ExportError : public std::runtime_error
{
public:
    enum class Kind : quint8 {
        TextTooLong,
        TargetIsFolder,
        TargetIsNoFile, ///< a pipe or a device
        NoFolder,       ///< place: the folder that is missing
        TargetInUse,
        NoPermission,
        DiskFull,
        Other
    };
    ExportError(Kind kind, QString place, QString detail);

    Kind kind() const { return m_kind; }
    const QString &place() const { return m_place; } ///< the file, or the class and field of a text
    const QString &detail() const { return m_detail; }

private:
    Kind m_kind;
    QString m_place;
    QString m_detail;
};

/// Writes the workbook of workbook.md to `target`, replacing it only when the new one is whole.
/// Throws ExportError. `progress` (0 to 1) is called on the calling thread and stops the work by
/// answering false; then the answer is false and the target is as it was.
bool writeWorkbook(const QString &target, const Estimator &estimator, const Plan &plan,
                   const PlanEstimate &estimate, const WorkbookInfo &info,
                   const WorkbookOptions &options = {},
                   const std::function<bool(double)> &progress = {});

} // namespace taphuan
