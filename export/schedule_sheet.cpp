#include "export/schedule_sheet.h"

#include "export/detail_columns.h"

namespace taphuan {

namespace {

enum Place : quint16 { Number, Code, Title, Type, Agency, Where, From, To, Days, Groups };
constexpr quint16 People = Groups + beneficiaryCount;
constexpr quint16 Cost = People + 1;
constexpr quint16 Group = Cost + 1;

std::vector<Column> columns(const Catalogue &catalogue, const WorkbookSource &source)
{
    std::vector<Column> result = {{QStringLiteral("STT"), 5},
                                  {QStringLiteral("Mã lớp"), 8},
                                  {QStringLiteral("Tên lớp"), 30},
                                  {QStringLiteral("Loại hình HTX"), 16},
                                  {QStringLiteral("Cơ quan phụ trách"), 18},
                                  {QStringLiteral("Địa điểm"), 24},
                                  {QStringLiteral("Từ ngày"), 10.5},
                                  {QStringLiteral("Đến ngày"), 10.5},
                                  {QStringLiteral("Số ngày"), 7}};
    for (int i = 0; i < beneficiaryCount; ++i)
        result.push_back({catalogue.label(Beneficiary(i)), 10});
    result.push_back({QStringLiteral("Cộng học viên"), 9});
    result.push_back({QStringLiteral("Kinh phí"), widthForMoney(source.estimate.amount, 13)});
    result.push_back({QStringLiteral("Nhóm"), 10, true});
    return result;
}

QString whereOf(const TrainingClass &trainingClass)
{
    QStringList parts = {trainingClass.venue, trainingClass.locality};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

std::string sumOf(quint32 first, quint32 last, quint16 column)
{
    return "SUM(" + rangeName(first, last, column) + ')';
}

void writePeople(Sheet &sheet, quint32 row, const TrainingClass &trainingClass)
{
    qint64 counts[beneficiaryCount] = {};
    for (const TraineeGroup &group : trainingClass.trainees)
        counts[std::size_t(group.beneficiary)] += group.count;
    for (int i = 0; i < beneficiaryCount; ++i)
        sheet.number(row, quint16(Groups + i), double(counts[i]), Style::LineMoney);
    sheet.formula(row, People,
                  "SUM(" + cellName(row, Groups) + ':' + cellName(row, People - 1) + ')',
                  double(trainingClass.people()), Style::LineMoney);
}

void writeClass(Sheet &sheet, quint32 row, const TrainingClass &trainingClass,
                const TypeGroup &group)
{
    sheet.setSubject(trainingClass.code);
    sheet.text(row, Code, trainingClass.code, Style::LineCentred);
    sheet.text(row, Title, trainingClass.title, Style::LineText);
    sheet.text(row, Type, group.type, Style::LineText);
    sheet.text(row, Agency, group.agency, Style::LineText);
    sheet.text(row, Where, whereOf(trainingClass), Style::LineText);
    sheet.date(row, From, trainingClass.startDate, Style::LineDate);
    sheet.date(row, To, trainingClass.lastDate(), Style::LineDate);
    sheet.number(row, Days, toDouble(trainingClass.days), Style::LineQuantity);
    writePeople(sheet, row, trainingClass);
    sheet.text(row, Group, group.key, Style::Hidden);
}

/// The sums below the table; the last row of the table is the one above.
void writeTotal(Sheet &sheet, quint32 first, quint32 row, const WorkbookSource &source)
{
    qint64 people = 0;
    qint64 counts[beneficiaryCount] = {};
    Quantity days;
    for (const TrainingClass &trainingClass : source.plan.classes) {
        days += trainingClass.days;
        people += trainingClass.people();
        for (const TraineeGroup &group : trainingClass.trainees)
            counts[std::size_t(group.beneficiary)] += group.count;
    }
    sheet.setSubject({});
    sheet.blanks(row, Number, Code, Style::TotalText);
    sheet.text(row, Title, u"TỔNG CỘNG", Style::TotalText);
    sheet.blanks(row, Type, To, Style::TotalText);
    sheet.formula(row, Days, "ROUND(" + sumOf(first, row - 1, Days) + ",3)", toDouble(days),
                  Style::TotalQuantity);
    for (int i = 0; i < beneficiaryCount; ++i)
        sheet.formula(row, quint16(Groups + i), sumOf(first, row - 1, quint16(Groups + i)),
                      double(counts[i]), Style::TotalMoney);
    sheet.formula(row, People, sumOf(first, row - 1, People), double(people), Style::TotalMoney);
    sheet.formula(row, Cost, sumOf(first, row - 1, Cost), toDouble(source.estimate.amount),
                  Style::TotalMoney);
    sheet.finishRow(row, 0, 20);
}

void defineNames(Sheet &sheet, quint32 first, quint32 total)
{
    sheet.defineName(ScheduleName::groups, first, total - 1, Group);
    sheet.defineName(ScheduleName::trainees, first, total - 1, People);
    sheet.defineName(ScheduleName::days, first, total - 1, Days);
    sheet.defineName(ScheduleName::total, total, total, Cost);
}

} // namespace

void writeSchedule(Sheet &sheet, const WorkbookSource &source, const TypeGroups &groups,
                   const std::vector<ClassRows> &rows)
{
    sheet.setColumns(columns(source.catalogue(), source));
    FormRows form;
    form.firstHeading = writeHead(sheet, source, QStringLiteral("Kế hoạch mở lớp"), true);
    const quint32 first = writeHeadings(sheet, form.firstHeading);
    form.lastHeading = first - 1;
    form.frozenColumns = Title + 1;
    quint32 row = first;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        sheet.number(row, Number, double(i + 1), Style::LineCentred);
        writeClass(sheet, row, source.plan.classes[i], groups.groups[groups.ofClass[i]]);
        sheet.formula(row, Cost, detailCell(rows[i].row, DetailColumn::Amount),
                      toDouble(source.estimate.classes[i].amount), Style::LineMoney);
        sheet.finishRow(row++);
    }
    if (row == first) {
        sheet.blanks(row, Number, Cost, Style::LineText);
        sheet.finishRow(row++);
    }
    writeTotal(sheet, first, row, source);
    defineNames(sheet, first, row);
    form.total = row;
    form.last = form.lastSignature = writeSignatures(sheet, source, row + 1);
    finishForm(sheet, source, form);
}

} // namespace taphuan
