#include "export/lecturer_sheet.h"

#include "core/planning/lecturer_fee.h"
#include "export/detail_columns.h"
#include "export/line_formula.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace taphuan {

namespace {

enum Place : quint16 { Number, Who, RankName, Department, Classes, Sessions, Price, Fee };

std::vector<Column> columns(const PlanEstimate &estimate)
{
    return {{QStringLiteral("STT"), 6},
            {QStringLiteral("Báo cáo viên, lớp giảng dạy"), 58},
            {QStringLiteral("Chức danh"), 16},
            {QStringLiteral("Cơ quan"), 20},
            {QStringLiteral("Số lớp"), 8},
            {QStringLiteral("Số buổi"), 9},
            {QStringLiteral("Mức chi một buổi"), 14},
            {QStringLiteral("Thù lao"), widthForMoney(estimate.amount, 16)}};
}

/// What a lecturer teaches in one class.
struct Taught
{
    std::size_t trainingClass = 0; ///< index into the plan's classes
    Quantity sessions;
    std::size_t line = 0; ///< index into the class's lines; their number: it has none for the rank
    Money fee;
};

struct TaughtBy
{
    const Lecturer *lecturer = nullptr;
    std::vector<Taught> classes;
    Quantity sessions;
    Money fee;
};

class LecturerWriter
{
public:
    LecturerWriter(Sheet &sheet, const WorkbookSource &source, const std::vector<ClassRows> &rows)
        : m_sheet(sheet)
        , m_source(source)
        , m_rows(rows)
        , m_item(lecturerFeeItem(source.catalogue()))
    {
    }

    void write();

private:
    void collect();
    void add(std::size_t trainingClass, TaughtBy &by, Quantity sessions);
    Taught taught(std::size_t trainingClass, const Lecturer &lecturer, Quantity sessions) const;
    const std::vector<Line> &linesOf(std::size_t trainingClass) const
    {
        return m_source.estimate.classes[trainingClass].lines;
    }
    void writeLecturer(const TaughtBy &by, int number);
    void writeClass(const Taught &taught);
    void writeFee(const Taught &taught);
    void writeOthers(Money others);
    void writeTotal();
    void writeCheck(quint32 total);
    std::string ofLecturers(quint16 column) const;
    /// The fees of "Dự toán chi tiết".
    std::string detailFees() const;
    Money detailFeeAmount() const;

