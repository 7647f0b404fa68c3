#include "app/edit_titles.h"
#include "app/field_edits.h"
#include "app/new_class.h"
#include "app/pasting.h"
#include "app/session.h"

namespace taphuan {

namespace {

/// So that it stands behind the others and is a row of its own.
template<class Value> Value behind(const std::vector<Value> &rows, Value added)
{
    added.id = newId();
    added.position = nextPosition(rows);
    return added;
}

/// The fields from one of them on.
QList<int> fieldsFrom(int field, int last)
{
    QList<int> fields;
    for (int each = field; each <= last; ++each)
        fields += each;
    return fields;
}

} // namespace

bool Session::holdsCells() const
{
    const QList<QStringList> cells = clipboardCells();
    return cells.size() > 1 || cells.first().size() > 1;
}

QString Session::pasteClasses(const QString &id, const QStringList &selected,
                              const QList<int> &fields)
{
    endTyping();
    const auto pasted =
        pastedRows({clipboardCells(), selected, idsFrom(m_filteredClasses, id), fields});
    if (const auto *reason = std::get_if<QString>(&pasted))
        return showRefusal(*reason);
    QHash<QString, const PastedRow *> byId;
    for (const PastedRow &row : std::get<std::vector<PastedRow>>(pasted))
        byId.insert(row.id, &row);
    const QString title = tr("Paste into %1").arg(codesText(byId.keys()));
    return showRefusal(editClasses(byId.keys(), title, {}, [&](TrainingClass &edited) {
        return pasteInto(edited, *byId.value(edited.id));
    }));
}

QString Session::pasteInto(TrainingClass &edited, const PastedRow &row) const
{
    for (qsizetype i = 0; i < row.fields.size(); ++i) {
        const auto field = ClassForm::Field(row.fields[i]);
        const QString text = field == ClassForm::Type    ? m_types.codeOf(row.texts[i])
                             : field == ClassForm::Place ? m_places.codeOf(row.texts[i])
                                                         : row.texts[i];
        if (const auto refusal = setField(edited, field, text, m_plan->plan().header.year))
            return tr("“%1” is not pasted into %2: %3")
                .arg(row.texts[i], edited.code, fieldSentence(refusal));
    }
    return {};
}

QString Session::pasteTopics(const QString &classId, const QString &rowId, TopicModel::Field field)
{
    endTyping();
    const QList<int> fields = fieldsFrom(field, TopicModel::Sessions);
    const QString title = tr("Paste topics into %1").arg(codesText({classId}));
    return showRefusal(editClasses({classId}, title, {}, [&](TrainingClass &edited) {
        return pasteCells(
            edited.topics, clipboardCells(),
            targetFrom(edited.topics, &Topic::id, rowId, fields, field == TopicModel::Title),
            [&] { return behind(edited.topics, newTopic(classId)); },
            [&](Topic &topic, int of, const QString &text) {
                return fieldSentence(
                    setField(topic, TopicModel::Field(of), text, m_plan->plan().lecturers));
            });
    }));
}

QString Session::pasteGroups(const QString &classId, const QString &rowId,
                             TraineeModel::Field field)
{
    endTyping();
    const QList<int> fields = fieldsFrom(field, TraineeModel::Lodged);
    const bool mayAdd = field == TraineeModel::Beneficiary;
    const QString title = tr("Paste trainees into %1").arg(codesText({classId}));
    return showRefusal(editClasses({classId}, title, {}, [&](TrainingClass &edited) {
        return pasteCells(
            edited.trainees, clipboardCells(),
            targetFrom(edited.trainees, &TraineeGroup::id, rowId, fields, mayAdd),
            [&] { return behind(edited.trainees, newGroup(classId, {})); },
            [&](TraineeGroup &group, int of, const QString &text) {
                const QString meant =
                    of == TraineeModel::Beneficiary ? m_beneficiaries.codeOf(text) : text;
                return fieldSentence(setField(group, TraineeModel::Field(of), meant));
            });
    }));
}

} // namespace taphuan
