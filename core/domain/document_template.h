#pragma once

#include <QString>

namespace taphuan {

/// An agency's own wording of a part of a document, in place of the shipped one.
struct DocumentTemplate
{
    QString id;
    qint64 position = 0;
    QString agency; ///< code; empty: every agency
    QString kind;   ///< of the document ("to-trinh")
    QString part;   ///< of its text ("body")
    QString text;   ///< paragraphs are separated by a line feed

    friend bool operator==(const DocumentTemplate &, const DocumentTemplate &) = default;
};

} // namespace taphuan