    Sheet &m_sheet;
    const WorkbookSource &m_source;
    const std::vector<ClassRows> &m_rows;
    int m_item;
    std::vector<TaughtBy> m_lecturers; ///< in the order of the plan
    Quantity m_sessions;
    Money m_fees;
    quint32 m_row = 0; ///< the one that is written
    quint32 m_first = 0;
    quint32 m_last = 0; ///< of the lecturers' rows
};

void LecturerWriter::collect()
{
    QHash<QString, std::size_t> places;
    for (const Lecturer &lecturer : m_source.plan.lecturers) {
        places.insert(lecturer.id, m_lecturers.size());
        m_lecturers.push_back({.lecturer = &lecturer, .classes = {}, .sessions = {}, .fee = {}});
    }
    for (std::size_t i = 0; i < m_source.plan.classes.size(); ++i) {
        std::map<QString, Quantity> sessions;
        for (const Topic &topic : m_source.plan.classes[i].topics)
            sessions[topic.lecturer] += topic.sessions;
        for (const auto &[lecturer, count] : sessions)
            if (const auto place = places.constFind(lecturer); place != places.constEnd())
                add(i, m_lecturers[*place], count);
    }
    std::erase_if(m_lecturers, [](const TaughtBy &by) { return by.classes.empty(); });
}

void LecturerWriter::add(std::size_t trainingClass, TaughtBy &by, Quantity sessions)
{
    if (sessions.isZero())
        return;
    by.classes.push_back(taught(trainingClass, *by.lecturer, sessions));
    by.sessions += sessions;
    by.fee += by.classes.back().fee;
    m_sessions += sessions;
    m_fees += by.classes.back().fee;
}

Taught LecturerWriter::taught(std::size_t trainingClass, const Lecturer &lecturer,
                              Quantity sessions) const
{
    const auto &lines = linesOf(trainingClass);
    const auto line = std::ranges::find_if(lines, [&](const Line &each) {
        return each.item == m_item && each.rank() == lecturer.rank;
    });
    Taught result{trainingClass, sessions, std::size_t(line - lines.begin()), {}};
    if (line != lines.end())
        result.fee = lecturerFeeAmount(m_source.estimator, *line, sessions);
    return result;
}

void LecturerWriter::writeLecturer(const TaughtBy &by, int number)
{
    const Lecturer &lecturer = *by.lecturer;
    const Agency *agency = m_source.catalogue().agency(lecturer.department);
    const QDate day = m_source.plan.classes[by.classes.front().trainingClass].startDate;
    const auto below = [&](quint16 column) {
        return rangeName(m_row + 1, m_row + quint32(by.classes.size()), column);
    };
    m_sheet.number(m_row, Number, number, Style::ClassCentred);
    m_sheet.text(m_row, Who, lecturer.name, Style::ClassText);
    m_sheet.text(m_row, RankName, m_source.catalogue().label(lecturer.rank, day), Style::ClassText);
    m_sheet.text(m_row, Department, agency ? agency->shortName : lecturer.department,
                 Style::ClassText);
    m_sheet.formula(m_row, Classes, "ROWS(" + below(Sessions) + ')', double(by.classes.size()),
                    Style::ClassQuantity);
    m_sheet.formula(m_row, Sessions, quantitySum(below(Sessions)), toDouble(by.sessions),
                    Style::ClassQuantity);
    m_sheet.blank(m_row, Price, Style::ClassMoney);
    m_sheet.formula(m_row, Fee, "SUM(" + below(Fee) + ')', toDouble(by.fee), Style::ClassMoney);
    m_sheet.finishRow(m_row++, 0, 18);
    for (const Taught &each : by.classes)
        writeClass(each);
}

void LecturerWriter::writeClass(const Taught &taught)
{
    const TrainingClass &trainingClass = m_source.plan.classes[taught.trainingClass];
    m_sheet.setSubject(trainingClass.code);
    m_sheet.blank(m_row, Number, Style::LineText);
    m_sheet.merged(m_row, Who, Classes,
                   trainingClass.code + QStringLiteral(". ") + trainingClass.title,
                   Style::LineText);
    m_sheet.number(m_row, Sessions, toDouble(taught.sessions), Style::LineQuantity);
    writeFee(taught);
    m_sheet.finishRow(m_row++, 1);
    m_sheet.setSubject({});
}

void LecturerWriter::writeFee(const Taught &taught)
{
    const auto &lines = linesOf(taught.trainingClass);
    if (taught.line == lines.size()) {
        m_sheet.blank(m_row, Price, Style::LineMoney);
        m_sheet.money(m_row, Fee, Money(), Style::LineMoney);
        return;
    }
    const Line &line = lines[taught.line];
    const quint32 row = m_rows[taught.trainingClass].lines[taught.line];
    m_sheet.formula(m_row, Price, detailCell(row, DetailColumn::Price), toDouble(line.rate),
                    Style::LineMoney);
    m_sheet.formula(m_row, Fee,
                    feeFormula(cellName(m_row, Sessions), taught.sessions, cellName(m_row, Price),
                               line.rate, m_source.plan.header.roundTo),
                    toDouble(taught.fee), Style::LineMoney);
}

std::string LecturerWriter::detailFees() const
{
    return std::string("SUMIFS(") + DetailName::amounts + ',' + DetailName::items + ",\"" +
           m_source.catalogue().items[std::size_t(m_item)].code.toStdString() + "\")";
}

Money LecturerWriter::detailFeeAmount() const
{
    Money sum;
    for (const ClassEstimate &each : m_source.estimate.classes)
        for (const Line &line : each.lines)
            sum += line.item == m_item ? line.amount : Money();
    return sum;
}

/// The rows of lecturers, which alone count classes.
std::string LecturerWriter::ofLecturers(quint16 column) const
{
    return "SUMIFS(" + rangeName(m_first, m_last, column) + ',' +
           rangeName(m_first, m_last, Classes) + ",\">0\")";
}

/// Sessions that the estimate has otherwise than the topics, and rounding.
void LecturerWriter::writeOthers(Money others)
{
    m_sheet.blank(m_row, Number, Style::LineText);
    m_sheet.merged(m_row, Who, Price, u"Số buổi dự toán nhập khác chương trình, làm tròn",
                   Style::LineText);
    m_sheet.formula(m_row, Fee, detailFees() + '-' + ofLecturers(Fee), toDouble(others),
                    Style::LineMoney);
    m_sheet.finishRow(m_row++);
}

void LecturerWriter::writeTotal()
{
    const bool others = m_row > m_last + 1;
    m_sheet.blank(m_row, Number, Style::TotalText);
    m_sheet.text(m_row, Who, u"TỔNG CỘNG", Style::TotalText);
    m_sheet.blanks(m_row, RankName, Classes, Style::TotalText);
    m_sheet.formula(m_row, Sessions, "ROUND(" + ofLecturers(Sessions) + ",3)", toDouble(m_sessions),
                    Style::TotalQuantity);
    m_sheet.blank(m_row, Price, Style::TotalText);
    m_sheet.formula(m_row, Fee, ofLecturers(Fee) + (others ? '+' + cellName(m_row - 1, Fee) : ""),
                    toDouble(detailFeeAmount()), Style::TotalMoney);
    m_sheet.finishRow(m_row, 0, 20);
}

void LecturerWriter::writeCheck(quint32 total)
{
    m_sheet.merged(m_row, Number, Price, u"Kiểm tra: Thù lao báo cáo viên = Dự toán chi tiết",
                   Style::Statement);
    m_sheet.formula(m_row, Fee,
                    "IF(" + cellName(total, Fee) + '=' + detailFees() + ",\"Khớp\",\"Lệch\")",
                    QStringLiteral("Khớp"), Style::StatementMark);
    m_sheet.finishRow(m_row);
}

void LecturerWriter::write()
{
    collect();
    m_sheet.setColumns(columns(m_source.estimate));
    FormRows form;
    form.firstHeading =
        writeHead(m_sheet, m_source, QStringLiteral("Báo cáo viên và thù lao"), true);
    m_first = m_row = writeHeadings(m_sheet, form.firstHeading);
    form.lastHeading = m_first - 1;
    form.frozenColumns = Who + 1;
    int number = 0;
    for (const TaughtBy &by : m_lecturers)
        writeLecturer(by, ++number);
    if (m_lecturers.empty()) {
        m_sheet.blanks(m_row, Number, Fee, Style::LineText);
        m_sheet.finishRow(m_row++);
    }
    m_last = m_row - 1;
    if (const Money others = detailFeeAmount() - m_fees; others != Money())
        writeOthers(others);
    writeTotal();
    form.total = m_row;
    ++m_row;
    writeCheck(form.total);
    form.last = form.lastSignature = writeSignatures(m_sheet, m_source, m_row + 1);
    worksheet_outline_settings(m_sheet.worksheet(), LXW_TRUE, LXW_FALSE, LXW_FALSE, LXW_FALSE);
    finishForm(m_sheet, m_source, form);
}

} // namespace

void writeLecturers(Sheet &sheet, const WorkbookSource &source, const std::vector<ClassRows> &rows)
{
    LecturerWriter(sheet, source, rows).write();
}

} // namespace taphuan
