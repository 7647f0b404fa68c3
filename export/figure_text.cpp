#include "export/figure_text.h"

namespace taphuan {

namespace {

QString twoDigits(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

} // namespace

QString groupedText(qint64 number)
{
    QString text = QString::number(number);
    for (qsizetype at = text.size() - 3; at > 0 && text[at - 1] != u'-'; at -= 3)
        text.insert(at, u'.');
    return text;
}

QString decimalText(Quantity quantity)
{
    return quantity.text().replace(u'.', u',');
}

QString shortDate(QDate date)
{
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

QString longDate(QDate date)
{
    if (!date.isValid())
        return QStringLiteral("ngày ..... tháng ..... năm .........");
    const int month = date.month();
    return QStringLiteral("ngày %1 tháng %2 năm %3")
        .arg(twoDigits(date.day()), month < 3 ? twoDigits(month) : QString::number(month))
        .arg(date.year());
}

QString periodOfDays(QDate first, QDate last)
{
    if (first == last || !last.isValid())
        return shortDate(first);
    const bool sameYear = first.year() == last.year();
    const bool sameMonth = sameYear && first.month() == last.month();
    const QString begin = first.toString(sameMonth  ? QStringLiteral("dd")
                                         : sameYear ? QStringLiteral("dd/MM")
                                                    : QStringLiteral("dd/MM/yyyy"));
    return begin + QStringLiteral("–") + shortDate(last);
}

} // namespace taphuan
