#pragma once

#include "app/open_plan.h"

namespace taphuan {

/// What the classes of a plan count together, kept by difference: an edit costs what it touches.
class ClassCount
{
public:
    using Part = std::function<int(const TrainingClass &)>;

    /// Null: no plan.
    void start(const OpenPlan *plan, const Part &part)
    {
        m_parts.clear();
        m_sum = 0;
        if (plan)
            for (const TrainingClass &each : plan->plan().classes)
                put(each.id, part(each));
    }
    /// The classes with these ids are different, or gone.
    void update(const OpenPlan &plan, const QStringList &classIds, const Part &part)
    {
        for (const QString &id : classIds) {
            m_sum -= m_parts.take(id);
            if (const TrainingClass *each = plan.trainingClass(id))
                put(id, part(*each));
        }
    }
    int sum() const { return m_sum; }

private:
    void put(const QString &id, int part)
    {
        if (part != 0)
            m_parts.insert(id, part);
        m_sum += part;
    }

    QHash<QString, int> m_parts; ///< of the classes that count
    int m_sum = 0;
};

} // namespace taphuan
