#include "export/composition.h"

#include "export/basis_sheet.h"
#include "export/detail_sheet.h"
#include "export/schedule_sheet.h"
#include "export/summary_sheet.h"

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
    custom("Phiên bản kế hoạch", info.planVersion);
    custom("Phiên bản chương trình", info.programVersion);
    custom("Mã kiểm tra SHA-256", info.planChecksum);
}

} // namespace

bool composeWorkbook(lxw_workbook *workbook, Styles &styles, const WorkbookSource &source,
                     const std::function<bool(double)> &progress, Tape *tape)
{
    setProperties(workbook, source);
    // In the order of their tabs.
    Sheet summary(workbook, styles, QStringLiteral("Tổng hợp"), tape);
    Sheet detail(workbook, styles, QStringLiteral("Dự toán chi tiết"), tape);
    Sheet schedule(workbook, styles, QStringLiteral("Kế hoạch mở lớp"), tape);
    Sheet basis(workbook, styles, QStringLiteral("Căn cứ định mức"), tape);

    const TypeGroups groups = typeGroups(source);
    const auto amounts = writeDetail(detail, source, groups, progress);
    if (!amounts)
        return false;
    writeSchedule(schedule, source, groups, *amounts);
    writeSummary(summary, source, groups);
    writeBasis(basis, source);
    return true;
}

} // namespace taphuan
