#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace taphuan {

/// How a text file from another program is written.
enum class TextEncoding : quint8 { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1258, Tcvn3 };

/// By its byte order mark, else by its content; of the 8-bit ones that which gives the more
/// Vietnamese words.
TextEncoding encodingOf(QByteArrayView bytes);

/// The text in NFC, without byte order mark. Nothing where the bytes are not in the encoding.
std::optional<QString> decodedText(QByteArrayView bytes, TextEncoding encoding);

} // namespace taphuan
