#include "tests/paper_files.h"

#include "tests/catch.h"

#include <QProcess>

namespace taphuan::test {

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(120'000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList pagesOfPdf(const QString &path)
{
    QStringList pages = outputOf(QStringLiteral("pdftotext"),
                                 {QStringLiteral("-layout"), path, QStringLiteral("-")})
                            .normalized(QString::NormalizationForm_C)
                            .split(u'\f');
    pages.removeLast(); // a form feed ends each page
    return pages;
}

} // namespace taphuan::test
