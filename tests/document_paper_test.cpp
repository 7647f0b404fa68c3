#include "export/document_paper.h"
#include "export/figure_text.h"
#include "export/paper_odt.h"
#include "export/paper_pdf.h"
#include "tests/catch.h"
#include "tests/paper_files.h"
#include "tests/size_limit.h"
#include "tests/workbook_cases.h"

#include "core/domain/money_words.h"
#include "core/domain/plan_catalogue.h"
#include "core/exchange/shipped_catalogue.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace taphuan;
using namespace taphuan::test;

namespace {

const Issuer issuer{QStringLiteral("UBND tỉnh Quảng Bình"),
                    QStringLiteral("Liên minh Hợp tác xã tỉnh Quảng Bình"),
                    QStringLiteral("Quảng Bình"), QStringLiteral("tỉnh Quảng Bình")};

/// A plan with its estimate, and documents made of it.
struct DocumentCase
{
    explicit DocumentCase(Plan given)
        : plan(std::move(given))
        , norms(shippedCatalogue().norms, plan.norms, plan.header.province)
        , estimator(shippedCatalogue(), plan.header, plan.lecturers, plan.defaults, norms)
        , estimate(estimatePlan(estimator, plan.classes))
    {
    }
    Paper paper(DocumentKind kind, const DocumentTexts &texts) const
    {
        const WorkbookInfo info;
        return documentPaper(kind, {estimator, plan, estimate, info}, issuer, texts);
    }
    Paper paper(DocumentKind kind) const { return paper(kind, shippedTexts(kind)); }
    QString pdf(DocumentKind kind) const
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.pdf"));
        writePdf(path, paper(kind));
        return pagesOfPdf(path).join(QString()).simplified();
    }

    Plan plan;
    NormBook norms;
    Estimator estimator;
    PlanEstimate estimate;
};

DocumentCase sample()
{
    return DocumentCase(WorkbookCase::sample().plan);
}

/// What LibreOffice reads in an .odt.
QString textOfOdt(const Paper &paper)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("văn bản.odt"));
    writeOdt(path, paper);
    outputOf(QStringLiteral("soffice"),
             {QStringLiteral("-env:UserInstallation=file://") + folder.filePath("profile"),
              QStringLiteral("--headless"), QStringLiteral("--convert-to"),
              QStringLiteral("txt:Text (encoded):UTF8"), QStringLiteral("--outdir"), folder.path(),
              path});
    return QString::fromUtf8(contentOf(folder.filePath(QStringLiteral("văn bản.txt"))));
}

/// The figures of the last row of a table.
QStringList totalsOf(const PaperTable &table)
{
    QStringList texts;
    for (const PaperCell &cell : table.rows.back().cells)
        texts += plainText(cell.paragraphs.front());
    return texts;
}

std::vector<PaperTable> ruledTables(const Paper &paper)
{
    std::vector<PaperTable> tables;
    for (const PaperBlock &block : paper.blocks)
        if (const auto *table = std::get_if<PaperTable>(&block); table && table->isRuled)
            tables.push_back(*table);
    return tables;
}

qint64 numberIn(QString text)
{
    return text.remove(u'.').toLongLong();
}

} // namespace

TEST_CASE("A law is named in the legal bases, a text of the government by its number and title")
{
    DocumentCase plan = sample();
    plan.plan.header.basis = {"17/2023/QH15", "1804/QĐ-TTg", "1/XY"};
    const QString text = plan.pdf(DocumentKind::Submission);
    CHECK(text.contains("Căn cứ Luật Hợp tác xã số 17/2023/QH15 ngày 20 tháng 6 năm 2023 của Quốc "
                        "hội;"));
    CHECK(text.contains("Căn cứ Quyết định số 1804/QĐ-TTg ngày 13 tháng 11 năm 2020 của Thủ tướng "
                        "Chính phủ chương trình hỗ trợ"));
    CHECK(text.contains("Căn cứ 1/XY"));
}

TEST_CASE("The letter has the form, the total in figures and words, and the legal bases")
{
    const DocumentCase plan = sample();
    const QString text = plan.pdf(DocumentKind::Submission);
    const Money total = plan.estimate.amount;
    for (const QString &part :
         {QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), QStringLiteral("TỜ TRÌNH"),
          QStringLiteral("Số: ......./TTr-LMHTX"), QStringLiteral("Nơi nhận:"),
          QStringLiteral("Kính gửi: Ủy ban nhân dân tỉnh Quảng Bình."),
          groupedText(total.dong()) + QStringLiteral(" đồng (Bằng chữ: ") + moneyInWords(total),
          QStringLiteral("Căn cứ Thông tư số 139/2010/TT-BTC ngày 21 tháng 9 năm 2010 của Bộ Tài")})
        CHECK(text.contains(part));
    CHECK_FALSE(QRegularExpression(QStringLiteral("\\{[a-z_]+\\}")).match(text).hasMatch());
}

