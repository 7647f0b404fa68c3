#pragma once

#include "core/exchange/json_text.h"
#include "core/exchange/plan_fields.h"

#include <QHash>

namespace taphuan {

/// Writes a plan or a row of it, as plan_fields.h describes it.
class PlanWriter
{
public:
    explicit PlanWriter(JsonText &json) : m_json(json) {}

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
    template<class T> void nullable(const char *key, const std::optional<T> &value)
    {
        m_json.field(key, value);
    }
    void open(const char *key, QDate date) { optional(key, date); }
    void wholeNumber(const char *) {}

    void format(const char *name, int version)
    {
        m_json.field("format", name);
        m_json.field("version", version);
    }
    bool isPricedByPercent(const QString &) const { return false; }
    QString lecturer(const QString &id) const { return m_lecturerCodes.value(id); }
    void lecturersAre(const std::vector<Lecturer> &lecturers)
    {
        for (const Lecturer &lecturer : lecturers)
            m_lecturerCodes.insert(lecturer.id, lecturer.code);
    }

private:
    JsonText &m_json;
    QHash<QString, QString> m_lecturerCodes; ///< by id
};

} // namespace taphuan
