#include "core/storage/sql_values.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdlib>

namespace taphuan {

QVariant toSql(const QString &value)
{
    // Qt SQL would write a null QString as NULL.
    return value.isNull() ? QString("") : value;
}

QVariant toSql(qint64 value)
{
    return QVariant::fromValue<qlonglong>(value);
}

QVariant toSql(int value)
{
    return toSql(qint64(value));
}

QVariant toSql(bool value)
{
    return toSql(qint64(value));
}

QVariant toSql(Money value)
{
    return toSql(value.dong());
}

QVariant toSql(QDate value)
{
    return value.isNull() ? QVariant() : value.toString(Qt::ISODate);
}

QVariant toSql(const QDateTime &value)
{
    return value.toUTC().toString(Qt::ISODate);
}

QVariant toSql(const QStringList &value)
{
    const QJsonDocument array(QJsonArray::fromStringList(value));
    return QString::fromUtf8(array.toJson(QJsonDocument::Compact));
}

bool fromSql(const QVariant &kept, QString &value)
{
    value = kept.toString();
    return !kept.isNull();
}

bool fromSql(const QVariant &kept, qint64 &value)
{
    bool isNumber = false;
    value = kept.toLongLong(&isNumber);
    return isNumber;
}

bool fromSql(const QVariant &kept, int &value)
{
    qint64 number = 0;
    const bool fits = fromSql(kept, number);
    value = int(number);
    return fits && value == number;
}

bool fromSql(const QVariant &kept, bool &value)
{
    qint64 number = 0;
    const bool fits = fromSql(kept, number);
    value = number == 1;
    return fits && (number == 0 || number == 1);
}

bool fromSql(const QVariant &kept, Money &value)
{
    qint64 dong = 0;
    const bool fits = fromSql(kept, dong);
    value = Money(dong);
    return fits && std::abs(dong) <= Money::largest + 1;
}

bool fromSql(const QVariant &kept, QDate &value)
{
    value = QDate::fromString(kept.toString(), Qt::ISODate);
    return value.isValid() || kept.isNull();
}

bool fromSql(const QVariant &kept, QDateTime &value)
{
    value = QDateTime::fromString(kept.toString(), Qt::ISODate).toUTC();
    return value.isValid();
}

bool fromSql(const QVariant &kept, QStringList &value)
{
    value.clear();
    const QString text = kept.toString();
    if (text == "[]")
        return true; // most lists, and not worth a reader of JSON
    const QJsonDocument array = QJsonDocument::fromJson(text.toUtf8());
    for (const QJsonValue &element : array.array())
        value.append(element.toString());
    return array.isArray();
}

} // namespace taphuan
