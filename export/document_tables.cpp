#include "export/document_tables.h"

#include "export/figure_text.h"

namespace taphuan {

namespace {

using Style = PaperStyle;

PaperCell cell(Style style, const QString &text, bool isBold = false, int span = 1)
{
    return {{{style, {{text, isBold, false}}}}, span};
}

PaperCell money(Money amount, bool isBold = false)
{
    return cell(Style::CellFigure, groupedText(amount.dong()), isBold);
}

PaperCell count(qint64 number, bool isBold = false)
{
    return cell(Style::CellCentred, groupedText(number), isBold);
}

PaperTable tableWith(const std::vector<int> &widths, const QStringList &titles)
{
    PaperTable table;
    table.widths = widths;
    table.headRows = 1;
    PaperRow &head = table.rows.emplace_back();
    for (const QString &title : titles)
        head.cells.push_back(cell(Style::TableHead, title));
    return table;
}

/// The total is never alone on its page.
void addTotal(PaperTable &table, std::vector<PaperCell> cells)
{
    table.rows.back().keepsWithNext = true;
    table.rows.push_back({std::move(cells)});
}

QString total()
{
    return QStringLiteral("Tổng cộng");
}

qint64 traineesOf(const Plan &plan)
{
    qint64 trainees = 0;
    for (const TrainingClass &each : plan.classes)
        trainees += each.people();
    return trainees;
}

QString placeOf(const TrainingClass &trainingClass)
{
    QStringList parts{trainingClass.venue, trainingClass.locality};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

PaperTable typeTable(const WorkbookSource &source)
{
    PaperTable table = tableWith({6, 27, 29, 9, 10, 19},
                                 {QStringLiteral("TT"), QStringLiteral("Loại hình"),
                                  QStringLiteral("Cơ quan phụ trách"), QStringLiteral("Số lớp"),
                                  QStringLiteral("Học viên"), QStringLiteral("Kinh phí (đồng)")});
    qint64 number = 0;
    for (const TypeGroup &group : typeGroups(source).groups)
        table.rows.push_back({{count(++number), cell(Style::CellText, group.type),
                               cell(Style::CellText, group.agency), count(group.classes),
                               count(group.trainees), money(group.amount)}});
    addTotal(table, {cell(Style::CellText, total(), true, 3),
                     count(qint64(source.plan.classes.size()), true),
                     count(traineesOf(source.plan), true), money(source.estimate.amount, true)});
    return table;
}

PaperTable classTable(const WorkbookSource &source)
{
    PaperTable table = tableWith({6, 27, 19, 22, 9, 17},
                                 {QStringLiteral("TT"), QStringLiteral("Lớp"),
                                  QStringLiteral("Thời gian"), QStringLiteral("Địa điểm"),
                                  QStringLiteral("Học viên"), QStringLiteral("Kinh phí (đồng)")});
    for (std::size_t i = 0; i < source.plan.classes.size(); ++i) {
        const TrainingClass &each = source.plan.classes[i];
        table.rows.push_back(
            {{count(qint64(i + 1)),
              cell(Style::CellText, each.code + QStringLiteral(". ") + each.title),
              cell(Style::CellCentred, periodOfDays(each.startDate, each.lastDate())),
              cell(Style::CellText, placeOf(each)), count(each.people()),
              money(source.estimate.classes[i].amount)}});
    }
    addTotal(table, {cell(Style::CellText, total(), true, 4), count(traineesOf(source.plan), true),
                     money(source.estimate.amount, true)});
    return table;
}

PaperTable costTable(const WorkbookSource &source)
{
    struct SectionSum
    {
        QString section;
        Money amount;
        Money state;
    };
    std::vector<SectionSum> sums;
    for (const CostItem &item : source.catalogue().items)
        if (std::ranges::find(sums, item.section, &SectionSum::section) == sums.end())
            sums.push_back({item.section, {}, {}});
    for (const ClassEstimate &estimate : source.estimate.classes)
        for (const Line &line : estimate.lines) {
            const QString &section = source.catalogue().items[std::size_t(line.item)].section;
            auto sum = std::ranges::find(sums, section, &SectionSum::section);
            sum->amount += line.amount;
            sum->state += line.state;
        }
    PaperTable table = tableWith(
        {6, 37, 19, 19, 19},
        {QStringLiteral("TT"), QStringLiteral("Nội dung chi"), QStringLiteral("Kinh phí (đồng)"),
         QStringLiteral("Ngân sách nhà nước"), QStringLiteral("HTX đóng góp")});
    for (const SectionSum &sum : sums)
        if (sum.amount != Money())
            table.rows.push_back(
                {{cell(Style::CellCentred, sum.section),
                  cell(Style::CellText, source.catalogue().sectionLabel(sum.section)),
                  money(sum.amount), money(sum.state), money(sum.amount - sum.state)}});
    addTotal(table, {cell(Style::CellText, total(), true, 2), money(source.estimate.amount, true),
                     money(source.estimate.state, true), money(source.estimate.own(), true)});
    return table;
}

} // namespace taphuan
