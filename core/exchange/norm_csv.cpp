#include "core/exchange/norm_csv.h"

#include "core/exchange/csv.h"

#include <QHash>

namespace taphuan {

namespace {

/// One row whose fields are found by their columns; keeps the first problem.
class NormRow
{
public:
    NormRow(const CsvRow &row, const QHash<QString, qsizetype> &columns)
        : m_row(row), m_columns(columns)
    {
    }

    const std::optional<Problem> &problem() const { return m_problem; }
    QString text(const char *column) const
    {
        const qsizetype place = m_columns.value(QLatin1String(column), -1);
        return place < 0 || place >= m_row.fields.size() ? QString()
                                                         : m_row.fields[place].trimmed();
    }
    QString needed(const char *column)
    {
        const QString given = text(column);
        if (given.isEmpty())
            refuse(ProblemKind::Empty, column);
        return given;
    }
    QDate date(const char *column)
    {
        const QDate day = QDate::fromString(text(column), Qt::ISODate);
        if (!text(column).isEmpty() && !day.isValid())
            refuse(ProblemKind::NotADate, column);
        return day;
    }
    template<class Code> Code code(const char *column, Code whereEmpty)
    {
        return text(column).isEmpty() ? whereEmpty : known<Code>(column, text(column));
    }
    template<class Code> CodeSet<Code> codes(const char *column)
    {
        CodeSet<Code> set;
        for (const QString &each : text(column).split(u'|', Qt::SkipEmptyParts))
            set.insert(known<Code>(column, each.trimmed()));
        return set;
    }
    std::optional<Rate> amount()
    {
        if (text("amount").isEmpty())
            return std::nullopt;
        bool isWhole = false;
        const qint64 dong = text("amount").toLongLong(&isWhole);
        if (!isWhole || dong < 0)
            refuse(ProblemKind::NotWhole, "amount");
        return Rate::whole(std::max<qint64>(0, dong));
    }

private:
    template<class Code> Code known(const char *column, const QString &text)
    {
        const auto code = codeFrom<Code>(text);
        if (!code)
            refuse(ProblemKind::UnknownCode, column);
        return code.value_or(Code());
    }
    void refuse(ProblemKind kind, const char *column)
    {
        if (!m_problem)
            m_problem = Problem{kind, QLatin1String(column), text(column), {}, m_row.line, 0};
    }

    const CsvRow &m_row;
    const QHash<QString, qsizetype> &m_columns;
    std::optional<Problem> m_problem;
};

Norm normOf(NormRow &row, int line, const QString &province)
{
    Norm norm;
    norm.key = row.needed("key");
    norm.kind = row.code("kind", NormKind::Rate);
    norm.document = row.needed("document");
    norm.article = row.text("article");
    norm.ranks = row.codes<Rank>("ranks");
    norm.places = row.codes<Place>("places");
    norm.beneficiaries = row.codes<Beneficiary>("beneficiaries");
    norm.amount = row.amount();
    row.needed("per");
    norm.per = row.code("per", Per::Session);
    norm.validFrom = row.date("valid_from");
    norm.validTo = row.date("valid_to");
    norm.scope = province;
    norm.evidence = row.code("evidence", Evidence::Recalled);
    norm.note = row.text("note");
    norm.code = row.text("id");
    if (norm.code.isEmpty())
        norm.code = QStringLiteral("%1-%2").arg(norm.document).arg(line);
    return norm;
}

} // namespace

std::variant<std::vector<Norm>, Problem> readNormCsv(const QByteArray &csv, const QString &province)
{
    const auto read = readCsv(csv.startsWith("\xEF\xBB\xBF") ? csv.mid(3) : csv);
    if (const auto *problem = std::get_if<Problem>(&read))
        return *problem;
    const auto &rows = std::get<std::vector<CsvRow>>(read);
    if (rows.empty())
        return Problem{ProblemKind::NoHeaderRow};
    QHash<QString, qsizetype> columns;
    for (qsizetype i = 0; i < rows.front().fields.size(); ++i)
        columns.insert(rows.front().fields[i].trimmed().toLower(), i);
    for (const char *column : {"key", "document", "per"})
        if (!columns.contains(QLatin1String(column)))
            return Problem{ProblemKind::MissingColumn, {}, QLatin1String(column)};
    std::vector<Norm> norms;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        NormRow row(rows[i], columns);
        norms.push_back(normOf(row, rows[i].line, province));
        if (row.problem())
            return *row.problem();
    }
    return norms;
}

} // namespace taphuan
