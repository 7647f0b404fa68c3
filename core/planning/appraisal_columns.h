#pragma once

#include <QString>

#include <array>

namespace taphuan {

/// The columns of the sheet "Thẩm định" by which it is read back, wherever they were moved to.
enum class AppraisalColumn : quint8 {
    Requested,
    Appraised,
    Reason,
    Document,
    Comment,
    PlanId,
    Version, ///< its number, 0 of a draft
    ClassId,
    LineId ///< empty in the rows of classes
};

struct AppraisalColumnName
{
    const char16_t *key;   ///< in a hidden row above the headings
    const char16_t *title; ///< its heading
};

inline constexpr std::array<AppraisalColumnName, 9> appraisalColumnNames = {{
    {u"taphuan:requested", u"Đề nghị"},
    {u"taphuan:appraised", u"Thẩm định"},
    {u"taphuan:reason", u"Lý do"},
    {u"taphuan:document", u"Căn cứ"},
    {u"taphuan:comment", u"Ý kiến"},
    {u"taphuan:plan", u"Mã kế hoạch"},
    {u"taphuan:version", u"Phiên bản"},
    {u"taphuan:class", u"Mã lớp trong kế hoạch"},
    {u"taphuan:line", u"Mã dòng"},
}};

inline QString keyOf(AppraisalColumn column)
{
    return QString::fromUtf16(appraisalColumnNames[std::size_t(column)].key);
}

inline QString titleOf(AppraisalColumn column)
{
    return QString::fromUtf16(appraisalColumnNames[std::size_t(column)].title);
}

} // namespace taphuan
