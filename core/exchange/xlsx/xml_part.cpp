#include "core/exchange/xlsx/xml_part.h"

#include <expat.h>

#include <charconv>
#include <cstring>

namespace taphuan {

namespace {

constexpr int deepest = 64;
constexpr qint64 longestTag = 1 << 20;
constexpr char namespaceEnd = '|';

constexpr QByteArrayView workbookNamespaces[] = {
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
    "http://schemas.openxmlformats.org/package/2006/relationships",
};

/// Asked for every element and attribute: measures none of the texts before it compares them.
bool beginsWith(const char *text, QByteArrayView begin)
{
    return std::strncmp(text, begin.data(), std::size_t(begin.size())) == 0;
}

QByteArrayView localName(const char *name)
{
    for (const QByteArrayView uri : workbookNamespaces)
        if (beginsWith(name, uri) && name[uri.size()] == namespaceEnd)
            return name + uri.size() + 1;
    return "";
}

/// Feeds expat and stops it at the first problem.
class Feed
{
public:
    Feed(QString path, XmlHandler &handler)
        : m_path(std::move(path))
        , m_handler(handler)
        , m_parser(XML_ParserCreateNS(nullptr, namespaceEnd))
    {
        XML_SetUserData(parser(), this);
        XML_SetElementHandler(parser(), begin, end);
        XML_SetCharacterDataHandler(parser(), text);
        XML_SetStartDoctypeDeclHandler(parser(), doctype);
    }

    bool add(QByteArrayView piece) { return parse(piece, false); }
    void finish() { parse({}, true); }

private:
    struct Free
    {
        void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
    };

    XML_Parser parser() const { return m_parser.get(); }

    bool parse(QByteArrayView piece, bool isLast)
    {
        m_fed += piece.size();
        const auto status = XML_Parse(parser(), piece.data(), int(piece.size()), isLast);
        // A tag that does not end would be read again with each piece.
        const bool endless = m_fed - XML_GetCurrentByteIndex(parser()) > longestTag;
        if (!m_handler.isOver() && (status != XML_STATUS_OK || (endless && !isLast)))
            m_handler.refuse({ProblemKind::DamagedPart, m_path});
        return !m_handler.isOver();
    }

    void stopIfOver()
    {
        if (m_handler.isOver())
            XML_StopParser(parser(), XML_FALSE);
    }

    static void begin(void *data, const char *name, const char **attributes)
    {
        auto &feed = *static_cast<Feed *>(data);
        if (++feed.m_depth > deepest)
            feed.m_handler.refuse({ProblemKind::TooDeep, feed.m_path});
        else
            feed.m_handler.begin(localName(name), XmlAttributes(attributes));
        feed.stopIfOver();
    }

    static void end(void *data, const char *name)
    {
        auto &feed = *static_cast<Feed *>(data);
        --feed.m_depth;
        feed.m_handler.end(localName(name));
        feed.stopIfOver();
    }

    static void text(void *data, const char *utf8, int size)
    {
        static_cast<Feed *>(data)->m_handler.text({utf8, size});
    }

    static void doctype(void *data, const char *, const char *, const char *, int)
    {
        auto &feed = *static_cast<Feed *>(data);
        feed.m_handler.refuse({ProblemKind::EntitiesNotAllowed, feed.m_path});
        feed.stopIfOver();
    }

    QString m_path;
    XmlHandler &m_handler;
    std::unique_ptr<XML_ParserStruct, Free> m_parser;
    qint64 m_fed = 0;
    int m_depth = 0;
};

} // namespace

QByteArrayView XmlAttributes::value(QByteArrayView name) const
{
    for (const char **pair = m_pairs; *pair; pair += 2)
        if (beginsWith(*pair, name) && (*pair)[name.size()] == '\0')
            return pair[1];
    return {};
}

QByteArrayView XmlAttributes::relation() const
{
    for (const char **pair = m_pairs; *pair; pair += 2)
        if (QByteArrayView(*pair).endsWith("/relationships|id"))
            return pair[1];
    return {};
}

bool XmlAttributes::isYes(QByteArrayView name) const
{
    const QByteArrayView given = value(name);
    return given == "1" || given == "true";
}

bool XmlAttributes::keepsSpace() const
{
    return value("http://www.w3.org/XML/1998/namespace|space") == "preserve";
}

std::optional<int> XmlAttributes::number(QByteArrayView name) const
{
    return wholeNumber(value(name));
}

void XmlHandler::refuse(const Problem &problem)
{
    if (!m_problem)
        m_problem = problem;
    m_isOver = true;
}

std::optional<Problem> readXml(ZipArchive &archive, const QString &path, XmlHandler &handler)
{
    const qint64 part = archive.find(path);
    if (part < 0)
        return Problem{ProblemKind::MissingPart, path};
    Feed feed(path, handler);
    if (auto problem = archive.read(part, [&](QByteArrayView piece) { return feed.add(piece); }))
        return problem;
    if (!handler.isOver())
        feed.finish();
    return handler.problem();
}

std::optional<int> wholeNumber(QByteArrayView text)
{
    int number = 0;
    const auto [end, fault] = std::from_chars(text.begin(), text.end(), number);
    return fault == std::errc() && end == text.end() && number >= 0 ? std::optional(number)
                                                                    : std::nullopt;
}

} // namespace taphuan
