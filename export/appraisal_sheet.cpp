#include "export/appraisal_sheet.h"

#include "core/domain/line_id.h"
#include "core/planning/appraisal_columns.h"
#include "export/appraised_lines.h"
#include "export/detail_columns.h"

namespace taphuan {

namespace {

enum Place : quint16 {
    Number,
    Class,
    What,
    Requested,
    Appraised,
    Difference,
    Reason,
    Document,
    Comment,
    PlanId,
    Version,
    ClassId,
    LineId,
    ClassNumber,   ///< finds the lines of a class
    LineRequested, ///< of lines alone, so that the sum of a class does not sum itself
    LineAppraised,
    Count
};

// What the sheet calls its hidden columns.
constexpr char classNumbers[] = "TD_Lop";
constexpr char requestedOfLines[] = "TD_DeNghi";
constexpr char appraisedOfLines[] = "TD_ThamDinh";

/// Nothing for a column that is not read back.
std::optional<AppraisalColumn> readBackAs(quint16 place)
{
    switch (place) {
    case Requested: return AppraisalColumn::Requested;
    case Appraised: return AppraisalColumn::Appraised;
    case Reason: return AppraisalColumn::Reason;
    case Document: return AppraisalColumn::Document;
    case Comment: return AppraisalColumn::Comment;
    case PlanId: return AppraisalColumn::PlanId;
    case Version: return AppraisalColumn::Version;
    case ClassId: return AppraisalColumn::ClassId;
    case LineId: return AppraisalColumn::LineId;
    default: return std::nullopt;
    }
}

std::vector<Column> columns(const PlanEstimate &estimate)
{
    const double width = widthForMoney(estimate.amount, 15);
    std::vector<Column> result(Count, {QString(), 12, true});
    result[Number] = {QStringLiteral("STT"), 6};
    result[Class] = {QStringLiteral("Mã lớp"), 9};
    result[What] = {QStringLiteral("Nội dung chi"), 38};
    result[Requested] = {{}, width};
    result[Appraised] = {{}, width};
    result[Difference] = {QStringLiteral("Chênh lệch"), width};
    result[Reason] = {{}, 26};
    result[Document] = {{}, 18};
    result[Comment] = {{}, 24};
    result[ClassNumber].title = QStringLiteral("Số lớp");
    result[LineRequested].title = QStringLiteral("Đề nghị của dòng");
    result[LineAppraised].title = QStringLiteral("Thẩm định của dòng");
    for (quint16 place = 0; place < Count; ++place)
        if (const auto column = readBackAs(place))
            result[place].title = titleOf(*column);
    return result;
}

struct Sums
{
    Money requested;
    Money appraised;

    Sums &operator+=(const Sums &other)
    {
        requested += other.requested;
        appraised += other.appraised;
        return *this;
    }
};

class AppraisalWriter
{
public:
    AppraisalWriter(Sheet &sheet, const WorkbookSource &source, const std::vector<ClassRows> &rows)
        : m_sheet(sheet), m_source(source), m_rows(rows), m_appraised(source.options.appraisal)
    {
    }

    void write();

private:
    void writeKeys();
    void writeHiddenHeadings();
    void writeClass(std::size_t index);
    void writeLines(std::size_t index);
    void writeLine(const Line &line, quint32 detailRow, const QString &number);
    void writeInputs(const AppraisedFigure &appraised);
    void writeIds(const QString &lineId);
    void writeSums(const std::string &requested, const std::string &appraised, const Sums &sums,
                   Style style);
    void writeTotal();
    void writeCheck();
    void guardInputs();
    Sums sumsOf(std::size_t index) const;
    AppraisedFigure appraisedOf(const Line &line) const;

