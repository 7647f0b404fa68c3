#include "core/exchange/value_reader.h"

#include <algorithm>
#include <limits>

namespace taphuan {

namespace {

QString textOf(JsonValue json)
{
    return QString::fromUtf8(json.text());
}

/// Enough of a value to recognise it in a sentence.
QString shortened(const QString &text)
{
    constexpr qsizetype enough = 40;
    return text.size() <= enough ? text : text.left(enough) + QChar(0x2026);
}

QString nameOf(JsonValue::Type type)
{
    switch (type) {
    case JsonValue::Type::Null: return QStringLiteral("null");
    case JsonValue::Type::Bool: return QStringLiteral("true or false");
    case JsonValue::Type::Number: return QStringLiteral("number");
    case JsonValue::Type::Text: return QStringLiteral("text");
    case JsonValue::Type::List: return QStringLiteral("list");
    case JsonValue::Type::Object: return QStringLiteral("object");
    }
    Q_UNREACHABLE();
}

/// What no document can show: controls other than tab and line ends, and the two code points that
/// XML forbids besides.
bool isForbidden(QChar character)
{
    const char16_t code = character.unicode();
    return (code < 0x20 && code != u'\t' && code != u'\n' && code != u'\r') || code >= 0xFFFE;
}

/// A JSON number without exponent: "25e-1" as "2.5". Exponents beyond twenty are left standing.
QString withoutExponent(const QString &number)
{
    const qsizetype mark = number.indexOf(u'e', 0, Qt::CaseInsensitive);
    bool isSmall = false;
    const int exponent = mark < 0 ? 0 : number.mid(mark + 1).toInt(&isSmall);
    if (!isSmall || std::abs(exponent) > 20)
        return number;
    QString digits = number.left(mark);
    qsizetype point = digits.indexOf(u'.');
    point = exponent + (point < 0 ? digits.size() : point);
    digits.remove(u'.');
    if (point <= 0)
        digits.prepend(QString(1 - point, u'0'));
    point = std::max<qsizetype>(point, 1);
    digits = digits.leftJustified(point, u'0');
    return point == digits.size() ? digits : digits.insert(point, u'.');
}

bool hasTooManyDecimals(const QString &number)
{
    const qsizetype point = number.indexOf(u'.');
    return number.contains(u"e-", Qt::CaseInsensitive) || (point >= 0 && number.size() - point > 4);
}

} // namespace

ValueReader::Step::Step(ValueReader &reader, const QString &key)
    : m_reader(reader), m_length(reader.m_path.size())
{
    if (m_length > 0)
        reader.m_path += u'.';
    reader.m_path += shortened(key);
}

ValueReader::Step::Step(ValueReader &reader, qint64 number)
    : m_reader(reader), m_length(reader.m_path.size())
{
    reader.m_path += QStringLiteral("[%1]").arg(number);
}

void ValueReader::refuse(ProblemKind kind, const QString &value, const QString &detail)
{
    if (!m_problem)
        m_problem = Problem{kind, m_path, shortened(value), detail};
}

bool ValueReader::expect(JsonValue json, JsonValue::Type type)
{
    if (json.type() == JsonValue::Type::Null && type != JsonValue::Type::Null)
        refuse(ProblemKind::NullNotAllowed);
    else if (json.type() != type)
        refuse(ProblemKind::WrongType, textOf(json), nameOf(type));
    return json.type() == type;
}

void ValueReader::read(JsonValue json, QString &text)
{
    if (!expect(json, JsonValue::Type::Text))
        return;
    const QString written = textOf(json);
    if (std::ranges::any_of(written, isForbidden))
        refuse(ProblemKind::ControlCharacter);
    text = written.normalized(QString::NormalizationForm_C).trimmed();
}

void ValueReader::read(JsonValue json, QStringList &texts)
{
    eachItem(json, [&](JsonValue item) { read(item, texts.emplace_back()); });
}

void ValueReader::read(JsonValue json, qint64 &number)
{
    if (!expect(json, JsonValue::Type::Number))
        return;
    const QString written = textOf(json);
    if (written.contains(u'.') || written.contains(u'e', Qt::CaseInsensitive))
        return refuse(ProblemKind::NotWhole, written);
    bool fits = false;
    const qint64 read = written.toLongLong(&fits);
    if (!fits)
        return refuse(ProblemKind::OutOfRange, written,
                      QStringLiteral("0…%1").arg(largestGivenAmount));
    number = read;
}

void ValueReader::read(JsonValue json, int &number)
{
    // What is too large for an int is out of every range: the plan's rules refuse the border too.
    qint64 wide = 0;
    read(json, wide);
    number = int(
        std::clamp<qint64>(wide, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()));
}

void ValueReader::read(JsonValue json, Money &money)
{
    qint64 dong = 0;
    read(json, dong);
    money = Money(dong);
}

template<class Number> void ValueReader::readDecimal(JsonValue json, Number &number, qint64 largest)
{
    if (!expect(json, JsonValue::Type::Number))
        return;
    const QString written = textOf(json);
    const QString plain = withoutExponent(written);
    if (hasTooManyDecimals(plain))
        return refuse(ProblemKind::TooManyDecimals, written);
    const auto parsed = Number::parse(plain);
    if (!parsed || *parsed > Number::whole(largest))
        return refuse(ProblemKind::OutOfRange, written, QStringLiteral("0…%1").arg(largest));
    number = *parsed;
}

void ValueReader::read(JsonValue json, Quantity &quantity)
{
    readDecimal(json, quantity, largestQuantity.ceil());
}

void ValueReader::read(JsonValue json, Percent &percent)
{
    readDecimal(json, percent, hundredPercent.ceil());
}

void ValueReader::read(JsonValue json, Rate &rate)
{
    readDecimal(json, rate, largestGivenAmount);
}

void ValueReader::read(JsonValue json, QDate &date)
{
    QString text;
    read(json, text);
    date = QDate::fromString(text, Qt::ISODate);
    if (date.toString(Qt::ISODate) != text)
        refuse(ProblemKind::NotADate, text, QStringLiteral("2017-03-14"));
}

void ValueReader::read(JsonValue json, QDateTime &moment)
{
    QString text;
    read(json, text);
    moment = QDateTime::fromString(text, Qt::ISODate);
    if (moment.timeSpec() != Qt::UTC || moment.toString(Qt::ISODate) != text)
        refuse(ProblemKind::NotADate, text, QStringLiteral("2017-03-14T08:30:00Z"));
}

void ValueReader::read(JsonValue json, bool &yes)
{
    if (expect(json, JsonValue::Type::Bool))
        yes = json.text() == "true";
}

void ValueReader::refuseCode(const QString &text, ProblemKind kind,
                             std::span<const QLatin1String> codes)
{
    QStringList allowed;
    for (const QLatin1String code : codes)
        allowed.append(code);
    refuse(kind, text, allowed.join(QStringLiteral(", ")));
}

} // namespace taphuan
