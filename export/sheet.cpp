#include "export/sheet.h"

#include "export/text_size.h"
#include "export/workbook.h"

#include <algorithm>

namespace taphuan {

namespace {

constexpr qsizetype longestText = 32767; // UTF-16 units, the limit of Excel
constexpr double highestRow = 409;       // points, likewise
constexpr double lineSpacing = 1.3;

bool isForbidden(QChar character)
{
    const char16_t code = character.unicode();
    return (code < u' ' && code != u'\t' && code != u'\n') || code >= 0xFFFE;
}

/// Excel reads "_x0041_" in a text as an escaped character, so such an underscore is escaped too.
bool beginsEscape(QStringView text)
{
    const auto isHex = [](QChar c) {
        return c.isDigit() || (c.toLower() >= u'a' && c.toLower() <= u'f');
    };
    return text.size() >= 7 && text.startsWith(u"_x") && text[6] == u'_' &&
           std::all_of(text.begin() + 2, text.begin() + 6, isHex);
}

QString withoutForbidden(QStringView text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\r')
            result +=
                i + 1 < text.size() && text[i + 1] == u'\n' ? QString() : QStringLiteral("\n");
        else if (beginsEscape(text.mid(i)))
            result += QStringLiteral("_x005F_");
        else if (!isForbidden(text[i]))
            result += text[i];
    }
    return result;
}

bool isClean(QStringView text)
{
    return std::none_of(text.begin(), text.end(), isForbidden) && !text.contains(u"_x");
}

} // namespace

Sheet::Sheet(lxw_workbook *workbook, Styles &styles, const QString &name, Tape *tape)
    : m_workbook(workbook)
    , m_worksheet(workbook_add_worksheet(workbook, name.toUtf8().constData()))
    , m_styles(styles)
    , m_tape(tape)
    , m_index(m_worksheet->index)
    , m_name(name)
{
}

void Sheet::setColumns(const std::vector<Column> &columns)
{
    m_columns = columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        lxw_row_col_options options = {.hidden = columns[i].hidden, .level = 0, .collapsed = 0};
        worksheet_set_column_opt(m_worksheet, lxw_col_t(i), lxw_col_t(i), columns[i].width, nullptr,
                                 &options);
    }
}

quint16 Sheet::lastColumn() const
{
    std::size_t last = m_columns.size() - 1;
    while (last > 0 && m_columns[last].hidden)
        --last;
    return quint16(last);
}

double Sheet::widthOf(quint16 first, quint16 last) const
{
    double width = 0;
    for (std::size_t i = first; i <= last; ++i)
        width += m_columns[i].hidden ? 0 : m_columns[i].width;
    return width;
}

void Sheet::text(quint32 row, quint16 column, QStringView text, StyleId style)
{
    const char *utf8 = cleaned(text, column);
    check(worksheet_write_string(m_worksheet, row, column, utf8, m_styles[style]), column);
    measure(text, m_columns[column].width, style);
    if (m_tape)
        note({.kind = CellWrite::Kind::Text,
              .column = column,
              .row = row,
              .style = style.number(),
              .text = utf8});
}

void Sheet::number(quint32 row, quint16 column, double number, StyleId style)
{
    check(worksheet_write_number(m_worksheet, row, column, number, m_styles[style]), column);
    if (m_tape)
        note({.kind = CellWrite::Kind::Number,
              .column = column,
              .row = row,
              .style = style.number(),
              .number = number});
}

void Sheet::money(quint32 row, quint16 column, Money money, StyleId style)
{
    number(row, column, toDouble(money), style);
}

void Sheet::date(quint32 row, quint16 column, QDate date, StyleId style)
{
    static const QDate dayZero(1899, 12, 30);
    if (date.isValid())
        number(row, column, double(dayZero.daysTo(date)), style);
    else
        blank(row, column, style);
}

void Sheet::blank(quint32 row, quint16 column, StyleId style)
{
    check(worksheet_write_blank(m_worksheet, row, column, m_styles[style]), column);
    if (m_tape)
        note({.kind = CellWrite::Kind::Blank,
              .column = column,
              .row = row,
              .style = style.number()});
}

void Sheet::blanks(quint32 row, quint16 first, quint16 last, StyleId style)
{
    for (quint16 column = first; column <= last; ++column)
        blank(row, column, style);
}

void Sheet::formula(quint32 row, quint16 column, const std::string &formula, double value,
                    StyleId style)
{
    check(worksheet_write_formula_num(m_worksheet, row, column, formula.c_str(), m_styles[style],
                                      value),
          column);
    if (m_tape)
        note({.kind = CellWrite::Kind::Formula,
              .column = column,
              .row = row,
              .style = style.number(),
              .number = value,
              .text = formula});
}

