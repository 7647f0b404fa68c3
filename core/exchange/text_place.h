#pragma once

#include "core/domain/problem.h"

#include <QByteArray>

namespace taphuan {

/// A refusal at a byte of a text: says line and column, 1-based, in characters.
Problem problemAt(ProblemKind kind, QByteArrayView text, qsizetype offset);

/// Where the text stops being UTF-8 (the offset of the broken character), or -1.
qsizetype firstInvalidUtf8(QByteArrayView text);

/// The text without a byte order mark.
QByteArrayView withoutByteOrderMark(QByteArrayView text);

} // namespace taphuan
