#pragma once

#include "core/planning/curriculum_book.h"

namespace taphuan {

/// What a class and a curriculum have of a topic in common.
enum class TopicPart : quint8 {
    Title,
    Sessions,
    PracticeSessions,
    Objective,
    Content,
    Method,
    Materials,
};

/// The version that topics of a class were taken from, and the newest of its code.
struct CurriculumUse
{
    const Curriculum *used = nullptr;
    const Curriculum *newest = nullptr;

    bool isOutOfDate() const { return used->version < newest->version; }
};

/// Each curriculum that topics of the class were taken from, once, by the oldest version of it.
std::vector<CurriculumUse> curriculaOf(const TrainingClass &trainingClass,
                                       const CurriculumBook &curricula);

/// The newest version of each curriculum of a type, in the order of the plan.
std::vector<const Curriculum *> newestCurricula(const QString &type, const Plan &plan);

/// The newest version of each curriculum of the plan, in its order.
std::vector<const Curriculum *> newestCurricula(const Plan &plan);

/// Codes of the classes that use each version, by the version's id.
QHash<QString, QStringList> curriculumUsers(const Plan &plan);

/// A version that the next edits may change, still without ids: the newest with the next number.
struct CurriculumDraft
{
    Curriculum curriculum;
    std::vector<CurriculumTopic> topics;
};
CurriculumDraft nextVersion(const Curriculum &newest, const Plan &plan);

/// What becomes of one topic of a class when it goes over to another version.
struct TopicUpdate
{
    enum class Kind : quint8 { Added, Gone, Changed } kind = Kind::Changed;
    QString title;
    std::vector<TopicPart> parts; ///< Changed: what the new version says otherwise

    friend bool operator==(const TopicUpdate &, const TopicUpdate &) = default;
};

/// The topics of a class over to a version of a curriculum it uses. A topic is the same in two
/// versions whose titles are, case and diacritics aside. Only what the version says otherwise than
/// the one before is put into it: what the class edited stays, so do lecturer, department and day.
struct CurriculumUpdate
{
    std::vector<Topic> topics; ///< added ones without an id, at the end
    std::vector<TopicUpdate> updates;
};
CurriculumUpdate updateTo(const Curriculum &newest, const TrainingClass &trainingClass,
                          const CurriculumBook &curricula);

/// A topic for a class as the curriculum has it, without an id.
Topic topicFrom(const CurriculumTopic &topic);
/// A topic for a curriculum as a class has it, without an id.
CurriculumTopic curriculumTopicFrom(const Topic &topic);

} // namespace taphuan
