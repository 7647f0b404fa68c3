#pragma once

#include "core/domain/plan.h"
#include "export/document_kind.h"

#include <map>

namespace taphuan {

/// The wording of a document, part by part.
using DocumentTexts = std::map<DocumentPart, QString>;

/// What the program ships.
const DocumentTexts &shippedTexts(DocumentKind kind);

/// The agency's own wording, else that of every agency in the plan, else the shipped one.
DocumentTexts documentTexts(DocumentKind kind, const Plan &plan, const QString &agency);

/// Why a wording cannot be filled in.
struct TemplateProblem
{
    enum class Kind : quint8 {
        Unknown, ///< there is no such placeholder
        NotAlone ///< a table that does not stand alone in its paragraph, or not in the body
    } kind = Kind::Unknown;
    DocumentPart part = DocumentPart::Body;
    QString placeholder; ///< "{nam}"

    friend bool operator==(const TemplateProblem &, const TemplateProblem &) = default;
};

std::optional<TemplateProblem> problemOf(DocumentPart part, const QString &text);
std::optional<TemplateProblem> problemOf(const DocumentTexts &texts);

/// All placeholders, with what each stands for, in Vietnamese.
struct Placeholder
{
    QLatin1String name; ///< "nam"
    const char16_t *meaning;
    bool isBlock = false; ///< a table, or the list of legal bases: stands alone in a paragraph
};
std::span<const Placeholder> placeholders();

/// The placeholder that a paragraph consists of, without its braces; empty: of none alone.
QString blockIn(const QString &paragraph);

} // namespace taphuan
