#include "export/paper_pdf.h"

#include "export/target.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>

#include <cerrno>

namespace taphuan {

namespace {

void describe(QPdfWriter &writer, const Paper &paper)
{
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(paperText(paper.title));
    writer.setCreator(QStringLiteral("Tập Huấn " TAPHUAN_VERSION));
}

/// False: it was stopped.
bool drawPages(QPdfWriter &writer, const PaperLayout &layout,
               const std::function<bool(double)> &progress)
{
    QPainter painter(&writer);
    const double scale = writer.resolution() / 72.0;
    painter.scale(scale, scale);
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (progress && !progress(double(page) / layout.pageCount()))
            return false;
        if (page > 0)
            writer.newPage();
        layout.draw(painter, page);
    }
    return painter.end();
}

} // namespace

bool writePdf(const QString &path, const Paper &paper, const std::function<bool(double)> &progress)
{
    Target target(path);
    const PaperLayout layout(paper);
    target.begin();
    QFile file(target.temporaryPath());
    if (!file.open(QIODevice::WriteOnly))
        throw target.failure(errno, file.errorString());
    errno = 0;
    {
        QPdfWriter writer(&file);
        describe(writer, paper);
        if (!drawPages(writer, layout, progress))
            return false;
    }
    if (!file.flush() || file.error() != QFile::NoError)
        throw target.failure(errno, file.errorString());
    file.close();
    if (progress && !progress(1))
        return false;
    target.commit();
    return true;
}

} // namespace taphuan
