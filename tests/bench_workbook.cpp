#include "core/exchange/shipped_catalogue.h"
#include "export/composition.h"
#include "tests/bench.h"
#include "tests/bench_plan.h"

#include <QTemporaryDir>

namespace taphuan {

namespace {

// The bare program: libxlsxwriter's own calls for cells whose texts and formulas are ready.

void repeat(lxw_worksheet *sheet, lxw_format *format, const CellWrite &cell)
{
    switch (cell.kind) {
    case CellWrite::Kind::Text:
        worksheet_write_string(sheet, cell.row, cell.column, cell.text.c_str(), format);
        break;
    case CellWrite::Kind::Number:
        worksheet_write_number(sheet, cell.row, cell.column, cell.number, format);
        break;
    case CellWrite::Kind::Formula:
        worksheet_write_formula_num(sheet, cell.row, cell.column, cell.text.c_str(), format,
                                    cell.number);
        break;
    case CellWrite::Kind::TextFormula:
        worksheet_write_formula_str(sheet, cell.row, cell.column, cell.text.c_str(), format,
                                    cell.result.c_str());
        break;
    case CellWrite::Kind::Blank: worksheet_write_blank(sheet, cell.row, cell.column, format); break;
    case CellWrite::Kind::Row: {
        lxw_row_col_options options = {.hidden = 0, .level = quint8(cell.column), .collapsed = 0};
        worksheet_set_row_opt(sheet, cell.row, cell.number, nullptr, &options);
        break;
    }
    }
}

lxw_workbook *newWorkbook(const QByteArray &path, QByteArray folder)
{
    lxw_workbook_options options = {};
    options.tmpdir = folder.data();
    return workbook_new_opt(path.constData(), &options);
}

/// What the program writes for a plan.
struct Recording
{
    Tape tape;
    std::vector<StyleSpec> styles;
    std::vector<std::string> sheets;
};

Recording record(const WorkbookSource &source, const QByteArray &folder)
{
    Recording recording;
    lxw_workbook *workbook = newWorkbook(folder + "/record.xlsx", folder);
    Styles styles(workbook);
    composeWorkbook(
        workbook, styles, source, [](double) { return true; }, &recording.tape);
    recording.styles = styles.specs();
    lxw_worksheet *sheet = nullptr;
    STAILQ_FOREACH(sheet, workbook->worksheets, list_pointers)
    recording.sheets.emplace_back(sheet->name);
    lxw_workbook_free(workbook);
    return recording;
}

void writeBare(const Recording &recording, const QByteArray &path, const QByteArray &folder)
{
    lxw_workbook *workbook = newWorkbook(path, folder);
    std::vector<lxw_format *> formats;
    for (const StyleSpec &spec : recording.styles) {
        formats.push_back(workbook_add_format(workbook));
        applyStyle(formats.back(), spec);
    }
    std::vector<lxw_worksheet *> sheets;
    for (const std::string &name : recording.sheets)
        sheets.push_back(workbook_add_worksheet(workbook, name.c_str()));
    for (const CellWrite &cell : recording.tape)
        repeat(sheets[cell.sheet], formats[cell.style], cell);
    if (workbook_close(workbook) != LXW_NO_ERROR)
        qFatal("the bare workbook was not written");
}

} // namespace

std::vector<Measured> benchWorkbook(const BenchSettings &settings)
{
    const Catalogue &catalogue = shippedCatalogue();
    const Plan plan = benchPlan(settings.classes);
    const NormBook norms(catalogue.norms, plan.norms, plan.header.province);
    const Estimator estimator(catalogue, plan.header, plan.lecturers, plan.defaults, norms);
    const PlanEstimate estimate = estimatePlan(estimator, plan.classes);
    const WorkbookInfo info;
    const QTemporaryDir folder;
    const QByteArray place = folder.path().toUtf8();

    const Recording recording = record({estimator, plan, estimate, info}, place);
    const auto seconds = medianPair(
        settings.runs,
        [&] {
            writeWorkbook(folder.filePath(QStringLiteral("ours.xlsx")), estimator, plan, estimate,
                          info);
        },
        [&] { writeBare(recording, place + "/bare.xlsx", place); });
    Measured ratio =
        ratioOf(QStringLiteral("workbook"),
                QStringLiteral("the workbook, against bare libxlsxwriter"), seconds, 1.3);
    ratio.detail += QStringLiteral(", %1 cells").arg(recording.tape.size());
    return {ratio};
}

} // namespace taphuan
