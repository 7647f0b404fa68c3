#include "export/paper_frame.h"

#include "export/figure_text.h"

namespace taphuan {

namespace {

PaperParagraph ruled(PaperStyle style, const QString &text, double rule)
{
    PaperParagraph made = paragraph(style, text);
    made.rule = rule;
    return made;
}

} // namespace

PaperTable paperHead(const Issuer &issuer, const QString &number, QDate date)
{
    constexpr double partOfAgency = 0.4; // a third to a half of the line above
    const QString name = issuer.name.toUpper();
    PaperTable table;
    table.isRuled = false;
    table.widths = {42, 58};
    const PaperCell agencies{{paragraph(PaperStyle::AgencyAbove, issuer.above.toUpper()),
                              ruled(PaperStyle::Agency, name, partOfAgency)}};
    const PaperCell state{
        {paragraph(PaperStyle::Nation, QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")),
         ruled(PaperStyle::Motto, QStringLiteral("Độc lập - Tự do - Hạnh phúc"), 1)}};
    table.rows.push_back({{agencies, state}, true});
    const QString where = issuer.place + QStringLiteral(", ") + longDate(date);
    table.rows.push_back(
        {{paperCell(PaperStyle::Number, number), paperCell(PaperStyle::PlaceAndDate, where)},
         true});
    return table;
}

PaperTable signatureBlock(const std::vector<PaperParagraph> &left,
                          const std::vector<PaperParagraph> &right)
{
    PaperTable table;
    table.isRuled = false;
    table.widths = {48, 52};
    table.rows.push_back({{{left}, {right}}});
    return table;
}

PaperParagraph labelled(PaperStyle style, const QString &label, const QString &text)
{
    return {style, {{label, true, false}, {text}}};
}

} // namespace taphuan
