#include "app/edit_titles.h"
#include "app/field_edits.h"
#include "app/new_class.h"
#include "app/row_edits.h"
#include "app/session.h"
#include "app/typing_key.h"

namespace taphuan {

QString Session::editClasses(const QStringList &ids, const QString &title, const QString &typingKey,
                             const ClassEdit &edit)
{
    if (const QString reason = whyNotEditable(); !reason.isEmpty())
        return reason;
    Change change{title, {}};
    std::vector<TrainingClass> edited;
    for (const QString &id : ids) {
        const TrainingClass *before = m_plan->trainingClass(id);
        if (!before)
            return tr("This class is not there any more.");
        TrainingClass after = *before;
        if (const QString reason = edit(after); !reason.isEmpty())
            return reason;
        const std::vector<RowChange> rows = rowsBetween(before, &after);
        change.rows.insert(change.rows.end(), rows.begin(), rows.end());
        edited.push_back(std::move(after));
    }
    if (const QString reason = refusalOf(*m_plan, edited); !reason.isEmpty())
        return reason;
    if (ids.size() == 1)
        m_filteredClasses.hold(ids.first());
    return make(change, typingKey);
}

QString Session::codesText(const QStringList &classIds) const
{
    const TrainingClass *only =
        m_plan && classIds.size() == 1 ? m_plan->trainingClass(classIds.first()) : nullptr;
    return only ? only->code : tr("%1 classes").arg(classIds.size());
}

QString Session::addClass(const QString &type)
{
    QString reason = whyNotEditable();
    if (reason.isEmpty()) {
        const TrainingClass added = newClass(m_plan->plan(), m_plan->catalogue(), type);
        reason = addClasses({added}, tr("Add class %1").arg(added.code));
        if (reason.isEmpty())
            return added.id;
    }
    showRefusal(reason);
    return {};
}

QStringList Session::duplicateClasses(const QStringList &ids)
{
    QString reason = whyNotEditable();
    QStringList newIds;
    if (reason.isEmpty()) {
        ClassCodes codes(m_plan->plan().classes);
        qint64 position = nextPosition(m_plan->plan().classes);
        std::vector<TrainingClass> copies;
        for (const QString &id : ids)
            if (const TrainingClass *original = m_plan->trainingClass(id))
                copies.push_back(duplicateOf(*original, codes.next(), position++));
        for (const TrainingClass &copy : copies)
            newIds += copy.id;
        reason = addClasses(copies, tr("Duplicate %1").arg(codesText(ids)));
    }
    showRefusal(reason);
    return reason.isEmpty() ? newIds : QStringList();
}

QString Session::addClasses(const std::vector<TrainingClass> &classes, const QString &title)
{
    if (const QString reason = refusalOf(*m_plan, classes); !reason.isEmpty())
        return reason;
    Change change{title, {}};
    for (const TrainingClass &added : classes) {
        const std::vector<RowChange> rows = rowsBetween(nullptr, &added);
        change.rows.insert(change.rows.end(), rows.begin(), rows.end());
    }
    endTyping();
    return make(change, {});
}

QString Session::removeClasses(const QStringList &ids)
{
    if (const QString reason = whyNotEditable(); !reason.isEmpty())
        return reason;
    endTyping();
    Change change{tr("Remove %1").arg(codesText(ids)), {}};
    for (const QString &id : ids) {
        const TrainingClass *removed = m_plan->trainingClass(id);
        if (!removed)
            continue;
        const std::vector<RowChange> rows = rowsBetween(removed, nullptr);
        change.rows.insert(change.rows.end(), rows.begin(), rows.end());
    }
    return make(change, {});
}

QString Session::setClassField(const QStringList &ids, ClassForm::Field field, const QString &text)
{
    const QString title = editTitle(field, codesText(ids));
    return editClasses(ids, title, typingKey("class", ids, field), [&](TrainingClass &edited) {
        return fieldSentence(setField(edited, field, text, m_plan->plan().header.year));
    });
}

template<class Value>
QString Session::addRow(std::vector<Value> TrainingClass::*list, const QString &classId, Value row,
                        const QString &title)
{
    endTyping();
    row.id = newId();
    const QString reason = editClasses({classId}, title, {}, [&](TrainingClass &edited) {
        row.position = nextPosition(edited.*list);
        (edited.*list).push_back(row);
        return QString();
    });
    showRefusal(reason);
    return reason.isEmpty() ? row.id : QString();
}

TraineeGroup Session::newGroup(const QString &classId, const QString &beneficiary) const
{
    TraineeGroup group;
    const TrainingClass *owner = m_plan ? m_plan->trainingClass(classId) : nullptr;
    const CooperativeType *type = owner ? m_plan->catalogue().type(owner->type) : nullptr;
    const auto usual = type ? type->beneficiary : Beneficiary::Other;
    group.beneficiary = codeFrom<Beneficiary>(beneficiary).value_or(usual);
    return group;
}

QString Session::addGroup(const QString &classId, const QString &beneficiary)
{
    return addRow(&TrainingClass::trainees, classId, newGroup(classId, beneficiary),
                  tr("Add trainees to %1").arg(codesText({classId})));
}

QString Session::setGroupField(const QString &classId, const QString &rowId,
                               TraineeModel::Field field, const QString &text)
{
    return editClasses({classId}, editTitle(field, codesText({classId})),
                       typingKey("group", {rowId}, field), [&](TrainingClass &edited) {
                           return editRow(edited.trainees, rowId, [&](TraineeGroup &group) {
                               return setField(group, field, text);
                           });
                       });
}

QString Session::removeGroup(const QString &classId, const QString &rowId)
{
    endTyping();
    const QString title = tr("Remove trainees from %1").arg(codesText({classId}));
    return editClasses({classId}, title, {},
                       [&](TrainingClass &edited) { return removeRow(edited.trainees, rowId); });
}

Topic Session::newTopic(const QString &classId) const
{
    Topic topic;
    topic.title = tr("New topic");
    topic.sessions = Quantity::whole(1);
    if (const TrainingClass *owner = m_plan ? m_plan->trainingClass(classId) : nullptr)
        topic.department = m_plan->catalogue().responsibleAgency(owner->type, owner->startDate);
    return topic;
}

QString Session::addTopic(const QString &classId)
{
    return addRow(&TrainingClass::topics, classId, newTopic(classId),
                  tr("Add topic to %1").arg(codesText({classId})));
}

QString Session::setTopicField(const QString &classId, const QString &rowId,
                               TopicModel::Field field, const QString &text)
{
    return editClasses({classId}, editTitle(field, codesText({classId})),
                       typingKey("topic", {rowId}, field), [&](TrainingClass &edited) {
                           return editRow(edited.topics, rowId, [&](Topic &topic) {
                               return setField(topic, field, text, m_plan->plan().lecturers);
                           });
                       });
}

QString Session::removeTopic(const QString &classId, const QString &rowId)
{
    endTyping();
    const QString title = tr("Remove topic from %1").arg(codesText({classId}));
    return editClasses({classId}, title, {},
                       [&](TrainingClass &edited) { return removeRow(edited.topics, rowId); });
}

QString Session::moveTopic(const QString &classId, const QString &rowId, int by)
{
    endTyping();
    const QString title = tr("Move topic of %1").arg(codesText({classId}));
    return editClasses({classId}, title, {},
                       [&](TrainingClass &edited) { return moveRow(edited.topics, rowId, by); });
}

QString Session::addStay(const QString &classId, const QString &lecturerId)
{
    Stay stay;
    stay.lecturer = lecturerId;
    stay.trips = Quantity::whole(1);
    if (const TrainingClass *owner = m_plan ? m_plan->trainingClass(classId) : nullptr) {
        stay.days = owner->days;
        stay.nights = owner->nights();
    }
    return addRow(&TrainingClass::stays, classId, stay,
                  tr("Add stay to %1").arg(codesText({classId})));
}

QString Session::setStayField(const QString &classId, const QString &rowId, StayModel::Field field,
                              const QString &text)
{
    return editClasses({classId}, editTitle(field, codesText({classId})),
                       typingKey("stay", {rowId}, field), [&](TrainingClass &edited) {
                           return editRow(edited.stays, rowId,
                                          [&](Stay &stay) { return setField(stay, field, text); });
                       });
}

QString Session::removeStay(const QString &classId, const QString &rowId)
{
    endTyping();
    const QString title = tr("Remove stay from %1").arg(codesText({classId}));
    return editClasses({classId}, title, {},
                       [&](TrainingClass &edited) { return removeRow(edited.stays, rowId); });
}

} // namespace taphuan
