#include "core/planning/next_year.h"

#include "core/domain/plan_catalogue.h"

#include <algorithm>

namespace taphuan {

namespace {

constexpr int farthestMoveInWeeks = 4;

/// What estimates of a plan stand on.
struct Basis
{
    Basis(const Catalogue &shipped, const Plan &plan)
        : catalogue(catalogueOf(shipped, plan))
        , norms(catalogue.norms, plan.norms, plan.header.province)
        , estimator(catalogue, plan.header, plan.lecturers, plan.defaults, norms)
    {
    }
    Q_DISABLE_COPY_MOVE(Basis)

    const Catalogue catalogue;
    const NormBook norms;
    const Estimator estimator;
};

QDate dayOfWeek(int isoYear, int week, int weekday)
{
    const QDate inFirstWeek(isoYear, 1, 4);
    return inFirstWeek.addDays(7 * (week - 1) + weekday - inFirstWeek.dayOfWeek());
}

int weeksOf(int isoYear)
{
    return QDate(isoYear, 12, 28).weekNumber();
}

/// The holiday on one of the days, or null.
const Holiday *holidayWithin(const Catalogue &catalogue, QDate first, qint64 days)
{
    const auto found = std::ranges::find_if(catalogue.holidays, [&](const Holiday &holiday) {
        return holiday.kind != HolidayKind::SwapWork && first <= holiday.date &&
               holiday.date < first.addDays(days);
    });
    return found == catalogue.holidays.end() ? nullptr : &*found;
}

/// The nearest week in which no holiday is in the way, later before earlier; where there is none,
/// the day itself.
QDate offHolidays(const Catalogue &catalogue, QDate day, qint64 days)
{
    for (int weeks = 0; weeks <= farthestMoveInWeeks; ++weeks)
        for (const QDate moved : {day.addDays(7 * weeks), day.addDays(-7 * weeks)})
            if (moved.year() == day.year() && !holidayWithin(catalogue, moved, days))
                return moved;
    return day;
}

void forgetReasons(std::vector<Entry> &entries)
{
    for (Entry &entry : entries)
        entry.reason.clear();
}

PlanHeader headerAfter(const PlanHeader &header, const QString &planId)
{
    PlanHeader next = header;
    next.id = planId;
    next.year = header.year + 1;
    next.title.replace(QString::number(header.year), QString::number(next.year));
    next.ceiling.reset();
    return next;
}

/// Moves the class and says how.
MovedClass move(TrainingClass &trainingClass, const Catalogue &catalogue)
{
    MovedClass moved;
    const QDate sameWeek = dayNextYear(trainingClass.startDate);
    const qint64 days = std::max<qint64>(1, trainingClass.calendarDays());
    moved.before = trainingClass.startDate;
    moved.after = offHolidays(catalogue, sameWeek, days);
    if (const Holiday *holiday = holidayWithin(catalogue, sameWeek, days))
        moved.holiday = holiday->name;
    moved.departmentBefore = catalogue.responsibleAgency(trainingClass.type, moved.before);
    moved.departmentAfter = catalogue.responsibleAgency(trainingClass.type, moved.after);
    trainingClass.startDate = moved.after;
    trainingClass.reviews.clear();
    forgetReasons(trainingClass.entries);
    for (Topic &topic : trainingClass.topics)
        if (topic.department == moved.departmentBefore && !moved.departmentAfter.isEmpty())
            topic.department = moved.departmentAfter;
    return moved;
}

} // namespace

QDate dayNextYear(QDate day)
{
    int isoYear = 0;
    const int week = day.weekNumber(&isoYear);
    QDate next = dayOfWeek(isoYear + 1, std::min(week, weeksOf(isoYear + 1)), day.dayOfWeek());
    while (next.year() <= day.year())
        next = next.addDays(7);
    while (next.year() > day.year() + 1)
        next = next.addDays(-7);
    return next;
}

NextYear nextYearOf(const Catalogue &shipped, const Plan &plan, const QString &planId)
{
    NextYear next{.plan = plan};
    next.plan.header = headerAfter(plan.header, planId);
    forgetReasons(next.plan.defaults);
    const QDate firstDay(next.plan.header.year, 1, 1);
    std::erase_if(next.plan.absences,
                  [&](const Absence &absence) { return absence.lastDay < firstDay; });
    const Catalogue catalogue = catalogueOf(shipped, next.plan);
    for (TrainingClass &trainingClass : next.plan.classes)
        next.classes.push_back(move(trainingClass, catalogue));
    next.holidaysKnown = std::ranges::any_of(catalogue.holidays, [&](const Holiday &holiday) {
        return holiday.date.year() == firstDay.year();
    });
    const Basis before(shipped, plan);
    const Basis after(shipped, next.plan);
    for (std::size_t i = 0; i < plan.classes.size(); ++i)
        next.classes[i].effect =
            effectOn(before.estimator, plan.classes[i], after.estimator, next.plan.classes[i]);
    return next;
}

} // namespace taphuan
