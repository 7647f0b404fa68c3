#include "app/register_import.h"

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

QString codeOf(TextEncoding encoding)
{
    return QString::number(int(encoding));
}

std::vector<Choice> encodingChoices()
{
    return {{codeOf(TextEncoding::Utf8), QStringLiteral("UTF-8")},
            {codeOf(TextEncoding::Utf16LittleEndian), QStringLiteral("UTF-16")},
            {codeOf(TextEncoding::Utf16BigEndian), QStringLiteral("UTF-16 BE")},
            {codeOf(TextEncoding::Windows1258), QStringLiteral("Windows-1258")},
            {codeOf(TextEncoding::Tcvn3), QStringLiteral("TCVN3 (ABC)")}};
}

std::vector<Choice> separatorChoices()
{
    return {{QStringLiteral(";"), RegisterImport::tr("semicolon ;")},
            {QStringLiteral(","), RegisterImport::tr("comma ,")},
            {QStringLiteral("\t"), RegisterImport::tr("tab")}};
}

std::vector<Choice> legacyTextChoices()
{
    const auto code = [](LegacyText mode) { return QString::number(int(mode)); };
    return {{code(LegacyText::Recognise), RegisterImport::tr("converted where recognised")},
            {code(LegacyText::Keep), RegisterImport::tr("left as it stands")},
            {code(LegacyText::Convert), RegisterImport::tr("converted everywhere")}};
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
    if (m_job.running()) {
        m_next = file;
        return;
    }
    m_path = file.toLocalFile();
    m_fileName = QFileInfo(m_path).fileName();
    emit fileChanged();
    readAgain();
}

void RegisterImport::readAgain()
{
    start(tr("Reading the list"), [path = m_path, csv = m_csv, legacyText = m_legacyText](
                                      Reading &reading, const Job::Progress &progress) {
        return readFrom(path, {.legacyText = legacyText, .progress = progress, .csv = csv},
                        reading);
    });
}

/// Shows the rows again, as the mapping and the register are now.
void RegisterImport::prepare()
{
    m_isStale = m_job.running();
    if (!m_isStale)
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
    m_csv = reading->csv;
    const auto &problems = reading->preview.problems;
    m_problem = problems.empty() ? QString() : sentence(problems.front());
    m_encodings.show(encodingChoices());
    m_separators.show(separatorChoices());
    m_legacyTexts.show(legacyTextChoices());
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
    if (!m_csv || m_job.running())
        return;
    m_csv->encoding = TextEncoding(encoding.toInt());
    readAgain();
}

void RegisterImport::setSeparator(const QString &separator)
{
    if (!m_csv || m_job.running() || separator.size() != 1)
        return;
    m_csv->separator = separator.front().toLatin1();
    readAgain();
}

void RegisterImport::setLegacyText(const QString &legacyText)
{
    if (!m_file || m_job.running())
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
