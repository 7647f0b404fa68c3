#include "app/curriculum_register.h"
#include "app/edit_titles.h"
#include "app/field_edits.h"
#include "app/new_class.h"
#include "app/new_curriculum.h"
#include "app/typing_key.h"

#include "core/domain/register_rules.h"

namespace taphuan {

/// Gives a version its ids and makes it one step.
QString CurriculumRegister::keep(const QString &title, CurriculumDraft draft)
{
    const Plan &plan = edits().plan()->plan();
    auto curricula = plan.curricula;
    auto topics = plan.curriculumTopics;
    draft.curriculum.id = newId();
    draft.curriculum.position = nextPosition(curricula);
    for (CurriculumTopic &topic : draft.topics) {
        topic.id = newId();
        topic.curriculum = draft.curriculum.id;
        topic.position = nextPosition(topics);
        topics.push_back(topic);
    }
    curricula.push_back(draft.curriculum);
    std::vector<RowChange> rows = rowsBetween(plan.curricula, curricula);
    for (RowChange &row : rowsBetween(plan.curriculumTopics, topics))
        rows.push_back(std::move(row));
    edits().endTyping();
    return edits().makeEdit(title, std::move(rows));
}

QString CurriculumRegister::add(const QString &type)
{
    const OpenPlan *open = edits().plan();
    if (!open)
        return rowIsGone();
    CurriculumDraft draft;
    draft.curriculum.code = freeCurriculumCode(type, open->plan());
    draft.curriculum.type = type;
    draft.curriculum.title = tr("New curriculum");
    draft.curriculum.department =
        open->catalogue().responsibleAgency(type, QDate(open->plan().header.year, 12, 31));
    CurriculumTopic &topic = draft.topics.emplace_back();
    topic.title = tr("New topic");
    topic.sessions = Quantity::whole(1);
    const QString code = draft.curriculum.code;
    const QString reason = keep(tr("Add a curriculum"), draft);
    if (!reason.isEmpty())
        return edits().showRefusal(reason);
    setCode(code);
    return {};
}

QString CurriculumRegister::beginVersion()
{
    const Curriculum *before = newest();
    if (!before)
        return rowIsGone();
    m_version.clear();
    return edits().showRefusal(keep(tr("Begin a new version of curriculum “%1”").arg(before->title),
                                    nextVersion(*before, edits().plan()->plan())));
}

/// The title is one for all versions.
QString CurriculumRegister::rename(const QString &text)
{
    const Curriculum *before = newest();
    const QString title = cleanText(text);
    if (!before)
        return rowIsGone();
    if (title.isEmpty())
        return fieldSentence(fieldProblem(ProblemKind::Empty, text));
    const auto &curricula = edits().plan()->plan().curricula;
    auto after = curricula;
    for (Curriculum &version : after)
        if (version.code == m_code)
            version.title = title;
    return edits().makeEdit(tr("Rename curriculum “%1”").arg(before->title),
                            rowsBetween(curricula, after),
                            typingKey("curriculum", {m_code}, TopicModel::Title));
}

QString CurriculumRegister::remove()
{
    const Curriculum *before = newest();
    if (!before)
        return rowIsGone();
    if (m_head.isUsed)
        return edits().showRefusal(
            tr("Classes use this curriculum (%1); it cannot be removed.").arg(m_head.usersText));
    const Plan &plan = edits().plan()->plan();
    auto curricula = plan.curricula;
    auto topics = plan.curriculumTopics;
    std::erase_if(topics, [&](const CurriculumTopic &topic) {
        const auto owner = std::ranges::find(plan.curricula, topic.curriculum, &Curriculum::id);
        return owner != plan.curricula.end() && owner->code == m_code;
    });
    std::erase_if(curricula, [&](const Curriculum &version) { return version.code == m_code; });
    std::vector<RowChange> rows = rowsBetween(plan.curriculumTopics, topics);
    for (RowChange &row : rowsBetween(plan.curricula, curricula))
        rows.push_back(std::move(row));
    edits().endTyping();
    return edits().showRefusal(
        edits().makeEdit(tr("Remove curriculum “%1”").arg(before->title), std::move(rows)));
}

/// `edit` takes the topics of the newest version, which no class uses yet.
QString CurriculumRegister::editTopics(const QString &title, const QString &key,
                                       const std::function<QString(Topics &topics)> &edit)
{
    const Curriculum *edited = newest();
    if (!edited)
        return rowIsGone();
    if (m_head.isFixed || !m_head.isNewest)
        return edits().showRefusal(
            tr("Classes use this version: begin a new one, then edit that."));
    const Plan &plan = edits().plan()->plan();
    Topics own;
    Topics others;
    for (const CurriculumTopic &topic : plan.curriculumTopics)
        (topic.curriculum == edited->id ? own : others).push_back(topic);
    if (const QString reason = edit(own); !reason.isEmpty())
        return reason;
    Topics after = others;
    after.insert(after.end(), own.begin(), own.end());
    std::ranges::stable_sort(after, {}, &CurriculumTopic::position);
    if (const auto problem = problemOf({*edited}, own, edits().plan()->catalogue()))
        return fieldSentence(problem);
    return edits().makeEdit(title.arg(edited->title), rowsBetween(plan.curriculumTopics, after),
                            key);
}

QString CurriculumRegister::addTopic()
{
    edits().endTyping();
    return edits().showRefusal(
        editTopics(tr("Add a topic to curriculum “%1”"), {}, [&](Topics &topics) {
            CurriculumTopic &topic = topics.emplace_back();
            topic.id = newId();
            topic.position = nextPosition(edits().plan()->plan().curriculumTopics);
            topic.curriculum = newest()->id;
            topic.title = tr("New topic");
            topic.sessions = Quantity::whole(1);
            return QString();
        }));
}

QString CurriculumRegister::setTopicField(const QString &rowId, TopicModel::Field field,
                                          const QString &text)
{
    return editTopics(editTitle(field, tr("curriculum “%1”")),
                      typingKey("curriculumTopic", {rowId}, field), [&](Topics &topics) {
                          const auto row = taphuan::rowOf(topics, rowId);
                          if (row == topics.end())
                              return rowIsGone();
                          Topic topic = topicFrom(*row);
                          const QString reason = fieldSentence(setField(topic, field, text, {}));
                          CurriculumTopic edited = curriculumTopicFrom(topic);
                          edited.id = row->id;
                          edited.position = row->position;
                          edited.curriculum = row->curriculum;
                          *row = edited;
                          return reason;
                      });
}

QString CurriculumRegister::removeTopic(const QString &rowId)
{
    edits().endTyping();
    return edits().showRefusal(
        editTopics(tr("Remove a topic from curriculum “%1”"), {},
                   [&](Topics &topics) { return removeRow(topics, rowId); }));
}

QString CurriculumRegister::moveTopic(const QString &rowId, int by)
{
    edits().endTyping();
    return edits().showRefusal(
        editTopics(tr("Move a topic of curriculum “%1”"), {},
                   [&](Topics &topics) { return moveRow(topics, rowId, by); }));
}

} // namespace taphuan
