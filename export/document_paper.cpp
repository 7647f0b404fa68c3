#include "export/document_paper.h"

#include "export/document_number.h"
#include "export/document_tables.h"
#include "export/figure_text.h"

#include "core/domain/money_words.h"

#include <QHash>

namespace taphuan {

namespace {

constexpr double ruleBelowSubject = 0.4; ///< a third to a half of the line above

QString titleOf(DocumentKind kind)
{
    return kind == DocumentKind::Submission ? QStringLiteral("TỜ TRÌNH")
                                            : QStringLiteral("KẾ HOẠCH");
}

QString againstCeiling(const WorkbookSource &source)
{
    const auto &ceiling = source.plan.header.ceiling;
    if (!ceiling)
        return {};
    const Money left = *ceiling - source.estimate.state;
    const QString figure = groupedText(left < Money() ? -left.dong() : left.dong());
    const QString limit = groupedText(ceiling->dong());
    return left < Money()
               ? QStringLiteral("So với trần kinh phí %1 đồng, vượt %2 đồng.").arg(limit, figure)
               : QStringLiteral("So với trần kinh phí %1 đồng, còn lại %2 đồng.")
                     .arg(limit, figure);
}

/// What the placeholders of a text stand for.
QHash<QString, QString> valuesOf(const WorkbookSource &source, const Issuer &issuer)
{
    const Plan &plan = source.plan;
    qint64 trainees = 0;
    Quantity days;
    QDate first;
    QDate last;
    for (const TrainingClass &each : plan.classes) {
        trainees += each.people();
        days += each.days;
        if (!first.isValid() || each.startDate < first)
            first = each.startDate;
        if (!last.isValid() || each.lastDate() > last)
            last = each.lastDate();
    }
    return {{QStringLiteral("nam"), QString::number(plan.header.year)},
            {QStringLiteral("tinh"), issuer.territory},
            {QStringLiteral("co_quan"), issuer.name},
            {QStringLiteral("ten_ke_hoach"), plan.header.title},
            {QStringLiteral("so_lop"), groupedText(qint64(plan.classes.size()))},
            {QStringLiteral("so_ngay"), decimalText(days)},
            {QStringLiteral("so_hoc_vien"), groupedText(trainees)},
            {QStringLiteral("tu_ngay"), shortDate(first)},
            {QStringLiteral("den_ngay"), shortDate(last)},
            {QStringLiteral("tong"), groupedText(source.estimate.amount.dong())},
            {QStringLiteral("bang_chu"), moneyInWords(source.estimate.amount)},
            {QStringLiteral("nha_nuoc"), groupedText(source.estimate.state.dong())},
            {QStringLiteral("dong_gop"), groupedText(source.estimate.own().dong())},
            {QStringLiteral("so_voi_tran"), againstCeiling(source)}};
}

/// Fills a wording in and puts it on paper.
class DocumentComposer
{
public:
    DocumentComposer(const WorkbookSource &source, const Issuer &issuer, const DocumentTexts &texts)
        : m_source(source)
        , m_texts(texts)
        , m_territory(issuer.territory)
        , m_values(valuesOf(source, issuer))
    {
    }

    /// The paragraphs of a part, filled in.
    QStringList paragraphs(DocumentPart part) const;
    QString line(DocumentPart part) const { return paragraphs(part).join(u' '); }
    void addBasis(Paper &paper) const;
    void addBody(Paper &paper) const;
    PaperTable ending() const;

private:
    QString filled(const QString &text) const;
    void addTable(Paper &paper, const QString &block) const;

