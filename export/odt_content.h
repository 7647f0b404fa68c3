#pragma once

#include "export/paper.h"

namespace taphuan {

/// The part content.xml of a document in OpenDocument.
QByteArray odtContent(const Paper &paper);

} // namespace taphuan
