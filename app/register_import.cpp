#include "app/register_import.h"

#include "app/number_text.h"
#include "app/plan_file.h"
#include "app/wording.h"

#include "core/exchange/spreadsheet_reader.h"

#include <QFileInfo>

namespace taphuan {

namespace {

/// The mapping of one sheet, whatever the others hold.
TableMapping mappingOf(const Spreadsheet &file, int sheet)
{
    Spreadsheet only{{file.sheets[std::size_t(sheet)]}};
    only.sheets.front().hidden = false;
    TableMapping mapping = guessMapping(only, cooperativeFields());
    mapping.sheet = sheet;
    return mapping;
}

std::vector<Choice> sheetChoices(const Spreadsheet &file)
{
    std::vector<Choice> choices;
    for (std::size_t i = 0; i < file.sheets.size(); ++i) {
        const QString &name = file.sheets[i].name;
        choices.push_back(
            {QString::number(i), name.isEmpty() ? RegisterImport::tr("(table)") : name});
    }
    return choices;
}

std::vector<Choice> columnChoices(const SheetCells &sheet, const TableMapping &mapping)
{
    std::vector<Choice> choices{{QString(), RegisterImport::tr("– none –")}};
    for (const TableColumn &column : tableColumns(sheet, mapping)) {
        const QString name = columnName(column.column);
        choices.push_back(
            {QString::number(column.column),
             column.title.isEmpty() ? name : name + QStringLiteral(" · ") + column.title});
    }
    return choices;
}

std::vector<ImportFieldRow> fieldRows(const TableMapping &mapping)
{
    std::vector<ImportFieldRow> rows;
    for (const ImportField &field : cooperativeFields()) {
        const std::size_t at = rows.size();
        const int column = at < mapping.columns.size() ? mapping.columns[at] : 0;
        rows.push_back({field.labels.first(), field.required,
                        column > 0 ? QString::number(column) : QString()});
    }
    return rows;
}

} // namespace

RegisterImport::RegisterImport(PlanEdits &edits, QObject *parent) : PlanPart(edits, parent)
{
    connect(&m_job, &Job::done, this, &RegisterImport::take);
    connect(&m_job, &Job::failed, this, &RegisterImport::fail);
    connect(&m_job, &Job::cancelled, this, [this] { m_reading ? close() : readNext(); });
}

void RegisterImport::look(const OpenPlan *)
{
    close();
}

void RegisterImport::show(const PlanDelta &delta)
{
    if (m_file && delta.touched.has(Table::Cooperative))
        prepare();
}

/// On the worker.
QString RegisterImport::readFrom(const QString &path, Reading &reading,
                                 const Job::Progress &progress)
{
    try {
        const auto bytes = readFile(path, SpreadsheetLimits().fileBytes);
        if (const auto *problem = std::get_if<Problem>(&bytes))
            return sentence(*problem);
        auto read = readSpreadsheet(std::get<QByteArray>(bytes), {.progress = progress});
        if (const auto *problem = std::get_if<Problem>(&read))
            return sentence(*problem);
        reading.file = std::make_shared<const Spreadsheet>(std::get<Spreadsheet>(std::move(read)));
        reading.mapping = guessMapping(*reading.file, cooperativeFields());
        return {};
    } catch (const StorageError &error) {
        return sentence(error);
    }
}

void RegisterImport::read(const QUrl &file)
{
    if (!edits().plan())
        return;
    close();
    if (m_job.running()) {
        m_next = file;
        return;
    }
    m_fileName = QFileInfo(file.toLocalFile()).fileName();
    emit fileChanged();
    start(tr("Reading the list"),
          [path = file.toLocalFile()](Reading &reading, const Job::Progress &progress) {
              return readFrom(path, reading, progress);
          });
}

/// Shows the rows again, as the mapping and the register are now.
void RegisterImport::prepare()
{
    m_isStale = m_job.running();
    if (!m_isStale)
        start(tr("Comparing with the register"),
              [file = m_file, mapping = m_mapping](Reading &reading, const Job::Progress &) {
                  reading.file = file;
                  reading.mapping = mapping;
                  return QString();
              });
}

void RegisterImport::start(const QString &title, Read read)
{
    m_reading = std::make_shared<Reading>();
    const OpenPlan &plan = *edits().plan();
    m_job.start(title, [reading = m_reading, read = std::move(read), catalogue = plan.catalogue(),
                        known = plan.plan().cooperatives](const Job::Progress &progress) {
        if (const QString reason = read(*reading, progress); !reason.isEmpty())
            return reason;
        reading->preview = previewCooperatives(*reading->file, reading->mapping, known, catalogue);
        return QString();
    });
}

void RegisterImport::take()
{
    const auto reading = std::exchange(m_reading, nullptr);
    if (!reading)
        return readNext();
    m_file = reading->file;
    if (std::exchange(m_isStale, false))
        return prepare();
    m_mapping = reading->mapping;
    const auto &problems = reading->preview.problems;
    m_problem = problems.empty() ? QString() : sentence(problems.front());
    m_sheets.show(sheetChoices(*m_file));
    m_columns.show(columnChoices(m_file->sheets[std::size_t(m_mapping.sheet)], m_mapping));
    m_fields.show(fieldRows(m_mapping));
    m_rows.show(std::move(reading->preview), edits().plan()->catalogue());
    emit fileChanged();
    emit previewChanged();
}

void RegisterImport::fail(const QString &reason)
{
    if (!std::exchange(m_reading, nullptr))
        return readNext();
    m_problem = reason;
    emit previewChanged();
}

void RegisterImport::readNext()
{
    if (const QUrl next = std::exchange(m_next, QUrl()); !next.isEmpty())
        read(next);
}

QString RegisterImport::headerRow() const
{
    return m_mapping.headerRow > 0 ? QString::number(m_mapping.headerRow) : QString();
}

QList<int> RegisterImport::counts() const
{
    QList<int> counts(ImportRowModel::Refused + 1, 0);
    for (const CooperativeRow &row : m_rows.preview().rows)
        ++counts[int(row.outcome)];
    return counts;
}

int RegisterImport::accepted() const
{
    return int(std::ranges::count_if(m_rows.preview().rows, &CooperativeRow::accepted));
}

void RegisterImport::setSheet(const QString &sheet)
{
    const int wanted = sheet.toInt();
    if (!m_file || wanted < 0 || wanted >= int(m_file->sheets.size()))
        return;
    m_mapping = mappingOf(*m_file, wanted);
    prepare();
}

QString RegisterImport::setHeaderRow(const QString &text)
{
    const auto row = parseCount(text);
    if (!m_file || !row || *row < 1 || *row > lastSheetRow)
        return tr("This is no row of a sheet.");
    m_mapping.headerRow = int(*row);
    m_mapping.headerDepth = 1;
    m_mapping.columns.resize(cooperativeFields().size());
    prepare();
    return {};
}

void RegisterImport::setColumn(int field, const QString &column)
{
    if (!m_file || field < 0 || field >= m_fields.rowCount())
        return;
    m_mapping.columns.resize(cooperativeFields().size());
    m_mapping.columns[std::size_t(field)] = column.toInt();
    prepare();
}

void RegisterImport::setAccepted(int number, bool accepted)
{
    m_rows.setAccepted(number, accepted);
    emit previewChanged();
}

QString RegisterImport::accept()
{
    if (!m_file || m_job.running())
        return tr("The list is still being read.");
    const int count = accepted();
    const QString title = tr("Import %Ln cooperative(s) from %1", "", count).arg(m_fileName);
    const auto file = std::exchange(m_file, nullptr); // or the edit would make another preview
    const QString reason =
        editList(&Plan::cooperatives, title, [&](std::vector<Cooperative> &rows) {
            rows = registerWith(std::move(rows), m_rows.preview());
            return QString();
        });
    if (edits().showRefusal(reason).isEmpty())
        close();
    else
        m_file = file;
    return reason;
}

void RegisterImport::close()
{
    m_job.cancel();
    m_next.clear();
    m_reading = nullptr;
    m_file = nullptr;
    m_isStale = false;
    m_fileName.clear();
    m_problem.clear();
    m_mapping = {};
    m_rows.show({}, {});
    m_rows.setOutcome(-1);
    emit fileChanged();
    emit previewChanged();
}

} // namespace taphuan
