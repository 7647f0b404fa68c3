#include "app/programme.h"

#include "app/field_edits.h"
#include "app/form_rows.h"

#include "core/domain/folded_text.h"
#include "core/planning/review_rules.h"
#include "core/storage/tables.h"

namespace taphuan {

namespace {

QString reasonOf(ReviewObstacle obstacle, ReviewStep step)
{
    switch (obstacle) {
    case ReviewObstacle::NotTheirs:
        return Programme::tr("The agency you act for does not take this step of the review.");
    case ReviewObstacle::NotNow:
        return Programme::tr("The content does not stand where this step leads on from.");
    case ReviewObstacle::NothingThere: break;
    }
    return step == ReviewStep::Submitted ? Programme::tr("There are no topics to submit yet.")
                                         : Programme::tr("Say why: the others will read it.");
}

} // namespace

Programme::Programme(PlanEdits &edits, QObject *parent) : PlanPart(edits, parent) {}

const TrainingClass *Programme::current() const
{
    const OpenPlan *plan = edits().plan();
    return plan ? plan->trainingClass(m_classId) : nullptr;
}

void Programme::setClassId(const QString &id)
{
    if (m_classId == id)
        return;
    m_classId = id;
    showClass();
}

void Programme::setFilterText(const QString &text)
{
    if (m_filterText == text)
        return;
    m_filterText = text;
    showTree();
    emit filterChanged();
}

void Programme::setOnlyWaiting(bool only)
{
    if (m_onlyWaiting == only)
        return;
    m_onlyWaiting = only;
    showTree();
    emit filterChanged();
}

void Programme::narrowTo(const QStringList &classIds, const QString &why)
{
    m_only = classIds;
    m_narrowedText = classIds.isEmpty() ? QString() : why;
    m_onlyWaiting = m_onlyWaiting && classIds.isEmpty();
    showTree();
    emit filterChanged();
    if (!classIds.isEmpty())
        setClassId(classIds.front());
}

void Programme::setDepartment(const QString &code)
{
    if (m_department == code)
        return;
    m_department = code;
    showTree();
    emit filterChanged();
}

void Programme::look(const OpenPlan *plan)
{
    if (!plan || !plan->trainingClass(m_classId))
        m_classId.clear();
    if (!m_only.isEmpty() && (!plan || !plan->trainingClass(m_only.front()))) {
        m_only.clear();
        m_narrowedText.clear();
        emit filterChanged();
    }
    refresh();
}

void Programme::show(const PlanDelta &delta)
{
    if (!delta.touched.onlyClasses() || !delta.touched.classes.isEmpty())
        refresh();
}

void Programme::layOut()
{
    showTree();
    if (!current())
        m_classId = classFrom(0, 1);
    showClass();
}

void Programme::showTree()
{
    const OpenPlan *plan = edits().plan();
    const QString agency = edits().author().agency;
    const QString text = foldedText(m_filterText.trimmed());
    m_tree.show(plan ? programmeRows(*plan, {text, agency, m_onlyWaiting, m_only, m_department})
                     : std::vector<ProgrammeRow>());
}

void Programme::showClass()
{
    const TrainingClass *shown = current();
    if (!shown)
        m_classId.clear();
    const OpenPlan *plan = edits().plan();
    m_head =
        shown ? programmeHead(*shown, plan->catalogue(), edits().author().agency) : ProgrammeHead();
    m_topics.show(shown ? topicRows(*plan, *shown) : std::vector<TopicRow>());
    m_history.show(shown ? reviewRows(*shown, plan->catalogue()) : std::vector<ReviewRow>());
    showCurricula();
    emit changed();
}

QString Programme::submit(const QString &text)
{
    return take(ReviewStep::Submitted, tr("Submit the content of %1"), {}, text);
}

QString Programme::accept(const QString &text)
{
    return take(ReviewStep::Accepted, tr("Accept the content of %1"), {}, text);
}

QString Programme::giveBack(const QString &text)
{
    return take(ReviewStep::Returned, tr("Return the content of %1"), {}, text);
}

QString Programme::comment(const QString &topicId, const QString &text)
{
    return take(ReviewStep::Comment, tr("Comment on %1"), topicId, text);
}

QString Programme::take(ReviewStep step, const QString &title, const QString &topicId,
                        const QString &text)
{
    const TrainingClass *reviewed = current();
    if (!reviewed)
        return rowIsGone();
    const Author author = edits().author();
    const Catalogue &catalogue = edits().plan()->catalogue();
    if (const auto obstacle = reviewObstacle(step, text, *reviewed, catalogue, author.agency))
        return reasonOf(*obstacle, step);
    ReviewEvent event = nextEvent(step, *reviewed, author.agency, author.name, author.at);
    event.id = newId();
    event.topicId = topicId;
    event.text = cleanText(text);
    edits().endTyping();
    return edits().makeEdit(title.arg(reviewed->code), {{Table::ReviewEvent, event.id, std::nullopt,
                                                         taphuan::rowOf(event, m_classId)}});
}

int Programme::rowOf(const QString &classId) const
{
    const auto &rows = m_tree.rows();
    const auto row = std::ranges::find(rows, classId, &ProgrammeRow::classId);
    return classId.isEmpty() || row == rows.end() ? -1 : int(row - rows.begin());
}

QString Programme::classFrom(int row, int step) const
{
    const auto &rows = m_tree.rows();
    for (int at = row; at >= 0 && at < int(rows.size()); at += step)
        if (!rows[std::size_t(at)].classId.isEmpty())
            return rows[std::size_t(at)].classId;
    return {};
}

} // namespace taphuan
