#pragma once

#include <QStringList>

namespace taphuan {

/// Rows of cells as text that spreadsheets paste: tabs between cells, line ends between rows. A tab
/// or a line end within a cell becomes a space.
QString tableText(const QList<QStringList> &rows);

/// The cells of a text that a spreadsheet copied.
QList<QStringList> tableCells(QString text);

} // namespace taphuan
