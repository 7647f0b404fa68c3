#pragma once

#include "core/exchange/curriculum_places.h"
#include "core/exchange/json_text.h"
#include "core/exchange/plan_fields.h"

#include <QHash>

#include <algorithm>

namespace taphuan {

/// Writes a plan or a row of it, as plan_fields.h describes it.
class PlanWriter
{
public:
    explicit PlanWriter(JsonText &json, int version = 1) : m_json(json), m_version(version) {}

    template<class T> void write(const T &value)
    {
        if constexpr (requires { describe(*this, value); }) {
            m_json.startObject();
            describe(*this, value);
            m_json.endObject();
        } else {
            m_json.value(value);
        }
    }
    template<class Row> void write(const std::vector<Row> &rows)
    {
        m_json.startList();
        for (const Row &row : rows)
            write(row);
        m_json.endList();
    }

    template<class T> void required(const char *key, const T &value)
    {
        m_json.key(key);
        write(value);
    }
    template<class T>
    void optional(const char *key, const T &value, const std::type_identity_t<T> &absent = {})
    {
        if (value != absent)
            required(key, value);
    }
    template<class T> void given(const char *key, const T &value) { optional(key, value); }
    template<class T> void added(const char *key, const T &value) { optional(key, value); }
    template<class T> void nullable(const char *key, const std::optional<T> &value)
    {
        m_json.field(key, value);
    }
    void open(const char *key, QDate date) { optional(key, date); }
    void wholeNumber(const char *) {}

    void format(const char *name)
    {
        m_json.field("format", name);
        m_json.field("version", m_version);
    }
    void curricula(const char *key, const std::vector<Curriculum> &curricula,
                   const std::vector<CurriculumTopic> &topics)
    {
        const auto joined = withTopics(curricula, topics);
        eachOrigin(joined,
                   [this](const QString &text, const QString &id) { m_origins.insert(id, text); });
        if (!joined.empty())
            required(key, joined);
    }
    void exceptions(const char *key, const Plan &plan)
    {
        const auto named = namedExceptions(plan);
        if (!named.empty())
            required(key, named);
    }
    bool isPricedByPercent(const QString &) const { return false; }
    QString lecturer(const QString &id) const { return m_lecturerCodes.value(id); }
    void lecturersAre(const std::vector<Lecturer> &lecturers)
    {
        for (const Lecturer &lecturer : lecturers)
            m_lecturerCodes.insert(lecturer.id, lecturer.code);
    }

    QString origin(const QString &id) const { return m_origins.value(id); }
    void topicsAre(const std::vector<Topic> &topics) { m_topics = &topics; }
    /// 0 for a topic that is no longer there.
    int topicNumber(const QString &id) const
    {
        const auto found = std::ranges::find(*m_topics, id, &Topic::id);
        return found == m_topics->end() ? 0 : int(found - m_topics->begin()) + 1;
    }

private:
    JsonText &m_json;
    const int m_version;
    QHash<QString, QString> m_origins;            ///< of topics of curricula, by id
    const std::vector<Topic> *m_topics = nullptr; ///< of the class that is written
    QHash<QString, QString> m_lecturerCodes;      ///< by id
};

} // namespace taphuan
