#pragma once

#include <QStringView>

namespace taphuan {

/// Width of a text in Times New Roman, in digits of the same size; a little more than it takes.
double textWidth(QStringView text);

/// Lines that a text takes in a column of this width (in digits, as Excel counts it) when it is
/// wrapped between words.
int wrappedLines(QStringView text, double columnWidth);

} // namespace taphuan
