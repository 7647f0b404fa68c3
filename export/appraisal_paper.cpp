#include "export/appraisal_paper.h"

#include "export/figure_text.h"

#include "core/domain/money_words.h"

#include <algorithm>

namespace taphuan {

namespace {

using Style = PaperStyle;

constexpr double ruleBelowSubject = 0.4; ///< a third to a half of the line above

PaperCell cell(Style style, const QString &text, bool isBold = false, int span = 1)
{
    return {{{style, {{text, isBold, false}}}}, span};
}

PaperCell money(Money amount, bool isBold = false)
{
    return cell(Style::CellFigure, groupedText(amount.dong()), isBold);
}

/// What was taken away, with the sign of a difference.
PaperCell difference(Money from, Money to, bool isBold = false)
{
    const qint64 dong = to.dong() - from.dong();
    const QString text = (dong < 0 ? QStringLiteral("−") : QString()) + groupedText(std::abs(dong));
    return cell(Style::CellFigure, text, isBold);
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

QString rateText(const FrozenLine &line, Rate rate)
{
    return line.isPercent ? decimalText(Quantity::raw(rate.raw())) + QStringLiteral(" %")
                          : groupedText(rate.raw() / 1000);
}

/// "150 × 100.000 = 15.000.000".
QString figureText(const FrozenLine &line, const StageFigure &figure)
{
    const QString quantity =
        line.isPercent ? groupedText(figure.quantity.raw() / 1000) : decimalText(figure.quantity);
    return quantity + QStringLiteral(" × ") + rateText(line, figure.rate) + QStringLiteral(" = ") +
           groupedText(figure.amount.dong());
}

QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

bool isCut(const AppraisedLine &line)
{
    return line.approved.amount != line.requested.amount ||
           line.appraised.amount != line.requested.amount;
}

class RecordComposer
{
public:
    explicit RecordComposer(const AppraisalRecord &record) : m_record(record)
    {
        for (const TrainingClass &each : record.plan.classes)
            m_classes.insert(each.id, &each);
    }

    QString subject() const;
    void addRequest(Paper &paper) const;
    void addResult(Paper &paper) const;
    void addCuts(Paper &paper) const;
    void addExceptions(Paper &paper) const;

private:
    const StageSums &sums() const { return m_record.appraisal.sums; }
    PaperTable typeTable() const;
    PaperTable cutTable() const;
    void addCut(PaperTable &table, const AppraisedLine &line) const;

    const AppraisalRecord &m_record;
    QHash<QString, const TrainingClass *> m_classes;
};

QString RecordComposer::subject() const
{
    return QStringLiteral("Thẩm định dự toán kinh phí %1 (phiên bản %2)")
        .arg(m_record.plan.header.title)
        .arg(m_record.head.number);
}

void RecordComposer::addRequest(Paper &paper) const
{
    const SubmittedVersion &head = m_record.head;
    paper.blocks.push_back(paragraph(Style::Heading, QStringLiteral("I. HỒ SƠ ĐỀ NGHỊ")));
    paper.blocks.push_back(
        paragraph(Style::Body, QStringLiteral("%1 trình phiên bản %2 %3, gồm %4 lớp, %5 học viên.")
                                   .arg(m_record.submitter, QString::number(head.number),
                                        longDate(head.at.toLocalTime().date()),
                                        groupedText(head.classes), groupedText(head.trainees))));
    paper.blocks.push_back(paragraph(
        Style::Body,
        QStringLiteral("Kinh phí đề nghị: %1 đồng (%2), trong đó ngân sách nhà nước %3 đồng.")
            .arg(groupedText(sums().requested.dong()), moneyInWords(sums().requested),
                 groupedText(sums().requestedState.dong()))));
}

void RecordComposer::addResult(Paper &paper) const
{
    paper.blocks.push_back(paragraph(Style::Heading, QStringLiteral("II. KẾT QUẢ THẨM ĐỊNH")));
    paper.blocks.push_back(paragraph(
        Style::Body,
        QStringLiteral("Kinh phí thẩm định: %1 đồng (%2), trong đó ngân sách nhà nước %3 đồng; "
                       "giảm %4 đồng so với đề nghị.")
            .arg(groupedText(sums().appraised.dong()), moneyInWords(sums().appraised),
                 groupedText(sums().appraisedState.dong()),
                 groupedText((sums().requested - sums().appraised).dong()))));
    if (sums().approved != sums().appraised)
        paper.blocks.push_back(
            paragraph(Style::Body, QStringLiteral("Kinh phí phê duyệt: %1 đồng (%2).")
                                       .arg(groupedText(sums().approved.dong()),
                                            moneyInWords(sums().approved))));
    paper.blocks.push_back(paragraph(Style::Unit, QStringLiteral("Đơn vị tính: đồng")));
    paper.blocks.push_back(typeTable());
}

PaperTable RecordComposer::typeTable() const
{
    QHash<QString, StageSums> byType;
    for (const AppraisedClass &each : m_record.appraisal.classes)
        if (const TrainingClass *owner = m_classes.value(each.id))
            byType[owner->type] += each.sums;
    PaperTable table =
        tableWith({6, 34, 20, 20, 20},
                  {QStringLiteral("TT"), QStringLiteral("Loại hình"), QStringLiteral("Đề nghị"),
                   QStringLiteral("Thẩm định"), QStringLiteral("Chênh lệch")});
    qint64 number = 0;
    for (const CooperativeType &type : m_record.catalogue.types) {
        if (!byType.contains(type.code))
            continue;
        const StageSums of = byType.value(type.code);
        table.rows.push_back(
            {{cell(Style::CellCentred, groupedText(++number)), cell(Style::CellText, type.name),
              money(of.requested), money(of.appraised), difference(of.requested, of.appraised)}});
    }
    table.rows.back().keepsWithNext = true;
    table.rows.push_back({{cell(Style::CellText, QStringLiteral("Tổng cộng"), true, 2),
                           money(sums().requested, true), money(sums().appraised, true),
                           difference(sums().requested, sums().appraised, true)}});
    return table;
}

void RecordComposer::addCuts(Paper &paper) const
{
    paper.blocks.push_back(paragraph(Style::Heading, QStringLiteral("III. CÁC KHOẢN THAY ĐỔI")));
    PaperTable table = cutTable();
    if (table.rows.size() == table.headRows) {
        paper.blocks.push_back(
            paragraph(Style::Body, QStringLiteral("Không có khoản nào thay đổi so với đề nghị.")));
        return;
    }
    paper.blocks.push_back(paragraph(Style::Unit, QStringLiteral("Đơn vị tính: đồng")));
    paper.blocks.push_back(std::move(table));
}

PaperTable RecordComposer::cutTable() const
{
    PaperTable table =
        tableWith({24, 21, 21, 12, 22}, {QStringLiteral("Lớp, khoản chi"),
                                         QStringLiteral("Đề nghị"), QStringLiteral("Thẩm định"),
                                         QStringLiteral("Giảm"), QStringLiteral("Lý do, văn bản")});
    for (const AppraisedClass &each : m_record.appraisal.classes) {
        const bool isTouched = std::ranges::any_of(each.lines, isCut);
        const TrainingClass *owner = m_classes.value(each.id);
        if (!isTouched || !owner)
            continue;
        table.rows.push_back(
            {{cell(Style::CellText, owner->code + QStringLiteral(". ") + owner->title, true, 5)},
             true});
        for (const AppraisedLine &line : each.lines)
            if (isCut(line))
                addCut(table, line);
    }
    return table;
}

void RecordComposer::addCut(PaperTable &table, const AppraisedLine &line) const
{
    QStringList reasons;
    for (const Decision *decision : {line.appraisal, line.approval})
        if (decision)
            reasons += joined({decision->reason, decision->document, decision->comment},
                              QStringLiteral("; "));
    QString figure = figureText(*line.line, line.appraised);
    if (line.approved.amount != line.appraised.amount)
        figure += QStringLiteral("; phê duyệt ") + groupedText(line.approved.amount.dong());
    table.rows.push_back(
        {{cell(Style::CellText, line.line->label),
          cell(Style::CellText, figureText(*line.line, line.requested)),
          cell(Style::CellText, figure), money(line.requested.amount - line.approved.amount),
          cell(Style::CellText, joined(reasons, QStringLiteral("; ")))}});
}

void RecordComposer::addExceptions(Paper &paper) const
{
    if (m_record.plan.exceptions.empty())
        return;
    paper.blocks.push_back(
        paragraph(Style::Heading, QStringLiteral("IV. NGOẠI LỆ ĐÃ GHI NHẬN TRONG HỒ SƠ")));
    for (const RecordedException &each : m_record.plan.exceptions) {
        const TrainingClass *owner = m_classes.value(each.classId);
        const QString where =
            owner ? QStringLiteral("Lớp ") + owner->code : QStringLiteral("Cả kế hoạch");
        paper.blocks.push_back(paragraph(
            Style::Body, QStringLiteral("- %1: %2 (%3).").arg(where, each.reason, each.document)));
    }
}

PaperTable signatures()
{
    const auto signer = [](const QString &name) {
        return std::vector<PaperParagraph>{
            paragraph(Style::Signer, name),
            paragraph(Style::SignerHint, QStringLiteral("(Ký, ghi rõ họ tên)")),
            paragraph(Style::SignerName, {})};
    };
    return signatureBlock(signer(QStringLiteral("ĐẠI DIỆN CƠ QUAN ĐỀ NGHỊ")),
                          signer(QStringLiteral("ĐẠI DIỆN CƠ QUAN THẨM ĐỊNH")));
}

} // namespace

Paper appraisalPaper(const AppraisalRecord &record, const Issuer &issuer)
{
    const RecordComposer composer(record);
    Paper paper;
    paper.title = QStringLiteral("Biên bản - ") + composer.subject();
    paper.author = issuer.name;
    paper.blocks.push_back(paperHead(issuer, QStringLiteral("Số: ....../BB"), {}));
    paper.blocks.push_back(paragraph(Style::Title, QStringLiteral("BIÊN BẢN")));
    PaperParagraph subject = paragraph(Style::Subject, composer.subject());
    subject.rule = ruleBelowSubject;
    paper.blocks.push_back(subject);
    composer.addRequest(paper);
    composer.addResult(paper);
    composer.addCuts(paper);
    composer.addExceptions(paper);
    paper.blocks.push_back(paragraph(
        Style::Closing, QStringLiteral("Biên bản được lập thành hai bản, mỗi bên giữ một bản.")));
    paper.blocks.push_back(signatures());
    return paper;
}

} // namespace taphuan
