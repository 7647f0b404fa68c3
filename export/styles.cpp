#include "export/styles.h"

namespace taphuan {

namespace {

constexpr lxw_color_t inputColour = 0x1F4E9E;
constexpr lxw_color_t headingFill = 0xE8EDF3;
constexpr lxw_color_t classFill = 0xF3F5F8;
constexpr lxw_color_t warningColour = 0xB3261E;

constexpr lxw_color_t warningFill = 0xFBE3E1;
constexpr lxw_color_t changedFill = 0xFFF4CE;

constexpr auto centre = LXW_ALIGN_CENTER;
constexpr auto right = LXW_ALIGN_RIGHT;
const std::string money = "#,##0";
const std::string number = "General";
const std::string percent = "General\"%\"";
const std::string date = "dd/mm/yyyy";

StyleSpec cell(lxw_format_alignments align, const std::string &numberFormat = {})
{
    return {.align = align, .wrap = true, .bordered = true, .numberFormat = numberFormat};
}

StyleSpec input(const std::string &numberFormat)
{
    StyleSpec spec = cell(right, numberFormat);
    spec.wrap = false;
    spec.shrink = true;
    spec.unlocked = true;
    spec.colour = inputColour;
    return spec;
}

StyleSpec inputText()
{
    StyleSpec spec = cell(LXW_ALIGN_LEFT);
    spec.unlocked = true;
    spec.colour = inputColour;
    return spec;
}

StyleSpec strong(StyleSpec spec, lxw_color_t fill = lxw_color_t(LXW_COLOR_UNSET))
{
    spec.bold = true;
    spec.fill = fill;
    return spec;
}

std::vector<StyleSpec> allStyles()
{
    const StyleSpec text = cell(LXW_ALIGN_LEFT);
    const StyleSpec centred = cell(centre);
    const StyleSpec amount = cell(right, money);
    StyleSpec unknown = cell(LXW_ALIGN_LEFT);
    unknown.italic = true;
    unknown.colour = warningColour;
    return {
        {.size = 12, .align = centre, .wrap = true},                               // AgencyAbove
        {.size = 12, .bold = true, .align = centre, .wrap = true},                 // Agency
        {.size = 7, .bold = true, .align = centre},                                // Rule
        {.size = 12, .bold = true, .align = centre},                               // Nation
        {.size = 13, .bold = true, .align = centre},                               // Motto
        {.size = 14, .bold = true, .align = centre, .wrap = true},                 // Title
        {.size = 12, .italic = true, .align = centre, .wrap = true},               // Annex
        {.italic = true, .wrap = true},                                            // Remark
        {.italic = true, .align = right},                                          // UnitOfMoney
        {.size = 12, .italic = true, .align = centre},                             // Place
        {.size = 12, .bold = true, .align = centre},                               // Signer
        {.italic = true, .align = centre},                                         // SignerHint
        strong(centred, headingFill),                                              // Heading
        {.size = 9, .italic = true, .align = centre, .bordered = true},            // ColumnNumber
        text,                                                                      // LineText
        centred,                                                                   // LineCentred
        amount,                                                                    // LineMoney
        cell(right, number),                                                       // LineQuantity
        cell(centre, date),                                                        // LineDate
        cell(right, percent),                                                      // LinePercent
        cell(right, "0.00"),                                                       // LineShare
        unknown,                                                                   // LineUnknown
        input(money),                                                              // InputMoney
        input(number),                                                             // InputQuantity
        input(percent),                                                            // InputPercent
        inputText(),                                                               // InputText
        {.italic = true, .wrap = true, .bordered = true},                          // SectionText
        {.italic = true, .align = centre, .bordered = true},                       // SectionCentred
        {.italic = true, .align = right, .bordered = true, .numberFormat = money}, // SectionMoney
        {.italic = true,
         .align = right,
         .bordered = true,
         .numberFormat = number},                                 // SectionQuantity
        strong(text, classFill),                                  // ClassText
        strong(centred, classFill),                               // ClassCentred
        strong(amount, classFill),                                // ClassMoney
        strong(cell(right, "0.00"), classFill),                   // ClassShare
        strong(cell(right, number), classFill),                   // ClassQuantity
        strong(text, headingFill),                                // TotalText
        strong(centred, headingFill),                             // TotalCentred
        strong(amount, headingFill),                              // TotalMoney
        strong(cell(right, number), headingFill),                 // TotalQuantity
        strong(cell(right, "0.00"), headingFill),                 // TotalShare
        {.size = 12, .bold = true, .italic = true, .wrap = true}, // Words
        {.wrap = true},                                           // Statement
        {.bold = true, .align = right, .numberFormat = money},    // StatementMoney
        {.bold = true, .align = centre},                          // StatementMark
        {.size = 9},                                              // Hidden
    };
}

} // namespace

void applyStyle(lxw_format *format, const StyleSpec &spec)
{
    format_set_font_name(format, "Times New Roman");
    format_set_font_family(format, 1); // with serifs
    format_set_font_size(format, spec.size);
    format_set_align(format, spec.align);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    if (spec.bold)
        format_set_bold(format);
    if (spec.italic)
        format_set_italic(format);
    if (spec.wrap)
        format_set_text_wrap(format);
    if (spec.shrink)
        format_set_shrink(format);
    if (spec.bordered)
        format_set_border(format, LXW_BORDER_THIN);
    if (spec.unlocked)
        format_set_unlocked(format);
    if (spec.colour != lxw_color_t(LXW_COLOR_UNSET))
        format_set_font_color(format, spec.colour);
    if (spec.fill != lxw_color_t(LXW_COLOR_UNSET))
        format_set_bg_color(format, spec.fill);
    if (!spec.numberFormat.empty())
        format_set_num_format(format, spec.numberFormat.c_str());
}

Styles::Styles(lxw_workbook *workbook)
    : m_workbook(workbook)
    , m_excess(workbook_add_format(workbook))
    , m_changed(workbook_add_format(workbook))
{
    format_set_bold(m_excess);
    format_set_font_color(m_excess, warningColour);
    format_set_bg_color(m_excess, warningFill);
    format_set_bold(m_changed);
    format_set_bg_color(m_changed, changedFill);
    // The format of untouched cells, which the library makes first.
    applyStyle(STAILQ_FIRST(workbook->formats), {});
    for (const StyleSpec &spec : allStyles())
        add(spec);
    Q_ASSERT(m_specs.size() == std::size_t(Style::Hidden) + 1);
}

StyleId Styles::inputIn(const QString &unit)
{
    for (const auto &[known, id] : m_units)
        if (known == unit)
            return id;
    QString quoted = unit;
    quoted.remove(u'"');
    const StyleId id = add(input("General\" " + quoted.left(40).toStdString() + '"'));
    m_units.emplace_back(unit, id);
    return id;
}

StyleId Styles::add(const StyleSpec &spec)
{
    lxw_format *format = workbook_add_format(m_workbook);
    applyStyle(format, spec);
    m_specs.push_back(spec);
    m_formats.push_back(format);
    return StyleId(m_specs.size() - 1);
}

} // namespace taphuan
