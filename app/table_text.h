#pragma once

#include <QStringList>

namespace taphuan {

/// Rows of cells as text that spreadsheets paste: tabs between cells, line ends between rows. A tab
/// or a line end within a cell becomes a space.
QString tableText(const QList<QStringList> &rows);

/// A figure of the window ("1.200.000") without the signs between its thousands, which a
/// spreadsheet in another language takes for decimal ones. A decimal sign stays.
QString ungrouped(QString figure);

/// The cells of a text that a spreadsheet copied.
QList<QStringList> tableCells(QString text);

} // namespace taphuan
