#include "export/basis_sheet.h"

#include <algorithm>
#include <array>

namespace taphuan {

namespace {

enum Place : quint16 {
    Number,
    What,
    Document,
    Article,
    Figure,
    Unit,
    Meaning,
    AppliesTo,
    From,
    To,
    Scope,
    Checked
};

std::vector<Column> columns()
{
    return {{QStringLiteral("STT"), 5},
            {QStringLiteral("Khoản chi"), 26},
            {QStringLiteral("Văn bản"), 22},
            {QStringLiteral("Điều, khoản"), 20},
            {QStringLiteral("Mức"), 13},
            {QStringLiteral("Đơn vị"), 13},
            {QStringLiteral("Loại định mức"), 11},
            {QStringLiteral("Áp dụng cho"), 28},
            {QStringLiteral("Hiệu lực từ"), 10.5},
            {QStringLiteral("Hết hiệu lực từ"), 10.5},
            {QStringLiteral("Phạm vi"), 13},
            {QStringLiteral("Đối chiếu"), 24}};
}

/// The norms used, by the first cost item they price, then as the book numbers them.
std::vector<int> normsUsed(const WorkbookSource &source)
{
    std::vector<bool> used(std::size_t(source.estimator.norms().count()));
    for (const ClassEstimate &estimate : source.estimate.classes)
        for (const Line &line : estimate.lines)
            for (const int norm : {line.priceNorm, line.capNorm, line.shareNorm})
                if (norm >= 0)
                    used[std::size_t(norm)] = true;
    const auto itemOrder = [&](int norm) {
        const auto &items = source.catalogue().items;
        const QString &key = source.estimator.norms().at(norm).key;
        return std::find_if(items.begin(), items.end(),
                            [&](const CostItem &item) { return item.normKey == key; }) -
               items.begin();
    };
    std::vector<int> norms;
    for (std::size_t i = 0; i < used.size(); ++i)
        if (used[i])
            norms.push_back(int(i));
    std::stable_sort(norms.begin(), norms.end(),
                     [&](int a, int b) { return itemOrder(a) < itemOrder(b); });
    return norms;
}

QString whatItPrices(const Catalogue &catalogue, const Norm &norm)
{
    if (norm.key == QLatin1String("state_share_meals_lodging"))
        return QStringLiteral("Tỷ lệ NSNN hỗ trợ ăn, nghỉ của học viên");
    QStringList labels;
    for (const CostItem &item : catalogue.items)
        if (item.normKey == norm.key)
            labels += item.label;
    return labels.isEmpty() ? norm.key : labels.join(QStringLiteral("; "));
}

template<class Code>
void addLabels(QStringList &labels, const Catalogue &catalogue, CodeSet<Code> codes, int count,
               QDate day)
{
    for (int i = 0; i < count; ++i)
        if (codes.contains(Code(i)))
            labels += catalogue.label(Code(i), day);
}

QString whomItAppliesTo(const Catalogue &catalogue, const Norm &norm)
{
    QStringList labels;
    addLabels(labels, catalogue, norm.ranks, rankCount, norm.validFrom);
    addLabels(labels, catalogue, norm.places, placeCount, norm.validFrom);
    addLabels(labels, catalogue, norm.beneficiaries, beneficiaryCount, norm.validFrom);
    return labels.isEmpty() ? QStringLiteral("Chung") : labels.join(QStringLiteral("; "));
}

QString unitOf(const Catalogue &catalogue, Per per)
{
    const QString label = catalogue.label(per);
    return per == Per::Percent ? label : QStringLiteral("đồng/") + label;
}

QString checkedText(Evidence evidence)
{
    switch (evidence) {
    case Evidence::Sourced: return QStringLiteral("Đã đối chiếu văn bản gốc");
    case Evidence::Derived: return QStringLiteral("Chưa đối chiếu văn bản gốc (suy ra)");
    case Evidence::Recalled: return QStringLiteral("Chưa đối chiếu văn bản gốc (theo trí nhớ)");
    case Evidence::Unknown: return QStringLiteral("Chưa đối chiếu văn bản gốc (chưa rõ)");
    }
    return {};
}

void writeNorm(Sheet &sheet, quint32 row, const Catalogue &catalogue, const Norm &norm)
{
    sheet.setSubject(norm.code);
    const bool checked = norm.evidence == Evidence::Sourced;
    sheet.text(row, What, whatItPrices(catalogue, norm), Style::LineText);
    sheet.text(row, Document, norm.document, Style::LineText);
    sheet.text(row, Article, norm.article, Style::LineText);
    if (norm.amount)
        sheet.number(row, Figure, toDouble(*norm.amount),
                     norm.per == Per::Percent ? Style::LineQuantity : Style::LineMoney);
    else
        sheet.text(row, Figure, u"chưa biết", Style::LineUnknown);
    sheet.text(row, Unit, unitOf(catalogue, norm.per), Style::LineCentred);
    sheet.text(row, Meaning, norm.kind == NormKind::Rate ? u"mức chi" : u"mức trần",
               Style::LineCentred);
    sheet.text(row, AppliesTo, whomItAppliesTo(catalogue, norm), Style::LineText);
    sheet.date(row, From, norm.validFrom, Style::LineDate);
    sheet.date(row, To, norm.validTo, Style::LineDate);
    sheet.text(row, Scope, norm.isCentral() ? QStringLiteral("Cả nước") : norm.scope,
               Style::LineCentred);
    sheet.text(row, Checked, checkedText(norm.evidence),
               checked ? Style::LineText : Style::LineUnknown);
    sheet.finishRow(row);
}

/// What a recorded exception stands by; those of plans are about errors.
QString exceptionSubject(FindingKind kind)
{
    switch (kind) {
    case FindingKind::OverCap: return QStringLiteral("Vượt mức trần");
    case FindingKind::NormUnknown: return QStringLiteral("Chưa biết mức chi của định mức");
    case FindingKind::NormMissing: return QStringLiteral("Không có định mức đang hiệu lực");
    case FindingKind::RateNeeded: return QStringLiteral("Chưa quyết định đơn giá");
    case FindingKind::ReasonMissing: return QStringLiteral("Thiếu lý do khác định mức");
    case FindingKind::LecturerClash: return QStringLiteral("Báo cáo viên trùng lịch");
    case FindingKind::NoDepartment: return QStringLiteral("Chưa có cơ quan phụ trách");
    case FindingKind::OverCeiling: return QStringLiteral("Vượt trần kinh phí");
    case FindingKind::EmptyClass: return QStringLiteral("Lớp chưa đủ học viên, ngày, chuyên đề");
    case FindingKind::LecturerUnavailable: return QStringLiteral("Báo cáo viên vắng mặt");
    default: return QStringLiteral("Khác");
    }
}

/// "L01", and the other class of a clash: "L01, L02".
QString classesOf(const WorkbookSource &source, const RecordedException &exception)
{
    QStringList codes;
    for (const TrainingClass &each : source.plan.classes)
        if (each.id == exception.classId || each.id == exception.otherClassId)
            codes += each.code;
    return codes.isEmpty() ? QStringLiteral("Cả kế hoạch") : codes.join(QStringLiteral(", "));
}

bool isShown(const WorkbookSource &source, const RecordedException &exception)
{
    return exception.classId.isEmpty() ||
           std::ranges::any_of(source.plan.classes, [&](const TrainingClass &each) {
               return each.id == exception.classId;
           });
}

/// The errors that the plan stands by; the next row.
quint32 writeExceptions(Sheet &sheet, const WorkbookSource &source, quint32 row)
{
    const auto write = [&](std::array<QStringView, 5> texts, Style style) {
        constexpr std::array<quint16, 6> columns = {Number, What,      Document,
                                                    Unit,   AppliesTo, Checked + 1};
        for (std::size_t i = 0; i < texts.size(); ++i)
            sheet.merged(row, columns[i], quint16(columns[i + 1] - 1), texts[i], style);
        sheet.finishRow(row++);
    };
    int number = 0;
    for (const RecordedException &each : source.plan.exceptions) {
        if (!isShown(source, each))
            continue;
        if (number == 0) {
            sheet.finishRow(row++);
            write({u"STT", u"Ngoại lệ", u"Văn bản cho phép", u"Lớp", u"Lý do"}, Style::Heading);
        }
        write({QString::number(++number), exceptionSubject(each.finding), each.document,
               classesOf(source, each), each.reason},
              Style::LineText);
    }
    return row;
}

} // namespace

void writeBasis(Sheet &sheet, const WorkbookSource &source)
{
    sheet.setColumns(columns());
    FormRows form;
    form.firstHeading = writeHead(sheet, source, QStringLiteral("Căn cứ định mức"), false);
    quint32 row = writeHeadings(sheet, form.firstHeading);
    form.lastHeading = row - 1;
    form.frozenColumns = What + 1;
    double number = 0;
    for (const int norm : normsUsed(source)) {
        sheet.number(row, Number, ++number, Style::LineCentred);
        writeNorm(sheet, row++, source.catalogue(), source.estimator.norms().at(norm));
    }
    sheet.setSubject({});
    row = writeExceptions(sheet, source, row);
    form.total = row;
    form.last = form.lastSignature = writeSignatures(sheet, source, row);
    finishForm(sheet, source, form);
}

} // namespace taphuan
