#include "app/curriculum_text.h"
#include "app/edit_refusal.h"
#include "app/new_class.h"
#include "app/new_curriculum.h"
#include "app/programme.h"

namespace taphuan {

namespace {

const Curriculum *curriculumIn(const Plan &plan, const QString &id)
{
    const auto found = std::ranges::find(plan.curricula, id, &Curriculum::id);
    return found == plan.curricula.end() ? nullptr : &*found;
}

/// The next version of the curriculum that the class uses, or the first of a new one.
Curriculum versionFor(const TrainingClass &trainingClass, const OpenPlan &open)
{
    const Plan &plan = open.plan();
    const auto uses = curriculaOf(trainingClass, CurriculumBook(plan));
    Curriculum made;
    if (!uses.empty() && uses.front().newest->type == trainingClass.type) {
        made = *uses.front().newest;
        ++made.version;
    } else {
        made.code = freeCurriculumCode(trainingClass.type, plan);
        made.type = trainingClass.type;
        made.title = trainingClass.title;
    }
    made.id = newId();
    made.position = nextPosition(plan.curricula);
    made.department =
        open.catalogue().responsibleAgency(trainingClass.type, trainingClass.startDate);
    return made;
}

CurriculumRow curriculumRow(const CurriculumUse &use, const TrainingClass &trainingClass,
                            const Plan &plan, const CurriculumBook &curricula)
{
    CurriculumRow row;
    row.code = use.newest->code;
    row.newestId = use.newest->id;
    row.title = use.newest->title;
    row.versionText = versionText(use.used->version);
    row.usersText = usersText(row.code, plan, curriculumUsers(plan));
    row.isOutOfDate = use.isOutOfDate();
    if (row.isOutOfDate)
        row.updateText = updatesText(updateTo(*use.newest, trainingClass, curricula).updates);
    return row;
}

} // namespace

void Programme::showCurricula()
{
    std::vector<CurriculumRow> rows;
    std::vector<Choice> offered;
    if (const TrainingClass *shown = current()) {
        const Plan &plan = edits().plan()->plan();
        const CurriculumBook curricula(plan);
        for (const CurriculumUse &use : curriculaOf(*shown, curricula))
            rows.push_back(curriculumRow(use, *shown, plan, curricula));
        for (const Curriculum *each : newestCurricula(shown->type, plan))
            offered.push_back(
                {each->id, each->title + QStringLiteral(" · ") + versionText(each->version)});
    }
    m_curricula.show(rows);
    m_offered.show(offered);
}

QString Programme::takeCurriculum(const QString &id)
{
    const TrainingClass *before = current();
    const Curriculum *taken = before ? curriculumIn(edits().plan()->plan(), id) : nullptr;
    if (!taken)
        return rowIsGone();
    TrainingClass after = *before;
    for (const CurriculumTopic &topic : edits().plan()->plan().curriculumTopics)
        if (topic.curriculum == id)
            after.topics.push_back(topicFrom(topic));
    return editClass(tr("Take curriculum “%1” into %2").arg(taken->title, after.code), after);
}

QString Programme::updateTo(const QString &id)
{
    const TrainingClass *before = current();
    const Curriculum *newest = before ? curriculumIn(edits().plan()->plan(), id) : nullptr;
    if (!newest)
        return rowIsGone();
    TrainingClass after = *before;
    const CurriculumBook curricula(edits().plan()->plan());
    after.topics = taphuan::updateTo(*newest, *before, curricula).topics;
    const QString title = tr("Take %1 to %2 of curriculum “%3”");
    return editClass(title.arg(after.code, versionText(newest->version), newest->title), after);
}

QString Programme::saveCurriculum()
{
    const TrainingClass *before = current();
    if (!before)
        return rowIsGone();
    const Plan &plan = edits().plan()->plan();
    const Curriculum made = versionFor(*before, *edits().plan());
    TrainingClass after = *before;
    auto curricula = plan.curricula;
    auto topics = plan.curriculumTopics;
    curricula.push_back(made);
    for (Topic &topic : after.topics) {
        CurriculumTopic kept = curriculumTopicFrom(topic);
        kept.id = newId();
        kept.position = nextPosition(topics);
        kept.curriculum = made.id;
        topic.origin = kept.id;
        topics.push_back(kept);
    }
    std::vector<RowChange> rows = rowsBetween(plan.curricula, curricula);
    for (const RowChange &row : rowsBetween(plan.curriculumTopics, topics))
        rows.push_back(row);
    const QString title = tr("Keep the topics of %1 as %2 of curriculum “%3”");
    return editClass(title.arg(after.code, versionText(made.version), made.title), after, rows);
}

QString Programme::editClass(const QString &title, const TrainingClass &wanted,
                             std::vector<RowChange> rows)
{
    const OpenPlan &plan = *edits().plan();
    TrainingClass after = wanted;
    settleTopics(after, plan.catalogue());
    if (const QString reason = refusalOf(plan, {after}); !reason.isEmpty())
        return edits().showRefusal(reason);
    for (const RowChange &row : rowsBetween(current(), &after))
        rows.push_back(row);
    edits().endTyping();
    return edits().makeEdit(title, std::move(rows));
}

} // namespace taphuan
