#include "app/lecturer_chooser.h"

#include "app/edit_titles.h"
#include "app/field_edits.h"
#include "app/number_text.h"

#include "core/domain/folded_text.h"
#include "core/planning/concern.h"
#include "core/storage/change_rights.h"

#include <algorithm>

namespace taphuan {

namespace {

const Topic *topicOf(const TrainingClass *trainingClass, const QString &id)
{
    if (!trainingClass)
        return nullptr;
    const auto topic = std::ranges::find(trainingClass->topics, id, &Topic::id);
    return topic == trainingClass->topics.end() ? nullptr : &*topic;
}

QString departmentText(DepartmentMatch match)
{
    switch (match) {
    case DepartmentMatch::Responsible: return LecturerChooser::tr("responsible");
    case DepartmentMatch::Joint: return LecturerChooser::tr("takes part");
    case DepartmentMatch::Alliance: return LecturerChooser::tr("Alliance");
    case DepartmentMatch::NotNamed: return LecturerChooser::tr("not named");
    case DepartmentMatch::Other: return LecturerChooser::tr("not responsible");
    }
    Q_UNREACHABLE();
    return {};
}

int levelOf(DepartmentMatch match)
{
    return match == DepartmentMatch::Other ? 2 : match == DepartmentMatch::NotNamed ? 1 : 0;
}

QString specialityText(SpecialityMatch match, const QString &type)
{
    switch (match) {
    case SpecialityMatch::Named: return type;
    case SpecialityMatch::NotSaid: return LecturerChooser::tr("speciality not named");
    case SpecialityMatch::Other: return LecturerChooser::tr("another speciality");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

CandidateModel::CandidateModel(QObject *parent)
    : RowModel({{"lecturerId", rowValue<&CandidateRow::lecturerId>},
                {"name", rowValue<&CandidateRow::name>},
                {"rankName", rowValue<&CandidateRow::rankName>},
                {"specialityText", rowValue<&CandidateRow::specialityText>},
                {"specialityLevel", rowValue<&CandidateRow::specialityLevel>},
                {"departmentText", rowValue<&CandidateRow::departmentText>},
                {"departmentLevel", rowValue<&CandidateRow::departmentLevel>},
                {"freeText", rowValue<&CandidateRow::freeText>},
                {"freeLevel", rowValue<&CandidateRow::freeLevel>},
                {"sessionsText", rowValue<&CandidateRow::sessionsText>},
                {"feeText", rowValue<&CandidateRow::feeText>},
                {"teaches", rowValue<&CandidateRow::teaches>}},
               parent)
{
}

LecturerChooser::LecturerChooser(PlanEdits &edits, QObject *parent) : PlanPart(edits, parent) {}

void LecturerChooser::look(const OpenPlan *plan)
{
    m_plan = plan;
    recount();
    showTopic();
}

void LecturerChooser::show(const PlanDelta &delta)
{
    if (hasConcern(delta.touched, Concern::EveryClass)) {
        recount();
    } else {
        m_openTopics.update(*m_plan, delta.touched.classes, openTopicsToGive());
        emit openTopicsChanged();
    }
    showTopic();
}

/// Those of the classes whose topics the acting agency may edit.
ClassCount::Part LecturerChooser::openTopicsToGive() const
{
    return [this, agency = edits().author().agency](const TrainingClass &each) {
        const auto open = std::ranges::count(each.topics, QString(), &Topic::lecturer);
        return open > 0 && mayEditContent(each, m_plan->catalogue(), agency) ? int(open) : 0;
    };
}

void LecturerChooser::recount()
{
    m_openTopics.start(m_plan, openTopicsToGive());
    emit openTopicsChanged();
}

void LecturerChooser::ask(const QString &classId, const QString &topicId)
{
    edits().endTyping();
    m_classId = classId;
    m_topicId = topicId;
    showTopic();
}

void LecturerChooser::leave()
{
    m_skipped.clear();
    setFilterText({});
    ask({}, {});
}

bool LecturerChooser::askNext()
{
    if (!m_plan)
        return false;
    const auto &classes = m_plan->plan().classes;
    const auto first = std::size_t(std::max(0, m_plan->indexOf(m_classId)));
    const QString agency = edits().author().agency;
    for (std::size_t i = 0; i < classes.size(); ++i) {
        const TrainingClass &each = classes[(first + i) % classes.size()];
        const auto open = std::ranges::find_if(each.topics, [this](const Topic &topic) {
            return topic.lecturer.isEmpty() && !m_skipped.contains(topic.id);
        });
        if (open == each.topics.end() || !mayEditContent(each, m_plan->catalogue(), agency))
            continue;
        ask(each.id, open->id);
        return true;
    }
    return false;
}

bool LecturerChooser::skip()
{
    m_skipped.insert(m_topicId);
    return askNext();
}

void LecturerChooser::setFilterText(const QString &text)
{
    if (m_filterText == text)
        return;
    m_filterText = text;
    emit filterTextChanged();
    showTopic();
}

/// Nothing is weighed while nothing is asked.
void LecturerChooser::showTopic()
{
    const TrainingClass *trainingClass = m_plan ? m_plan->trainingClass(m_classId) : nullptr;
    const Topic *topic = topicOf(trainingClass, m_topicId);
    std::vector<CandidateRow> rows;
    m_topicText = m_classText = QString();
    if (topic) {
        const CooperativeType *type = m_plan->catalogue().type(trainingClass->type);
        const QString typeName = type ? type->name : trainingClass->type;
        m_topicText = topic->title;
        m_classText = tr("%1 · %2 · from %3, %4 sessions")
                          .arg(trainingClass->code, typeName, dateText(trainingClass->startDate),
                               quantityText(topic->sessions));
        const QString filter = foldedText(m_filterText.trimmed());
        for (const LecturerChoice &choice :
             lecturerChoices(m_plan->plan(), m_plan->figures(), *trainingClass, *topic)) {
            CandidateRow row = rowOfChoice(choice, *topic, typeName);
            if (foldedText(row.name + u'\n' + row.rankName + u'\n' + row.departmentText)
                    .contains(filter))
                rows.push_back(std::move(row));
        }
    }
    m_candidates.show(rows);
    emit topicChanged();
}

CandidateRow LecturerChooser::rowOfChoice(const LecturerChoice &choice, const Topic &topic,
                                          const QString &type) const
{
    const Catalogue &catalogue = m_plan->catalogue();
    const Lecturer &lecturer = *m_plan->estimator().lecturer(choice.lecturer);
    const Agency *agency = catalogue.agency(lecturer.department);
    const QString standing = departmentText(choice.department);
    CandidateRow row;
    row.lecturerId = choice.lecturer;
    row.name = lecturer.name;
    row.rankName = catalogue.label(lecturer.rank, QDate(m_plan->plan().header.year, 12, 31));
    row.specialityText = specialityText(choice.speciality, type);
    row.specialityLevel = int(choice.speciality);
    row.departmentText = agency && choice.department != DepartmentMatch::Alliance
                             ? QStringLiteral("%1 · %2").arg(agency->shortName, standing)
                             : standing;
    row.departmentLevel = levelOf(choice.department);
    row.freeText = freeText(choice);
    row.freeLevel = int(choice.availability);
    row.sessionsText = quantityText(choice.sessionsGiven);
    row.feeText = choice.fee ? rateText(*choice.fee, false) : tr("not known");
    row.teaches = topic.lecturer == choice.lecturer;
    return row;
}

QString LecturerChooser::freeText(const LecturerChoice &choice) const
{
    if (choice.availability == Availability::Free)
        return tr("free");
    QStringList days;
    for (const QDate day : choice.days)
        days += day.toString(QStringLiteral("dd/MM"));
    const QString when = days.join(QStringLiteral(", "));
    if (choice.otherClassId.isEmpty())
        return tr("absent %1").arg(when);
    const TrainingClass *other = m_plan->trainingClass(choice.otherClassId);
    const QString code = other ? other->code : QString();
    return choice.availability == Availability::Taken ? tr("in %1 on %2").arg(code, when)
                                                      : tr("perhaps in %1 on %2").arg(code, when);
}

int LecturerChooser::bestRow() const
{
    const auto &rows = m_candidates.rows();
    const auto free = std::ranges::find(rows, int(Availability::Free), &CandidateRow::freeLevel);
    return rows.empty() ? -1 : free == rows.end() ? 0 : int(free - rows.begin());
}

QString LecturerChooser::choose(const QString &lecturer)
{
    const TrainingClass *before = m_plan ? m_plan->trainingClass(m_classId) : nullptr;
    if (!before)
        return rowIsGone();
    TrainingClass after = *before;
    QString reason = taphuan::editRow(after.topics, m_topicId, [&](Topic &topic) {
        return setField(topic, TopicModel::Lecturer, lecturer, m_plan->plan().lecturers);
    });
    if (reason.isEmpty())
        reason = refusalOf(*m_plan, {after});
    if (!reason.isEmpty())
        return edits().showRefusal(reason);
    edits().endTyping();
    return edits().makeEdit(editTitle(TopicModel::Lecturer, before->code),
                            rowsBetween(before, &after));
}

} // namespace taphuan
