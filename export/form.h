#pragma once

#include "export/sheet.h"
#include "export/source.h"

namespace taphuan {

// The frame that all sheets share, after Nghị định 30/2020/NĐ-CP: agency and motto above the
// table, signatures below it, and how it is printed.

/// Writes everything above the table; the row in which the table begins.
quint32 writeHead(Sheet &sheet, const WorkbookSource &source, const QString &title, bool inMoney);

/// Writes the row of headings, (1), (2)... below it where columns are numbered; the next row.
quint32 writeHeadings(Sheet &sheet, quint32 row, const QStringList &numbers = {});

/// Place and date, the three who sign; the last row used.
quint32 writeSignatures(Sheet &sheet, const WorkbookSource &source, quint32 row);

/// Which rows of a finished sheet matter for printing and scrolling.
struct FormRows
{
    quint32 firstHeading = 0;
    quint32 lastHeading = 0;
    quint32 total = 0; ///< stays on one page with everything down to the last signature
    quint32 lastSignature = 0;
    quint32 last = 0;
    quint16 frozenColumns = 0;
};

/// Page, footer, frozen panes, protection without a password.
void finishForm(Sheet &sheet, const WorkbookSource &source, const FormRows &rows);

} // namespace taphuan
