#include "export/form.h"

#include "export/figure_text.h"
#include "export/text_size.h"

#include <algorithm>
#include <array>

namespace taphuan {

namespace {

/// The last column of the part of the sheet's width that begins at its left edge.
quint16 columnAt(const Sheet &sheet, double part)
{
    const quint16 last = sheet.lastColumn();
    const double whole = sheet.widthOf(0, last);
    quint16 column = 0;
    while (column + 1 < last && sheet.widthOf(0, column) < whole * part)
        ++column;
    return column;
}

/// A rule drawn as underscores that is as long as this part of a text of the given look.
QString rule(QStringView text, double size, double part)
{
    constexpr double ruleSize = 7;
    constexpr double boldness = 1.04;
    return QString(std::max(4, int(textWidth(text) * boldness * size / ruleSize * part)), u'_');
}

QString annexLine(const WorkbookInfo &info)
{
    const QString number =
        info.planNumber.isEmpty() ? QStringLiteral("..............") : info.planNumber;
    return QStringLiteral("(Kèm theo Kế hoạch số %1 %2 của %3)")
        .arg(number, longDate(info.planDate), info.agency);
}

/// Whose part of the plan it is, where it is not the whole one.
QString partText(const WorkbookSource &source)
{
    const QString &code = source.options.department;
    if (code.isEmpty())
        return {};
    const Agency *agency = source.catalogue().agency(code);
    return QStringLiteral("\n(phần do %1 phụ trách)").arg(agency ? agency->name : code);
}

/// A line of a header or footer; "&" begins a code there.
QString inFooter(QString text)
{
    return text.left(60).replace(u'&', QStringLiteral("&&"));
}

void setFooter(Sheet &sheet, const WorkbookInfo &info)
{
    const QString font = QStringLiteral("&\"Times New Roman,Regular\"&9 ");
    const QString left = QStringLiteral("Mã kiểm tra: ") + inFooter(info.planChecksum.left(12));
    const QString right = QStringLiteral("Tập Huấn %1, kế hoạch: %2")
                              .arg(inFooter(info.programVersion), inFooter(info.versionText()));
    const QString footer = QStringLiteral("&L%1%2&C%1Trang &P/&N&R%1%3").arg(font, left, right);
    worksheet_set_footer(sheet.worksheet(), footer.toUtf8().constData());
}

// A4 landscape, in inches.
constexpr double sideMargin = 0.5;
constexpr double topMargin = 0.6;
constexpr double bottomMargin = 0.7;
constexpr double pageWidth = 11.69 - 2 * sideMargin;
constexpr double pageHeight = 8.27 - topMargin - bottomMargin;

/// Height of what fits on a printed page, in points of the sheet, which is shrunk to its width.
double roomOnPage(const Sheet &sheet)
{
    double pixels = 0;
    for (const Column &column : sheet.columns())
        pixels += column.hidden ? 0 : column.width * 7 + 5;
    const double scale = std::min(1.0, pageWidth * 96 / pixels);
    return pageHeight * 72 / scale;
}

double heightOf(const Sheet &sheet, quint32 first, quint32 last)
{
    double height = 0;
    for (quint32 row = first; row <= last; ++row)
        height += sheet.heightOf(row);
    return height;
}

/// Breaks the page before what must not be cut in two: the last lines of the table with the total
/// and the signatures, and what follows these.
void keepTogether(Sheet &sheet, const FormRows &rows)
{
    constexpr double caution = 0.97; // printers differ a little
    constexpr quint32 lastLines = 2;
    const double room = roomOnPage(sheet) * caution;
    const double headings = heightOf(sheet, rows.firstHeading, rows.lastHeading);
    const quint32 ending = std::max(rows.lastHeading + 1, rows.total - lastLines);
    const quint32 appendix = rows.lastSignature + 1;
    double used = 0;
    std::vector<lxw_row_t> breaks;
    for (quint32 row = 0; row <= rows.last; ++row) {
        const quint32 end = row == ending ? rows.lastSignature : row == appendix ? rows.last : row;
        if (used + heightOf(sheet, row, end) > room) {
            used = headings;
            if (end > row)
                breaks.push_back(row);
        }
        used += sheet.heightOf(row);
    }
    breaks.push_back(0); // ends the list
    worksheet_set_h_pagebreaks(sheet.worksheet(), breaks.data());
}

void setPage(Sheet &sheet, const FormRows &rows)
{
    lxw_worksheet *worksheet = sheet.worksheet();
    worksheet_set_landscape(worksheet);
    worksheet_set_paper(worksheet, 9); // A4
    worksheet_set_margins(worksheet, sideMargin, sideMargin, topMargin, bottomMargin);
    worksheet_center_horizontally(worksheet);
    worksheet_fit_to_pages(worksheet, 1, 0);
    worksheet_repeat_rows(worksheet, rows.firstHeading, rows.lastHeading);
    worksheet_print_area(worksheet, 0, 0, rows.last, sheet.lastColumn());
}

} // namespace

quint32 writeHead(Sheet &sheet, const WorkbookSource &source, const QString &title, bool inMoney)
{
    const quint16 last = sheet.lastColumn();
    const quint16 left = columnAt(sheet, 0.36);
    const auto pair = [&](quint32 row, QStringView ours, Style oursStyle, QStringView states,
                          Style statesStyle, double height) {
        sheet.merged(row, 0, left, ours, oursStyle);
        sheet.merged(row, left + 1, last, states, statesStyle);
        sheet.finishRow(row, 0, height);
    };
    const QStringView motto = u"Độc lập - Tự do - Hạnh phúc";
    const QString agency = source.info.agency.toUpper();
    pair(0, source.info.agencyAbove.toUpper(), Style::AgencyAbove,
         u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Style::Nation, 16);
    pair(1, agency, Style::Agency, motto, Style::Motto, 17);
    pair(2, rule(agency.left(40), 12, 0.4), Style::Rule, rule(motto, 13, 1), Style::Rule, 9);
    sheet.finishRow(3, 0, 8);
    const auto line = [&](quint32 row, QStringView text, Style style, double height) {
        sheet.merged(row, 0, last, text, style);
        sheet.finishRow(row, 0, height);
    };
    line(4, title.toUpper(), Style::Title, 20);
    line(5, (source.plan.header.title + partText(source)).toUpper(), Style::Title, 20);
    line(6, annexLine(source.info), Style::Annex, 17);
    line(7, inMoney ? u"Đơn vị tính: đồng" : u"", Style::UnitOfMoney, 16);
    return 8;
}

quint32 writeHeadings(Sheet &sheet, quint32 row, const QStringList &numbers)
{
    const quint16 last = sheet.lastColumn();
    for (quint16 column = 0; column <= last; ++column)
        sheet.text(row, column, sheet.columns()[column].title, Style::Heading);
    sheet.finishRow(row, 0, 32);
    if (numbers.isEmpty())
        return row + 1;
    for (quint16 column = 0; column <= last; ++column)
        sheet.text(row + 1, column, numbers[column], Style::ColumnNumber);
    sheet.finishRow(row + 1, 0, 13);
    return row + 2;
}

quint32 writeSignatures(Sheet &sheet, const WorkbookSource &source, quint32 row)
{
    const quint16 last = sheet.lastColumn();
    const std::array<quint16, 4> ends = {0, quint16(columnAt(sheet, 0.3) + 1),
                                         quint16(columnAt(sheet, 0.62) + 1), quint16(last + 1)};
    const auto three = [&](const std::array<QStringView, 3> &texts, Style style) {
        for (std::size_t i = 0; i < texts.size(); ++i)
            sheet.merged(row, ends[i], quint16(ends[i + 1] - 1), texts[i], style);
        sheet.finishRow(row++);
    };
    sheet.finishRow(row++, 0, 10);
    const QString place =
        source.plan.header.province + QStringLiteral(", ") + longDate(source.info.planDate);
    three({u"", u"", place}, Style::Place);
    three({u"Người lập biểu", u"Phụ trách kế toán", u"Thủ trưởng đơn vị"}, Style::Signer);
    three({u"(Ký, họ tên)", u"(Ký, họ tên)", u"(Ký, họ tên, đóng dấu)"}, Style::SignerHint);
    for (int i = 0; i < 4; ++i)
        sheet.finishRow(row++, 0, 18);
    return row - 1;
}

void finishForm(Sheet &sheet, const WorkbookSource &source, const FormRows &rows)
{
    setPage(sheet, rows);
    setFooter(sheet, source.info);
    keepTogether(sheet, rows);
    worksheet_freeze_panes(sheet.worksheet(), rows.lastHeading + 1, rows.frozenColumns);
    worksheet_gridlines(sheet.worksheet(), LXW_HIDE_ALL_GRIDLINES);
    lxw_protection allowed = {};
    allowed.format_columns = LXW_TRUE;
    allowed.format_rows = LXW_TRUE;
    allowed.autofilter = LXW_TRUE;
    worksheet_protect(sheet.worksheet(), nullptr, &allowed);
}

} // namespace taphuan
