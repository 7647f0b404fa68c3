#include "export/paper_look.h"
#include "export/paper_pages.h"
#include "export/paper_pdf.h"
#include "tests/catch.h"
#include "tests/paper_files.h"
#include "tests/size_limit.h"

#include <QDir>
#include <QFile>

using namespace taphuan;
using namespace taphuan::test;

namespace {

QString words(int count)
{
    return QStringLiteral("nông nghiệp ").repeated(count).trimmed();
}

/// A table with a head and rows of so many words each.
PaperTable tableOf(int rows, int wordsInRow)
{
    PaperTable table;
    table.widths = {10, 90};
    table.headRows = 1;
    table.rows.push_back({{paperCell(PaperStyle::TableHead, QStringLiteral("TT")),
                           paperCell(PaperStyle::TableHead, QStringLiteral("Tiêu đề"))}});
    for (int i = 1; i <= rows; ++i)
        table.rows.push_back({{paperCell(PaperStyle::CellCentred, QStringLiteral("<%1>").arg(i)),
                               paperCell(PaperStyle::CellText,
                                         words(wordsInRow) + QStringLiteral(" /%1/").arg(i))}});
    return table;
}

Paper paperOf(std::vector<PaperBlock> blocks)
{
    Paper paper;
    paper.title = QStringLiteral("Văn bản");
    paper.blocks = std::move(blocks);
    return paper;
}

double lowestOf(const PaperPage &page)
{
    double lowest = 0;
    for (const QLineF &rule : page.rules)
        lowest = std::max(lowest, rule.y2());
    for (const PlacedLine &line : page.lines) {
        const QTextLine text = line.layout->lineAt(line.number);
        lowest = std::max(lowest, text.y() + line.by.y() + text.height());
    }
    return lowest;
}

} // namespace

TEST_CASE("Rows of a table stay whole, and each page has the head again")
{
    const PaperLayout layout(paperOf({tableOf(60, 40)}));
    REQUIRE(layout.pageCount() > 2);
    for (int page = 0; page < layout.pageCount(); ++page) {
        const QString text = layout.textOf(page);
        CHECK(text.count(QStringLiteral("Tiêu đề")) == 1);
        CHECK(text.count(u'<') == text.count(QStringLiteral("/\n")));
    }
}

TEST_CASE("A row taller than a page is parted between lines, and none of them is lost")
{
    constexpr int count = 3000;
    const PaperLayout layout(paperOf({tableOf(1, count)}));
    REQUIRE(layout.pageCount() > 2);
    QString all;
    for (int page = 0; page < layout.pageCount(); ++page)
        all += layout.textOf(page);
    CHECK(all.count(QStringLiteral("nông")) == count);
    CHECK(all.count(QStringLiteral("Tiêu đề")) == layout.pageCount());
}

TEST_CASE("Nothing stands below the margin, however high what comes is")
{
    for (int lines = 40; lines < 60; ++lines) {
        std::vector<PaperBlock> blocks(std::size_t(lines),
                                       paragraph(PaperStyle::Body, QStringLiteral("dòng")));
        blocks.push_back(tableOf(12, 60));
        for (const PaperPage &page : pagesOf(galleyOf(paperOf(blocks))))
            CHECK(lowestOf(page) <= paperUnits(page::height - page::bottom) + 1);
    }
}

TEST_CASE("A heading goes to the next page with what follows it")
{
    for (int lines = 20; lines < 40; ++lines) {
        std::vector<PaperBlock> blocks(std::size_t(lines),
                                       paragraph(PaperStyle::Body, QStringLiteral("dòng")));
        blocks.push_back(paragraph(PaperStyle::Heading, QStringLiteral("ĐẦU MỤC")));
        blocks.push_back(tableOf(3, 40));
        const PaperLayout layout(paperOf(blocks));
        for (int page = 0; page < layout.pageCount(); ++page)
            CHECK_FALSE(layout.textOf(page).endsWith(QStringLiteral("ĐẦU MỤC\n")));
    }
}

TEST_CASE("The pages of a PDF are numbered from the second, all fonts are in the file")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("văn bản.pdf"));
    REQUIRE(writePdf(path, paperOf({paragraph(PaperStyle::Title, QStringLiteral("TIÊU ĐỀ ĐẬM")),
                                    tableOf(40, 40)})));
    const QStringList pages = pagesOfPdf(path);
    REQUIRE(pages.size() > 1);
    CHECK(pages[0].trimmed().startsWith(QStringLiteral("TIÊU ĐỀ ĐẬM")));
    CHECK(pages[1].trimmed().startsWith(QStringLiteral("2\n")));
    const QStringList fonts =
        outputOf(QStringLiteral("pdffonts"), {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    CHECK(fonts.size() == 2); // regular and bold of one family: it has all Vietnamese letters
    for (const QString &font : fonts)
        CHECK(font.contains(QStringLiteral(" yes ")));
}

TEST_CASE("Whatever a user has typed is written as text")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    const QString hostile =
        QStringLiteral("a<b>&\"c\"") + QChar(1) + QChar(0xD800) + QStringLiteral("d =1+1 %s {nam}");
    REQUIRE(writePdf(path, paperOf({paragraph(PaperStyle::Body, hostile),
                                    paragraph(PaperStyle::Body, QString(20'000, u'x'))})));
    const QStringList pages = pagesOfPdf(path);
    CHECK(pages[0].contains(QStringLiteral("a<b>&\"c\"d =1+1 %s {nam}")));
    CHECK(pages.join(QString()).count(u'x') == 20'000);
}

TEST_CASE("A PDF that cannot be finished, or is stopped, leaves the old file and nothing else")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    QFile old(path);
    REQUIRE(old.open(QFile::WriteOnly));
    REQUIRE(old.write("old") == 3);
    old.close();
    const Paper paper = paperOf({tableOf(200, 40)});
    CHECK_FALSE(writePdf(path, paper, [](double part) { return part < 0.5; }));
    {
        const SizeLimit full(4096);
        CHECK_THROWS_AS(writePdf(path, paper), ExportError);
    }
    REQUIRE(old.open(QFile::ReadOnly));
    CHECK(old.readAll() == "old");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}
