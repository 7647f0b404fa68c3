#pragma once

#include <QString>

#include <xlsxwriter.h>

#include <string>
#include <vector>

namespace taphuan {

/// The looks of the workbook's cells, in the order of the table in styles.cpp.
enum class Style : quint16 {
    AgencyAbove,
    Agency,
    Rule,
    Nation,
    Motto,
    Title,
    Annex,
    Remark,
    UnitOfMoney,
    Place,
    Signer,
    SignerHint,
    Heading,
    ColumnNumber,
    LineText,
    LineCentred,
    LineMoney,
    LineQuantity,
    LineDate,
    LinePercent,
    LineShare,
    LineUnknown,
    InputMoney,
    InputQuantity,
    InputPercent,
    InputText,
    SectionText,
    SectionCentred,
    SectionMoney,
    SectionQuantity,
    ClassText,
    ClassCentred,
    ClassMoney,
    ClassShare,
    ClassQuantity,
    TotalText,
    TotalCentred,
    TotalMoney,
    TotalQuantity,
    TotalShare,
    Words,
    Statement,
    StatementMoney,
    StatementMark,
    Hidden,
};

/// What makes up one look.
struct StyleSpec
{
    double size = 11;
    bool bold = false;
    bool italic = false;
    lxw_format_alignments align = LXW_ALIGN_LEFT;
    bool wrap = false;
    bool shrink = false; ///< drawn smaller where the column is too narrow, instead of as "###"
    bool bordered = false;
    bool unlocked = false;
    lxw_color_t colour = LXW_COLOR_UNSET;
    lxw_color_t fill = LXW_COLOR_UNSET;
    std::string numberFormat = {};
};

/// Position in the table of looks of one workbook.
class StyleId
{
public:
    constexpr StyleId(Style style) : m_number(quint16(style)) {}
    explicit constexpr StyleId(std::size_t number) : m_number(quint16(number)) {}
    constexpr quint16 number() const { return m_number; }

private:
    quint16 m_number;
};

/// The formats of one workbook, each made once.
class Styles
{
public:
    explicit Styles(lxw_workbook *workbook);

    lxw_format *operator[](StyleId id) const { return m_formats[id.number()]; }
    /// An input cell that shows its number with a unit ("50 người").
    StyleId inputIn(const QString &unit);
    /// What a conditional format shows a figure above its cap with.
    lxw_format *excess() const { return m_excess; }
    /// Likewise an appraised figure that is not the requested one.
    lxw_format *changed() const { return m_changed; }
    /// What the formats are made of, for a program that makes the same ones.
    const std::vector<StyleSpec> &specs() const { return m_specs; }

private:
    StyleId add(const StyleSpec &spec);

    lxw_workbook *m_workbook;
    std::vector<StyleSpec> m_specs;
    std::vector<lxw_format *> m_formats;
    lxw_format *m_excess;
    lxw_format *m_changed;
    std::vector<std::pair<QString, StyleId>> m_units;
};

/// Gives a new format the look.
void applyStyle(lxw_format *format, const StyleSpec &spec);

} // namespace taphuan
