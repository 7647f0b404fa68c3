#pragma once

#include <QString>

namespace taphuan {

/// "105 %": what part of the whole it is, rounded to a whole percent; empty for a whole of zero.
QString wholePercentText(qint64 part, qint64 whole);

} // namespace taphuan
