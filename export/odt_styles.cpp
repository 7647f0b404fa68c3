#include "export/odt_styles.h"

#include "export/paper_look.h"

#include <QXmlStreamWriter>

#include <array>

namespace taphuan {

namespace {

QString length(double millimetres)
{
    return QString::number(millimetres, 'f', 2) + QStringLiteral("mm");
}

QString points(double size)
{
    return QString::number(size, 'f', 1) + QStringLiteral("pt");
}

QString alignment(PaperLook::Align align)
{
    switch (align) {
    case PaperLook::Align::Left: return QStringLiteral("start");
    case PaperLook::Align::Centre: return QStringLiteral("center");
    case PaperLook::Align::Right: return QStringLiteral("end");
    case PaperLook::Align::Both: return QStringLiteral("justify");
    }
    Q_UNREACHABLE();
}

/// Elements and attributes of one part.
class StyleWriter
{
public:
    explicit StyleWriter(QXmlStreamWriter &xml) : m_xml(xml) {}

    void fonts();
    void defaults();
    void paragraphStyle(PaperStyle style);
    void textStyle(const char *name, bool isBold, bool isItalic);
    void pageLayout(const char *name, bool hasNumber);
    void masterPages(const QString &runningHead);

private:
    void attribute(const char *name, const QString &value)
    {
        m_xml.writeAttribute(QLatin1String(name), value);
    }
    void textProperties(double size, bool isBold, bool isItalic);

