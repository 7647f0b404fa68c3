#include "export/summary_sheet.h"

#include "core/domain/money_words.h"
#include "export/cost_chart.h"
#include "export/detail_sheet.h"
#include "export/schedule_sheet.h"
#include "export/share.h"

#include <cmath>

namespace taphuan {

namespace {

enum Place : quint16 {
    Number,
    Type,
    Agency,
    Classes,
    People,
    Days,
    Amount,
    State,
    Own,
    Share,
    Group
};

std::vector<Column> columns(const PlanEstimate &estimate)
{
    const double width = widthForMoney(estimate.amount, 17);
    return {{QStringLiteral("STT"), 5},
            {QStringLiteral("Loại hình HTX"), 36},
            {QStringLiteral("Cơ quan phụ trách"), 42},
            {QStringLiteral("Số lớp"), 8},
            {QStringLiteral("Số học viên"), 9},
            {QStringLiteral("Số ngày"), 9},
            {QStringLiteral("Tổng kinh phí"), width},
            {QStringLiteral("NSNN"), width},
            {QStringLiteral("HTX đóng góp"), width},
            {QStringLiteral("Tỷ trọng (%)"), 9},
            {QStringLiteral("Nhóm"), 10, true}};
}

class SummaryWriter
{
public:
    SummaryWriter(Sheet &sheet, const WorkbookSource &source, const TypeGroups &groups)
        : m_sheet(sheet), m_source(source), m_groups(groups.groups)
    {
    }

    void write();

private:
    void writeGroup(const TypeGroup &group, std::size_t number);
    void writeShare(Money amount, Style style);
    void writeTotal();
    void writeWords();
    void writeCeiling();
    void writeChecks();
    void writeCheck(const QString &what, const std::string &condition);
    void statement(QStringView text);
    std::string totalCell(quint16 column) const { return cellName(m_total, column); }

