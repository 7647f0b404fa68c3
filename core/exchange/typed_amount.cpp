#include "core/exchange/typed_amount.h"

#include <QRegularExpression>

namespace taphuan {

namespace {

constexpr qsizetype mostDigits = 15;

AmountReading faulty(AmountFault fault)
{
    return {0, fault};
}

AmountReading fromDigits(const QString &digits, bool negative)
{
    if (digits.size() > mostDigits)
        return faulty(AmountFault::TooLarge);
    const qint64 dong = digits.toLongLong();
    return negative && dong > 0 ? faulty(AmountFault::Negative) : AmountReading{dong, {}};
}

/// A plain decimal with a point.
AmountReading fromNumber(QString text)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text.remove(0, 1);
    if (text.contains(u'.'))
        return faulty(negative ? AmountFault::Negative : AmountFault::NotWhole);
    return fromDigits(text, negative);
}

/// "(1.200)" is how accountants write what is below zero.
bool takeSign(QString &text)
{
    if (text.startsWith(u'(') && text.endsWith(u')')) {
        text = text.mid(1, text.size() - 2).trimmed();
        return true;
    }
    const bool negative = text.startsWith(u'-') || text.startsWith(QChar(0x2212));
    if (negative || text.startsWith(u'+'))
        text = text.mid(1).trimmed();
    return negative;
}

QString withoutUnit(const QString &text)
{
    static const QRegularExpression unit(QStringLiteral("\\s*(đồng|đ|vnđ|vnd|₫)\\.?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    return QString(text).remove(unit);
}

AmountReading fromText(const QString &typed)
{
    static const QRegularExpression digits(QStringLiteral("^(\\d+)$"));
    static const QRegularExpression groups(
        QStringLiteral("^(\\d{1,3}(?:([., '])\\d{3})(?:\\2\\d{3})*)(?:(?!\\2)[.,]0{1,2})?$"));
    QString text = withoutUnit(typed.normalized(QString::NormalizationForm_KC).simplified());
    if (text.isEmpty())
        return faulty(AmountFault::Missing);
    const bool negative = takeSign(text);
    text.replace(QChar(0x2019), u'\'');
    if (digits.match(text).hasMatch())
        return fromDigits(text, negative);
    const auto grouped = groups.match(text);
    if (!grouped.hasMatch())
        return faulty(AmountFault::NotANumber);
    return fromDigits(grouped.captured(1).remove(grouped.captured(2)), negative);
}

} // namespace

AmountReading readAmount(const SheetCell *cell)
{
    if (!cell)
        return faulty(AmountFault::Missing);
    switch (cell->kind) {
    case CellKind::Empty: return faulty(AmountFault::Missing);
    case CellKind::Number: return fromNumber(cell->text);
    case CellKind::Text: return fromText(cell->text);
    default: return faulty(AmountFault::NotANumber);
    }
}

} // namespace taphuan
