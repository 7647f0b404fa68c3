#pragma once

#include "core/exchange/plan_fields.h"

#include <algorithm>

namespace taphuan {

/// Looks through a plan, as plan_fields.h describes it, for what only version 2 or 3 can say.
class PlanVersion
{
public:
    int version() const { return m_version; }

    template<class T> void look(const T &value)
    {
        if constexpr (requires { describe(*this, value); })
            describe(*this, value);
    }
    template<class Row> void look(const std::vector<Row> &rows)
    {
        for (const Row &row : rows)
            look(row);
    }

    template<class T> void required(const char *, const T &value) { look(value); }
    template<class T>
    void optional(const char *, const T &value, const std::type_identity_t<T> & = {})
    {
        look(value);
    }
    template<class T> void added(const char *, const T &value)
    {
        if (value != T())
            m_version = std::max(m_version, 2);
    }
    void curricula(const char *key, const std::vector<Curriculum> &curricula,
                   const std::vector<CurriculumTopic> &)
    {
        added(key, curricula);
    }
    void exceptions(const char *, const Plan &plan)
    {
        if (!namedExceptions(plan).empty())
            m_version = 3;
    }
    void given(const char *, const auto &) {}
    void nullable(const char *, const auto &) {}
    void open(const char *, QDate) {}
    void wholeNumber(const char *) {}
    void format(const char *) {}
    bool isPricedByPercent(const QString &) const { return false; }
    QString lecturer(const QString &id) const { return id; }
    QString origin(const QString &id) const { return id; }
    int topicNumber(const QString &) const { return 0; }
    void lecturersAre(const std::vector<Lecturer> &) {}
    void topicsAre(const std::vector<Topic> &) {}

private:
    int m_version = 1;
};

/// The oldest version of the format that can say all of the plan, so that older programs read what
/// they can.
inline int versionOf(const Plan &plan)
{
    PlanVersion fields;
    fields.look(plan);
    return fields.version();
}

} // namespace taphuan
