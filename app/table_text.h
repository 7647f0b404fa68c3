#pragma once

#include <QStringList>

namespace taphuan {

/// Rows of cells as text that spreadsheets paste: tabs between cells, line ends between rows. A tab
/// or a line end within a cell becomes a space.
QString tableText(const QList<QStringList> &rows);

} // namespace taphuan
