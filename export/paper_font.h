#pragma once

#include <QFont>

namespace taphuan {

/// Times New Roman, or a font of the same widths that this computer has, with all Vietnamese
/// letters in regular and bold: Liberation Serif before version 2 lacks most of them. `size` is in
/// points, the font's own in paperUnits.
QFont paperFont(double size);

} // namespace taphuan
