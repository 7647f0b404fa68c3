#include "app/new_class.h"

#include "core/storage/change.h"

#include <QRegularExpression>

namespace taphuan {

namespace {

bool isHoliday(const Catalogue &catalogue, QDate day)
{
    return std::any_of(catalogue.holidays.begin(), catalogue.holidays.end(),
                       [&](const Holiday &holiday) {
                           return holiday.date == day && holiday.kind != HolidayKind::SwapWork;
                       });
}

/// Monday to Thursday, so that the second day is no weekend, and neither a holiday.
bool suitsTwoDays(const Catalogue &catalogue, QDate day)
{
    return day.dayOfWeek() <= Qt::Thursday && !isHoliday(catalogue, day) &&
           !isHoliday(catalogue, day.addDays(1));
}

QDate latestDayWithin(const Plan &plan)
{
    QDate latest(plan.header.year - 1, 12, 31);
    for (const TrainingClass &trainingClass : plan.classes)
        if (trainingClass.startDate.year() == plan.header.year)
            latest = std::max(latest, trainingClass.lastDate());
    return std::min(latest, QDate(plan.header.year, 12, 31));
}

/// Late in December the search goes backwards, to stay within the year.
QDate freeDay(const Plan &plan, const Catalogue &catalogue)
{
    const QDate lastDay(plan.header.year, 12, 31);
    for (QDate day = latestDayWithin(plan).addDays(1); day < lastDay; day = day.addDays(1))
        if (suitsTwoDays(catalogue, day))
            return day;
    QDate day = lastDay.addDays(-1);
    while (!suitsTwoDays(catalogue, day))
        day = day.addDays(-1);
    return day;
}

template<class Value> void renew(std::vector<Value> &values)
{
    for (Value &value : values)
        value.id = newId();
}

} // namespace

ClassCodes::ClassCodes(const std::vector<TrainingClass> &classes)
{
    static const QRegularExpression numbered(QStringLiteral("^(.*?)(\\d{1,8})$"));
    for (const TrainingClass &trainingClass : classes) {
        m_taken.insert(trainingClass.code);
        const QRegularExpressionMatch match = numbered.match(trainingClass.code);
        if (!match.hasMatch() || match.captured(2).toInt() < m_largest)
            continue;
        m_front = match.captured(1);
        m_digits = match.capturedLength(2);
        m_largest = match.captured(2).toInt();
    }
}

QString ClassCodes::next()
{
    do
        ++m_largest;
    while (m_taken.contains(codeOf(m_largest)));
    return codeOf(m_largest);
}

QString ClassCodes::codeOf(int number) const
{
    return m_front + QString::number(number).rightJustified(m_digits, u'0');
}

TrainingClass newClass(const Plan &plan, const Catalogue &catalogue, const QString &type)
{
    TrainingClass made;
    made.id = newId();
    made.position = nextPosition(plan.classes);
    made.code = ClassCodes(plan.classes).next();
    made.type = type;
    if (const CooperativeType *found = catalogue.type(type))
        made.title = found->name;
    made.startDate = freeDay(plan, catalogue);
    made.days = Quantity::whole(2);
    return made;
}

TrainingClass duplicateOf(const TrainingClass &original, const QString &code, qint64 position)
{
    TrainingClass copy = original;
    copy.id = newId();
    copy.code = code;
    copy.position = position;
    renew(copy.trainees);
    renew(copy.topics);
    renew(copy.stays);
    renew(copy.entries);
    copy.reviews.clear();
    return copy;
}

} // namespace taphuan
