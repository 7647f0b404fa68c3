#include "core/planning/curriculum_use.h"

#include "core/domain/folded_text.h"

#include <algorithm>

namespace taphuan {

namespace {

/// Calls `visit` with each part and its member in a class and in a curriculum.
template<class Visit> void eachPart(Visit visit)
{
    visit(TopicPart::Title, &Topic::title, &CurriculumTopic::title);
    visit(TopicPart::Sessions, &Topic::sessions, &CurriculumTopic::sessions);
    visit(TopicPart::PracticeSessions, &Topic::practiceSessions,
          &CurriculumTopic::practiceSessions);
    visit(TopicPart::Objective, &Topic::objective, &CurriculumTopic::objective);
    visit(TopicPart::Content, &Topic::content, &CurriculumTopic::content);
    visit(TopicPart::Method, &Topic::method, &CurriculumTopic::method);
    visit(TopicPart::Materials, &Topic::materials, &CurriculumTopic::materials);
}

/// Puts into the topic what the newer version says otherwise than the older one, and tells which.
std::vector<TopicPart> put(const CurriculumTopic &older, const CurriculumTopic &newer, Topic &topic)
{
    std::vector<TopicPart> parts;
    eachPart([&](TopicPart part, auto member, auto source) {
        if (older.*source == newer.*source || topic.*member == newer.*source)
            return;
        topic.*member = newer.*source;
        parts.push_back(part);
    });
    topic.origin = newer.id;
    return parts;
}

/// The topic of the same title, which is taken out of the list; null: there is none.
const CurriculumTopic *take(std::vector<const CurriculumTopic *> &topics, const QString &title)
{
    const QString folded = foldedText(title);
    const auto same = std::ranges::find_if(
        topics, [&](const CurriculumTopic *topic) { return foldedText(topic->title) == folded; });
    if (same == topics.end())
        return nullptr;
    const CurriculumTopic *found = *same;
    topics.erase(same);
    return found;
}

} // namespace

std::vector<CurriculumUse> curriculaOf(const TrainingClass &trainingClass,
                                       const CurriculumBook &curricula)
{
    std::vector<CurriculumUse> uses;
    for (const Topic &topic : trainingClass.topics) {
        const CurriculumTopic *origin = curricula.topic(topic.origin);
        const Curriculum *used = origin ? curricula.version(origin->curriculum) : nullptr;
        if (!used)
            continue;
        const auto known = std::ranges::find_if(
            uses, [&](const CurriculumUse &use) { return use.used->code == used->code; });
        if (known == uses.end())
            uses.push_back({used, curricula.newest(used->code)});
        else if (used->version < known->used->version)
            known->used = used;
    }
    return uses;
}

std::vector<const Curriculum *> newestCurricula(const Plan &plan)
{
    const CurriculumBook book(plan);
    std::vector<const Curriculum *> found;
    for (const Curriculum &each : plan.curricula)
        if (book.newest(each.code) == &each)
            found.push_back(&each);
    return found;
}

std::vector<const Curriculum *> newestCurricula(const QString &type, const Plan &plan)
{
    auto found = newestCurricula(plan);
    std::erase_if(found, [&](const Curriculum *each) { return each->type != type; });
    return found;
}

QHash<QString, QStringList> curriculumUsers(const Plan &plan)
{
    QHash<QString, QString> versionOf;
    for (const CurriculumTopic &topic : plan.curriculumTopics)
        versionOf.insert(topic.id, topic.curriculum);
    QHash<QString, QStringList> users;
    for (const TrainingClass &each : plan.classes)
        for (const Topic &topic : each.topics)
            if (const QString version = versionOf.value(topic.origin); !version.isEmpty())
                if (QStringList &codes = users[version];
                    codes.isEmpty() || codes.back() != each.code)
                    codes += each.code;
    return users;
}

CurriculumDraft nextVersion(const Curriculum &newest, const Plan &plan)
{
    CurriculumDraft draft{newest, {}};
    ++draft.curriculum.version;
    draft.curriculum.id.clear();
    for (const CurriculumTopic *topic : CurriculumBook(plan).topicsOf(newest)) {
        draft.topics.push_back(*topic);
        draft.topics.back().id.clear();
        draft.topics.back().curriculum.clear();
    }
    return draft;
}

CurriculumUpdate updateTo(const Curriculum &newest, const TrainingClass &trainingClass,
                          const CurriculumBook &curricula)
{
    CurriculumUpdate update;
    std::vector<const CurriculumTopic *> coming = curricula.topicsOf(newest);
    for (Topic topic : trainingClass.topics) {
        const CurriculumTopic *older = curricula.topic(topic.origin);
        const Curriculum *used = older ? curricula.version(older->curriculum) : nullptr;
        if (!used || used->code != newest.code) {
            update.topics.push_back(topic);
            continue;
        }
        const QString title = topic.title;
        const CurriculumTopic *newer = take(coming, older->title);
        if (!newer) {
            update.updates.push_back({TopicUpdate::Kind::Gone, title, {}});
            continue;
        }
        if (const auto parts = put(*older, *newer, topic); !parts.empty())
            update.updates.push_back({TopicUpdate::Kind::Changed, title, parts});
        update.topics.push_back(topic);
    }
    for (const CurriculumTopic *added : coming) {
        update.topics.push_back(topicFrom(*added));
        update.updates.push_back({TopicUpdate::Kind::Added, added->title, {}});
    }
    return update;
}

Topic topicFrom(const CurriculumTopic &topic)
{
    Topic made;
    eachPart([&](TopicPart, auto member, auto source) { made.*member = topic.*source; });
    made.origin = topic.id;
    return made;
}

CurriculumTopic curriculumTopicFrom(const Topic &topic)
{
    CurriculumTopic made;
    eachPart([&](TopicPart, auto member, auto source) { made.*source = topic.*member; });
    return made;
}

} // namespace taphuan
