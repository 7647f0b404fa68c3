#pragma once

#include "export/paper.h"

#include <QStringList>
#include <QTemporaryDir>

namespace taphuan::test {

/// What a program of another maker makes of a file, or a failed test.
QString outputOf(const QString &program, const QStringList &arguments);
/// The text of a PDF, page by page, with its lines as they stand (pdftotext of Poppler).
QStringList pagesOfPdf(const QString &path);

} // namespace taphuan::test
