#include "core/planning/curriculum_book.h"

namespace taphuan {

CurriculumBook::CurriculumBook(const Plan &plan)
{
    for (const Curriculum &each : plan.curricula) {
        m_versions.insert(each.id, &each);
        const Curriculum *&newest = m_newest[each.code];
        if (!newest || newest->version < each.version)
            newest = &each;
    }
    for (const CurriculumTopic &each : plan.curriculumTopics) {
        m_topics.insert(each.id, &each);
        m_topicsOf[each.curriculum].push_back(&each);
    }
}

} // namespace taphuan