void Sheet::formula(quint32 row, quint16 column, const std::string &formula, const QString &value,
                    StyleId style)
{
    const char *utf8 = cleaned(value, column);
    check(worksheet_write_formula_str(m_worksheet, row, column, formula.c_str(), m_styles[style],
                                      utf8),
          column);
    if (m_tape)
        note({.kind = CellWrite::Kind::TextFormula,
              .column = column,
              .row = row,
              .style = style.number(),
              .text = formula,
              .result = utf8});
}

void Sheet::merged(quint32 row, quint16 first, quint16 last, QStringView text, StyleId style)
{
    if (first < last)
        check(worksheet_merge_range(m_worksheet, row, first, row, last, "", m_styles[style]),
              first);
    const double needed = m_needed;
    this->text(row, first, text, style);
    m_needed = needed;
    measure(text, widthOf(first, last), style);
}

void Sheet::defineName(const char *name, quint32 firstRow, quint32 lastRow, quint16 column)
{
    std::string cells = '\'' + m_name.toStdString() + "'!" + fixedCellName(firstRow, column);
    if (lastRow > firstRow)
        cells += ':' + fixedCellName(lastRow, column);
    check(workbook_define_name(m_workbook, name, ('=' + cells).c_str()), column);
}

void Sheet::finishRow(quint32 row, int level, double leastHeight)
{
    const double height = std::clamp(m_needed, leastHeight, highestRow);
    lxw_row_col_options options = {.hidden = 0, .level = quint8(level), .collapsed = 0};
    check(worksheet_set_row_opt(m_worksheet, row, height, nullptr, &options), 0);
    if (m_tape)
        note(
            {.kind = CellWrite::Kind::Row, .column = quint16(level), .row = row, .number = height});
    if (m_heights.size() <= row)
        m_heights.resize(row + 1, float(LXW_DEF_ROW_HEIGHT));
    m_heights[row] = float(height);
    m_needed = 0;
}

void Sheet::hideRow(quint32 row)
{
    lxw_row_col_options options = {.hidden = 1, .level = 0, .collapsed = 0};
    check(worksheet_set_row_opt(m_worksheet, row, LXW_DEF_ROW_HEIGHT, nullptr, &options), 0);
    m_heights[row] = 0;
}

double Sheet::heightOf(quint32 row) const
{
    return row < m_heights.size() ? double(m_heights[row]) : LXW_DEF_ROW_HEIGHT;
}

const char *Sheet::cleaned(QStringView text, quint16 column)
{
    if (text.size() > longestText)
        refuseText(column);
    m_utf8 = isClean(text) ? text.toUtf8() : withoutForbidden(text).toUtf8();
    return m_utf8.constData();
}

void Sheet::measure(QStringView text, double width, StyleId style)
{
    const StyleSpec &spec = m_styles.specs()[style.number()];
    const double scale = spec.size / 11 * (spec.bold ? 1.06 : 1.0);
    const int lines = spec.wrap ? wrappedLines(text, width / scale) : 1;
    m_needed = std::max(m_needed, lines * spec.size * lineSpacing + 2);
}

void Sheet::note(CellWrite write)
{
    write.sheet = m_index;
    m_tape->push_back(std::move(write));
}

void Sheet::check(lxw_error error, quint16 column) const
{
    if (error == LXW_NO_ERROR)
        return;
    if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
        refuseText(column);
    throw ExportError(ExportError::Kind::Other, m_name, QString::fromUtf8(lxw_strerror(error)));
}

void Sheet::refuseText(quint16 column) const
{
    const QString field = column < m_columns.size() ? m_columns[column].title : QString();
    throw ExportError(ExportError::Kind::TextTooLong,
                      (m_subject.isEmpty() ? m_name : m_subject) + QStringLiteral(", ") + field,
                      QString::number(longestText));
}

std::string quantitySum(const std::string &range)
{
    return "ROUND(SUM(" + range + "),3)";
}

std::string cellName(quint32 row, quint16 column)
{
    char name[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell(name, row, column);
    return name;
}

std::string fixedCellName(quint32 row, quint16 column)
{
    char name[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell_abs(name, row, column, LXW_TRUE, LXW_TRUE);
    return name;
}

std::string rangeName(quint32 firstRow, quint32 lastRow, quint16 column)
{
    return cellName(firstRow, column) + ':' + cellName(lastRow, column);
}

double widthForMoney(Money largest, double least)
{
    const auto digits = QString::number(largest.dong()).size();
    return std::max(least, double(digits) + 0.6 * double((digits - 1) / 3) + 2);
}

double toDouble(Money money)
{
    return double(money.dong());
}

} // namespace taphuan
