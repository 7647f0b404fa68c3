#pragma once

#include <QByteArray>

namespace taphuan {

/// Reads a file as the program does and ends it where what came out is not as promised.
void readAsPromised(const QByteArray &file);

} // namespace taphuan
