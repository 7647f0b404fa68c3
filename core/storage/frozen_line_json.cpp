#include "core/storage/frozen_line_json.h"

#include "core/domain/line.h"
#include "core/storage/sql_values.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace taphuan {

namespace {

QVariant variantOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QVariant::fromValue<qlonglong>(value.toInteger());
    return value.isString() ? value.toString() : QVariant();
}

/// Writes members into an object, leaving out what is empty.
class Writing
{
public:
    template<class T> bool operator()(const char *name, const T &member)
    {
        if (member != T())
            m_object.insert(QLatin1String(name), QJsonValue::fromVariant(toSql(member)));
        return true;
    }
    const QJsonObject &object() const { return m_object; }

private:
    QJsonObject m_object;
};

/// Reads members; false where a value does not fit. What is not there is empty.
class Reading
{
public:
    explicit Reading(const QJsonObject &object) : m_object(object) {}

    template<class T> bool operator()(const char *name, T &member)
    {
        const auto found = m_object.constFind(QLatin1String(name));
        return found == m_object.constEnd() || fromSql(variantOf(*found), member);
    }
    /// A factor: more than a quantity that is typed where it is a sum or the base of a percent.
    bool operator()(const char *name, Quantity &member)
    {
        qint64 raw = 0;
        const bool fits = (*this)(name, raw);
        member = Quantity::raw(raw);
        return fits;
    }

private:
    const QJsonObject &m_object;
};

template<class Line, class Visit> bool eachMember(Line &line, Visit &visit)
{
    return visit("id", line.id) && visit("item", line.item) && visit("section", line.section) &&
           visit("label", line.label) && visit("rank", line.rank) &&
           visit("beneficiary", line.beneficiary) && visit("rate_unit", line.rateUnit) &&
           visit("rate", line.rate) && visit("percent", line.isPercent) && visit("cap", line.cap) &&
           visit("norm", line.norm) && visit("cap_norm", line.capNorm) &&
           visit("document", line.document) && visit("article", line.article) &&
           visit("evidence", line.evidence) && visit("reason", line.reason) &&
           visit("share", line.share) && visit("amount", line.amount) &&
           visit("state", line.state) && visit("budget_code", line.budgetCode);
}

template<class Factor, class Visit> bool eachFactorMember(Factor &factor, Visit &visit)
{
    return visit("value", factor.value) && visit("unit", factor.unit);
}

QJsonObject objectOf(const FrozenLine &line)
{
    Writing writing;
    eachMember(line, writing);
    QJsonObject object = writing.object();
    QJsonArray factors;
    for (const auto &factor : line.factors) {
        Writing part;
        eachFactorMember(factor, part);
        factors.append(part.object());
    }
    object.insert("factors", factors);
    return object;
}

template<class Number> bool isWithin(Number number, Number most)
{
    return number >= Number() && number <= most;
}

/// What an estimate has, beyond what holds for each value.
bool isPossible(const FrozenLine &line)
{
    const Quantity mostQuantity = Quantity::whole(Money::largest + 1); // the base of a percent
    const Money mostMoney(Money::largest + 1);
    return line.factors.size() <= std::extent_v<decltype(Line::factors)> &&
           std::ranges::all_of(
               line.factors,
               [&](const auto &factor) { return isWithin(factor.value, mostQuantity); }) &&
           isWithin(line.amount, mostMoney) && isWithin(line.state, mostMoney);
}

bool read(const QJsonObject &object, FrozenLine &line)
{
    Reading reading(object);
    const QJsonArray factors = object.value("factors").toArray();
    return eachMember(line, reading) &&
           std::ranges::all_of(factors,
                               [&](const QJsonValue &value) {
                                   const QJsonObject factor = value.toObject();
                                   Reading part(factor);
                                   return eachFactorMember(line.factors.emplace_back(), part);
                               }) &&
           isPossible(line);
}

} // namespace

QString linesText(const std::vector<FrozenLine> &lines)
{
    QJsonArray array;
    for (const FrozenLine &line : lines)
        array.append(objectOf(line));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::optional<std::vector<FrozenLine>> linesFrom(const QString &text, const QString &classId)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return std::nullopt;
    std::vector<FrozenLine> lines;
    for (const QJsonValue &value : document.array()) {
        FrozenLine &line = lines.emplace_back();
        line.classId = classId;
        if (!read(value.toObject(), line))
            return std::nullopt;
    }
    return lines;
}

} // namespace taphuan
