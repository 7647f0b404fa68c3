#include "app/number_text.h"

#include "app/arithmetic.h"

#include <QRegularExpression>

namespace taphuan {

namespace {

QString grouped(qint64 number)
{
    QString digits = QString::number(number);
    const qsizetype sign = number < 0 ? 1 : 0;
    for (qsizetype at = digits.size() - 3; at > sign; at -= 3)
        digits.insert(at, u'.');
    return digits;
}

QString decimalText(qint64 thousandths)
{
    const QString text = thousandthsText(thousandths);
    const qsizetype point = text.indexOf(u'.');
    return grouped(thousandths / 1000) + (point < 0 ? QString() : u',' + text.sliced(point + 1));
}

std::optional<qint64> within(std::optional<qint64> thousandths, qint64 largest)
{
    return thousandths && *thousandths >= 0 && *thousandths <= largest ? thousandths : std::nullopt;
}

QStringView withoutPercentSign(QStringView text)
{
    text = text.trimmed();
    return text.endsWith(u'%') ? text.chopped(1) : text;
}

} // namespace

QString moneyText(Money money)
{
    return grouped(money.dong());
}

QString countText(qint64 count)
{
    return grouped(count);
}

QString quantityText(Quantity quantity)
{
    return decimalText(quantity.raw());
}

QString percentText(Percent percent)
{
    return decimalText(percent.raw()) + QStringLiteral(" %");
}

QString rateText(Rate rate, bool isPercent)
{
    return isPercent ? percentText(Percent::raw(rate.raw())) : decimalText(rate.raw());
}

QString dateText(QDate date)
{
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

std::optional<qint64> parseCount(QStringView text)
{
    const auto value = within(calculate(text, LoneDot::Refused), largestGivenAmount * 1000);
    return value && *value % 1000 == 0 ? std::optional(*value / 1000) : std::nullopt;
}

std::optional<Money> parseMoney(QStringView text)
{
    const auto dong = parseCount(text);
    return dong ? std::optional(Money(*dong)) : std::nullopt;
}

std::optional<Quantity> parseQuantity(QStringView text)
{
    const auto value = within(calculate(text, LoneDot::Decimal), largestQuantity.raw());
    return value ? std::optional(Quantity::raw(*value)) : std::nullopt;
}

std::optional<Percent> parsePercent(QStringView text)
{
    const auto value =
        within(calculate(withoutPercentSign(text), LoneDot::Decimal), hundredPercent.raw());
    return value ? std::optional(Percent::raw(*value)) : std::nullopt;
}

std::optional<Rate> parseRate(QStringView text, bool isPercent)
{
    if (isPercent) {
        const auto percent = parsePercent(text);
        return percent ? std::optional(Rate::raw(percent->raw())) : std::nullopt;
    }
    const auto dong = parseCount(text);
    return dong ? std::optional(Rate::whole(*dong)) : std::nullopt;
}

std::optional<QDate> parseDate(QStringView text, int year)
{
    static const QRegularExpression iso(QStringLiteral("^\\s*(\\d{4})-(\\d\\d?)-(\\d\\d?)\\s*$"));
    static const QRegularExpression dayFirst(
        QStringLiteral("^\\s*(\\d\\d?)([-/.])(\\d\\d?)(?:\\2(\\d{4}|\\d\\d))?\\s*$"));
    const QString typed = text.toString();
    QDate date;
    if (const auto match = iso.match(typed); match.hasMatch()) {
        date =
            QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    } else if (const auto day = dayFirst.match(typed); day.hasMatch()) {
        const QString last = day.captured(4);
        const int named = last.isEmpty() ? year : last.toInt() + (last.size() == 2 ? 2000 : 0);
        date = QDate(named, day.captured(3).toInt(), day.captured(1).toInt());
    }
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace taphuan
