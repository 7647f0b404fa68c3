#include "app/register_import.h"

#include "app/import_choices.h"
#include "app/number_text.h"
#include "app/spreadsheet_file.h"
#include "app/wording.h"

#include "core/exchange/csv_table.h"

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

} // namespace

RegisterImport::RegisterImport(PlanEdits &edits, QObject *parent) : PlanPart(edits, parent)
{
    connect(&m_queue, &WorkQueue::failed, this, &RegisterImport::fail);
    connect(&m_queue, &WorkQueue::cancelled, this, &RegisterImport::close);
}

void RegisterImport::look(const OpenPlan *)
{
    close();
}

void RegisterImport::show(const PlanDelta &delta)
{
    if ((m_file || m_isBeingRead) && delta.touched.has(Table::Cooperative))
        prepare();
}

/// On the worker.
QString RegisterImport::readFrom(const QString &path, const SpreadsheetOptions &options,
                                 Reading &reading)
{
    try {
        auto read = readSpreadsheetFile(path, options, &reading.csv);
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
    m_path = file.toLocalFile();
    m_fileName = QFileInfo(m_path).fileName();
    emit fileChanged();
    readAgain();
}

void RegisterImport::readAgain()
{
    m_isBeingRead = true;
    start(tr("Reading the list"), [path = m_path, csv = m_csv, legacyText = m_legacyText](
                                      Reading &reading, const Job::Progress &progress) {
        return readFrom(path, {.legacyText = legacyText, .progress = progress, .csv = csv},
                        reading);
    });
}

/// Shows the rows again, as the mapping and the register are now.
void RegisterImport::prepare()
{
    if (m_isBeingRead)
        return readAgain();
    start(tr("Comparing with the register"), [file = m_file, csv = m_csv, mapping = m_mapping](
                                                 Reading &reading, const Job::Progress &) {
        reading.file = file;
        reading.csv = csv;
        reading.mapping = mapping;
        return QString();
    });
}

void RegisterImport::start(const QString &title, Read read)
{
    m_queue.clear(); // only what was asked for last is shown
    const auto reading = std::make_shared<Reading>();
    const OpenPlan &plan = *edits().plan();
    m_queue.run(
        title,
        [reading, read = std::move(read), catalogue = plan.catalogue(),
         known = plan.plan().cooperatives](const Job::Progress &progress) {
            if (const QString reason = read(*reading, progress); !reason.isEmpty())
                return reason;
            reading->preview =
                previewCooperatives(*reading->file, reading->mapping, known, catalogue);
            return QString();
        },
        [this, reading] { take(std::move(*reading)); });
}

void RegisterImport::take(Reading reading)
{
    m_isBeingRead = false;
    m_file = reading.file;
    m_mapping = reading.mapping;
    m_csv = reading.csv;
    for (CooperativeRow &row : reading.preview.rows)
        row.accepted = row.accepted && !m_leftOut.contains(row.number);
    const auto &problems = reading.preview.problems;
    m_problem = problems.empty() ? QString() : sentence(problems.front());
    m_encodings.show(encodingChoices());
    m_separators.show(separatorChoices());
    m_legacyTexts.show(legacyTextChoices());
    m_sheets.show(sheetChoices(*m_file));
    m_columns.show(columnChoices(m_file->sheets[std::size_t(m_mapping.sheet)], m_mapping));
    m_fields.show(fieldRows(m_mapping));
    m_rows.show(std::move(reading.preview), edits().plan()->catalogue());
    emit fileChanged();
    emit previewChanged();
}

void RegisterImport::fail(const QString &reason)
{
    m_isBeingRead = false;
    m_problem = reason;
    emit previewChanged();
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

QString RegisterImport::encoding() const
{
    return m_csv ? codeOf(m_csv->encoding) : QString();
}

QString RegisterImport::separator() const
{
    return m_csv ? QString(QLatin1Char(m_csv->separator)) : QString();
}

void RegisterImport::setEncoding(const QString &encoding)
{
    if (!m_csv)
        return;
    m_csv->encoding = TextEncoding(encoding.toInt());
    readAgain();
}

void RegisterImport::setSeparator(const QString &separator)
{
    if (!m_csv || separator.size() != 1)
        return;
    m_csv->separator = separator.front().toLatin1();
    readAgain();
}

void RegisterImport::setLegacyText(const QString &legacyText)
{
    if (!m_file)
        return;
    m_legacyText = LegacyText(legacyText.toInt());
    readAgain();
}

void RegisterImport::setSheet(const QString &sheet)
{
    const int wanted = sheet.toInt();
    if (!m_file || wanted < 0 || wanted >= int(m_file->sheets.size()))
        return;
    m_mapping = mappingOf(*m_file, wanted);
    m_leftOut.clear();
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
    if (accepted)
        m_leftOut.remove(number);
    else
        m_leftOut.insert(number);
    emit previewChanged();
}

QString RegisterImport::accept()
{
    if (!m_file || job()->running())
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
    m_queue.clear();
    m_isBeingRead = false;
    m_file = nullptr;
    m_leftOut.clear();
    m_path.clear();
    m_fileName.clear();
    m_problem.clear();
    m_csv.reset();
    m_legacyText = LegacyText::Recognise;
    m_mapping = {};
    m_rows.show({}, {});
    m_rows.setOutcome(-1);
    emit fileChanged();
    emit previewChanged();
}

} // namespace taphuan
