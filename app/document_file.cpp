#include "app/document_file.h"

#include "core/domain/nearest.h"
#include "export/paper_odt.h"
#include "export/paper_pdf.h"

#include <QCoreApplication>

namespace taphuan {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(document)
};

bool endsWith(const QString &path, const char *ending)
{
    return path.endsWith(QLatin1String(ending), Qt::CaseInsensitive);
}

} // namespace

bool isDocumentFile(const QString &path)
{
    return endsWith(path, ".odt") || endsWith(path, ".pdf");
}

void writeDocumentFile(const QString &path, const Paper &paper,
                       const std::function<bool(double)> &progress)
{
    if (endsWith(path, ".pdf"))
        writePdf(path, paper, progress);
    else
        writeOdt(path, paper);
}

QString sentence(const TemplateProblem &problem)
{
    if (problem.kind == TemplateProblem::Kind::NotAlone)
        return Words::tr(
                   "%1 stands alone in its paragraph, a table in the body and the legal bases "
                   "in the basis.")
            .arg(problem.placeholder);
    QStringList known;
    for (const Placeholder &each : placeholders())
        known += u'{' + QString(each.name) + u'}';
    const QStringList near = nearest(problem.placeholder, known);
    const QString text = Words::tr("There is no placeholder %1.").arg(problem.placeholder);
    return near.isEmpty()
               ? text
               : text + u' ' + Words::tr("Near to it: %1.").arg(near.join(QStringLiteral(", ")));
}

} // namespace taphuan
