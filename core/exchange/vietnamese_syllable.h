#pragma once

#include <QStringView>

namespace taphuan {

/// Whether a word in NFC is built as Vietnamese syllables are ("nghiệp", "Kết"): consonant, vowels
/// with one tone, consonant. Capitals count for nothing.
bool isVietnameseSyllable(QStringView word);

} // namespace taphuan
