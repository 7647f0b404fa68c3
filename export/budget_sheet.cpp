#include "export/budget_sheet.h"

#include "export/detail_sheet.h"
#include "export/share.h"
#include "export/summary_sheet.h"

#include <algorithm>
#include <map>

namespace taphuan {

namespace {

enum Place : quint16 { Heading, Code, What, Lines, Amount, State, Own, Share };

std::vector<Column> columns(const PlanEstimate &estimate)
{
    const double width = widthForMoney(estimate.amount, 18);
    return {{QStringLiteral("Mục"), 9},
            {QStringLiteral("Tiểu mục"), 10},
            {QStringLiteral("Nội dung"), 54},
            {QStringLiteral("Số dòng"), 9},
            {QStringLiteral("Thành tiền"), width},
            {QStringLiteral("NSNN"), width},
            {QStringLiteral("HTX đóng góp"), width},
            {QStringLiteral("Tỷ trọng (%)"), 11}};
}

struct CodeSum
{
    qint64 lines = 0;
    Money amount;
    Money state;

    CodeSum &operator+=(const CodeSum &other)
    {
        lines += other.lines;
        amount += other.amount;
        state += other.state;
        return *this;
    }
};

using SumsByCode = std::map<QString, CodeSum>;

/// What budget codes are called: by the index of the plan's year, or by another one where that
/// does not list them.
class BudgetIndexNames
{
public:
    explicit BudgetIndexNames(const WorkbookSource &source)
        : m_codes(source.catalogue().budgetCodes)
        , m_index(source.catalogue().budgetIndexOf(source.plan.header.year))
    {
    }

    /// Null for a code that is in no index.
    const BudgetCode *find(const QString &code) const
    {
        const BudgetCode *other = nullptr;
        for (const BudgetCode &each : m_codes) {
            if (each.code == code && each.indexDocument == m_index)
                return &each;
            if (each.code == code && !other)
                other = &each;
        }
        return other;
    }
    QString headingOf(const QString &code) const
    {
        const BudgetCode *found = find(code);
        return found ? found->parent : QString();
    }

private:
    const std::vector<BudgetCode> &m_codes;
    QString m_index;
};

std::map<QString, SumsByCode> sumsByHeading(const WorkbookSource &source,
                                            const BudgetIndexNames &names)
{
    SumsByCode sums;
    for (const ClassEstimate &each : source.estimate.classes)
        for (const Line &line : each.lines)
            sums[source.catalogue().items[line.item].budgetCode] += {1, line.amount, line.state};
    std::map<QString, SumsByCode> grouped;
    for (const auto &[code, sum] : sums)
        grouped[names.headingOf(code)].emplace(code, sum);
    return grouped;
}

class BudgetWriter
{
public:
    BudgetWriter(Sheet &sheet, const WorkbookSource &source)
        : m_sheet(sheet), m_source(source), m_names(source)
    {
    }

    void write();

private:
    void writeHeading(const QString &heading, const SumsByCode &codes);
    void writeCode(const QString &code, const CodeSum &sum);
    void writeSums(quint32 first, quint32 last, const CodeSum &sum, Style style);
    void writeShare(Money amount, Style style);
    void writeTotal();
    void writeIndexes();
    QString nameOf(const QString &code);
    void writeChecks();
    void writeCheck(const QString &what, const std::string &other);

