#include "app/plan_calendar.h"

#include "app/edit_refusal.h"
#include "app/edit_titles.h"
#include "app/typing_key.h"

#include <algorithm>
#include <tuple>

namespace taphuan {

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
    m_holidays.show(m_plan ? calendarHolidays(m_plan->catalogue(), m_firstDay, m_weeks * 7)
                           : std::vector<CalendarHoliday>());
    showWindow();
    emit laidOut();
    showCurrent();
}

bool PlanCalendar::isInYear(const ScheduleBar &bar) const
{
    return bar.lastDay >= m_firstDay && bar.firstDay < m_firstDay.addDays(m_weeks * 7);
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
    if (isLaidOut())
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

void PlanCalendar::showCurrent()
{
    const int current = m_plan ? m_plan->indexOf(m_currentId) : -1;
    std::vector<CalendarBar> bars;
    for (const ScheduleBar &bar : m_schedule.bars)
        if (bar.classIndex == current && isInYear(bar))
            bars.push_back(barOf(bar));
    m_currentBars.show(bars);
    emit currentChanged();
}

CalendarBar PlanCalendar::barOf(const ScheduleBar &bar) const
{
    const TrainingClass &each = m_plan->plan().classes[std::size_t(bar.classIndex)];
    return {each.id + u'/' + m_schedule.rows[std::size_t(bar.row)].key,
            each.id,
            each.code,
            each.title,
            bar.lane,
            int(m_firstDay.daysTo(bar.firstDay)),
            int(bar.firstDay.daysTo(bar.lastDay)) + 1,
            daySeverity(*m_plan, each.id)};
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

void PlanCalendar::setCurrentId(const QString &classId)
{
    if (m_currentId == classId)
        return;
    edits().endTyping();
    m_currentId = classId;
    showCurrent();
}

QString PlanCalendar::currentText() const
{
    const TrainingClass *current = m_plan ? m_plan->trainingClass(m_currentId) : nullptr;
    if (!current)
        return {};
    QStringList texts{current->code, periodText(current->startDate, current->lastDate()),
                      current->title};
    if (const QString problems = dayProblems(*m_plan, m_currentId); !problems.isEmpty())
        texts.insert(2, QString(problems).replace(u'\n', u' '));
    return texts.join(QStringLiteral(" · "));
}

QString PlanCalendar::classAt(double day, int lane, double leastDays) const
{
    const auto isThere = [=](const CalendarBar &bar) {
        return bar.lane == lane && day >= bar.day &&
               day < bar.day + std::max(double(bar.days), leastDays);
    };
    const auto bar = std::ranges::find_if(m_bars.rows(), isThere);
    return bar == m_bars.rows().end() ? QString() : bar->classId;
}

QString PlanCalendar::hintOf(const QString &classId) const
{
    const TrainingClass *each = m_plan ? m_plan->trainingClass(classId) : nullptr;
    if (!each)
        return {};
    QStringList texts{each->code + u' ' + each->title,
                      periodText(each->startDate, each->lastDate())};
    if (const QString problems = dayProblems(*m_plan, classId); !problems.isEmpty())
        texts += problems;
    return texts.join(u'\n');
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
    setTry(calendarTry(*m_plan, moveIf(m_plan->plan(), m_plan->figures(), *moved,
                                       moved->startDate.addDays(byDays))));
}

void PlanCalendar::endTry()
{
    setTry({});
}

void PlanCalendar::setTry(const CalendarTry &tried)
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
