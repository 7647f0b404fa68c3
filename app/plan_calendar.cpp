#include "app/plan_calendar.h"

#include "app/edit_refusal.h"
#include "app/edit_titles.h"
#include "app/number_text.h"
#include "app/typing_key.h"
#include "app/wording.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace taphuan {

namespace {

bool isAboutDays(const Finding &finding)
{
    constexpr std::array kinds{FindingKind::LecturerClash, FindingKind::VenueClash,
                               FindingKind::Holiday, FindingKind::ClassOutsideYear};
    return std::ranges::find(kinds, finding.kind) != kinds.end();
}

int graver(int severity, Severity other)
{
    return severity < 0 ? int(other) : std::min(severity, int(other));
}

/// "14/03–16/03/2017"
QString periodText(QDate first, QDate last)
{
    if (first == last)
        return dateText(first);
    return first.toString(QStringLiteral("dd/MM")) + u'–' + dateText(last);
}

} // namespace

PlanCalendar::PlanCalendar(PlanEdits &edits, QObject *parent) : PlanPart(edits, parent) {}

void PlanCalendar::look(const OpenPlan *plan)
{
    m_plan = plan;
    refresh();
}

void PlanCalendar::show(const PlanDelta &)
{
    refresh();
}

void PlanCalendar::layOut()
{
    const int year = m_plan ? m_plan->plan().header.year : 0;
    const QDate first = m_plan ? QDate(year, 1, 1) : QDate();
    m_firstDay = first.addDays(1 - first.dayOfWeek());
    m_weeks = m_plan ? int(m_firstDay.daysTo(QDate(year, 12, 31)) / 7) + 1 : 0;
    m_schedule =
        m_plan ? scheduleOf(m_plan->plan(), m_plan->catalogue(), ScheduleBy(m_by)) : Schedule();
    std::vector<bool> seen(m_plan ? m_plan->plan().classes.size() : 0);
    for (const ScheduleBar &bar : m_schedule.bars)
        seen[std::size_t(bar.classIndex)] = isInYear(bar);
    m_unseen = int(std::ranges::count(seen, false));
    showHolidays();
    showWindow();
    emit laidOut();
    emit currentChanged();
}

bool PlanCalendar::isInYear(const ScheduleBar &bar) const
{
    return bar.lastDay >= m_firstDay && bar.firstDay < m_firstDay.addDays(m_weeks * 7);
}

void PlanCalendar::showHolidays()
{
    std::vector<CalendarHoliday> rows;
    if (m_plan)
        for (const Holiday &holiday : m_plan->catalogue().holidays) {
            const auto day = m_firstDay.daysTo(holiday.date);
            if (day >= 0 && day < m_weeks * 7 && holiday.kind != HolidayKind::SwapWork)
                rows.push_back({int(day), holiday.name});
        }
    m_holidays.show(rows);
}

void PlanCalendar::setBy(By by)
{
    if (m_by == by)
        return;
    m_by = by;
    refresh();
}

int PlanCalendar::today() const
{
    const auto day = m_firstDay.daysTo(QDate::currentDate());
    return m_plan && day >= 0 && day < m_weeks * 7 ? int(day) : -1;
}

void PlanCalendar::setWindow(int firstDay, int firstLane, int days, int lanes)
{
    const QRect window(firstDay, firstLane, days, lanes);
    if (m_window == window)
        return;
    m_window = window;
    if (!isStale())
        showWindow();
}

void PlanCalendar::showWindow()
{
    std::vector<CalendarBar> bars;
    for (const ScheduleBar &bar : m_schedule.bars) {
        const QRect place(int(m_firstDay.daysTo(bar.firstDay)), bar.lane,
                          int(bar.firstDay.daysTo(bar.lastDay)) + 1, 1);
        if (isInYear(bar) && place.intersects(m_window))
            bars.push_back(barOf(bar));
    }
    m_bars.show(bars);
    std::vector<CalendarRow> rows;
    for (const ScheduleRow &row : m_schedule.rows)
        if (row.firstLane <= m_window.bottom() && row.firstLane + row.lanes > m_window.top())
            rows.push_back({row.key, nameOf(row.key), row.firstLane, row.lanes});
    m_rows.show(rows);
}

CalendarBar PlanCalendar::barOf(const ScheduleBar &bar) const
{
    const TrainingClass &each = m_plan->plan().classes[std::size_t(bar.classIndex)];
    return {each.id + u'/' + m_schedule.rows[std::size_t(bar.row)].key,
            each.id,
            each.code,
            each.title,
            periodText(bar.firstDay, bar.lastDay),
            bar.lane,
            int(m_firstDay.daysTo(bar.firstDay)),
            int(bar.firstDay.daysTo(bar.lastDay)) + 1,
            severityOf(each.id)};
}

QString PlanCalendar::nameOf(const QString &rowKey) const
{
    const CooperativeType *type = m_plan->catalogue().type(rowKey);
    const taphuan::Lecturer *lecturer = m_plan->estimator().lecturer(rowKey);
    switch (m_by) {
    case Type: return type ? type->name : rowKey;
    case Locality: return rowKey.isEmpty() ? tr("without a locality") : rowKey;
    case Lecturer: return lecturer ? lecturer->name : tr("without a lecturer");
    }
    Q_UNREACHABLE();
    return {};
}

