#include "export/detail_sheet.h"

#include "core/domain/line_id.h"
#include "export/detail_columns.h"
#include "export/line_formula.h"
#include "export/line_remarks.h"

#include <algorithm>

namespace taphuan {

namespace {

using namespace DetailColumn;

void defineNames(Sheet &sheet, RowRange rows, quint32 total)
{
    const auto define = [&](const char *name, quint16 column) {
        sheet.defineName(name, rows.first, rows.last, column);
    };
    define(DetailName::amounts, Amount);
    define(DetailName::states, State);
    define(DetailName::owns, Own);
    define(DetailName::budgetCodes, Code);
    define(DetailName::groups, Group);
    define(DetailName::items, Item);
    sheet.defineName(DetailName::total, total, total, Amount);
}

class DetailWriter
{
public:
    DetailWriter(Sheet &sheet, const WorkbookSource &source, const TypeGroups &groups)
        : m_sheet(sheet), m_source(source), m_groups(groups)
    {
    }

    void start();
    ClassRows writeClass(std::size_t index);
    void finish();

private:
    void writeSection(std::size_t begin, std::size_t end, int number);
    void writeLine(const Line &line, const QString &number);
    void writeFactors(const Line &line);
    void writePrice(const Line &line);
    void writeFunding(const Line &line);
    void writeSums(RowRange rows, Money amount, Money state, Style money);
    QString remarksOf(const Line &line) const;
    std::size_t sectionEnd(std::size_t begin) const;
    std::string sumOfOthers() const;
    void writeTotal();

    const CostItem &itemOf(const Line &line) const { return m_source.catalogue().items[line.item]; }
    bool isShareOfOthers(const Line &line) const
    {
        return !line.quantityGiven() && itemOf(line).factors.front() == Factor::OtherLines;
    }

