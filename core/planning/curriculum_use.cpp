#include "core/planning/curriculum_use.h"

#include "core/domain/folded_text.h"

#include <algorithm>

namespace taphuan {

namespace {

const CurriculumTopic *topicWithId(const Plan &plan, const QString &id)
{
    const auto found = std::ranges::find(plan.curriculumTopics, id, &CurriculumTopic::id);
    return id.isEmpty() || found == plan.curriculumTopics.end() ? nullptr : &*found;
}

const Curriculum *curriculumWithId(const Plan &plan, const QString &id)
{
    const auto found = std::ranges::find(plan.curricula, id, &Curriculum::id);
    return found == plan.curricula.end() ? nullptr : &*found;
}

const Curriculum *newestOf(const QString &code, const Plan &plan)
{
    const Curriculum *newest = nullptr;
    for (const Curriculum &curriculum : plan.curricula)
        if (curriculum.code == code && (!newest || newest->version < curriculum.version))
            newest = &curriculum;
    return newest;
}

std::vector<const CurriculumTopic *> topicsOf(const Curriculum &curriculum, const Plan &plan)
{
    std::vector<const CurriculumTopic *> topics;
    for (const CurriculumTopic &topic : plan.curriculumTopics)
        if (topic.curriculum == curriculum.id)
            topics.push_back(&topic);
    return topics;
}

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

std::vector<CurriculumUse> curriculaOf(const TrainingClass &trainingClass, const Plan &plan)
{
    std::vector<CurriculumUse> uses;
    for (const Topic &topic : trainingClass.topics) {
        const CurriculumTopic *origin = topicWithId(plan, topic.origin);
        const Curriculum *used = origin ? curriculumWithId(plan, origin->curriculum) : nullptr;
        if (!used)
            continue;
        const auto known = std::ranges::find_if(
            uses, [&](const CurriculumUse &use) { return use.used->code == used->code; });
        if (known == uses.end())
            uses.push_back({used, newestOf(used->code, plan)});
        else if (used->version < known->used->version)
            known->used = used;
    }
    return uses;
}

std::vector<const Curriculum *> newestCurricula(const QString &type, const Plan &plan)
{
    std::vector<const Curriculum *> newest;
    for (const Curriculum &curriculum : plan.curricula)
        if (curriculum.type == type && newestOf(curriculum.code, plan) == &curriculum)
            newest.push_back(&curriculum);
    return newest;
}

std::vector<const TrainingClass *> classesUsing(const Curriculum &curriculum, const Plan &plan)
{
    std::vector<const TrainingClass *> classes;
    for (const TrainingClass &each : plan.classes)
        if (std::ranges::any_of(each.topics, [&](const Topic &topic) {
                const CurriculumTopic *origin = topicWithId(plan, topic.origin);
                return origin && origin->curriculum == curriculum.id;
            }))
            classes.push_back(&each);
    return classes;
}

std::vector<const Curriculum *> newestCurricula(const Plan &plan)
{
    QHash<QString, qint64> newest;
    for (const Curriculum &curriculum : plan.curricula)
        newest[curriculum.code] = std::max(newest[curriculum.code], curriculum.version);
    std::vector<const Curriculum *> found;
    for (const Curriculum &curriculum : plan.curricula)
        if (newest[curriculum.code] == curriculum.version)
            found.push_back(&curriculum);
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
    for (const CurriculumTopic *topic : topicsOf(newest, plan)) {
        draft.topics.push_back(*topic);
        draft.topics.back().id.clear();
        draft.topics.back().curriculum.clear();
    }
    return draft;
}

CurriculumUpdate updateTo(const Curriculum &newest, const TrainingClass &trainingClass,
                          const Plan &plan)
{
    CurriculumUpdate update;
    std::vector<const CurriculumTopic *> coming = topicsOf(newest, plan);
    for (Topic topic : trainingClass.topics) {
        const CurriculumTopic *older = topicWithId(plan, topic.origin);
        const Curriculum *used = older ? curriculumWithId(plan, older->curriculum) : nullptr;
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