    Sheet &m_sheet;
    const WorkbookSource &m_source;
    const std::vector<ClassRows> &m_rows;
    AppraisedLines m_appraised;
    const TrainingClass *m_class = nullptr; ///< the one that is written
    quint32 m_classNumber = 0;
    quint32 m_row = 0; ///< the one that is written
    quint32 m_first = 0;
    quint32 m_last = 0;
    quint32 m_total = 0;
};

void AppraisalWriter::writeKeys()
{
    for (quint16 place = 0; place < Count; ++place)
        if (const auto column = readBackAs(place))
            m_sheet.text(m_row, place, keyOf(*column), Style::Hidden);
    m_sheet.finishRow(m_row);
    m_sheet.hideRow(m_row++);
}

void AppraisalWriter::writeHiddenHeadings()
{
    for (quint16 place = PlanId; place < Count; ++place)
        m_sheet.text(m_row, place, m_sheet.columns()[place].title, Style::Hidden);
}

AppraisedFigure AppraisalWriter::appraisedOf(const Line &line) const
{
    return m_appraised.of(m_source.estimator, *m_class, line);
}

Sums AppraisalWriter::sumsOf(std::size_t index) const
{
    Sums sums;
    for (const Line &line : m_source.estimate.classes[index].lines)
        sums += {line.amount,
                 m_appraised.of(m_source.estimator, m_source.plan.classes[index], line).amount};
    return sums;
}

void AppraisalWriter::writeClass(std::size_t index)
{
    m_class = &m_source.plan.classes[index];
    m_classNumber = quint32(index + 1);
    m_sheet.setSubject(m_class->code);
    m_sheet.text(m_row, Number, roman(index + 1), Style::ClassCentred);
    m_sheet.text(m_row, Class, m_class->code, Style::ClassCentred);
    m_sheet.text(m_row, What, m_class->title, Style::ClassText);
    const auto sumOf = [&](const char *figures) {
        return std::string("SUMIFS(") + figures + ',' + classNumbers + ",$" +
               cellName(m_row, ClassNumber) + ')';
    };
    writeSums(sumOf(requestedOfLines), sumOf(appraisedOfLines), sumsOf(index), Style::ClassMoney);
    m_sheet.blanks(m_row, Reason, Comment, Style::ClassText);
    writeIds({});
    m_sheet.finishRow(m_row++);
    writeLines(index);
}

/// With the numbers that "Dự toán chi tiết" gives them: the heading of a section parts its rows
/// there.
void AppraisalWriter::writeLines(std::size_t index)
{
    const std::vector<quint32> &rows = m_rows[index].lines;
    int section = 0;
    int number = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i == 0 || rows[i] != rows[i - 1] + 1) {
            ++section;
            number = 0;
        }
        writeLine(m_source.estimate.classes[index].lines[i], rows[i],
                  QStringLiteral("%1.%2").arg(section).arg(++number));
    }
}

void AppraisalWriter::writeLine(const Line &line, quint32 detailRow, const QString &number)
{
    const AppraisedFigure appraised = appraisedOf(line);
    m_sheet.text(m_row, Number, number, Style::LineCentred);
    m_sheet.text(m_row, Class, m_class->code, Style::LineCentred);
    m_sheet.text(m_row, What, lineLabel(m_source.estimator, *m_class, line), Style::LineText);
    m_sheet.formula(m_row, Requested, detailCell(detailRow, DetailColumn::Amount),
                    toDouble(line.amount), Style::LineMoney);
    m_sheet.money(m_row, Appraised, appraised.amount, Style::InputMoney);
    m_sheet.formula(m_row, Difference,
                    cellName(m_row, Appraised) + '-' + cellName(m_row, Requested),
                    toDouble(appraised.amount - line.amount), Style::LineMoney);
    writeInputs(appraised);
    writeIds(lineId(m_source.estimator, *m_class, line));
    m_sheet.formula(m_row, LineRequested, cellName(m_row, Requested), toDouble(line.amount),
                    Style::Hidden);
    m_sheet.formula(m_row, LineAppraised, cellName(m_row, Appraised), toDouble(appraised.amount),
                    Style::Hidden);
    m_sheet.finishRow(m_row++, 1);
}

void AppraisalWriter::writeInputs(const AppraisedFigure &appraised)
{
    m_sheet.text(m_row, Reason, appraised.reason, Style::InputText);
    m_sheet.text(m_row, Document, appraised.document, Style::InputText);
    m_sheet.text(m_row, Comment, appraised.comment, Style::InputText);
}

void AppraisalWriter::writeIds(const QString &line)
{
    m_sheet.text(m_row, PlanId, m_source.plan.header.id, Style::Hidden);
    m_sheet.number(m_row, Version, double(m_source.info.version), Style::Hidden);
    m_sheet.text(m_row, ClassId, m_class->id, Style::Hidden);
    m_sheet.text(m_row, LineId, line, Style::Hidden);
    m_sheet.number(m_row, ClassNumber, m_classNumber, Style::Hidden);
}

void AppraisalWriter::writeSums(const std::string &requested, const std::string &appraised,
                                const Sums &sums, Style style)
{
    m_sheet.formula(m_row, Requested, requested, toDouble(sums.requested), style);
    m_sheet.formula(m_row, Appraised, appraised, toDouble(sums.appraised), style);
    m_sheet.formula(m_row, Difference,
                    cellName(m_row, Appraised) + '-' + cellName(m_row, Requested),
                    toDouble(sums.appraised - sums.requested), style);
}