    Sheet &m_sheet;
    const WorkbookSource &m_source;
    BudgetIndexNames m_names;
    QStringList m_indexes; ///< documents that the names are from
    quint32 m_row = 0;     ///< the one that is written
    quint32 m_first = 0;
    quint32 m_total = 0;
};

QString BudgetWriter::nameOf(const QString &code)
{
    const BudgetCode *found = m_names.find(code);
    if (!found)
        return {};
    if (!m_indexes.contains(found->indexDocument))
        m_indexes += found->indexDocument;
    return found->name;
}

void BudgetWriter::writeHeading(const QString &heading, const SumsByCode &codes)
{
    CodeSum all;
    for (const auto &[code, sum] : codes)
        all += sum;
    m_sheet.text(m_row, Heading, heading, Style::ClassCentred);
    m_sheet.blank(m_row, Code, Style::ClassCentred);
    m_sheet.text(m_row, What, heading.isEmpty() ? QStringLiteral("Ngoài mục lục") : nameOf(heading),
                 Style::ClassText);
    writeSums(m_row + 1, m_row + quint32(codes.size()), all, Style::ClassMoney);
    writeShare(all.amount, Style::ClassShare);
    m_sheet.finishRow(m_row++, 0, 18);
    for (const auto &[code, sum] : codes)
        writeCode(code, sum);
}

void BudgetWriter::writeCode(const QString &code, const CodeSum &sum)
{
    const std::string criterion =
        std::string(",") + DetailName::budgetCodes + ",$" + cellName(m_row, Code) + ')';
    const auto money = [&](quint16 column, const char *figures, Money value) {
        m_sheet.formula(m_row, column, std::string("SUMIFS(") + figures + criterion,
                        toDouble(value), Style::LineMoney);
    };
    m_sheet.blank(m_row, Heading, Style::LineCentred);
    m_sheet.text(m_row, Code, code, Style::LineCentred);
    m_sheet.text(m_row, What, nameOf(code), Style::LineText);
    m_sheet.formula(m_row, Lines,
                    std::string("COUNTIF(") + DetailName::budgetCodes + ",$" +
                        cellName(m_row, Code) + ')',
                    double(sum.lines), Style::LineMoney);
    money(Amount, DetailName::amounts, sum.amount);
    money(State, DetailName::states, sum.state);
    money(Own, DetailName::owns, sum.amount - sum.state);
    writeShare(sum.amount, Style::LineShare);
    m_sheet.finishRow(m_row++, 1, 18);
}

void BudgetWriter::writeSums(quint32 first, quint32 last, const CodeSum &sum, Style style)
{
    const auto write = [&](quint16 column, double value) {
        m_sheet.formula(m_row, column, "SUBTOTAL(9," + rangeName(first, last, column) + ')', value,
                        style);
    };
    write(Lines, double(sum.lines));
    write(Amount, toDouble(sum.amount));
    write(State, toDouble(sum.state));
    write(Own, toDouble(sum.amount - sum.state));
}

void BudgetWriter::writeShare(Money amount, Style style)
{
    m_sheet.formula(m_row, Share,
                    shareFormula(cellName(m_row, Amount), fixedCellName(m_total, Amount)),
                    shareOf(amount, m_source.estimate.amount), style);
}

void BudgetWriter::writeTotal()
{
    CodeSum all{0, m_source.estimate.amount, m_source.estimate.state};
    for (const ClassEstimate &each : m_source.estimate.classes)
        all.lines += qint64(each.lines.size());
    m_sheet.blanks(m_row, Heading, Code, Style::TotalText);
    m_sheet.text(m_row, What, u"TỔNG CỘNG", Style::TotalText);
    writeSums(m_first, m_total - 1, all, Style::TotalMoney);
    writeShare(all.amount, Style::TotalShare);
    m_sheet.finishRow(m_row++, 0, 20);
}

void BudgetWriter::writeIndexes()
{
    if (m_indexes.isEmpty())
        return;
    m_sheet.merged(m_row, Heading, Share,
                   QStringLiteral("Tên mục, tiểu mục theo ") +
                       m_indexes.join(QStringLiteral("; ")) + u'.',
                   Style::Remark);
    m_sheet.finishRow(m_row++);
}

void BudgetWriter::writeCheck(const QString &what, const std::string &other)
{
    m_sheet.merged(m_row, Heading, Lines, what, Style::Statement);
    m_sheet.formula(m_row, Amount,
                    "IF(" + cellName(m_total, Amount) + '=' + other + ",\"Khớp\",\"Lệch\")",
                    QStringLiteral("Khớp"), Style::StatementMark);
    m_sheet.finishRow(m_row++);
}

void BudgetWriter::writeChecks()
{
    writeCheck(QStringLiteral("Kiểm tra: Theo tiểu mục = Dự toán chi tiết"), DetailName::total);
    if (m_source.sheets().contains(WorkbookSheet::Summary))
        writeCheck(QStringLiteral("Kiểm tra: Theo tiểu mục = Tổng hợp"), SummaryName::total);
    writeCheck(QStringLiteral("Kiểm tra: Theo tiểu mục = NSNN + HTX đóng góp"),
               cellName(m_total, State) + '+' + cellName(m_total, Own));
}

void BudgetWriter::write()
{
    const auto grouped = sumsByHeading(m_source, m_names);
    m_sheet.setColumns(columns(m_source.estimate));
    FormRows form;
    form.firstHeading =
        writeHead(m_sheet, m_source, QStringLiteral("Dự toán theo mục lục ngân sách"), true);
    m_first = m_row = writeHeadings(m_sheet, form.firstHeading);
    form.lastHeading = m_first - 1;
    form.frozenColumns = Code + 1;
    m_total = m_first;
    for (const auto &[heading, codes] : grouped)
        m_total += 1 + quint32(codes.size());
    m_total += grouped.empty() ? 1 : 0;
    for (const auto &[heading, codes] : grouped)
        writeHeading(heading, codes);
    if (grouped.empty()) {
        m_sheet.blanks(m_row, Heading, Share, Style::LineText);
        m_sheet.finishRow(m_row++);
    }
    writeTotal();
    form.total = m_total;
    writeIndexes();
    writeChecks();
    form.last = form.lastSignature = writeSignatures(m_sheet, m_source, m_row);
    worksheet_outline_settings(m_sheet.worksheet(), LXW_TRUE, LXW_FALSE, LXW_FALSE, LXW_FALSE);
    finishForm(m_sheet, m_source, form);
}

} // namespace

void writeBudgetCodes(Sheet &sheet, const WorkbookSource &source)
{
    BudgetWriter(sheet, source).write();
}

} // namespace taphuan
