#include "core/exchange/plan_reader.h"

#include "core/exchange/curriculum_places.h"
#include "core/exchange/plan_fields.h"
#include "core/exchange/value_reader.h"

#include <QHash>
#include <QUuid>

#include <algorithm>

namespace taphuan {

namespace {

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// What a topic or stay says of its lecturer: the code in the JSON, the row's id in the plan.
struct LecturerName
{
    QString &lecturer;
};

/// What a topic says of where it was taken from: "trong-trot/2#3" in the JSON.
struct OriginName
{
    QString &origin;
};

/// What a comment says of its topic: the number in its class in the JSON.
struct TopicNumber
{
    QString &topicId;
};

template<class Row>
concept Described = requires(Row row)
{
    row.id;
}
|| std::same_as<Row, Plan> || std::same_as<Row, CurriculumWithTopics> ||
    std::same_as<Row, NamedException>;

/// The values of a plan: those of any JSON, and rows, lists of rows and names of lecturers.
class PlanReader : public ValueReader
{
public:
    explicit PlanReader(const Catalogue &catalogue) : m_catalogue(catalogue) {}

    using ValueReader::read;

    template<Described Row> void read(JsonValue json, Row &row);

    template<class Row> void read(JsonValue json, std::vector<Row> &rows)
    {
        eachItem(json, [&](JsonValue item) {
            Row &row = rows.emplace_back();
            if constexpr (requires { row.position; })
                row.position = qint64(rows.size() - 1);
            read(item, row);
        });
    }

    /// A code that no lecturer has stays: the plan's rules refuse it.
    void read(JsonValue json, LecturerName name)
    {
        QString code;
        read(json, code);
        name.lecturer = m_lecturerIds.value(code, code);
    }

    void lecturersAre(const std::vector<Lecturer> &lecturers)
    {
        for (const Lecturer &lecturer : lecturers)
            m_lecturerIds.insert(lecturer.code, lecturer.id);
    }

    /// A text that names no topic stays, as a lecturer's code does.
    void read(JsonValue json, OriginName name)
    {
        QString text;
        read(json, text);
        name.origin = m_originIds.value(text, text);
    }

    void read(JsonValue json, TopicNumber name)
    {
        qint64 number = 0;
        read(json, number);
        if (number >= 1 && number <= qint64(m_topics->size()))
            name.topicId = (*m_topics)[std::size_t(number) - 1].id;
        else
            refuse(ProblemKind::OutOfRange, QString::number(number),
                   QStringLiteral("1…%1").arg(m_topics->size()));
    }

    void put(const std::vector<CurriculumWithTopics> &read, std::vector<Curriculum> &curricula,
             std::vector<CurriculumTopic> &topics);
    void topicsAre(const std::vector<Topic> &topics) { m_topics = &topics; }
    void versionIs(qint64 version) { m_version = version; }
    qint64 version() const { return m_version; }
    const Catalogue &catalogue() const { return m_catalogue; }

private:
    const Catalogue &m_catalogue;
    qint64 m_version = 1;
    QHash<QString, QString> m_lecturerIds;        ///< by code
    QHash<QString, QString> m_originIds;          ///< of topics of curricula, by their text
    const std::vector<Topic> *m_topics = nullptr; ///< of the class that is read
};

void PlanReader::put(const std::vector<CurriculumWithTopics> &read,
                     std::vector<Curriculum> &curricula, std::vector<CurriculumTopic> &topics)
{
    for (const auto &[curriculum, ofCurriculum] : read) {
        Curriculum &row = curricula.emplace_back(curriculum);
        row.id = newId();
        row.position = qint64(curricula.size() - 1);
        for (const CurriculumTopic &topic : ofCurriculum) {
            topics.push_back(topic);
            topics.back().curriculum = row.id;
            topics.back().position = qint64(topics.size() - 1);
        }
    }
    eachOrigin(read,
               [this](const QString &text, const QString &id) { m_originIds.insert(text, id); });
}

/// Reads the fields of one object, as plan_fields.h names them.
class ObjectReader
{
public:
    ObjectReader(PlanReader &reader, JsonValue object) : m_reader(reader), m_object(object) {}

    template<class T> void required(const char *key, T &&value)
    {
        const auto json = find(key);
        if (json)
            read(key, *json, value);
        else if (m_missing.isEmpty())
            m_missing = QLatin1String(key);
    }

    template<class T>
    void optional(const char *key, T &value, const std::type_identity_t<T> &absent = {})
    {
        value = absent;
        if (const auto json = find(key))
            read(key, *json, value);
    }

    void given(const char *key, QString &code)
    {
        optional(key, code);
        if (code.isEmpty() && find(key))
            refuse(QLatin1String(key), ProblemKind::Empty);
    }
    void given(const char *key, LecturerName name)
    {
        if (const auto json = find(key))
            read(key, *json, name);
        if (name.lecturer.isEmpty() && find(key))
            refuse(QLatin1String(key), ProblemKind::Empty);
    }
    void given(const char *key, int &day)
    {
        optional(key, day);
        if (day == 0 && find(key))
            refuse(QLatin1String(key), ProblemKind::DayOutsideClass, QStringLiteral("0"));
    }

    void given(const char *key, TopicNumber name)
    {
        if (const auto json = find(key))
            read(key, *json, name);
    }

