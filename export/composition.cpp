#include "export/composition.h"

#include "export/appraisal_sheet.h"
#include "export/basis_sheet.h"
#include "export/budget_sheet.h"
#include "export/lecturer_sheet.h"
#include "export/programme_sheet.h"
#include "export/schedule_sheet.h"
#include "export/summary_sheet.h"

#include <array>

namespace taphuan {

namespace {

/// Texts of the properties are written without the cleaning that cells get.
QByteArray propertyText(QString text)
{
    text.removeIf([](QChar c) { return c < u' ' || c.unicode() >= 0xFFFE; });
    return text.left(255).toUtf8();
}

void setProperties(lxw_workbook *workbook, const WorkbookSource &source)
{
    const WorkbookInfo &info = source.info;
    QByteArray title = propertyText(source.plan.header.title);
    QByteArray agency = propertyText(info.agency);
    lxw_doc_properties properties = {};
    properties.title = title.data();
    properties.author = agency.data();
    properties.company = agency.data();
    properties.created = info.created.isValid() ? time_t(info.created.toSecsSinceEpoch()) : 0;
    workbook_set_properties(workbook, &properties);
    const auto custom = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            workbook_set_custom_property_string(workbook, name, propertyText(value).constData());
    };
    custom("Cơ quan", info.agency);
    custom("Phiên bản kế hoạch", info.versionText());
    custom("Phiên bản chương trình", info.programVersion);
    custom("Mã kiểm tra SHA-256", info.planChecksum);
}

/// The tabs of a workbook, in their order.
class Sheets
{
public:
    Sheets(lxw_workbook *workbook, Styles &styles, SheetSet chosen, Tape *tape)
    {
        for (int i = 0; i < workbookSheetCount; ++i)
            if (chosen.contains(WorkbookSheet(i)))
                m_sheets[std::size_t(i)].emplace(workbook, styles, sheetName(WorkbookSheet(i)),
                                                 tape);
    }
    /// Null for a sheet that was not chosen.
    Sheet *operator[](WorkbookSheet sheet)
    {
        auto &found = m_sheets[std::size_t(sheet)];
        return found ? &*found : nullptr;
    }

private:
    std::array<std::optional<Sheet>, workbookSheetCount> m_sheets;
};

} // namespace

bool composeWorkbook(lxw_workbook *workbook, Styles &styles, const WorkbookSource &source,
                     const std::function<bool(double)> &progress, Tape *tape)
{
    setProperties(workbook, source);
    Sheets sheets(workbook, styles, source.sheets(), tape);
    const TypeGroups groups = typeGroups(source);
    std::vector<ClassRows> rows;
    if (Sheet *detail = sheets[WorkbookSheet::Detail]) {
        auto written = writeDetail(*detail, source, groups, progress);
        if (!written)
            return false;
        rows = std::move(*written);
    }
    if (Sheet *sheet = sheets[WorkbookSheet::BudgetCodes])
        writeBudgetCodes(*sheet, source);
    if (Sheet *sheet = sheets[WorkbookSheet::Schedule])
        writeSchedule(*sheet, source, groups, rows);
    if (Sheet *sheet = sheets[WorkbookSheet::Summary])
        writeSummary(*sheet, source, groups);
    if (Sheet *sheet = sheets[WorkbookSheet::Programme])
        writeProgramme(*sheet, source);
    if (Sheet *sheet = sheets[WorkbookSheet::Lecturers])
        writeLecturers(*sheet, source, rows);
    if (Sheet *sheet = sheets[WorkbookSheet::Appraisal])
        writeAppraisal(*sheet, source, rows);
    if (Sheet *sheet = sheets[WorkbookSheet::Basis])
        writeBasis(*sheet, source);
    return true;
}

} // namespace taphuan
