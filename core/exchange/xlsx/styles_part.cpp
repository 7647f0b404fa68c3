#include "core/exchange/xlsx/styles_part.h"

#include "core/exchange/xlsx/xml_part.h"

#include <QHash>

namespace taphuan {

namespace {

/// Formats that have a number only (ECMA-376, part 1, 18.8.30); 27 to 36 and 50 to 58 are dates of
/// the Far East.
bool isBuiltInDate(int format)
{
    const auto within = [format](int first, int last) { return first <= format && format <= last; };
    return within(14, 22) || within(27, 36) || format == 45 || format == 47 || within(50, 58);
}

class StylesHandler : public XmlHandler
{
public:
    void begin(QByteArrayView name, const XmlAttributes &attributes) override
    {
        if (name == "numFmt" && attributes.number("numFmtId"))
            m_dates.insert(*attributes.number("numFmtId"),
                           showsDate(attributes.value("formatCode")));
        else if (name == "fonts" || name == "cellXfs" || name == "dxfs" || name == "cellStyleXfs")
            m_list = name.toByteArray();
        else if (name == "font" && m_list == "fonts")
            m_fonts.push_back(CellFont::Unicode);
        else if (name == "name" && m_list == "fonts" && !m_fonts.empty())
            m_fonts.back() = cellFont(attributes.value("val"));
        else if (name == "xf" && m_list == "cellXfs")
            addStyle(attributes);
    }

    std::vector<CellStyle> styles;

private:
    void addStyle(const XmlAttributes &attributes)
    {
        const int format = attributes.number("numFmtId").value_or(0);
        const auto font = std::size_t(attributes.number("fontId").value_or(0));
        const auto own = m_dates.constFind(format);
        styles.push_back({own != m_dates.constEnd() ? *own : isBuiltInDate(format),
                          font < m_fonts.size() ? m_fonts[font] : CellFont::Unicode});
    }

    QByteArray m_list;        ///< in which list the elements stand
    QHash<int, bool> m_dates; ///< whether a format of the workbook's own shows a date
    std::vector<CellFont> m_fonts;
};

/// Steps over a colour, a condition or a locale ("[Red]"); answers whether it counts hours, minutes
/// or seconds ("[h]").
bool skipBrackets(QByteArrayView format, qsizetype &at)
{
    const qsizetype end = format.indexOf(']', at);
    const QByteArrayView inside = format.sliced(at + 1, std::max<qsizetype>(end - at - 1, 0));
    at = end < 0 ? format.size() : end;
    return !inside.isEmpty() && std::ranges::all_of(inside, [&](char c) {
        return (c | 0x20) == (inside.front() | 0x20) && QByteArrayView("hHmMsS").contains(c);
    });
}

} // namespace

bool showsDate(QByteArrayView format)
{
    bool found = false;
    for (qsizetype at = 0; at < format.size() && format[at] != ';'; ++at) {
        const char c = format[at];
        if (c == '"') {
            const qsizetype end = format.indexOf('"', at + 1);
            at = end < 0 ? format.size() : end;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++at; // the next character is shown as it is, or fills
        } else if (c == '[') {
            if (skipBrackets(format, at))
                return false;
        } else {
            found = found || QByteArrayView("dDmMyYhHsS").contains(c);
        }
    }
    return found;
}

CellFont cellFont(QByteArrayView fontName)
{
    const bool legacy = fontName.first(std::min<qsizetype>(fontName.size(), 3))
                            .compare(".Vn", Qt::CaseInsensitive) == 0;
    if (!legacy)
        return CellFont::Unicode;
    return fontName.endsWith('H') ? CellFont::Tcvn3Capitals : CellFont::Tcvn3;
}

std::variant<std::vector<CellStyle>, Problem> readStyles(ZipArchive &archive, const QString &path)
{
    StylesHandler handler;
    if (path.isEmpty())
        return handler.styles;
    if (auto problem = readXml(archive, path, handler))
        return *problem;
    return std::move(handler.styles);
}

} // namespace taphuan
