#include "core/exchange/xlsx/string_item.h"

#include <utility>

namespace taphuan {

namespace {

/// UTF-8 takes at most four bytes for a character.
constexpr qsizetype longestRun = 4 * longestCellText;

class SharedStrings : public XmlHandler
{
public:
    SharedStrings(QString path, qint64 most) : m_path(std::move(path)), m_most(most) {}

    void begin(QByteArrayView name, const XmlAttributes &attributes) override
    {
        m_item.begin(name, attributes);
    }
    void text(QByteArrayView utf8) override { m_item.text(utf8); }
    void end(QByteArrayView name) override
    {
        m_item.end(name);
        if (m_item.isTooLong())
            refuse({ProblemKind::TooLong, m_path, {}, QString::number(longestCellText)});
        else if (qint64(strings.size()) >= m_most)
            refuse({ProblemKind::TooManyCells, m_path, {}, QString::number(m_most)});
        else if (name == "si")
            strings.push_back(m_item.take());
    }

    std::vector<QString> strings;

private:
    QString m_path;
    qint64 m_most;
    StringItem m_item;
};

} // namespace

void StringItem::begin(QByteArrayView name, const XmlAttributes &attributes)
{
    if (name == "rPh") {
        m_inGuide = true;
    } else if (name == "t" && !m_inGuide) {
        m_inRun = true;
        m_keepsSpace = attributes.keepsSpace();
    }
}

void StringItem::text(QByteArrayView utf8)
{
    if (!m_inRun)
        return;
    m_tooLong = m_tooLong || m_run.size() + utf8.size() > longestRun;
    if (!m_tooLong)
        m_run.append(utf8);
}

void StringItem::end(QByteArrayView name)
{
    if (name == "rPh") {
        m_inGuide = false;
    } else if (name == "t" && m_inRun) {
        const QString run = QString::fromUtf8(m_run);
        m_whole += unescapedText(m_keepsSpace ? run : run.trimmed());
        m_run.resize(0); // keeps its memory for the next one
        m_inRun = false;
    }
}

QString StringItem::take()
{
    m_tooLong = false;
    return std::exchange(m_whole, {});
}

std::variant<std::vector<QString>, Problem> readSharedStrings(ZipArchive &archive,
                                                              const QString &path, qint64 most)
{
    SharedStrings handler(path, most);
    if (path.isEmpty())
        return handler.strings;
    if (auto problem = readXml(archive, path, handler))
        return *problem;
    return std::move(handler.strings);
}

QString unescapedText(const QString &text)
{
    if (!text.contains(u"_x") && !text.contains(u'\r'))
        return text; // nearly all
    QString plain;
    qsizetype done = 0;
    for (qsizetype at = text.indexOf(u"_x"); at >= 0; at = text.indexOf(u"_x", at + 1)) {
        bool isCode = false;
        const ushort code = QStringView(text).mid(at + 2, 4).toUShort(&isCode, 16);
        if (!isCode || at < done || at + 6 >= text.size() || text[at + 6] != u'_')
            continue;
        plain += QStringView(text).sliced(done, at - done);
        plain += QChar(code);
        done = at + 7;
    }
    plain += QStringView(text).sliced(done);
    return plain.remove(u'\r');
}

} // namespace taphuan
