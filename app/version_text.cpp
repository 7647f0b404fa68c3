#include "app/version_text.h"

#include "app/number_text.h"
#include "app/terminal.h"

#include "core/storage/tables.h"

#include <QCoreApplication>

#include <algorithm>

namespace taphuan {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(versions)
};

constexpr int moneyWidth = 18;

const char *const tableNames[] = {
    QT_TRANSLATE_NOOP("versions", "the plan's heading"),
    QT_TRANSLATE_NOOP("versions", "lecturers"),
    QT_TRANSLATE_NOOP("versions", "absences of lecturers"),
    QT_TRANSLATE_NOOP("versions", "venues"),
    QT_TRANSLATE_NOOP("versions", "default cost items"),
    QT_TRANSLATE_NOOP("versions", "norms"),
    QT_TRANSLATE_NOOP("versions", "curricula"),
    QT_TRANSLATE_NOOP("versions", "topics of curricula"),
    QT_TRANSLATE_NOOP("versions", "register of cooperatives"),
    QT_TRANSLATE_NOOP("versions", "agencies"),
    QT_TRANSLATE_NOOP("versions", "cooperative types"),
    QT_TRANSLATE_NOOP("versions", "responsibilities"),
    QT_TRANSLATE_NOOP("versions", "settings of cost items"),
    QT_TRANSLATE_NOOP("versions", "holidays"),
    QT_TRANSLATE_NOOP("versions", "documents"),
    QT_TRANSLATE_NOOP("versions", "labels"),
    QT_TRANSLATE_NOOP("versions", "exceptions"),
    QT_TRANSLATE_NOOP("versions", "decisions of the appraisal"),
    QT_TRANSLATE_NOOP("versions", "steps of the appraisal"),
    QT_TRANSLATE_NOOP("versions", "scenarios"),
    QT_TRANSLATE_NOOP("versions", "wording of documents"),
    QT_TRANSLATE_NOOP("versions", "parameters"),
    QT_TRANSLATE_NOOP("versions", "trainees"),
    QT_TRANSLATE_NOOP("versions", "topics"),
    QT_TRANSLATE_NOOP("versions", "stays"),
    QT_TRANSLATE_NOOP("versions", "cost items of the class"),
    QT_TRANSLATE_NOOP("versions", "review"),
};
static_assert(std::size(tableNames) == tableCount);

/// The tables of the rows, each once, in their order.
QString tablesText(const std::vector<RowChange> &rows)
{
    QStringList names;
    for (int table = 0; table < tableCount; ++table)
        if (std::ranges::find(rows, Table(table), &RowChange::table) != rows.end())
            names.append(tableText(Table(table)));
    return names.join(QStringLiteral(", "));
}

const TrainingClass *classOf(const Plan &plan, const QString &id)
{
    const auto found = std::ranges::find(plan.classes, id, &TrainingClass::id);
    return found == plan.classes.end() ? nullptr : &*found;
}

QString whoAndWhy(const SubmittedVersion &version)
{
    QStringList parts{version.person, version.note};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(": "));
}

QString becomes(const QString &before, const QString &after)
{
    return before == after ? after : before + QStringLiteral(" → ") + after;
}

class DifferenceText
{
public:
    DifferenceText(const VersionDifference &difference, const Plan &before, const Plan &after,
                   int width)
        : m_difference(difference), m_before(before), m_after(after), m_width(width)
    {
    }

    QString text()
    {
        const Money total = m_difference.after.amount - m_difference.before.amount;
        addRow(0,
               becomes(submittedVersionText(m_difference.before.number),
                       submittedVersionText(m_difference.after.number)) +
                   QStringLiteral(": ") +
                   becomes(moneyText(m_difference.before.amount),
                           moneyText(m_difference.after.amount)),
               total);
        if (!m_difference.rows.empty())
            addNote(3, Words::tr("Changed: %1.").arg(tablesText(m_difference.rows)));
        Money sum;
        for (const ClassDifference &each : m_difference.classes) {
            addClass(each);
            sum += each.amount();
        }
        if (m_difference.classes.empty() && m_difference.rows.empty())
            return Words::tr("The two versions are the same.") + u'\n';
        addRow(0, Words::tr("Sum of the differences"), sum);
        return m_text;
    }

private:
    void addRow(int indent, const QString &text, Money difference)
    {
        m_text += tableRow({{QString(), indent ? indent - 2 : 0},
                            {text, m_width - moneyWidth - 4 - indent},
                            {differenceOfMoney(difference), moneyWidth, Align::Right}});
    }
    void addNote(int indent, const QString &text)
    {
        m_text += tableRow({{QString(), indent - 2}, {text, m_width - indent - 2}});
    }

