#include "core/exchange/xlsx/serial_date.h"

#include <QDateTime>

namespace taphuan {

namespace {

constexpr int secondsADay = 24 * 60 * 60;
constexpr int leapDayThatNeverWas = 60; ///< Lotus took 1900 for a leap year, all others followed

QDate dayOf(qint64 serial, bool startsIn1904)
{
    if (startsIn1904)
        return QDate(1904, 1, 1).addDays(serial);
    if (serial < 1 || serial == leapDayThatNeverWas)
        return {};
    return QDate(1899, 12, serial < leapDayThatNeverWas ? 31 : 30).addDays(serial);
}

} // namespace

std::optional<QString> dateOfSerial(const QString &serial, bool startsIn1904)
{
    const double days = serial.toDouble();
    if (days < 0 || days >= 3'000'000)
        return {};
    const qint64 seconds = qRound64(days * secondsADay);
    const QTime time = QTime(0, 0).addSecs(int(seconds % secondsADay));
    if (seconds > 0 && seconds < secondsADay)
        return time.toString(Qt::ISODate);
    const QDate day = dayOf(seconds / secondsADay, startsIn1904);
    if (!day.isValid() || day.year() > 9999)
        return {};
    if (time == QTime(0, 0))
        return day.toString(Qt::ISODate);
    return QDateTime(day, time, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

} // namespace taphuan
