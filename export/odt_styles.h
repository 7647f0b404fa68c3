#pragma once

#include "export/paper.h"

class QXmlStreamWriter;

namespace taphuan {

// The styles of a document in OpenDocument (ISO/IEC 26300): those of its paragraphs by name, so
// that whoever edits the file finds them, and its two kinds of pages.

/// The part styles.xml.
QByteArray odtStyles(const Paper &paper);

QString odtStyleName(PaperStyle style); ///< "Subject"
/// The namespaces of the elements that styles.xml and content.xml are made of.
void beginOdtPart(QXmlStreamWriter &xml, const QString &root);

namespace odt {
inline constexpr char firstPage[] = "First_20_Page"; ///< without a number, others follow
inline constexpr char bold[] = "Bold";
inline constexpr char italic[] = "Italic";
inline constexpr char boldItalic[] = "Bold_20_Italic";
} // namespace odt

} // namespace taphuan
