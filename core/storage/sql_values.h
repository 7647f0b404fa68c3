#pragma once

#include "core/domain/plan.h"

#include <QVariant>

namespace taphuan {

// How the values of the domain are kept in columns: texts, dates (ISO) and codes as TEXT, numbers
// as BIGINT (thousandths, đồng), absent values as NULL. `fromSql` is false where a value does not
// fit, or is one with which no plan can be computed (estimate.md section 5).

QVariant toSql(const QString &value);
QVariant toSql(qint64 value);
QVariant toSql(int value);
QVariant toSql(bool value);
QVariant toSql(Money value);
QVariant toSql(QDate value);
QVariant toSql(const QDateTime &value);   ///< UTC, whole seconds
QVariant toSql(const QStringList &value); ///< as a JSON array

bool fromSql(const QVariant &kept, QString &value);
bool fromSql(const QVariant &kept, qint64 &value);
bool fromSql(const QVariant &kept, int &value);
bool fromSql(const QVariant &kept, bool &value);
bool fromSql(const QVariant &kept, Money &value);
bool fromSql(const QVariant &kept, QDate &value);
bool fromSql(const QVariant &kept, QDateTime &value);
bool fromSql(const QVariant &kept, QStringList &value);

template<class Tag> QVariant toSql(Thousandths<Tag> value)
{
    return toSql(value.raw());
}

template<class Tag>
inline constexpr Thousandths<Tag> largestKept = Thousandths<Tag>::whole(largestGivenAmount);
template<> inline constexpr Quantity largestKept<QuantityTag> = largestQuantity;
template<> inline constexpr Percent largestKept<PercentTag> = hundredPercent;

template<class Tag> bool fromSql(const QVariant &kept, Thousandths<Tag> &value)
{
    qint64 raw = 0;
    const bool fits = fromSql(kept, raw);
    value = Thousandths<Tag>::raw(raw);
    return fits && raw >= 0 && value <= largestKept<Tag>;
}

template<class Code>
requires std::is_enum_v<Code> QVariant toSql(Code value)
{
    return codeText(value);
}

template<class Code>
requires std::is_enum_v<Code>
bool fromSql(const QVariant &kept, Code &value)
{
    const auto code = codeFrom<Code>(kept.toString());
    value = code.value_or(Code{});
    return code.has_value();
}

/// Codes joined by "|", as in the norms' CSV.
template<class Code> QVariant toSql(CodeSet<Code> value)
{
    QStringList codes;
    for (std::size_t i = 0; i < codesOf<Code>().size(); ++i)
        if (value.contains(Code(i)))
            codes.append(codeText(Code(i)));
    return toSql(codes.join('|'));
}

template<class Code> bool fromSql(const QVariant &kept, CodeSet<Code> &value)
{
    value = {};
    for (const QString &text : kept.toString().split('|', Qt::SkipEmptyParts)) {
        const auto code = codeFrom<Code>(text);
        if (!code)
            return false;
        value.insert(*code);
    }
    return true;
}

template<class Value> QVariant toSql(const std::optional<Value> &value)
{
    return value ? toSql(*value) : QVariant();
}

template<class Value> bool fromSql(const QVariant &kept, std::optional<Value> &value)
{
    value.reset();
    return kept.isNull() || fromSql(kept, value.emplace());
}

} // namespace taphuan
