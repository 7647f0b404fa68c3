#pragma once

#include "core/planning/integer_program.h"

#include <QByteArray>

#include <optional>

namespace taphuan {

/// The program in free MPS, as cbc reads it. Figures above six digits of a row are scaled by a
/// power of ten, exactly.
QByteArray cbcModel(const IntegerProgram &program);

/// What cbc printed; nothing where it is no answer.
std::optional<IntegerAnswer> cbcAnswer(const QByteArray &printed, std::size_t choices);

} // namespace taphuan
