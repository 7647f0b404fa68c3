#include "core/exchange/csv.h"

#include "core/exchange/text_place.h"

#include <csv.h>

#include <algorithm>
#include <utility>

namespace taphuan {

namespace {

constexpr qsizetype pieceSize = 64 * 1024;

/// Passes libcsv's fields and ends of lines on and keeps count of the lines.
class LineCount
{
public:
    explicit LineCount(CsvTaker &taker) : m_taker(taker) {}

    void addField(QByteArrayView field)
    {
        if (m_rowLine == 0)
            m_rowLine = m_line;
        m_taker.takeField(field);
        m_line += int(std::count(field.begin(), field.end(), '\n'));
        m_lastEnd = 0;
    }

    void endLine(int end)
    {
        if (const int line = std::exchange(m_rowLine, 0))
            m_taker.endRow(line);
        const bool secondHalf = m_lastEnd == '\r' && end == '\n';
        m_line += secondHalf ? 0 : 1;
        m_lastEnd = end;
    }

private:
    CsvTaker &m_taker;
    int m_line = 1;
    int m_rowLine = 0; ///< where the row began; 0: it has no field yet
    int m_lastEnd = 0;
};

void takeField(void *text, std::size_t size, void *lines)
{
    static_cast<LineCount *>(lines)->addField({static_cast<const char *>(text), qsizetype(size)});
}

void takeEnd(int end, void *lines)
{
    static_cast<LineCount *>(lines)->endLine(end);
}

class Rows : public CsvTaker
{
public:
    void takeField(QByteArrayView utf8) override { m_fields.append(QString::fromUtf8(utf8)); }
    void endRow(int line) override { rows.push_back({line, std::exchange(m_fields, {})}); }
    bool goesOn(qsizetype) override { return true; }

    std::vector<CsvRow> rows;

private:
    QStringList m_fields;
};

struct Parser : csv_parser
{
    Parser(char separator, CsvQuotes quotes) : csv_parser()
    {
        const int strict = quotes == CsvQuotes::Strict ? CSV_STRICT : 0;
        csv_init(this, uchar(strict | CSV_REPALL_NL));
        csv_set_delim(this, uchar(separator));
    }
    ~Parser() { csv_free(this); }
    Q_DISABLE_COPY_MOVE(Parser)
};

} // namespace

std::optional<Problem> parseCsv(QByteArrayView utf8, char separator, CsvQuotes quotes,
                                CsvTaker &taker)
{
    Parser parser(separator, quotes);
    LineCount lines(taker);
    qsizetype read = 0;
    while (read < utf8.size() && taker.goesOn(read)) {
        const auto size = std::size_t(std::min(pieceSize, utf8.size() - read));
        const auto done = csv_parse(&parser, utf8.data() + read, size, takeField, takeEnd, &lines);
        read += qsizetype(done);
        if (done != size)
            return problemAt(ProblemKind::Syntax, utf8, read);
    }
    csv_set_opts(&parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL); // for a quote left open
    if (read == utf8.size() && csv_fini(&parser, takeField, takeEnd, &lines) != 0)
        return problemAt(ProblemKind::Syntax, utf8, read);
    return {};
}

std::variant<std::vector<CsvRow>, Problem> readCsv(const QByteArray &csv)
{
    const QByteArrayView text = withoutByteOrderMark(csv);
    if (const qsizetype broken = firstInvalidUtf8(text); broken >= 0)
        return problemAt(ProblemKind::NotUtf8, text, broken);
    Rows rows;
    if (auto problem = parseCsv(text, ',', CsvQuotes::Strict, rows))
        return *problem;
    return std::move(rows.rows);
}

} // namespace taphuan
