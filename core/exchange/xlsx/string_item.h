#pragma once

#include "core/exchange/xlsx/xml_part.h"

namespace taphuan {

/// Puts the text of a shared or an inline string together: runs are joined, phonetic guides left
/// out.
class StringItem
{
public:
    void begin(QByteArrayView name, const XmlAttributes &attributes);
    void text(QByteArrayView utf8);
    void end(QByteArrayView name);

    bool isTooLong() const { return m_whole.size() > longestCellText || m_tooLong; }
    QString take();

private:
    QString m_whole;
    QByteArray m_run;
    bool m_inRun = false;
    bool m_inGuide = false;
    bool m_keepsSpace = false;
    bool m_tooLong = false;
};

/// The shared strings by their number; `path` may be empty.
std::variant<std::vector<QString>, Problem> readSharedStrings(ZipArchive &archive,
                                                              const QString &path, qint64 most);

/// Text of XML in which characters that XML cannot hold stand as "_x000D_"; without carriage
/// returns.
QString unescapedText(const QString &text);

} // namespace taphuan