    Sheet &m_sheet;
    const WorkbookSource &m_source;
    const TypeGroups &m_groups;
    FormRows m_form;
    RowRange m_all;
    quint32 m_row = 0; ///< the one that is written
    ClassRows m_rows;  ///< of the class that is written
    const TrainingClass *m_class = nullptr;
    const std::vector<Line> *m_lines = nullptr;
};

void DetailWriter::start()
{
    m_sheet.setColumns(detailColumns(m_source.estimate));
    m_form.firstHeading = writeHead(m_sheet, m_source, QStringLiteral("Dự toán chi tiết"), true);
    m_row = writeHeadings(m_sheet, m_form.firstHeading, detailColumnNumbers());
    m_form.lastHeading = m_row - 1;
    m_form.frozenColumns = What + 1;
    m_all.first = m_row;
}

std::size_t DetailWriter::sectionEnd(std::size_t begin) const
{
    std::size_t end = begin + 1;
    while (end < m_lines->size() &&
           itemOf((*m_lines)[end]).section == itemOf((*m_lines)[begin]).section)
        ++end;
    return end;
}

ClassRows DetailWriter::writeClass(std::size_t index)
{
    const ClassEstimate &estimate = m_source.estimate.classes[index];
    m_class = &m_source.plan.classes[index];
    m_lines = &estimate.lines;
    m_rows = {m_row, {}};
    m_sheet.setSubject(m_class->code);

    int sections = 0;
    for (std::size_t begin = 0; begin < m_lines->size(); begin = sectionEnd(begin))
        ++sections;
    m_sheet.text(m_row, Number, roman(index + 1), Style::ClassCentred);
    m_sheet.text(m_row, What, m_class->code + QStringLiteral(". ") + m_class->title,
                 Style::ClassText);
    m_sheet.blanks(m_row, Unit, Price, Style::ClassText);
    writeSums({m_row + 1, m_row + quint32(m_lines->size()) + quint32(sections)}, estimate.amount,
              estimate.state, Style::ClassMoney);
    m_sheet.blanks(m_row, Cap, Remarks, Style::ClassText);
    m_sheet.text(m_row, Group, m_groups.groups[m_groups.ofClass[index]].key, Style::Hidden);
    m_sheet.finishRow(m_row++);

    int number = 0;
    for (std::size_t begin = 0; begin < m_lines->size(); begin = sectionEnd(begin))
        writeSection(begin, sectionEnd(begin), ++number);
    return std::move(m_rows);
}

void DetailWriter::writeSection(std::size_t begin, std::size_t end, int number)
{
    Money amount;
    Money state;
    for (std::size_t i = begin; i < end; ++i) {
        amount += (*m_lines)[i].amount;
        state += (*m_lines)[i].state;
    }
    const QString heading = QString::number(number);
    const QString &section = itemOf((*m_lines)[begin]).section;
    m_sheet.text(m_row, Number, heading, Style::SectionCentred);
    m_sheet.text(m_row, What, m_source.catalogue().sectionLabel(section), Style::SectionText);
    m_sheet.blanks(m_row, Unit, Price, Style::SectionText);
    writeSums({m_row + 1, m_row + quint32(end - begin)}, amount, state, Style::SectionMoney);
    m_sheet.blanks(m_row, Cap, Remarks, Style::SectionText);
    m_sheet.finishRow(m_row++, 1);
    for (std::size_t i = begin; i < end; ++i)
        writeLine((*m_lines)[i], heading + u'.' + QString::number(i - begin + 1));
}

void DetailWriter::writeSums(RowRange rows, Money amount, Money state, Style money)
{
    const auto sum = [&](quint16 column, Money value) {
        if (rows.last < rows.first)
            m_sheet.money(m_row, column, value, money);
        else
            m_sheet.formula(m_row, column,
                            "SUBTOTAL(9," + rangeName(rows.first, rows.last, column) + ')',
                            toDouble(value), money);
    };
    sum(Amount, amount);
    sum(State, state);
    sum(Own, amount - state);
}

void DetailWriter::writeLine(const Line &line, const QString &number)
{
    const Estimator &estimator = m_source.estimator;
    m_sheet.text(m_row, Number, number, Style::LineCentred);
    m_sheet.text(m_row, What, lineLabel(estimator, *m_class, line), Style::LineText);
    m_sheet.text(m_row, Unit, rateUnit(estimator, line), Style::LineCentred);
    writeFactors(line);
    writePrice(line);
    writeFunding(line);
    m_sheet.text(m_row, Code, itemOf(line).budgetCode, Style::LineCentred);
    m_sheet.text(m_row, Basis, basisText(estimator, line), Style::LineText);
    m_sheet.text(m_row, Remarks, remarksOf(line), Style::LineText);
    m_sheet.text(m_row, Item, itemOf(line).code, Style::Hidden);
    m_rows.lines.push_back(m_row);
    m_sheet.finishRow(m_row++, 2);
}

QString DetailWriter::remarksOf(const Line &line) const
{
    QStringList texts{remarks(m_source.estimator, *m_class, line)};
    if (!m_source.plan.exceptions.empty()) {
        const QString id = lineId(m_source.estimator, *m_class, line);
        for (const RecordedException &each : m_source.plan.exceptions)
            if (each.classId == m_class->id && each.line == id)
                texts += QStringLiteral("Ngoại lệ: ") + exceptionText(each);
    }
    texts.removeAll(QString());
    return texts.join(QStringLiteral(". "));
}

void DetailWriter::writeFactors(const Line &line)
{
    if (isShareOfOthers(line)) {
        m_sheet.formula(m_row, Factor1, sumOfOthers(), toDouble(line.factors[0]), Style::LineMoney);
        m_sheet.blank(m_row, Factor2, Style::LineText);
        return;
    }
    const QStringList units = factorUnits(m_source.estimator, line);
    for (int i = 0; i < 2; ++i) {
        const auto column = quint16(Factor1 + i);
        if (i < line.factorCount)
            m_sheet.number(m_row, column, toDouble(line.factors[i]),
                           m_sheet.styles().inputIn(units.value(i)));
        else
            m_sheet.blank(m_row, column, Style::LineText);
    }
}

/// The lines of all sections but those that are a share of others: around the row itself, so that
/// nothing depends on its own result.
std::string DetailWriter::sumOfOthers() const
{
    std::string ranges;
    quint32 heading = m_rows.row + 1;
    for (std::size_t begin = 0, end = 0; begin < m_lines->size(); begin = end) {
        end = sectionEnd(begin);
        const auto rowOf = [&](std::size_t line) { return heading + 1 + quint32(line - begin); };
        for (std::size_t first = begin, last = begin; first < end; first = last + 1) {
            for (last = first; last < end && !isShareOfOthers((*m_lines)[last]);)
                ++last;
            if (last == first)
                continue;
            if (!ranges.empty())
                ranges += ',';
            ranges += rangeName(rowOf(first), rowOf(last - 1), Amount);
        }
        heading = rowOf(end);
    }
    return "SUM(" + ranges + ')';
}

void DetailWriter::writePrice(const Line &line)
{
    const bool percent = itemOf(line).pricedByPercent;
    m_sheet.number(m_row, Price, toDouble(line.rate),
                   percent ? Style::InputPercent : Style::InputMoney);
    if (line.hasCap())
        m_sheet.number(m_row, Cap, toDouble(line.cap),
                       percent ? Style::LinePercent : Style::LineMoney);
    else
        m_sheet.blank(m_row, Cap, Style::LineMoney);
}

void DetailWriter::writeFunding(const Line &line)
{
    const unsigned row = m_row + 1;
    const bool percent = itemOf(line).pricedByPercent;
    const std::string at = std::to_string(row);
    m_sheet.formula(m_row, Amount, amountFormula(row, line, percent, m_source.plan.header.roundTo),
                    toDouble(line.amount), Style::LineMoney);
    m_sheet.formula(m_row, State, stateFormula(row, line.share), toDouble(line.state),
                    Style::LineMoney);
    m_sheet.formula(m_row, Own, 'G' + at + "-H" + at, toDouble(line.own()), Style::LineMoney);
}

void DetailWriter::writeTotal()
{
    if (m_row == m_all.first) {
        m_sheet.blanks(m_row, Number, Remarks, Style::LineText);
        m_sheet.finishRow(m_row++);
    }
    m_all.last = m_row - 1;
    m_form.total = m_row;
    m_sheet.blank(m_row, Number, Style::TotalText);
    m_sheet.text(m_row, What, u"TỔNG CỘNG", Style::TotalText);
    m_sheet.blanks(m_row, Unit, Price, Style::TotalText);
    writeSums(m_all, m_source.estimate.amount, m_source.estimate.state, Style::TotalMoney);
    m_sheet.blanks(m_row, Cap, Remarks, Style::TotalText);
    m_sheet.finishRow(m_row, 0, 20);
}

void DetailWriter::finish()
{
    m_sheet.setSubject({});
    writeTotal();
    const QString index = m_source.catalogue().budgetIndexOf(m_source.plan.header.year);
    QString remark =
        QStringLiteral("Ô chữ màu xanh được phép sửa; đơn giá vượt mức trần hiện màu đỏ.");
    if (!index.isEmpty())
        remark += QStringLiteral(" Tiểu mục theo hệ thống mục lục ngân sách tại ") + index + u'.';
    m_sheet.merged(m_row + 1, Number, Remarks, remark, Style::Remark);
    m_sheet.finishRow(m_row + 1);
    defineNames(m_sheet, m_all, m_row);
    guardInputs(m_sheet, m_all);
    m_form.lastSignature = writeSignatures(m_sheet, m_source, m_row + 2);
    m_form.last = m_form.lastSignature;
    worksheet_outline_settings(m_sheet.worksheet(), LXW_TRUE, LXW_FALSE, LXW_FALSE, LXW_FALSE);
    finishForm(m_sheet, m_source, m_form);
}

} // namespace

std::string detailCell(quint32 row, quint16 column)
{
    static const std::string sheet = '\'' + sheetName(WorkbookSheet::Detail).toStdString() + "'!";
    return sheet + fixedCellName(row, column);
}

std::optional<std::vector<ClassRows>> writeDetail(Sheet &sheet, const WorkbookSource &source,
                                                  const TypeGroups &groups,
                                                  const std::function<bool(double)> &progress)
{
    DetailWriter writer(sheet, source, groups);
    writer.start();
    std::vector<ClassRows> rows;
    const std::size_t count = source.plan.classes.size();
    for (std::size_t i = 0; i < count; ++i) {
        if (!progress(double(i) / double(count)))
            return std::nullopt;
        rows.push_back(writer.writeClass(i));
    }
    writer.finish();
    return rows;
}

} // namespace taphuan
