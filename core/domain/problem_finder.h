#pragma once

#include "core/domain/plan.h"
#include "core/domain/problem.h"

#include <QSet>

namespace taphuan {

/// Checks values in reading order and keeps the first problem, with the path to it; paths are put
/// together only then. For plan_rules.
class ProblemFinder
{
public:
    const std::optional<Problem> &problem() const { return m_problem; }

    void refuse(ProblemKind kind, QLatin1String key, const QString &value = {},
                const QString &detail = {});
    void notEmpty(QLatin1String key, const QString &text);
    /// Not empty and not in `seen`, to which it is added.
    void unique(QLatin1String key, const QString &code, QSet<QString> &seen);
    void count(QLatin1String key, qint64 count);
    void quantity(QLatin1String key, Quantity quantity);
    void percent(QLatin1String key, Percent percent);
    /// Whole đồng.
    void rate(QLatin1String key, Rate rate);
    /// A real day of the years that plans and norms are about.
    void day(QLatin1String key, QDate day);
    /// `validFrom` and `validTo`, each of which may be open.
    void period(QDate validFrom, QDate validTo);
    void practiceSessions(Quantity practice, Quantity sessions);

    /// Checks each element of a list with its place in the path: "key[2].".
    template<class List, class Check> void each(QLatin1String key, const List &list, Check check)
    {
        m_path.push_back({key, 0});
        for (const auto &element : list) {
            if (m_problem)
                break;
            check(element);
            ++m_path.back().index;
        }
        m_path.pop_back();
    }
    template<class Check> void inside(QLatin1String key, Check check)
    {
        m_path.push_back({key, notInList});
        check();
        m_path.pop_back();
    }

private:
    struct Step
    {
        QLatin1String key;
        qsizetype index;
    };
    static constexpr qsizetype notInList = -1;

    void range(QLatin1String key, qint64 thousandths, qint64 largest);
    QString pathTo(QLatin1String key) const;

    std::vector<Step> m_path;
    std::optional<Problem> m_problem;
};

} // namespace taphuan
