#pragma once

#include "core/exchange/register_fields.h"

#include <QHash>

namespace taphuan {

/// "trong-trot/2#3": the third topic of the second version of a curriculum. How the JSON names what
/// a topic of a class was taken from.
inline QString originText(const Curriculum &curriculum, qsizetype number)
{
    return QStringLiteral("%1/%2#%3").arg(curriculum.code).arg(curriculum.version).arg(number);
}

/// Calls `visit` with the text and the id of each topic.
template<class Visit>
void eachOrigin(const std::vector<CurriculumWithTopics> &curricula, Visit visit)
{
    for (const auto &[curriculum, topics] : curricula)
        for (std::size_t i = 0; i < topics.size(); ++i)
            visit(originText(curriculum, qsizetype(i) + 1), topics[i].id);
}

inline std::vector<CurriculumWithTopics> withTopics(const std::vector<Curriculum> &curricula,
                                                    const std::vector<CurriculumTopic> &topics)
{
    std::vector<CurriculumWithTopics> joined;
    QHash<QString, std::size_t> places;
    for (const Curriculum &curriculum : curricula) {
        places.insert(curriculum.id, joined.size());
        joined.push_back({curriculum, {}});
    }
    for (const CurriculumTopic &topic : topics)
        if (const auto place = places.constFind(topic.curriculum); place != places.constEnd())
            joined[*place].topics.push_back(topic);
    return joined;
}

} // namespace taphuan