void AppraisalWriter::writeTotal()
{
    Sums sums;
    for (std::size_t i = 0; i < m_source.plan.classes.size(); ++i)
        sums += sumsOf(i);
    const auto sumOf = [](const char *figures) { return std::string("SUM(") + figures + ')'; };
    m_sheet.setSubject({});
    m_sheet.blanks(m_row, Number, Class, Style::TotalText);
    m_sheet.text(m_row, What, u"TỔNG CỘNG", Style::TotalText);
    writeSums(sumOf(requestedOfLines), sumOf(appraisedOfLines), sums, Style::TotalMoney);
    m_sheet.blanks(m_row, Reason, Comment, Style::TotalText);
    m_sheet.finishRow(m_row, 0, 20);
    m_total = m_row++;
    m_sheet.merged(m_row, Number, Comment,
                   u"Chỉ sửa các ô chữ màu xanh: số thẩm định (không lớn hơn số đề nghị), lý do, "
                   u"căn cứ, ý kiến. Có thể sắp xếp, lọc, ẩn, chèn dòng; không xóa các cột ẩn.",
                   Style::Remark);
    m_sheet.finishRow(m_row++);
}

void AppraisalWriter::writeCheck()
{
    m_sheet.merged(m_row, Number, What, u"Kiểm tra: Thẩm định (đề nghị) = Dự toán chi tiết",
                   Style::Statement);
    m_sheet.formula(m_row, Requested,
                    "IF(" + cellName(m_total, Requested) + '=' + DetailName::total +
                        ",\"Khớp\",\"Lệch\")",
                    QStringLiteral("Khớp"), Style::StatementMark);
    m_sheet.finishRow(m_row++);
}

/// What may be typed, and how a figure shows that is not the requested one.
void AppraisalWriter::guardInputs()
{
    const std::string appraised = '$' + cellName(m_first, Appraised);
    const std::string requested = '$' + cellName(m_first, Requested);
    const std::string condition = "=AND(ISNUMBER(" + appraised + ")," + appraised + ">=0," +
                                  appraised + "<=" + requested + ',' + appraised + "=INT(" +
                                  appraised + "))";
    validateInput(m_sheet, {m_first, m_last}, Appraised, Appraised, condition,
                  "Số thẩm định là số đồng nguyên, không âm, không lớn hơn số đề nghị.");
    std::string changed = '=' + appraised + "<>" + requested;
    lxw_conditional_format rule = {};
    rule.type = LXW_CONDITIONAL_TYPE_FORMULA;
    rule.value_string = changed.data();
    rule.format = m_sheet.styles().changed();
    worksheet_conditional_format_range(m_sheet.worksheet(), m_first, Appraised, m_last, Difference,
                                       &rule);
    const std::string numbers =
        rangeName(m_first, m_last, Number) + ' ' + rangeName(m_first, m_last, Class);
    worksheet_ignore_errors(m_sheet.worksheet(), LXW_IGNORE_NUMBER_STORED_AS_TEXT, numbers.c_str());
}

void AppraisalWriter::write()
{
    m_sheet.setColumns(columns(m_source.estimate));
    FormRows form;
    m_row = writeHead(m_sheet, m_source, QStringLiteral("Thẩm định dự toán"), true);
    writeKeys();
    form.firstHeading = form.lastHeading = m_row;
    writeHiddenHeadings();
    m_first = m_row = writeHeadings(m_sheet, m_row);
    form.frozenColumns = What + 1;
    for (std::size_t i = 0; i < m_source.plan.classes.size(); ++i)
        writeClass(i);
    if (m_row == m_first) {
        m_sheet.blanks(m_row, Number, Comment, Style::LineText);
        m_sheet.finishRow(m_row++);
    }
    m_last = m_row - 1;
    m_sheet.defineName(classNumbers, m_first, m_last, ClassNumber);
    m_sheet.defineName(requestedOfLines, m_first, m_last, LineRequested);
    m_sheet.defineName(appraisedOfLines, m_first, m_last, LineAppraised);
    writeTotal();
    guardInputs();
    worksheet_autofilter(m_sheet.worksheet(), form.lastHeading, Number, m_last, Comment);
    form.total = m_total;
    writeCheck();
    form.last = form.lastSignature = writeSignatures(m_sheet, m_source, m_row);
    worksheet_outline_settings(m_sheet.worksheet(), LXW_TRUE, LXW_FALSE, LXW_FALSE, LXW_FALSE);
    finishForm(m_sheet, m_source, form);
}

} // namespace

void writeAppraisal(Sheet &sheet, const WorkbookSource &source, const std::vector<ClassRows> &rows)
{
    AppraisalWriter(sheet, source, rows).write();
}

} // namespace taphuan
