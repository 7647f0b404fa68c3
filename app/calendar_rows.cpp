#include "app/calendar_rows.h"

#include "app/number_text.h"
#include "app/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace taphuan {

namespace {

struct CalendarWords
{
    Q_DECLARE_TR_FUNCTIONS(calendar)
};

constexpr std::size_t mostLines = 5; ///< of a class whose norms change, in a bubble at its bar

bool isAboutDays(const Finding &finding)
{
    constexpr std::array kinds{FindingKind::Holiday, FindingKind::ClassOutsideYear,
                               FindingKind::LecturerUnavailable};
    return std::ranges::find(kinds, finding.kind) != kinds.end();
}

int graver(int severity, Severity other)
{
    return severity < 0 ? int(other) : std::min(severity, int(other));
}

WordingContext contextOf(const OpenPlan &plan)
{
    return {plan.estimator(), [&plan](const QString &id) { return plan.trainingClass(id); }};
}

/// With the classes in front where it is about two.
QString sentenceWithPlace(const Finding &finding, const WordingContext &context)
{
    const QString text = sentence(finding, context);
    return finding.otherClassId.isEmpty() ? text
                                          : placeOf(finding, context) + QStringLiteral(": ") + text;
}

QString fromTo(std::optional<Money> before, std::optional<Money> after)
{
    const auto text = [](std::optional<Money> money) {
        return money ? moneyText(*money) : CalendarWords::tr("none");
    };
    return CalendarWords::tr("%1 → %2 đồng").arg(text(before), text(after));
}

/// "Nước uống: 1.500.000 → 2.000.000 đồng (40/2017/TT-BTC, Điều 12)"
QString lineText(const LineEffect &line)
{
    QString figure = CalendarWords::tr("another share of the state");
    if (line.before != line.after)
        figure = fromTo(line.before, line.after);
    else if (line.capBefore != line.capAfter)
        figure = CalendarWords::tr("cap %1").arg(fromTo(line.capBefore, line.capAfter));
    if (line.isOverCap && !line.wasOverCap)
        figure += QStringLiteral(", ") + CalendarWords::tr("over the cap");
    const QString text = line.label + QStringLiteral(": ") + figure;
    return line.document.isEmpty()
               ? text
               : text + QStringLiteral(" (%1)").arg(documentText(line.document, line.article));
}

QString linesText(const std::vector<LineEffect> &lines)
{
    QStringList texts;
    for (std::size_t i = 0; i < std::min(lines.size(), mostLines); ++i)
        texts += lineText(lines[i]);
    if (lines.size() > mostLines)
        texts += CalendarWords::tr("and %Ln line(s) more", "", int(lines.size() - mostLines));
    return texts.join(u'\n');
}

/// Of days that follow each other the names that do not contain another of them: of the days of
/// Tết only "Tết Nguyên Đán".
QString runName(const QStringList &names)
{
    QStringList shortest;
    for (const QString &name : names) {
        const auto isWithin = [&](const QString &other) {
            return other != name && name.contains(other);
        };
        if (!shortest.contains(name) && std::ranges::none_of(names, isWithin))
            shortest += name;
    }
    return shortest.join(QStringLiteral(", "));
}

} // namespace

QString periodText(QDate first, QDate last)
{
    if (first == last)
        return dateText(first);
    return first.toString(QStringLiteral("dd/MM")) + u'–' + dateText(last);
}

int daySeverity(const OpenPlan &plan, const QString &classId)
{
    int severity = -1;
    for (const Finding &clash : plan.figures().board().clashesOf(classId))
        severity = graver(severity, clash.severity);
    for (const Finding &finding : plan.figures().findingsOf(classId))
        if (isAboutDays(finding))
            severity = graver(severity, finding.severity);
    return severity;
}

QString dayProblems(const OpenPlan &plan, const QString &classId)
{
    const WordingContext context = contextOf(plan);
    QStringList texts;
    for (const Finding &clash : plan.figures().board().clashesOf(classId))
        texts += sentenceWithPlace(clash, context);
    for (const Finding &finding : plan.figures().findingsOf(classId))
        if (isAboutDays(finding))
            texts += sentence(finding, context);
    return texts.join(u'\n');
}

CalendarTry calendarTry(const OpenPlan &plan, const ClassMove &move)
{
    const WordingContext context = contextOf(plan);
    const ClassEffect &effect = move.effect;
    CalendarTry tried;
    tried.classId = effect.classId;
    tried.datesText = periodText(move.firstDay, move.lastDay);
    tried.costText = effect.after == effect.before
                         ? CalendarWords::tr("%1 đồng, as before").arg(moneyText(effect.after))
                         : fromTo(effect.before, effect.after);
    tried.normText = linesText(effect.lines);
    QStringList problems;
    for (const Finding &finding : move.findings) {
        problems += sentenceWithPlace(finding, context);
        tried.severity = graver(tried.severity, finding.severity);
    }
    for (const QString &id : move.away) {
        if (const Lecturer *lecturer = plan.estimator().lecturer(id))
            problems += CalendarWords::tr("%1 is not available.").arg(lecturer->name);
        tried.severity = graver(tried.severity, Severity::Warning);
    }
    tried.problemText = problems.join(u'\n');
    return tried;
}

std::vector<CalendarHoliday> calendarHolidays(const Catalogue &catalogue, QDate firstDay, int days)
{
    std::map<int, QString> names;
    for (const Holiday &holiday : catalogue.holidays)
        if (const auto day = firstDay.daysTo(holiday.date);
            day >= 0 && day < days && holiday.kind != HolidayKind::SwapWork)
            names[int(day)] = holiday.name;
    std::vector<CalendarHoliday> runs;
    for (auto each = names.begin(); each != names.end();) {
        CalendarHoliday &run = runs.emplace_back();
        run.day = each->first;
        QStringList texts;
        QStringList runNames;
        for (run.days = 0; each != names.end() && each->first == run.day + run.days; ++each) {
            texts += dateText(firstDay.addDays(each->first)) + u' ' + each->second;
            runNames += each->second;
            ++run.days;
        }
        run.room = (each == names.end() ? days : each->first) - run.day;
        run.name = runName(runNames);
        run.datesText = texts.join(u'\n');
    }
    return runs;
}

} // namespace taphuan