TEST_CASE("The rows of each table add up to its total, and that is the estimate's")
{
    for (const unsigned seed : {1U, 2U, 3U}) {
        const DocumentCase plan(WorkbookCase::random(seed, seed == 2 ? 1000 : 1).plan);
        const auto tables = ruledTables(plan.paper(DocumentKind::Plan));
        REQUIRE(tables.size() == 3);
        for (std::size_t i = 0; i < tables.size(); ++i) {
            const PaperTable &table = tables[i];
            qint64 sum = 0;
            const std::size_t column = i == 2 ? 2 : 5;
            for (std::size_t row = 1; row + 1 < table.rows.size(); ++row)
                sum += numberIn(plainText(table.rows[row].cells[column].paragraphs.front()));
            CHECK(sum == plan.estimate.amount.dong());
            CHECK(totalsOf(table).contains(groupedText(sum)));
        }
        CHECK(totalsOf(tables[2]).mid(1) == QStringList{groupedText(plan.estimate.amount.dong()),
                                                        groupedText(plan.estimate.state.dong()),
                                                        groupedText(plan.estimate.own().dong())});
    }
}

TEST_CASE("LibreOffice reads the same text in the OpenDocument file as stands in the PDF")
{
    const DocumentCase plan = sample();
    for (const auto kind : {DocumentKind::Submission, DocumentKind::Plan}) {
        const QString odt = textOfOdt(plan.paper(kind));
        CHECK(odt.contains(moneyInWords(plan.estimate.amount)));
        CHECK(odt.count(groupedText(plan.estimate.amount.dong())) ==
              plan.pdf(kind).count(groupedText(plan.estimate.amount.dong())));
        for (const TrainingClass &each : plan.plan.classes)
            CHECK(odt.contains(each.code + QStringLiteral(". ") + each.title) ==
                  (kind == DocumentKind::Plan));
    }
}

TEST_CASE("LibreOffice breaks the pages of the OpenDocument file as the PDF has them")
{
    const QTemporaryDir folder;
    const Paper paper = sample().paper(DocumentKind::Plan);
    writePdf(folder.filePath("a.pdf"), paper);
    writeOdt(folder.filePath("b.odt"), paper);
    outputOf(QStringLiteral("soffice"),
             {QStringLiteral("-env:UserInstallation=file://") + folder.filePath("profile"),
              QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"),
              QStringLiteral("--outdir"), folder.path(), folder.filePath("b.odt")});
    const QStringList ours = pagesOfPdf(folder.filePath("a.pdf"));
    const QStringList theirs = pagesOfPdf(folder.filePath("b.pdf"));
    REQUIRE(ours.size() == theirs.size());
    CHECK_FALSE(theirs[0].trimmed().startsWith(u'1'));
    CHECK(theirs[1].trimmed().startsWith(QStringLiteral("2\n")));
    CHECK(theirs[1].contains(QStringLiteral("Loại hình"))); // the head of the table again
}

TEST_CASE("Whatever stands in the plan or the wording is text in both formats")
{
    Plan plan = WorkbookCase::sample().plan;
    const QString hostile = QStringLiteral("<a&b>\"'{tong}") + QChar(1) + QChar(0xFFFF) +
                            QChar(0xD800) + QStringLiteral("]]>");
    const QString clean = QStringLiteral("<a&b>\"'{tong}]]>");
    plan.header.title = hostile;
    plan.classes[0].title = hostile + QString(30'000, u'w');
    plan.header.basis = {hostile};
    const DocumentCase made(plan);
    const Paper paper = made.paper(DocumentKind::Plan);
    const QString odt = textOfOdt(paper);
    CHECK(odt.contains(QStringLiteral("xây dựng ") + clean));
    CHECK(odt.contains(QStringLiteral("Căn cứ ") + clean));
    CHECK(odt.count(u'w') == 30'000);
    const QTemporaryDir folder;
    writePdf(folder.filePath("a.pdf"), paper);
    CHECK(pagesOfPdf(folder.filePath("a.pdf")).join(QString()).contains(clean));
}

TEST_CASE("A plan without classes, ceiling or bases makes a document all the same")
{
    Plan plan;
    plan.header.year = 2017;
    plan.header.title = QStringLiteral("Kế hoạch");
    const QString text = DocumentCase(plan).pdf(DocumentKind::Submission);
    CHECK(text.contains(QStringLiteral("Tổng kinh phí: 0 đồng (Bằng chữ: Không đồng)")));
    CHECK_FALSE(text.contains(QStringLiteral("So với trần")));
    CHECK_FALSE(text.contains(QStringLiteral("Căn cứ")));
}

TEST_CASE("An OpenDocument file that cannot be finished leaves the old one and nothing else")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.odt"));
    QFile old(path);
    REQUIRE(old.open(QFile::WriteOnly));
    old.write("old");
    old.close();
    const Paper paper = sample().paper(DocumentKind::Plan);
    {
        const SizeLimit full(2048);
        CHECK_THROWS_AS(writeOdt(path, paper), ExportError);
    }
    CHECK(contentOf(path) == "old");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
    writeOdt(path, paper);
    CHECK(contentOf(path).mid(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text");
}
