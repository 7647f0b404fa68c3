#include "core/domain/problem_finder.h"

namespace taphuan {

namespace {

constexpr qsizetype longestValue = 60;

const QDate firstDay(1990, 1, 1);
const QDate lastDay(2100, 12, 31);

QString rangeText(const QString &smallest, const QString &largest)
{
    return smallest + QStringLiteral("…") + largest;
}

QString shortened(const QString &value)
{
    return value.size() <= longestValue ? value : value.first(longestValue) + QStringLiteral("…");
}

} // namespace

void ProblemFinder::refuse(ProblemKind kind, QLatin1String key, const QString &value,
                           const QString &detail)
{
    if (!m_problem)
        m_problem = Problem{kind, pathTo(key), shortened(value), detail};
}

void ProblemFinder::notEmpty(QLatin1String key, const QString &text)
{
    if (text.trimmed().isEmpty())
        refuse(ProblemKind::Empty, key);
}

void ProblemFinder::unique(QLatin1String key, const QString &code, QSet<QString> &seen)
{
    notEmpty(key, code);
    if (seen.contains(code))
        refuse(ProblemKind::DuplicateCode, key, code);
    seen.insert(code);
}

void ProblemFinder::count(QLatin1String key, qint64 count)
{
    if (count < 0 || count > largestGivenAmount)
        refuse(ProblemKind::OutOfRange, key, QString::number(count),
               rangeText(QStringLiteral("0"), QString::number(largestGivenAmount)));
}

void ProblemFinder::quantity(QLatin1String key, Quantity quantity)
{
    range(key, quantity.raw(), largestQuantity.raw());
}

void ProblemFinder::percent(QLatin1String key, Percent percent)
{
    range(key, percent.raw(), hundredPercent.raw());
}

void ProblemFinder::rate(QLatin1String key, Rate rate)
{
    if (!rate.isWhole())
        refuse(ProblemKind::NotWhole, key, rate.text());
    range(key, rate.raw(), Rate::whole(largestGivenAmount).raw());
}

void ProblemFinder::day(QLatin1String key, QDate day)
{
    if (!day.isValid())
        refuse(ProblemKind::NotADate, key);
    else if (day < firstDay || day > lastDay)
        refuse(ProblemKind::OutOfRange, key, day.toString(Qt::ISODate),
               rangeText(firstDay.toString(Qt::ISODate), lastDay.toString(Qt::ISODate)));
}

void ProblemFinder::period(QDate validFrom, QDate validTo)
{
    if (!validFrom.isNull())
        day(QLatin1String("validFrom"), validFrom);
    if (!validTo.isNull())
        day(QLatin1String("validTo"), validTo);
    if (validFrom.isValid() && validTo.isValid() && validTo <= validFrom)
        refuse(ProblemKind::PeriodEmpty, QLatin1String("validTo"), validTo.toString(Qt::ISODate));
}

void ProblemFinder::practiceSessions(Quantity practice, Quantity sessions)
{
    quantity(QLatin1String("practiceSessions"), practice);
    if (practice > sessions)
        refuse(ProblemKind::PracticeAboveSessions, QLatin1String("practiceSessions"),
               practice.text(), sessions.text());
}

void ProblemFinder::range(QLatin1String key, qint64 thousandths, qint64 largest)
{
    if (thousandths < 0 || thousandths > largest)
        refuse(ProblemKind::OutOfRange, key, thousandthsText(thousandths),
               rangeText(QStringLiteral("0"), thousandthsText(largest)));
}

QString ProblemFinder::pathTo(QLatin1String key) const
{
    QString path;
    const auto append = [&path](QLatin1String name) {
        if (!path.isEmpty() && !name.isEmpty())
            path += u'.';
        path += name;
    };
    for (const Step &step : m_path) {
        append(step.key);
        if (step.index != notInList)
            path += u'[' + QString::number(step.index) + u']';
    }
    append(key);
    return path;
}

} // namespace taphuan
