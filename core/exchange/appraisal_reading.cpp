#include "core/exchange/appraisal_reading.h"

#include "core/exchange/appraisal_table.h"
#include "core/exchange/typed_amount.h"

#include <algorithm>

namespace taphuan {

namespace {

using enum AppraisalColumn;
using LineOfClass = std::pair<QString, QString>;

constexpr qsizetype longestText = 4000;

ReadingFault faultOf(AmountFault fault)
{
    switch (fault) {
    case AmountFault::Missing: return ReadingFault::Missing;
    case AmountFault::NotANumber: return ReadingFault::NotANumber;
    case AmountFault::NotWhole: return ReadingFault::NotWhole;
    case AmountFault::Negative: return ReadingFault::Negative;
    case AmountFault::TooLarge: return ReadingFault::TooLarge;
    }
    Q_UNREACHABLE();
}

/// As it was kept: what programs do to line ends and to composed letters is no change.
QString wordsOf(QString text)
{
    if (text.isEmpty())
        return text;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return text.normalized(QString::NormalizationForm_C).trimmed();
}

/// What a row is about, for people.
QString longestWords(const SheetRow &row)
{
    QString longest;
    for (const SheetCell &cell : row.cells)
        if (cell.kind == CellKind::Text && cell.text.size() > longest.size())
            longest = cell.text;
    return longest;
}

bool isFigure(const SheetCell &cell)
{
    return !cell.isFormula && cell.kind == CellKind::Number;
}

/// A line of the version, with the first row that is about it.
struct ExpectedLine
{
    const AppraisedLine *line = nullptr;
    const AppraisalTable *table = nullptr;
    const SheetRow *row = nullptr; ///< null: none until now
    bool isRepeated = false;
};

class Reading
{
public:
    explicit Reading(const ExpectedVersion &expected);

    void read(const AppraisalTable &table);
    AppraisalReading finish();

private:
    void readRow(const AppraisalTable &table, const SheetRow &row);
    /// Whether the row is of this version; says why not.
    bool isOfVersion(const AppraisalTable &table, const SheetRow &row);
    void readLine(const AppraisalTable &table, const SheetRow &row, const AppraisedLine &line);
    bool isRequested(const AppraisalTable &table, const SheetRow &row, const AppraisedLine &line);
    std::optional<Money> amountOf(const AppraisalTable &table, const SheetRow &row,
                                  const AppraisedLine &line);
    void propose(const AppraisalTable &table, const SheetRow &row, const AppraisedLine &line,
                 Money amount);
    QString words(const AppraisalTable &table, const SheetRow &row, AppraisalColumn column,
                  const QString &before);
    void noteForeign(const AppraisalTable &table, const SheetRow &row);
    void addFault(ReadingFault fault, const QString &place, const QString &detail = {});
    void addCommonFault(ReadingFault fault, const QString &place, const QString &detail = {});
    bool hasColumns(const AppraisalTable &table);