/// Days off alone are notes, which many a class means to have.
int PlanCalendar::severityOf(const QString &classId) const
{
    int severity = -1;
    for (const Finding &clash : m_plan->figures().board().clashesOf(classId))
        severity = graver(severity, clash.severity);
    if (severity < 0)
        for (const Finding &finding : m_plan->figures().findingsOf(classId))
            if (isAboutDays(finding))
                severity = graver(severity, finding.severity);
    return severity;
}

void PlanCalendar::setCurrentId(const QString &classId)
{
    if (m_currentId == classId)
        return;
    edits().endTyping();
    m_currentId = classId;
    emit currentChanged();
}

QString PlanCalendar::currentText() const
{
    const TrainingClass *current = m_plan ? m_plan->trainingClass(m_currentId) : nullptr;
    if (!current)
        return {};
    return QStringLiteral("%1 · %2 · %3")
        .arg(current->code, periodText(current->startDate, current->lastDate()), current->title);
}

const ScheduleBar *PlanCalendar::currentBar() const
{
    const int index = m_plan ? m_plan->indexOf(m_currentId) : -1;
    const auto bar = std::ranges::find(m_schedule.bars, index, &ScheduleBar::classIndex);
    return index < 0 || bar == m_schedule.bars.end() ? nullptr : &*bar;
}

QRectF PlanCalendar::currentPlace() const
{
    const ScheduleBar *bar = currentBar();
    return bar ? QRect(int(m_firstDay.daysTo(bar->firstDay)), bar->lane,
                       int(bar->firstDay.daysTo(bar->lastDay)) + 1, 1)
               : QRect();
}

void PlanCalendar::tryMove(const QString &classId, int byDays)
{
    const TrainingClass *moved = m_plan ? m_plan->trainingClass(classId) : nullptr;
    if (!moved)
        return endTry();
    setTry(triedAs(
        moveIf(m_plan->plan(), m_plan->figures(), *moved, moved->startDate.addDays(byDays))));
}

void PlanCalendar::endTry()
{
    setTry({});
}

PlanCalendar::Try PlanCalendar::triedAs(const ClassMove &move) const
{
    const WordingContext context{m_plan->estimator(),
                                 [this](const QString &id) { return m_plan->trainingClass(id); }};
    Try tried;
    tried.datesText = periodText(move.firstDay, move.lastDay);
    tried.costText = move.after == move.before
                         ? tr("%1 đồng, as before").arg(moneyText(move.after))
                         : tr("%1 → %2 đồng").arg(moneyText(move.before), moneyText(move.after));
    QStringList problems;
    for (const Finding &finding : move.findings) {
        const QString place =
            finding.otherClassId.isEmpty() ? QString() : placeOf(finding, context);
        problems += place.isEmpty() ? sentence(finding, context)
                                    : place + QStringLiteral(": ") + sentence(finding, context);
        tried.severity = graver(tried.severity, finding.severity);
    }
    for (const QString &id : move.away) {
        if (const taphuan::Lecturer *lecturer = m_plan->estimator().lecturer(id))
            problems += tr("%1 is not available.").arg(lecturer->name);
        tried.severity = graver(tried.severity, Severity::Warning);
    }
    tried.problemText = problems.join(u'\n');
    return tried;
}

void PlanCalendar::setTry(const Try &tried)
{
    if (m_try == tried)
        return;
    m_try = tried;
    emit tryChanged();
}

QString PlanCalendar::move(const QString &classId, int byDays)
{
    const TrainingClass *before = m_plan ? m_plan->trainingClass(classId) : nullptr;
    if (!before || byDays == 0)
        return {};
    TrainingClass after = *before;
    after.startDate = before->startDate.addDays(byDays);
    if (const QString reason = refusalOf(*m_plan, {after}); !reason.isEmpty())
        return edits().showRefusal(reason);
    return edits().makeEdit(editTitle(ClassForm::StartDate, before->code),
                            rowsBetween(before, &after), typingKey("move", {classId}, 0));
}

void PlanCalendar::endMove()
{
    edits().endTyping();
}

int PlanCalendar::dayOfMonth(int month) const
{
    const QDate first(m_plan ? m_plan->plan().header.year : 0, month, 1);
    return int(m_firstDay.daysTo(first));
}

QString PlanCalendar::weekText(int week) const
{
    return m_firstDay.addDays(week * 7).toString(QStringLiteral("dd/MM"));
}

QString PlanCalendar::beside(int inTime, int inLanes) const
{
    const ScheduleBar *current = currentBar();
    const ScheduleBar *best = nullptr;
    const auto placed = [](const ScheduleBar &bar) {
        return std::tuple(bar.firstDay, bar.lane, bar.classIndex);
    };
    const auto distance = [&](const ScheduleBar &bar) {
        return std::tuple(std::abs(bar.lane - current->lane),
                          std::abs(bar.firstDay.daysTo(current->firstDay)));
    };
    for (const ScheduleBar &bar : m_schedule.bars) {
        if (!isInYear(bar) || (current && bar.classIndex == current->classIndex))
            continue;
        if (!current)
            best = !best || placed(bar) < placed(*best) ? &bar : best;
        else if (inTime > 0 && placed(bar) > placed(*current))
            best = !best || placed(bar) < placed(*best) ? &bar : best;
        else if (inTime < 0 && placed(bar) < placed(*current))
            best = !best || placed(bar) > placed(*best) ? &bar : best;
        else if (inLanes != 0 && (bar.lane - current->lane) * inLanes > 0)
            best = !best || distance(bar) < distance(*best) ? &bar : best;
    }
    return best ? m_plan->plan().classes[std::size_t(best->classIndex)].id : m_currentId;
}

} // namespace taphuan
