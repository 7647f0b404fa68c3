#include "export/workbook_sheet.h"

#include <array>

namespace taphuan {

namespace {

using enum WorkbookSheet;

struct SheetFacts
{
    const char16_t *name;
    std::array<std::optional<WorkbookSheet>, 2> sources; ///< whose figures its formulas take
};

constexpr std::array<SheetFacts, workbookSheetCount> facts = {{
    {u"Tổng hợp", {Detail, Schedule}},
    {u"Dự toán chi tiết", {}},
    {u"Theo tiểu mục", {Detail}},
    {u"Kế hoạch mở lớp", {Detail}},
    {u"Chương trình", {}},
    {u"Báo cáo viên", {Detail}},
    {u"Thẩm định", {Detail}},
    {u"Căn cứ định mức", {}},
}};

} // namespace

QString sheetName(WorkbookSheet sheet)
{
    return QString::fromUtf16(facts[std::size_t(sheet)].name);
}

SheetSet sheetsFor(SheetSet chosen)
{
    SheetSet result = chosen;
    for (int i = 0; i < workbookSheetCount; ++i) {
        if (chosen.isEmpty())
            result.insert(WorkbookSheet(i));
        if (result.contains(WorkbookSheet(i)))
            for (const auto source : facts[std::size_t(i)].sources)
                if (source)
                    result.insert(*source);
    }
    return result;
}

} // namespace taphuan