    const WorkbookSource &m_source;
    const DocumentTexts &m_texts;
    const QString m_territory;
    const QHash<QString, QString> m_values;
};

/// In one pass: what a value contains is not filled in again.
QString DocumentComposer::filled(const QString &text) const
{
    QString result;
    qsizetype at = 0;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', at)) {
        const qsizetype close = text.indexOf(u'}', open);
        const auto value = close < 0 ? m_values.constEnd()
                                     : m_values.constFind(text.mid(open + 1, close - open - 1));
        const bool isKnown = value != m_values.constEnd();
        result += text.mid(at, open - at) + (isKnown ? *value : QString(u'{'));
        at = isKnown ? close + 1 : open + 1;
    }
    return result + text.mid(at);
}

QStringList DocumentComposer::paragraphs(DocumentPart part) const
{
    const auto text = m_texts.find(part);
    QStringList filledIn;
    for (const QString &each : (text == m_texts.end() ? QString() : text->second).split(u'\n'))
        filledIn += filled(each).trimmed();
    while (!filledIn.isEmpty() && filledIn.back().isEmpty())
        filledIn.removeLast();
    return filledIn;
}

/// "Quy định ..." follows the number in small letters; an abbreviation stays.
QString followingTitle(QString title)
{
    if (title.size() > 1 && !title[1].isUpper())
        title[0] = title[0].toLower();
    return title;
}

/// "Thông tư số 139/2010/TT-BTC ngày 21 tháng 9 năm 2010 của Bộ Tài chính quy định ...", and a law
/// by its name: "Luật Hợp tác xã số 17/2023/QH15 ngày ...".
QString basisLine(const Document &document, const QString &territory)
{
    const bool isNamed = !document.kind.isEmpty() && document.title.startsWith(document.kind);
    const QString issuer = documentIssuerOf(document.number, territory);
    const QString kind = document.kind.isEmpty() ? QStringLiteral("Văn bản") : document.kind;
    QStringList parts{isNamed ? document.title : kind, QStringLiteral("số ") + document.number,
                      document.issued.isValid() ? longDate(document.issued) : QString(),
                      issuer.isEmpty() ? QString() : QStringLiteral("của ") + issuer,
                      isNamed ? QString() : followingTitle(document.title)};
    parts.removeAll(QString());
    return parts.join(u' ');
}

/// Each ends with a semicolon, the last with a full stop.
void DocumentComposer::addBasis(Paper &paper) const
{
    QStringList lines;
    for (const QString &each : paragraphs(DocumentPart::Basis)) {
        if (blockIn(each).isEmpty()) {
            lines += each;
            continue;
        }
        for (const QString &number : m_source.plan.header.basis) {
            const Document *document = m_source.catalogue().document(number);
            lines += document ? basisLine(*document, m_territory) : number;
        }
    }
    lines.removeAll(QString());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString text = lines[i];
        while (text.endsWith(u';') || text.endsWith(u'.'))
            text.chop(1);
        if (!text.startsWith(QStringLiteral("Căn cứ")))
            text.prepend(QStringLiteral("Căn cứ "));
        paper.blocks.push_back(
            paragraph(PaperStyle::Basis, text + (i + 1 < lines.size() ? u';' : u'.')));
    }
}

void DocumentComposer::addTable(Paper &paper, const QString &block) const
{
    if (block == QLatin1String("bang_loai_hinh"))
        paper.blocks.push_back(typeTable(m_source));
    else if (block == QLatin1String("bang_lop"))
        paper.blocks.push_back(classTable(m_source));
    else
        paper.blocks.push_back(costTable(m_source));
}

void DocumentComposer::addBody(Paper &paper) const
{
    const QString heading = QStringLiteral("# ");
    for (const QString &each : paragraphs(DocumentPart::Body)) {
        if (const QString block = blockIn(each); !block.isEmpty())
            addTable(paper, block);
        else if (each.startsWith(heading))
            paper.blocks.push_back(paragraph(PaperStyle::Heading, each.sliced(heading.size())));
        else if (!each.isEmpty())
            paper.blocks.push_back(paragraph(PaperStyle::Body, each));
    }
    if (auto *last = std::get_if<PaperParagraph>(&paper.blocks.back()))
        last->style = PaperStyle::Closing;
}

/// To whom it goes, and who signs.
PaperTable DocumentComposer::ending() const
{
    std::vector<PaperParagraph> left{
        paragraph(PaperStyle::RecipientsHead, QStringLiteral("Nơi nhận:"))};
    for (const QString &each : paragraphs(DocumentPart::Recipients))
        left.push_back(paragraph(PaperStyle::Recipient, each));
    std::vector<PaperParagraph> right;
    auto style = PaperStyle::Signer;
    for (const QString &each : paragraphs(DocumentPart::Signatory)) {
        if (each.isEmpty())
            style = PaperStyle::SignerName;
        else
            right.push_back(paragraph(style, each));
    }
    if (style == PaperStyle::Signer) // room for the signature
        right.push_back(paragraph(PaperStyle::SignerName, {}));
    return signatureBlock(left, right);
}

} // namespace

Paper documentPaper(DocumentKind kind, const WorkbookSource &source, const Issuer &issuer,
                    const DocumentTexts &texts)
{
    const DocumentComposer composer(source, issuer, texts);
    Paper paper;
    paper.title = titleOf(kind) + QStringLiteral(" - ") + composer.line(DocumentPart::Subject);
    paper.author = issuer.name;
    paper.blocks.push_back(paperHead(issuer, composer.line(DocumentPart::Number), {}));
    paper.blocks.push_back(paragraph(PaperStyle::Title, titleOf(kind)));
    PaperParagraph subject = paragraph(PaperStyle::Subject, composer.line(DocumentPart::Subject));
    subject.rule = ruleBelowSubject;
    paper.blocks.push_back(subject);
    if (const QString to = composer.line(DocumentPart::Addressee); !to.isEmpty())
        paper.blocks.push_back(paragraph(PaperStyle::Addressee, to));
    composer.addBasis(paper);
    composer.addBody(paper);
    paper.blocks.push_back(composer.ending());
    return paper;
}

} // namespace taphuan