    void addClass(const ClassDifference &each)
    {
        const TrainingClass *now = classOf(m_after, each.id);
        const TrainingClass *shown = now ? now : classOf(m_before, each.id);
        const QString name = shown->code + QStringLiteral("  ") + shown->title;
        addRow(3,
               each.isAdded  ? Words::tr("%1 (new)").arg(name)
               : each.isGone ? Words::tr("%1 (gone)").arg(name)
                             : name,
               each.amount());
        for (const LineDifference &line : each.lines)
            addLine(line);
        if (!each.isAdded && !each.isGone && !each.rows.empty())
            addNote(6, Words::tr("Changed: %1.").arg(tablesText(each.rows)));
    }

    void addLine(const LineDifference &line)
    {
        const FrozenLine &shown = line.after ? *line.after : *line.before;
        const auto figure = [](const std::optional<FrozenLine> &of) {
            return of ? calculationText(*of) + QStringLiteral(" = ") + moneyText(of->amount)
                      : QStringLiteral("—");
        };
        addRow(6,
               shown.label + QStringLiteral(": ") +
                   becomes(figure(line.before), figure(line.after)),
               line.amount());
    }

    const VersionDifference &m_difference;
    const Plan &m_before;
    const Plan &m_after;
    const int m_width;
    QString m_text;
};

} // namespace

QString versionsText(const std::vector<SubmittedVersion> &versions,
                     const std::vector<VersionEvent> &events, int width)
{
    if (versions.empty())
        return Words::tr("No version has been submitted yet.") + u'\n';
    QString text;
    for (const SubmittedVersion &version : versions)
        text +=
            tableRow({{QString::number(version.number), 3, Align::Right},
                      {version.at.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm")), 16},
                      {versionStateText(versionState(events, version.number)), 14},
                      {moneyText(version.amount), moneyWidth, Align::Right},
                      {whoAndWhy(version), width - moneyWidth - 41}});
    return text;
}

QString differenceText(const VersionDifference &difference, const Plan &before, const Plan &after,
                       int width)
{
    return DifferenceText(difference, before, after, width).text();
}

QString versionStateText(VersionState state)
{
    switch (state) {
    case VersionState::Submitted: return Words::tr("submitted");
    case VersionState::Returned: return Words::tr("returned");
    case VersionState::Appraised: return Words::tr("appraised");
    case VersionState::Approved: return Words::tr("approved");
    }
    Q_UNREACHABLE();
}

QString submittedVersionText(qint64 number)
{
    return number == 0 ? Words::tr("the draft") : Words::tr("version %1").arg(number);
}

QString differenceOfMoney(Money difference)
{
    const QString sign = difference > Money()   ? QStringLiteral("+")
                         : difference < Money() ? QStringLiteral("−")
                                                : QString();
    return sign + moneyText(Money(std::abs(difference.dong())));
}

QString calculationText(const FrozenLine &line)
{
    QStringList parts;
    for (const FrozenLine::Factor &factor : line.factors)
        parts.append((line.isPercent ? moneyText(Money(factor.value.raw() / 1000))
                                     : quantityText(factor.value)) +
                     u' ' + factor.unit);
    const QString rate = rateText(line.rate, line.isPercent);
    line.isPercent ? parts.prepend(rate) : parts.append(rate);
    return parts.join(QStringLiteral(" × "));
}

QString tableText(Table table)
{
    return Words::tr(tableNames[int(table)]);
}

} // namespace taphuan