    const ExpectedVersion &m_expected;
    const QString m_version;
    QHash<LineOfClass, ExpectedLine> m_lines;
    AppraisalReading m_reading;
};

Reading::Reading(const ExpectedVersion &expected)
    : m_expected(expected), m_version(QString::number(expected.number))
{
    for (const AppraisedClass &each : expected.appraisal.classes)
        for (const AppraisedLine &line : each.lines)
            m_lines.insert({each.id, line.line->id}, {.line = &line});
}

void Reading::addFault(ReadingFault fault, const QString &place, const QString &detail)
{
    m_reading.faults.push_back({fault, place, detail});
}

/// Said once, however many rows have it.
void Reading::addCommonFault(ReadingFault fault, const QString &place, const QString &detail)
{
    const auto known = std::ranges::find_if(m_reading.faults, [&](const FaultyCell &each) {
        return each.fault == fault && each.detail == detail;
    });
    if (known == m_reading.faults.end())
        addFault(fault, place, detail);
    else
        ++known->rows;
}

bool Reading::hasColumns(const AppraisalTable &table)
{
    bool whole = true;
    for (const AppraisalColumn needed : {Appraised, Version}) {
        if (table.column(needed) > 0)
            continue;
        addFault(ReadingFault::ColumnMissing, table.sheet->name, titleOf(needed));
        whole = false;
    }
    return whole;
}

void Reading::read(const AppraisalTable &table)
{
    if (!hasColumns(table))
        return;
    for (const SheetRow &row : table.sheet->rows)
        if (row.number > table.heading)
            readRow(table, row);
}

void Reading::readRow(const AppraisalTable &table, const SheetRow &row)
{
    const QString plan = table.text(row, PlanId).trimmed();
    const LineOfClass id{table.text(row, ClassId).trimmed(), table.text(row, LineId).trimmed()};
    const bool hasIds = !plan.isEmpty() && !id.first.isEmpty();
    if (!hasIds || id.second.isEmpty()) // of a person, of a class, or a total
        return noteForeign(table, row);
    if (!isOfVersion(table, row))
        return;
    const auto expected = m_lines.find(id);
    if (expected == m_lines.end())
        return addFault(ReadingFault::UnknownLine, table.place(row, LineId));
    if (expected->row) {
        expected->isRepeated = true;
        return addFault(ReadingFault::Duplicate, table.place(row, Appraised),
                        expected->table->place(*expected->row, Appraised));
    }
    expected->table = &table;
    expected->row = &row;
    readLine(table, row, *expected->line);
}

bool Reading::isOfVersion(const AppraisalTable &table, const SheetRow &row)
{
    if (table.text(row, PlanId).trimmed() != m_expected.planId) {
        addCommonFault(ReadingFault::WrongPlan, table.place(row, PlanId));
        return false;
    }
    const QString version = table.text(row, Version).trimmed();
    if (version == m_version)
        return true;
    const bool isDraft = version == QLatin1String("0");
    addCommonFault(isDraft ? ReadingFault::Draft : ReadingFault::WrongVersion,
                   table.place(row, Version), isDraft ? QString() : version);
    return false;
}

void Reading::readLine(const AppraisalTable &table, const SheetRow &row, const AppraisedLine &line)
{
    const auto amount = amountOf(table, row, line);
    if (amount && isRequested(table, row, line))
        propose(table, row, line, *amount);
}

/// Somebody may have cut the rates of the detail, to which what is requested is linked.
bool Reading::isRequested(const AppraisalTable &table, const SheetRow &row,
                          const AppraisedLine &line)
{
    const SheetCell *cell = table.cell(row, Requested);
    if (!cell || cell->kind == CellKind::Empty)
        return true; // nothing says otherwise
    const AmountReading requested = readAmount(cell);
    if (!requested.fault && Money(requested.dong) == line.requested.amount)
        return true;
    addFault(ReadingFault::OtherRequested, table.place(row, Requested), cell->text);
    return false;
}

std::optional<Money> Reading::amountOf(const AppraisalTable &table, const SheetRow &row,
                                       const AppraisedLine &line)
{
    const SheetCell *cell = table.cell(row, Appraised);
    const auto refuse = [&](ReadingFault fault) {
        addFault(fault, table.place(row, Appraised), cell ? cell->text : QString());
        return std::nullopt;
    };
    if (cell && cell->isFormula)
        return refuse(ReadingFault::Formula);
    const AmountReading amount = readAmount(cell);
    if (amount.fault)
        return refuse(faultOf(*amount.fault));
    if (Money(amount.dong) > line.requested.amount)
        return refuse(ReadingFault::AboveRequested);
    return Money(amount.dong);
}

/// Of a column that was taken out, what was said before.
QString Reading::words(const AppraisalTable &table, const SheetRow &row, AppraisalColumn column,
                       const QString &before)
{
    return table.column(column) > 0 ? wordsOf(table.text(row, column)) : before;
}

void Reading::propose(const AppraisalTable &table, const SheetRow &row, const AppraisedLine &line,
                      Money amount)
{
    static const Decision none;
    const Decision &before = line.appraisal ? *line.appraisal : none;
    ProposedDecision proposed{.classId = line.line->classId,
                              .line = line.line->id,
                              .requested = line.requested.amount,
                              .before = line.appraised.amount,
                              .appraised = amount,
                              .reason = words(table, row, Reason, before.reason),
                              .document = words(table, row, Document, before.document),
                              .comment = words(table, row, Comment, before.comment),
                              .place = {}};
    const bool isSame = amount == line.appraised.amount &&
                        proposed.reason == wordsOf(before.reason) &&
                        proposed.document == wordsOf(before.document) &&
                        proposed.comment == wordsOf(before.comment);
    if (isSame) {
        ++m_reading.unchanged;
        return;
    }
    proposed.place = table.place(row, Appraised);
    if (std::ranges::any_of(
            std::array{proposed.reason.size(), proposed.document.size(), proposed.comment.size()},
            [](qsizetype size) { return size > longestText; }))
        return addFault(ReadingFault::TextTooLong, proposed.place);
    m_reading.proposals.push_back(std::move(proposed));
}

void Reading::noteForeign(const AppraisalTable &table, const SheetRow &row)
{
    const auto isOther = [&](const SheetCell &cell) { // than the ids themselves
        return std::ranges::none_of(
            std::array{PlanId, Version, ClassId, LineId},
            [&](AppraisalColumn id) { return table.column(id) == cell.column; });
    };
    const bool isClass = !table.text(row, ClassId).isEmpty();
    for (const SheetCell &cell : row.cells) {
        const bool isAmount =
            cell.column == table.column(Appraised) && !cell.isFormula && !readAmount(&cell).fault;
        const bool counts = isClass ? isAmount : isAmount || (isFigure(cell) && isOther(cell));
        if (!counts)
            continue;
        m_reading.foreign.push_back(
            {table.sheet->place(row.number, cell.column), longestWords(row)});
        return;
    }
}

AppraisalReading Reading::finish()
{
    const auto isRepeated = [&](const ProposedDecision &each) {
        return m_lines.value({each.classId, each.line}).isRepeated;
    };
    std::erase_if(m_reading.proposals, isRepeated);
    m_reading.absent = std::ranges::count(m_lines, nullptr, &ExpectedLine::row);
    return std::move(m_reading);
}

} // namespace

template<> std::span<const QLatin1String> codesOf<ReadingFault>()
{
    static constexpr std::array codes{
        QLatin1String("no_table"),        QLatin1String("column_missing"),
        QLatin1String("wrong_plan"),      QLatin1String("draft"),
        QLatin1String("wrong_version"),   QLatin1String("unknown_line"),
        QLatin1String("duplicate"),       QLatin1String("formula"),
        QLatin1String("missing"),         QLatin1String("not_a_number"),
        QLatin1String("not_whole"),       QLatin1String("negative"),
        QLatin1String("too_large"),       QLatin1String("above_requested"),
        QLatin1String("other_requested"), QLatin1String("text_too_long")};
    return codes;
}

AppraisalReading readAppraisal(const Spreadsheet &book, const ExpectedVersion &expected)
{
    const auto tables = appraisalTables(book);
    if (tables.empty())
        return {.faults = {{ReadingFault::NoTable, {}, {}}}};
    Reading reading(expected);
    for (const AppraisalTable &table : tables)
        reading.read(table);
    return reading.finish();
}

} // namespace taphuan
