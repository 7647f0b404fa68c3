#include "tests/bench.h"
#include "tests/bench_plan.h"

#include "core/domain/freeze.h"
#include "core/exchange/appraisal_reading.h"
#include "core/exchange/appraisal_table.h"
#include "core/exchange/shipped_catalogue.h"
#include "core/exchange/spreadsheet_reader.h"
#include "core/storage/change.h"
#include "export/workbook.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace taphuan {

namespace {

constexpr int linesWanted = 20'000;

/// openpyxl in its fastest mode, reading the cells that an appraisal is in; says its seconds.
constexpr char theirs[] = R"(
import sys, time, openpyxl
begin = time.perf_counter()
book = openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True)
rows = [row[3:13] for row in book['Thẩm định'].iter_rows(values_only=True)]
print(time.perf_counter() - begin, len(rows))
)";

double secondsOfOpenpyxl(const QString &book)
{
    QProcess process;
    process.start(QStringLiteral("/usr/bin/python3"),
                  {QStringLiteral("-c"), QString::fromUtf8(theirs), book});
    if (!process.waitForFinished(600'000) || process.exitCode() != 0)
        qFatal("openpyxl did not read the workbook");
    return process.readAllStandardOutput().split(' ').front().toDouble();
}

/// A plan with about so many lines, whose rows have ids as in a plan file.
Plan planOf(int lines, const BenchSettings &settings)
{
    constexpr int linesOfClass = 16;
    Plan plan = benchPlan(std::min(settings.classes, lines / linesOfClass));
    for (TrainingClass &each : plan.classes) {
        each.id = newId();
        for (Entry &entry : each.entries)
            entry.id = newId();
    }
    plan.header.id = newId();
    return plan;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the workbook was not written");
    return file.readAll();
}

} // namespace

std::vector<Measured> benchReadBack(const BenchSettings &settings)
{
    const Plan plan = planOf(linesWanted, settings);
    const NormBook norms(shippedCatalogue().norms, plan.norms, plan.header.province);
    const Estimator estimator(shippedCatalogue(), plan.header, plan.lecturers, plan.defaults,
                              norms);
    const PlanEstimate estimate = estimatePlan(estimator, plan.classes);
    const auto frozen = frozenClasses(estimator, plan.classes, estimate);
    const Appraisal appraisal = appraisalOf(frozen, {}, 1, plan.header.roundTo);
    const QTemporaryDir folder;
    const QString book = folder.filePath(QStringLiteral("a.xlsx"));
    WorkbookInfo info;
    info.version = 1;
    WorkbookOptions options;
    options.sheets.insert(WorkbookSheet::Appraisal);
    writeWorkbook(book, estimator, plan, estimate, info, options);

    qint64 lines = 0;
    const auto seconds = medianOfSeconds(
        settings.runs,
        [&] {
            return secondsOf([&] {
                const auto read = readSpreadsheet(contentOf(book), {.wanted = hasColumnNames});
                const auto reading =
                    readAppraisal(std::get<Spreadsheet>(read), {plan.header.id, 1, appraisal});
                lines = reading.unchanged;
            });
        },
        [&] { return secondsOfOpenpyxl(book); });
    return {{QStringLiteral("readBack"),
             QStringLiteral("reading %1 appraised lines back, openpyxl").arg(lines),
             seconds.second / seconds.first, QStringLiteral("times faster"), 5, true,
             QStringLiteral("%1 ms / %2 ms")
                 .arg(qRound(seconds.first * 1000))
                 .arg(qRound(seconds.second * 1000))}};
}

} // namespace taphuan
