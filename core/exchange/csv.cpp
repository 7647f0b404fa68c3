#include "core/exchange/csv.h"

#include "core/exchange/text_place.h"

#include <csv.h>

#include <algorithm>
#include <utility>

namespace taphuan {

namespace {

/// Takes libcsv's fields and ends of lines and keeps count of the lines.
class Rows
{
public:
    void addField(QByteArrayView field)
    {
        if (m_row.fields.isEmpty())
            m_row.line = m_line;
        m_row.fields.append(QString::fromUtf8(field));
        m_line += int(std::count(field.begin(), field.end(), '\n'));
        m_lastEnd = 0;
    }

    void endLine(int end)
    {
        if (!m_row.fields.isEmpty())
            rows.push_back(std::exchange(m_row, {}));
        const bool secondHalf = m_lastEnd == '\r' && end == '\n';
        m_line += secondHalf ? 0 : 1;
        m_lastEnd = end;
    }

    std::vector<CsvRow> rows;

private:
    CsvRow m_row;
    int m_line = 1;
    int m_lastEnd = 0;
};

void takeField(void *text, std::size_t size, void *rows)
{
    static_cast<Rows *>(rows)->addField({static_cast<const char *>(text), qsizetype(size)});
}

void takeEnd(int end, void *rows)
{
    static_cast<Rows *>(rows)->endLine(end);
}

} // namespace

std::variant<std::vector<CsvRow>, Problem> readCsv(const QByteArray &csv)
{
    const QByteArrayView text = withoutByteOrderMark(csv);
    if (const qsizetype broken = firstInvalidUtf8(text); broken >= 0)
        return problemAt(ProblemKind::NotUtf8, text, broken);

    csv_parser parser;
    csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL);
    Rows rows;
    const auto size = std::size_t(text.size());
    const std::size_t read = csv_parse(&parser, text.data(), size, takeField, takeEnd, &rows);
    const bool whole = read == size && csv_fini(&parser, takeField, takeEnd, &rows) == 0;
    csv_free(&parser);
    if (!whole)
        return problemAt(ProblemKind::Syntax, text, qsizetype(read));
    return std::move(rows.rows);
}

} // namespace taphuan
