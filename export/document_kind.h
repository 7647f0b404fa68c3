#pragma once

#include "core/domain/codes.h"

namespace taphuan {

/// The documents that a plan is sent with: the letter that submits it, and the plan itself.
enum class DocumentKind : quint8 { Submission, Plan };

/// The parts of a document whose wording is a template.
enum class DocumentPart : quint8 {
    Number,     ///< "Số: ....../TTr-LMHTX"
    Subject,    ///< trích yếu
    Addressee,  ///< "Kính gửi: ..."; empty: none
    Basis,      ///< căn cứ, a paragraph each
    Body,       ///< a paragraph that begins with "# " is a heading
    Recipients, ///< nơi nhận, a line each
    Signatory   ///< a line each; what follows an empty line is the name
};

template<> std::span<const QLatin1String> codesOf<DocumentKind>(); ///< "to-trinh", "ke-hoach"
template<> std::span<const QLatin1String> codesOf<DocumentPart>();

} // namespace taphuan
