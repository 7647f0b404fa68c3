#include "core/exchange/csv_table.h"

#include "core/exchange/csv.h"
#include "core/exchange/text_encoding.h"

#include <map>
#include <utility>

namespace taphuan {

namespace {

constexpr int sampledLines = 100;
constexpr char separators[] = {';', '\t', ','};

/// How many lines have the same number of separators, and that number.
std::pair<int, int> evenness(QByteArrayView utf8, char separator)
{
    std::map<int, int> lines; // by number of separators
    int found = 0;
    bool quoted = false;
    int left = sampledLines;
    for (const char c : utf8) {
        quoted = quoted != (c == '"');
        if (quoted)
            continue;
        found += c == separator;
        if (c != '\n' && c != '\r')
            continue;
        ++lines[std::exchange(found, 0)];
        if (--left == 0)
            break;
    }
    ++lines[found];
    std::pair<int, int> best;
    for (const auto &[number, count] : lines)
        if (number > 0)
            best = std::max(best, {count, number});
    return best;
}

/// Takes a line "sep=;" away and answers what it names.
std::optional<char> takeNamedSeparator(QByteArrayView &utf8)
{
    if (utf8.size() < 5 || !utf8.startsWith("sep=") || !QByteArrayView(";\t,").contains(utf8[4]))
        return {};
    const char separator = utf8[4];
    utf8 = utf8.sliced(5);
    return separator;
}

/// What binary files have and texts have not.
bool isBinary(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\f';
    });
}

class TableTaker : public CsvTaker
{
public:
    TableTaker(const SpreadsheetOptions &options, qsizetype size)
        : m_options(options), m_size(double(size))
    {
        spreadsheet.sheets.emplace_back();
    }

    void takeField(QByteArrayView utf8) override
    {
        ++m_column;
        QString text = QString::fromUtf8(utf8);
        text.remove(u'\r');
        if (text.isEmpty() || problem)
            return;
        if (++m_cells > m_options.limits.cells)
            refuse(ProblemKind::TooManyCells, m_options.limits.cells);
        else if (text.size() > longestCellText)
            refuse(ProblemKind::TooLong, longestCellText);
        else if (m_column > lastSheetColumn)
            refuse(ProblemKind::OutsideSheet);
        else
            m_row.push_back({.text = text, .column = m_column, .kind = CellKind::Text});
    }

    void endRow(int line) override
    {
        if (problem && problem->line == 0 && problem->kind != ProblemKind::Cancelled)
            *problem = {problem->kind, {}, {}, problem->detail, line, 1};
        if (line > lastSheetRow && !problem)
            refuse(ProblemKind::OutsideSheet);
        if (!m_row.empty())
            sheet().rows.push_back({line, false, std::exchange(m_row, {})});
        m_column = 0;
    }

    bool goesOn(qsizetype bytesRead) override
    {
        if (!problem && m_options.progress && !m_options.progress(double(bytesRead) / m_size))
            refuse(ProblemKind::Cancelled);
        return !problem;
    }

    Spreadsheet spreadsheet;
    std::optional<Problem> problem;

private:
    SheetCells &sheet() { return spreadsheet.sheets.front(); }
    void refuse(ProblemKind kind, qint64 limit = 0)
    {
        problem = Problem{kind, {}, {}, limit > 0 ? QString::number(limit) : QString()};
    }

    const SpreadsheetOptions &m_options;
    double m_size;
    std::vector<SheetCell> m_row;
    int m_column = 0;
    qint64 m_cells = 0;
};

} // namespace

char separatorOf(QByteArrayView utf8)
{
    return *std::ranges::max_element(separators, {},
                                     [utf8](char separator) { return evenness(utf8, separator); });
}

std::optional<CsvForm> csvFormOf(const QByteArray &file)
{
    const TextEncoding encoding = encodingOf(file);
    const auto text = decodedText(file, encoding);
    if (!text || isBinary(*text))
        return {};
    const QByteArray utf8 = text->toUtf8();
    QByteArrayView content = utf8;
    const auto named = takeNamedSeparator(content);
    return CsvForm{encoding, named ? *named : separatorOf(content)};
}

std::variant<Spreadsheet, Problem> readCsvTable(const QByteArray &file,
                                                const SpreadsheetOptions &options)
{
    const auto form = options.csv ? options.csv : csvFormOf(file);
    const auto text = form ? decodedText(file, form->encoding) : std::nullopt;
    if (!text || isBinary(*text))
        return Problem{ProblemKind::NotASpreadsheet};
    const QByteArray utf8 = text->toUtf8();
    QByteArrayView content = utf8;
    takeNamedSeparator(content);
    TableTaker taker(options, content.size());
    auto problem = parseCsv(content, form->separator, CsvQuotes::AsTheyStand, taker);
    if (taker.problem)
        return *taker.problem;
    if (problem) {
        problem->kind = ProblemKind::OpenQuote;
        return *problem;
    }
    return std::move(taker.spreadsheet);
}

} // namespace taphuan
