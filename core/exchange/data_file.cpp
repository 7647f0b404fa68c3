#include "core/exchange/data_file.h"

#include "core/exchange/csv.h"

namespace taphuan {

DataRow::DataRow(QString file, int line, QStringList fields, std::shared_ptr<const Columns> columns)
    : m_file(std::move(file))
    , m_line(line)
    , m_fields(std::move(fields))
    , m_columns(std::move(columns))
{
    if (m_fields.size() != m_columns->size())
        fault(QStringLiteral("%1 fields").arg(m_fields.size()));
}

QString DataRow::text(const char *column) const
{
    const QString name = QLatin1String(column);
    if (!m_columns->contains(name))
        fault(name);
    return m_fields.at(m_columns->value(name));
}

QStringList DataRow::list(const char *column) const
{
    return text(column).split(QLatin1Char('|'), Qt::SkipEmptyParts);
}

QDate DataRow::date(const char *column) const
{
    const QString written = text(column);
    const QDate date = QDate::fromString(written, Qt::ISODate);
    if (!written.isEmpty() && !date.isValid())
        fault(written);
    return date;
}

std::optional<Rate> DataRow::rate(const char *column) const
{
    const QString written = text(column);
    if (written.isEmpty())
        return std::nullopt;
    const auto rate = Rate::parse(written);
    if (!rate)
        fault(written);
    return rate;
}

int DataRow::year(const char *column, int whereEmpty) const
{
    const QString written = text(column);
    if (written.isEmpty())
        return whereEmpty;
    bool isNumber = false;
    const int year = written.toInt(&isNumber);
    if (!isNumber)
        fault(written);
    return year;
}

bool DataRow::yes(const char *column) const
{
    const QString written = text(column);
    if (!written.isEmpty() && written != QLatin1String("yes"))
        fault(written);
    return !written.isEmpty();
}

void DataRow::fault(const QString &what) const
{
    throw DataFault(
        QStringLiteral("%1, line %2: %3").arg(m_file).arg(m_line).arg(what).toStdString());
}

std::vector<DataRow> dataRows(const QString &file, const QString &text)
{
    const auto read = readCsv(text.toUtf8());
    const auto *rows = std::get_if<std::vector<CsvRow>>(&read);
    if (!rows || rows->empty())
        throw DataFault(QStringLiteral("%1: no CSV").arg(file).toStdString());
    auto columns = std::make_shared<DataRow::Columns>();
    for (const QString &name : rows->front().fields)
        columns->insert(name, columns->size());
    std::vector<DataRow> result;
    for (std::size_t i = 1; i < rows->size(); ++i)
        result.emplace_back(file, (*rows)[i].line, (*rows)[i].fields, columns);
    return result;
}

} // namespace taphuan