    Sheet &m_sheet;
    const WorkbookSource &m_source;
    const std::vector<TypeGroup> &m_groups;
    quint32 m_row = 0; ///< the one that is written
    quint32 m_first = 0;
    quint32 m_total = 0;
};

std::string sumIf(const char *figures, const char *groups, quint32 row)
{
    return std::string("SUMIFS(") + figures + ',' + groups + ",$" + cellName(row, Group) + ')';
}

void SummaryWriter::writeGroup(const TypeGroup &group, std::size_t number)
{
    const auto money = [&](quint16 column, const char *figures, Money value) {
        m_sheet.formula(m_row, column, sumIf(figures, DetailName::groups, m_row), toDouble(value),
                        Style::LineMoney);
    };
    m_sheet.number(m_row, Number, double(number), Style::LineCentred);
    m_sheet.text(m_row, Type, group.type, Style::LineText);
    m_sheet.text(m_row, Agency, group.agency, Style::LineText);
    m_sheet.formula(m_row, Classes,
                    std::string("COUNTIF(") + ScheduleName::groups + ",$" + cellName(m_row, Group) +
                        ')',
                    double(group.classes), Style::LineMoney);
    m_sheet.formula(m_row, People, sumIf(ScheduleName::trainees, ScheduleName::groups, m_row),
                    double(group.trainees), Style::LineMoney);
    m_sheet.formula(m_row, Days,
                    "ROUND(" + sumIf(ScheduleName::days, ScheduleName::groups, m_row) + ",3)",
                    toDouble(group.days), Style::LineQuantity);
    money(Amount, DetailName::amounts, group.amount);
    money(State, DetailName::states, group.state);
    money(Own, DetailName::owns, group.amount - group.state);
    writeShare(group.amount, Style::LineShare);
    m_sheet.text(m_row, Group, group.key, Style::Hidden);
    m_sheet.finishRow(m_row++, 0, 18);
}

void SummaryWriter::writeShare(Money amount, Style style)
{
    m_sheet.formula(m_row, Share,
                    shareFormula(cellName(m_row, Amount), fixedCellName(m_total, Amount)),
                    shareOf(amount, m_source.estimate.amount), style);
}

void SummaryWriter::writeTotal()
{
    const auto sum = [&](quint16 column, double value, Style style) {
        const std::string range = rangeName(m_first, m_total - 1, column);
        m_sheet.formula(m_total, column,
                        column == Days ? "ROUND(SUM(" + range + "),3)" : "SUM(" + range + ')',
                        value, style);
    };
    TypeGroup all;
    for (const TypeGroup &group : m_groups) {
        all.classes += group.classes;
        all.trainees += group.trainees;
        all.days += group.days;
    }
    m_sheet.blank(m_row, Number, Style::TotalText);
    m_sheet.text(m_row, Type, u"TỔNG CỘNG", Style::TotalText);
    m_sheet.blank(m_row, Agency, Style::TotalText);
    sum(Classes, double(all.classes), Style::TotalMoney);
    sum(People, double(all.trainees), Style::TotalMoney);
    sum(Days, toDouble(all.days), Style::TotalQuantity);
    sum(Amount, toDouble(m_source.estimate.amount), Style::TotalMoney);
    sum(State, toDouble(m_source.estimate.state), Style::TotalMoney);
    sum(Own, toDouble(m_source.estimate.own()), Style::TotalMoney);
    writeShare(m_source.estimate.amount, Style::TotalShare);
    m_sheet.finishRow(m_row++, 0, 20);
}

/// A formula cannot read a number out, so the words are shown only while they are true.
void SummaryWriter::writeWords()
{
    const Money amount = m_source.estimate.amount;
    const QString words = QStringLiteral("Bằng chữ: ") + moneyInWords(amount) + u'.';
    const QString changed =
        QStringLiteral("Bằng chữ: (tổng đã khác số liệu khi xuất, cần viết lại)");
    m_sheet.merged(m_row, Number, Share, words, Style::Words);
    m_sheet.formula(m_row, Number,
                    "IF(" + totalCell(Amount) + '=' + std::to_string(amount.dong()) + ",\"" +
                        words.toStdString() + "\",\"" + changed.toStdString() + "\")",
                    words, Style::Words);
    m_sheet.finishRow(m_row++, 0, 20);
}

void SummaryWriter::statement(QStringView text)
{
    m_sheet.merged(m_row, Number, Days, text, Style::Statement);
}

void SummaryWriter::writeCeiling()
{
    const std::optional<Money> ceiling = m_source.plan.header.ceiling;
    statement(u"Trần kinh phí NSNN được giao:");
    if (!ceiling) {
        m_sheet.text(m_row, Amount, u"chưa giao", Style::StatementMark);
        m_sheet.finishRow(m_row++);
        return;
    }
    m_sheet.money(m_row, Amount, *ceiling, Style::StatementMoney);
    m_sheet.finishRow(m_row++);
    const Money left = *ceiling - m_source.estimate.state;
    const std::string given = cellName(m_row - 1, Amount);
    const std::string state = totalCell(State);
    const QString over = QStringLiteral("Vượt trần kinh phí:");
    const QString under = QStringLiteral("Còn lại so với trần kinh phí:");
    statement({});
    m_sheet.formula(m_row, Number,
                    "IF(" + state + '>' + given + ",\"" + over.toStdString() + "\",\"" +
                        under.toStdString() + "\")",
                    left < Money() ? over : under, Style::Statement);
    m_sheet.formula(m_row, Amount, "ABS(" + given + '-' + state + ')', std::abs(toDouble(left)),
                    Style::StatementMoney);
    m_sheet.finishRow(m_row++);
}

void SummaryWriter::writeCheck(const QString &what, const std::string &condition)
{
    statement(what);
    m_sheet.formula(m_row, Amount, "IF(" + condition + ",\"Khớp\",\"Lệch\")",
                    QStringLiteral("Khớp"), Style::StatementMark);
    m_sheet.finishRow(m_row++);
}

void SummaryWriter::writeChecks()
{
    const std::string total = totalCell(Amount);
    writeCheck(QStringLiteral("Kiểm tra: Tổng hợp = Dự toán chi tiết"),
               total + '=' + DetailName::total);
    writeCheck(QStringLiteral("Kiểm tra: Dự toán chi tiết = cộng các dòng theo tiểu mục"),
               std::string(DetailName::total) + "=SUMIFS(" + DetailName::amounts + ',' +
                   DetailName::budgetCodes + ",\"<>\")");
    writeCheck(QStringLiteral("Kiểm tra: Tổng kinh phí = NSNN + HTX đóng góp"),
               total + '=' + totalCell(State) + '+' + totalCell(Own));
    writeCheck(QStringLiteral("Kiểm tra: Tổng hợp = Kế hoạch mở lớp"),
               total + '=' + ScheduleName::total);
}

void SummaryWriter::write()
{
    m_sheet.setColumns(columns(m_source.estimate));
    FormRows form;
    form.firstHeading =
        writeHead(m_sheet, m_source, QStringLiteral("Tổng hợp dự toán kinh phí"), true);
    m_first = m_row = writeHeadings(m_sheet, form.firstHeading);
    form.lastHeading = m_first - 1;
    form.frozenColumns = Type + 1;
    m_total = m_first + quint32(std::max<std::size_t>(1, m_groups.size()));
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        writeGroup(m_groups[i], i + 1);
    if (m_groups.empty()) {
        m_sheet.blanks(m_row, Number, Share, Style::LineText);
        m_sheet.finishRow(m_row++);
    }
    writeTotal();
    m_sheet.defineName(SummaryName::total, m_total, m_total, Amount);
    writeWords();
    if (m_source.options.department.isEmpty())
        writeCeiling();
    form.total = m_total;
    form.lastSignature = writeSignatures(m_sheet, m_source, m_row);
    m_row = form.lastSignature + 1;
    writeChecks();
    form.last = m_row - 1;
    if (!m_groups.empty())
        form.last =
            insertCostChart(m_sheet, m_row + 1, {m_first, m_total - 1, Type, Amount}, m_groups);
    finishForm(m_sheet, m_source, form);
}

} // namespace

void writeSummary(Sheet &sheet, const WorkbookSource &source, const TypeGroups &groups)
{
    SummaryWriter(sheet, source, groups).write();
}

} // namespace taphuan
