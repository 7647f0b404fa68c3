#pragma once

#include "core/domain/plan.h"

#include <QHash>

namespace taphuan {

/// A plan's curricula by what names them. Valid while those of the plan stay as they are.
class CurriculumBook
{
public:
    explicit CurriculumBook(const Plan &plan);

    const Curriculum *version(const QString &id) const { return m_versions.value(id); }
    const Curriculum *newest(const QString &code) const { return m_newest.value(code); }
    /// Of a topic's origin; null: it comes from none.
    const CurriculumTopic *topic(const QString &id) const { return m_topics.value(id); }
    std::vector<const CurriculumTopic *> topicsOf(const Curriculum &version) const
    {
        return m_topicsOf.value(version.id);
    }

private:
    QHash<QString, const Curriculum *> m_versions;
    QHash<QString, const Curriculum *> m_newest;
    QHash<QString, const CurriculumTopic *> m_topics;
    QHash<QString, std::vector<const CurriculumTopic *>> m_topicsOf;
};

} // namespace taphuan
