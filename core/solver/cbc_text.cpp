#include "core/solver/cbc_text.h"

#include <QList>

#include <algorithm>
#include <cstdlib>

namespace taphuan {

namespace {

constexpr qint64 largestFigure = 1'000'000; // cbc's tolerance of 1e-7 is absolute

/// How many digits of a row's figures go behind the point.
int digitsOf(const ProgramRow &row)
{
    qint64 largest = 0;
    for (const auto &term : row.terms)
        largest = std::max(largest, std::abs(term.second));
    int digits = 0;
    for (; largest > largestFigure; largest /= 10)
        ++digits;
    return digits;
}

/// number / 10^digits, exactly.
QByteArray decimal(qint64 number, int digits)
{
    QByteArray text = QByteArray::number(std::abs(number)).rightJustified(digits + 1, '0');
    if (digits > 0)
        text.insert(text.size() - digits, '.');
    return number < 0 ? '-' + text : text;
}

char letterOf(ProgramRow::Sense sense)
{
    switch (sense) {
    case ProgramRow::Sense::AtMost: return 'L';
    case ProgramRow::Sense::AtLeast: return 'G';
    case ProgramRow::Sense::Exactly: return 'E';
    }
    Q_UNREACHABLE();
}

QByteArray rowName(std::size_t row)
{
    return 'r' + QByteArray::number(qulonglong(row));
}

/// The lines of each choice: what it costs and what it counts for in the rows.
std::vector<QByteArray> columnsOf(const IntegerProgram &program)
{
    std::vector<QByteArray> columns;
    for (std::size_t i = 0; i < program.costs.size(); ++i)
        columns.push_back(" x" + QByteArray::number(qulonglong(i)) + " cost " +
                          QByteArray::number(program.costs[i]) + '\n');
    for (std::size_t i = 0; i < program.rows.size(); ++i) {
        const int digits = digitsOf(program.rows[i]);
        for (const auto &[choice, coefficient] : program.rows[i].terms)
            columns[std::size_t(choice)] += " x" + QByteArray::number(choice) + ' ' + rowName(i) +
                                            ' ' + decimal(coefficient, digits) + '\n';
    }
    return columns;
}

IntegerAnswer::Kind kindOf(const QByteArray &status)
{
    if (status.startsWith("Optimal"))
        return IntegerAnswer::Kind::Optimal;
    if (status.startsWith("Infeasible") || status.startsWith("Integer infeasible"))
        return IntegerAnswer::Kind::Infeasible;
    return status.contains("no integer solution") ? IntegerAnswer::Kind::NotFound
                                                  : IntegerAnswer::Kind::Stopped;
}

/// "      4 x12     1    -28742", with "**" before a choice that breaks a row.
void readChoice(const QByteArray &line, std::vector<bool> &taken)
{
    QList<QByteArray> words = line.simplified().split(' ');
    if (words.first() == "**")
        words.removeFirst();
    if (words.size() < 3 || !words[1].startsWith('x'))
        return;
    const qulonglong choice = words[1].mid(1).toULongLong();
    if (choice < taken.size())
        taken[choice] = words[2].toDouble() > 0.5;
}

} // namespace

QByteArray cbcModel(const IntegerProgram &program)
{
    QByteArray text = "NAME fit FREE\nROWS\n N cost\n";
    for (std::size_t i = 0; i < program.rows.size(); ++i)
        text += QByteArray(" ") + letterOf(program.rows[i].sense) + ' ' + rowName(i) + '\n';
    text += "COLUMNS\n M1 'MARKER' 'INTORG'\n";
    for (const QByteArray &column : columnsOf(program))
        text += column;
    text += " M2 'MARKER' 'INTEND'\nRHS\n";
    for (std::size_t i = 0; i < program.rows.size(); ++i)
        text += " R " + rowName(i) + ' ' +
                decimal(program.rows[i].limit, digitsOf(program.rows[i])) + '\n';
    text += "BOUNDS\n";
    for (std::size_t i = 0; i < program.costs.size(); ++i)
        text += " UP B x" + QByteArray::number(qulonglong(i)) + " 1\n";
    return text + "ENDATA\n";
}

std::optional<IntegerAnswer> cbcAnswer(const QByteArray &printed, std::size_t choices)
{
    static const QByteArray objective = " - objective value ";
    IntegerAnswer answer;
    std::optional<double> bound;
    bool found = false;
    for (const QByteArray &line : printed.split('\n')) {
        if (line.startsWith("Lower bound:")) {
            bound = line.mid(12).trimmed().toDouble();
        } else if (const qsizetype at = line.indexOf(objective); at > 0) {
            found = true;
            answer.kind = kindOf(line.first(at));
            answer.taken.assign(choices, false);
            answer.bound = line.mid(at + objective.size()).trimmed().toDouble();
        } else if (found && answer.hasChoices()) {
            readChoice(line, answer.taken);
        }
    }
    if (answer.kind == IntegerAnswer::Kind::Stopped && bound)
        answer.bound = *bound;
    return found ? std::optional(answer) : std::nullopt;
}

} // namespace taphuan