    template<class T> void added(const char *key, T &value)
    {
        if (m_reader.version() >= 2)
            optional(key, value);
    }
    void added(const char *key, OriginName name)
    {
        const auto json = m_reader.version() >= 2 ? find(key) : std::nullopt;
        if (json)
            read(key, *json, name);
        if (json && name.origin.isEmpty())
            refuse(QLatin1String(key), ProblemKind::Empty);
    }

    template<class T> void nullable(const char *key, std::optional<T> &value)
    {
        const auto json = find(key);
        if (!json || json->type() != JsonValue::Type::Null)
            required(key, value);
    }

    void open(const char *key, QDate &date)
    {
        const auto json = find(key);
        if (json && json->type() != JsonValue::Type::Null)
            read(key, *json, date);
    }

    /// Refuses a fraction or an exponent of a number that has been read.
    void wholeNumber(const char *key)
    {
        const auto json = find(key);
        qint64 number = 0;
        if (json && json->type() == JsonValue::Type::Number)
            read(key, *json, number);
    }

    void format(const char *name);
    void curricula(const char *key, std::vector<Curriculum> &curricula,
                   std::vector<CurriculumTopic> &topics);
    void exceptions(const char *key, Plan &plan);
    bool isPricedByPercent(const QString &item) const;
    LecturerName lecturer(QString &lecturer) const { return {lecturer}; }
    OriginName origin(QString &origin) const { return {origin}; }
    TopicNumber topicNumber(QString &topicId) const { return {topicId}; }
    void topicsAre(const std::vector<Topic> &topics) { m_reader.topicsAre(topics); }
    void lecturersAre(const std::vector<Lecturer> &all) { m_reader.lecturersAre(all); }

    /// After all fields: nothing else is there, nothing is missing.
    void finish();

private:
    std::optional<JsonValue> find(const char *key);

    template<class T> void read(const char *key, JsonValue json, T &value)
    {
        const ValueReader::Step step(m_reader, QLatin1String(key));
        if (!m_reader.problem())
            m_reader.read(json, value);
    }

    void refuse(const QString &key, ProblemKind kind, const QString &value = {})
    {
        const ValueReader::Step step(m_reader, key);
        m_reader.refuse(kind, value);
    }

    PlanReader &m_reader;
    JsonValue m_object;
    std::vector<QByteArrayView> m_known;
    QString m_missing; ///< the first required key that is not there
};

std::optional<JsonValue> ObjectReader::find(const char *key)
{
    std::optional<JsonValue> found;
    m_known.emplace_back(key);
    for (auto name = m_object.firstChild(); name;) {
        const auto value = name->nextSibling();
        if (name->text() == m_known.back()) {
            if (found)
                refuse(QLatin1String(key), ProblemKind::DuplicateKey);
            found = value;
        }
        name = value->nextSibling();
    }
    return found;
}

void ObjectReader::finish()
{
    for (auto name = m_object.firstChild(); name; name = name->nextSibling()->nextSibling())
        if (std::ranges::find(m_known, name->text()) == m_known.end())
            return refuse(QString::fromUtf8(name->text()), ProblemKind::UnknownKey);
    if (!m_missing.isEmpty())
        refuse(m_missing, ProblemKind::MissingKey);
}

void ObjectReader::format(const char *name)
{
    QString readName;
    qint64 readVersion = 0;
    required("format", readName);
    if (m_missing.isEmpty() && readName != QLatin1String(name))
        refuse(QStringLiteral("format"), ProblemKind::WrongFormat, readName);
    required("version", readVersion);
    if (m_missing.isEmpty() && (readVersion < 1 || readVersion > 3))
        refuse(QStringLiteral("version"), ProblemKind::WrongVersion, QString::number(readVersion));
    m_reader.versionIs(readVersion);
}

void ObjectReader::curricula(const char *key, std::vector<Curriculum> &curricula,
                             std::vector<CurriculumTopic> &topics)
{
    std::vector<CurriculumWithTopics> read;
    added(key, read);
    m_reader.put(read, curricula, topics);
}

void ObjectReader::exceptions(const char *key, Plan &plan)
{
    std::vector<NamedException> named;
    if (m_reader.version() >= 3)
        optional(key, named);
    if (m_reader.problem())
        return;
    const ValueReader::Step list(m_reader, QLatin1String(key));
    const auto refuseAt = [this](std::size_t place, const char *fault, ProblemKind kind) {
        const ValueReader::Step row(m_reader, qint64(place));
        refuse(QLatin1String(fault), kind);
    };
    for (std::size_t i = 0; i < named.size(); ++i)
        if (!named[i].item.isEmpty() && m_reader.catalogue().itemIndex(named[i].item) < 0)
            refuseAt(i, "item", ProblemKind::UnknownItem);
    plan.exceptions = recordedExceptions(named, plan, newId, refuseAt);
}

bool ObjectReader::isPricedByPercent(const QString &item) const
{
    const int index = m_reader.catalogue().itemIndex(item);
    return index >= 0 && m_reader.catalogue().items[std::size_t(index)].pricedByPercent;
}

template<Described Row> void PlanReader::read(JsonValue json, Row &row)
{
    if (!expect(json, JsonValue::Type::Object))
        return;
    if constexpr (requires { row.id; })
        row.id = newId();
    ObjectReader fields(*this, json);
    describe(fields, row);
    fields.finish();
}

} // namespace

std::variant<Plan, Problem> planFrom(JsonValue json, const Catalogue &catalogue)
{
    PlanReader reader(catalogue);
    Plan plan;
    reader.read(json, plan);
    if (reader.problem())
        return *reader.problem();
    return plan;
}

} // namespace taphuan