    QXmlStreamWriter &m_xml;
};

void StyleWriter::fonts()
{
    m_xml.writeStartElement(QStringLiteral("office:font-face-decls"));
    m_xml.writeStartElement(QStringLiteral("style:font-face"));
    attribute("style:name", QStringLiteral("Times New Roman"));
    attribute("svg:font-family", QStringLiteral("'Times New Roman'"));
    attribute("style:font-family-generic", QStringLiteral("roman"));
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

/// `size` 0: that of the paragraph.
void StyleWriter::textProperties(double size, bool isBold, bool isItalic)
{
    m_xml.writeStartElement(QStringLiteral("style:text-properties"));
    if (size > 0) {
        attribute("style:font-name", QStringLiteral("Times New Roman"));
        attribute("fo:font-size", points(size));
        attribute("fo:language", QStringLiteral("vi"));
        attribute("fo:country", QStringLiteral("VN"));
    }
    if (size > 0 || isBold)
        attribute("fo:font-weight", isBold ? QStringLiteral("bold") : QStringLiteral("normal"));
    if (size > 0 || isItalic)
        attribute("fo:font-style", isItalic ? QStringLiteral("italic") : QStringLiteral("normal"));
    m_xml.writeEndElement();
}

void StyleWriter::defaults()
{
    m_xml.writeStartElement(QStringLiteral("style:default-style"));
    attribute("style:family", QStringLiteral("paragraph"));
    textProperties(lookOf(PaperStyle::Body).size, false, false);
    m_xml.writeEndElement();
    m_xml.writeStartElement(QStringLiteral("style:style"));
    attribute("style:name", QStringLiteral("Standard"));
    attribute("style:family", QStringLiteral("paragraph"));
    m_xml.writeEndElement();
}

void StyleWriter::paragraphStyle(PaperStyle style)
{
    const PaperLook look = lookOf(style);
    m_xml.writeStartElement(QStringLiteral("style:style"));
    attribute("style:name", odtStyleName(style));
    attribute("style:family", QStringLiteral("paragraph"));
    attribute("style:parent-style-name", QStringLiteral("Standard"));
    m_xml.writeStartElement(QStringLiteral("style:paragraph-properties"));
    attribute("fo:text-align", alignment(look.align));
    attribute("fo:margin-top", points(look.before));
    attribute("fo:margin-bottom", points(look.after));
    attribute("fo:text-indent", length(look.firstIndent));
    attribute("fo:orphans", QStringLiteral("2"));
    attribute("fo:widows", QStringLiteral("2"));
    if (look.keepsWithNext)
        attribute("fo:keep-with-next", QStringLiteral("always"));
    m_xml.writeEndElement();
    textProperties(look.size, look.isBold, look.isItalic);
    m_xml.writeEndElement();
}

void StyleWriter::textStyle(const char *name, bool isBold, bool isItalic)
{
    m_xml.writeStartElement(QStringLiteral("style:style"));
    attribute("style:name", QLatin1String(name));
    attribute("style:family", QStringLiteral("text"));
    textProperties(0, isBold, isItalic);
    m_xml.writeEndElement();
}

/// The number stands within the upper margin.
void StyleWriter::pageLayout(const char *name, bool hasNumber)
{
    constexpr double headAt = page::number - 4;
    m_xml.writeStartElement(QStringLiteral("style:page-layout"));
    attribute("style:name", QLatin1String(name));
    m_xml.writeStartElement(QStringLiteral("style:page-layout-properties"));
    attribute("fo:page-width", length(page::width));
    attribute("fo:page-height", length(page::height));
    attribute("style:print-orientation", QStringLiteral("portrait"));
    attribute("fo:margin-top", length(hasNumber ? headAt : page::top));
    attribute("fo:margin-bottom", length(page::bottom));
    attribute("fo:margin-left", length(page::left));
    attribute("fo:margin-right", length(page::right));
    m_xml.writeEndElement();
    if (hasNumber) {
        m_xml.writeStartElement(QStringLiteral("style:header-style"));
        m_xml.writeStartElement(QStringLiteral("style:header-footer-properties"));
        attribute("svg:height", length(page::top - headAt));
        attribute("style:dynamic-spacing", QStringLiteral("false"));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void StyleWriter::masterPages(const QString &runningHead)
{
    m_xml.writeStartElement(QStringLiteral("office:master-styles"));
    m_xml.writeStartElement(QStringLiteral("style:master-page"));
    attribute("style:name", QLatin1String(odt::firstPage));
    attribute("style:page-layout-name", QStringLiteral("first"));
    attribute("style:next-style-name", QStringLiteral("Standard"));
    m_xml.writeEndElement();
    m_xml.writeStartElement(QStringLiteral("style:master-page"));
    attribute("style:name", QStringLiteral("Standard"));
    attribute("style:page-layout-name", QStringLiteral("numbered"));
    m_xml.writeStartElement(QStringLiteral("style:header"));
    m_xml.writeStartElement(QStringLiteral("text:p"));
    attribute("text:style-name", odtStyleName(PaperStyle::Number));
    if (!runningHead.isEmpty())
        m_xml.writeCharacters(paperText(runningHead) + QStringLiteral(" - "));
    m_xml.writeEmptyElement(QStringLiteral("text:page-number"));
    attribute("text:select-page", QStringLiteral("current"));
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

} // namespace

QString odtStyleName(PaperStyle style)
{
    static constexpr std::array names{
        "AgencyAbove",  "Agency",     "Nation",     "Motto",          "Number",
        "PlaceAndDate", "Title",      "Subject",    "Addressee",      "Basis",
        "Body",         "Closing",    "Heading",    "Subheading",     "About",
        "Unit",         "TableHead",  "CellText",   "CellCentred",    "CellFigure",
        "Signer",       "SignerHint", "SignerName", "RecipientsHead", "Recipient"};
    static_assert(names.size() == std::size_t(PaperStyle::Recipient) + 1);
    return QStringLiteral("Doc") + QLatin1String(names[std::size_t(style)]);
}

void beginOdtPart(QXmlStreamWriter &xml, const QString &root)
{
    const auto oasis = [&](const char *prefix, const char *name) {
        xml.writeAttribute(QStringLiteral("xmlns:") + QLatin1String(prefix),
                           QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:") +
                               QLatin1String(name) + QStringLiteral(":1.0"));
    };
    xml.writeStartDocument();
    xml.writeStartElement(root);
    oasis("office", "office");
    oasis("style", "style");
    oasis("text", "text");
    oasis("table", "table");
    oasis("fo", "xsl-fo-compatible");
    oasis("svg", "svg-compatible");
    oasis("meta", "meta");
    xml.writeAttribute(QStringLiteral("xmlns:dc"),
                       QStringLiteral("http://purl.org/dc/elements/1.1/"));
    xml.writeAttribute(QStringLiteral("office:version"), QStringLiteral("1.2"));
}

QByteArray odtStyles(const Paper &paper)
{
    QByteArray part;
    QXmlStreamWriter xml(&part);
    beginOdtPart(xml, QStringLiteral("office:document-styles"));
    StyleWriter writer(xml);
    writer.fonts();
    xml.writeStartElement(QStringLiteral("office:styles"));
    writer.defaults();
    for (int style = 0; style <= int(PaperStyle::Recipient); ++style)
        writer.paragraphStyle(PaperStyle(style));
    writer.textStyle(odt::bold, true, false);
    writer.textStyle(odt::italic, false, true);
    writer.textStyle(odt::boldItalic, true, true);
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("office:automatic-styles"));
    writer.pageLayout("first", false);
    writer.pageLayout("numbered", true);
    xml.writeEndElement();
    writer.masterPages(paper.runningHead);
    xml.writeEndDocument();
    return part;
}

} // namespace taphuan
