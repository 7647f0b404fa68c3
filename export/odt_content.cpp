#include "export/odt_content.h"

#include "export/odt_styles.h"
#include "export/paper_look.h"
#include "export/text_size.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace taphuan {

namespace {

/// Writes the body, and the styles of what is in it once. Attributes follow `start`.
class ContentWriter
{
public:
    explicit ContentWriter(const Paper &paper) : m_paper(paper) {}

    QByteArray run();

private:
    void start(const char *element) { m_xml.writeStartElement(QLatin1String(element)); }
    void end() { m_xml.writeEndElement(); }
    void attribute(const char *name, const QString &value)
    {
        m_xml.writeAttribute(QLatin1String(name), value);
    }
    void style(const QString &name, const char *family);

    void writeStyles();
    void writeTableStyles(const PaperTable &table, int number);
    void writeCellStyle(const char *name, bool isRuled);
    void writeRuleStyle(const QString &name, double length, double width);

    void write(const PaperParagraph &paragraph, double width);
    void write(const PaperRun &run);
    void writeText(const QString &text);
    void write(const PaperTable &table, int number);
    void write(const PaperRow &row, const PaperTable &table);

    const Paper &m_paper;
    QByteArray m_part;
    QXmlStreamWriter m_xml{&m_part};
};

QString millimetres(double length)
{
    return QString::number(length, 'f', 2) + QStringLiteral("mm");
}

double columnWidth(const PaperTable &table, std::size_t first, int span)
{
    int hundredths = 0;
    for (std::size_t i = first; i < std::min(first + std::size_t(span), table.widths.size()); ++i)
        hundredths += table.widths[i];
    return page::textWidth * hundredths / 100;
}

/// Length of the rule below a paragraph; the width of a digit is half the size of the letters.
double ruleLength(const PaperParagraph &paragraph, double width)
{
    constexpr double millimetresPerPoint = 25.4 / 72;
    const double text =
        textWidth(plainText(paragraph)) * lookOf(paragraph.style).size / 2 * millimetresPerPoint;
    return std::min(text, width) * paragraph.rule;
}

QString ruleStyle(double length, double width)
{
    return QStringLiteral("Rule_%1_%2").arg(qRound(length * 10)).arg(qRound(width * 10));
}

/// Calls `visit` with each paragraph and the width it has.
template<class Visit> void eachParagraph(const Paper &paper, Visit visit)
{
    for (const PaperBlock &block : paper.blocks) {
        if (const auto *single = std::get_if<PaperParagraph>(&block)) {
            visit(*single, page::textWidth);
            continue;
        }
        const auto &table = std::get<PaperTable>(block);
        for (const PaperRow &row : table.rows) {
            std::size_t column = 0;
            for (const PaperCell &cell : row.cells) {
                for (const PaperParagraph &each : cell.paragraphs)
                    visit(each, columnWidth(table, column, cell.span));
                column += std::size_t(cell.span);
            }
        }
    }
}

void ContentWriter::style(const QString &name, const char *family)
{
    start("style:style");
    attribute("style:name", name);
    attribute("style:family", QLatin1String(family));
}

/// A rule is the upper border of an empty paragraph as narrow as it.
void ContentWriter::writeRuleStyle(const QString &name, double length, double width)
{
    style(name, "paragraph");
    start("style:paragraph-properties");
    attribute("fo:margin-left", millimetres((width - length) / 2));
    attribute("fo:margin-right", millimetres((width - length) / 2));
    attribute("fo:margin-top", QStringLiteral("2pt"));
    attribute("fo:border-top", QStringLiteral("0.5pt solid #000000"));
    end();
    start("style:text-properties");
    attribute("fo:font-size", QStringLiteral("2pt"));
    end();
    end();
}

void ContentWriter::writeCellStyle(const char *name, bool isRuled)
{
    style(QLatin1String(name), "table-cell");
    start("style:table-cell-properties");
    attribute("fo:padding", QString::number(isRuled ? cellPadding : 0) + QStringLiteral("pt"));
    attribute("fo:border",
              isRuled ? QStringLiteral("0.5pt solid #000000") : QStringLiteral("none"));
    end();
    end();
}

void ContentWriter::writeTableStyles(const PaperTable &table, int number)
{
    const QString name = QStringLiteral("Table%1").arg(number);
    style(name, "table");
    if (number == 1)
        attribute("style:master-page-name", QLatin1String(odt::firstPage));
    start("style:table-properties");
    attribute("style:width", millimetres(page::textWidth));
    attribute("table:align", QStringLiteral("left"));
    attribute("table:border-model", QStringLiteral("collapsing"));
    attribute("fo:margin-top", table.isRuled ? QStringLiteral("4pt") : QStringLiteral("0pt"));
    end();
    end();
    for (std::size_t i = 0; i < table.widths.size(); ++i) {
        style(name + QStringLiteral(".%1").arg(i), "table-column");
        start("style:table-column-properties");
        attribute("style:column-width", millimetres(columnWidth(table, i, 1)));
        end();
        end();
    }
}

void ContentWriter::writeStyles()
{
    start("office:automatic-styles");
    QStringList rules;
    eachParagraph(m_paper, [&](const PaperParagraph &paragraph, double width) {
        const double length = ruleLength(paragraph, width);
        const QString name = ruleStyle(length, width);
        if (paragraph.rule > 0 && !rules.contains(name)) {
            rules += name;
            writeRuleStyle(name, length, width);
        }
    });
    int tables = 0;
    for (const PaperBlock &block : m_paper.blocks)
        if (const auto *table = std::get_if<PaperTable>(&block))
            writeTableStyles(*table, ++tables);
    style(QStringLiteral("End"), "paragraph");
    start("style:text-properties");
    attribute("fo:font-size", QStringLiteral("2pt"));
    end();
    end();
    writeCellStyle("RuledCell", true);
    writeCellStyle("PlainCell", false);
    style(QStringLiteral("Row"), "table-row");
    start("style:table-row-properties");
    attribute("fo:keep-together", QStringLiteral("always"));
    end();
    end();
    end();
}

/// Line feeds and tabs are elements, several spaces too.
void ContentWriter::writeText(const QString &text)
{
    QString plain;
    const auto flush = [&] {
        if (!plain.isEmpty())
            m_xml.writeCharacters(std::exchange(plain, {}));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text[i];
        const bool isMoreSpace = sign == u' ' && i > 0 && text[i - 1] == u' ';
        if (sign != u'\n' && sign != u'\t' && !isMoreSpace) {
            plain += sign;
            continue;
        }
        flush();
        m_xml.writeEmptyElement(sign == u'\n'   ? QStringLiteral("text:line-break")
                                : sign == u'\t' ? QStringLiteral("text:tab")
                                                : QStringLiteral("text:s"));
    }
    flush();
}

void ContentWriter::write(const PaperRun &run)
{
    const char *name = run.isBold && run.isItalic ? odt::boldItalic
                       : run.isBold               ? odt::bold
                       : run.isItalic             ? odt::italic
                                                  : nullptr;
    if (name) {
        start("text:span");
        attribute("text:style-name", QLatin1String(name));
    }
    writeText(paperText(run.text));
    if (name)
        end();
}

void ContentWriter::write(const PaperParagraph &paragraph, double width)
{
    start("text:p");
    attribute("text:style-name", odtStyleName(paragraph.style));
    for (const PaperRun &run : paragraph.runs)
        write(run);
    end();
    if (paragraph.rule > 0) {
        start("text:p");
        attribute("text:style-name", ruleStyle(ruleLength(paragraph, width), width));
        end();
    }
}

void ContentWriter::write(const PaperRow &row, const PaperTable &table)
{
    start("table:table-row");
    attribute("table:style-name", QStringLiteral("Row"));
    std::size_t column = 0;
    for (const PaperCell &cell : row.cells) {
        start("table:table-cell");
        attribute("table:style-name",
                  table.isRuled ? QStringLiteral("RuledCell") : QStringLiteral("PlainCell"));
        if (cell.span > 1)
            attribute("table:number-columns-spanned", QString::number(cell.span));
        for (const PaperParagraph &each : cell.paragraphs)
            write(each, columnWidth(table, column, cell.span));
        end();
        for (int covered = 1; covered < cell.span; ++covered)
            m_xml.writeEmptyElement(QStringLiteral("table:covered-table-cell"));
        column += std::size_t(cell.span);
    }
    end();
}

void ContentWriter::write(const PaperTable &table, int number)
{
    const QString name = QStringLiteral("Table%1").arg(number);
    start("table:table");
    attribute("table:name", name);
    attribute("table:style-name", name);
    for (std::size_t i = 0; i < table.widths.size(); ++i) {
        m_xml.writeEmptyElement(QStringLiteral("table:table-column"));
        attribute("table:style-name", name + QStringLiteral(".%1").arg(i));
    }
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        if (i == 0 && table.headRows > 0)
            start("table:table-header-rows");
        write(table.rows[i], table);
        if (i + 1 == table.headRows)
            end();
    }
    end();
}

QByteArray ContentWriter::run()
{
    beginOdtPart(m_xml, QStringLiteral("office:document-content"));
    writeStyles();
    start("office:body");
    start("office:text");
    int tables = 0;
    for (const PaperBlock &block : m_paper.blocks) {
        if (const auto *single = std::get_if<PaperParagraph>(&block))
            write(*single, page::textWidth);
        else
            write(std::get<PaperTable>(block), ++tables);
    }
    // A text ends with a paragraph; after a table it takes no room.
    start("text:p");
    attribute("text:style-name", QStringLiteral("End"));
    m_xml.writeEndDocument();
    return m_part;
}

} // namespace

QByteArray odtContent(const Paper &paper)
{
    return ContentWriter(paper).run();
}

} // namespace taphuan
