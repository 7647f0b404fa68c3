#include "app/programme_rows.h"

#include "app/number_text.h"
#include "app/review_text.h"

#include "core/domain/folded_text.h"
#include "core/planning/review_progress.h"
#include "core/planning/review_rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace taphuan {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(programme)
};

Quantity topicSessions(const TrainingClass &trainingClass)
{
    Quantity sum;
    for (const Topic &topic : trainingClass.topics)
        sum = sum + topic.sessions;
    return sum;
}

QString typeName(const Catalogue &catalogue, const QString &code)
{
    const CooperativeType *type = catalogue.type(code);
    return type ? type->name : code;
}

QString agencyName(const Catalogue &catalogue, const QString &code)
{
    const Agency *agency = catalogue.agency(code);
    return agency ? agency->shortName : code;
}

/// Where a code stands in a list of the catalogue; unknown ones come last.
template<class Value> int placeOf(const std::vector<Value> &list, const QString &code)
{
    return int(std::ranges::find(list, code, &Value::code) - list.begin());
}

ProgrammeRow classRow(const TrainingClass &trainingClass, const Catalogue &catalogue,
                      const ProgrammeFilter &filter)
{
    ProgrammeRow row;
    row.rowId = row.classId = trainingClass.id;
    row.depth = 2;
    row.text = trainingClass.code + QStringLiteral(" · ") + trainingClass.title;
    const Quantity taught = topicSessions(trainingClass);
    row.detail = quantityText(taught) + u'/' + quantityText(trainingClass.sessions());
    row.isComplete = taught == trainingClass.sessions();
    const auto state = reviewState(trainingClass.reviews);
    row.state = int(state);
    row.stateText = stateText(state);
    row.waits = waitsFor(trainingClass, catalogue, filter.agency);
    return row;
}

ProgrammeRow groupRow(const QString &rowId, int depth, const QString &text)
{
    ProgrammeRow row;
    row.rowId = rowId;
    row.depth = depth;
    row.text = text;
    return row;
}

/// Of how many classes the content is accepted.
void showProgress(ProgrammeRow &group, int accepted, int classes)
{
    group.detail = countText(accepted) + u'/' + countText(classes);
    group.isComplete = accepted == classes;
}

using ClassesByType = std::map<std::pair<int, QString>, std::vector<const TrainingClass *>>;
using ClassesByDepartment = std::map<std::pair<int, QString>, ClassesByType>;

ClassesByDepartment grouped(const Plan &plan, const Catalogue &catalogue,
                            const ProgrammeFilter &filter)
{
    ClassesByDepartment groups;
    for (const TrainingClass &each : plan.classes) {
        const QString department = catalogue.responsibleAgency(each.type, each.startDate);
        const QString names = each.code + u' ' + each.title + u' ' +
                              typeName(catalogue, each.type) + u' ' +
                              agencyName(catalogue, department);
        if (!filter.only.isEmpty() && !filter.only.contains(each.id))
            continue;
        if (!filter.department.isEmpty() && department != filter.department &&
            !catalogue.jointAgencies(each.type, each.startDate).contains(filter.department))
            continue;
        if (filter.onlyWaiting && !waitsFor(each, catalogue, filter.agency))
            continue;
        if (!filter.text.isEmpty() && !foldedText(names).contains(filter.text))
            continue;
        groups[{placeOf(catalogue.agencies, department), department}]
              [{placeOf(catalogue.types, each.type), each.type}]
                  .push_back(&each);
    }
    return groups;
}

bool isAccepted(const TrainingClass *trainingClass)
{
    return reviewState(trainingClass->reviews) == ReviewState::Accepted;
}

const ReviewEvent *lastStep(const std::vector<ReviewEvent> &events)
{
    const auto last = std::find_if(events.rbegin(), events.rend(), [](const ReviewEvent &event) {
        return event.step != ReviewStep::Comment;
    });
    return last == events.rend() ? nullptr : &*last;
}

QString sessionsText(const TrainingClass &trainingClass)
{
    Quantity practice;
    for (const Topic &topic : trainingClass.topics)
        practice = practice + topic.practiceSessions;
    return Words::tr("%1 of %2 sessions planned, %3 of them practice")
        .arg(quantityText(topicSessions(trainingClass)), quantityText(trainingClass.sessions()),
             quantityText(practice));
}

QString aboutText(const TrainingClass &trainingClass, const Catalogue &catalogue)
{
    const QDate first = trainingClass.startDate;
    const QDate last = trainingClass.lastDate();
    QStringList parts{typeName(catalogue, trainingClass.type),
                      agencyName(catalogue, catalogue.responsibleAgency(trainingClass.type, first)),
                      first == last ? dateText(first) : dateText(first) + u'–' + dateText(last),
                      trainingClass.locality};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

std::vector<ProgrammeRow> programmeRows(const OpenPlan &plan, const ProgrammeFilter &filter)
{
    const Catalogue &catalogue = plan.catalogue();
    std::vector<ProgrammeRow> rows;
    for (const auto &[department, types] : grouped(plan.plan(), catalogue, filter)) {
        const QString departmentId = u'/' + department.second;
        const QString name = agencyName(catalogue, department.second);
        const std::size_t head = rows.size();
        rows.push_back(groupRow(departmentId, 0, name.isEmpty() ? Words::tr("Nobody") : name));
        int accepted = 0;
        int all = 0;
        for (const auto &[type, classes] : types) {
            const int done = int(std::ranges::count_if(classes, isAccepted));
            accepted += done;
            all += int(classes.size());
            rows.push_back(
                groupRow(departmentId + u'/' + type.second, 1, typeName(catalogue, type.second)));
            showProgress(rows.back(), done, int(classes.size()));
            for (const TrainingClass *each : classes)
                rows.push_back(classRow(*each, catalogue, filter));
        }
        showProgress(rows[head], accepted, all);
    }
    return rows;
}

std::vector<WaitingRow> waitingRows(const OpenPlan &plan, const QString &agency, QDate today)
{
    std::vector<const TrainingClass *> waiting;
    for (const TrainingClass &each : plan.plan().classes)
        if (waitsFor(each, plan.catalogue(), agency))
            waiting.push_back(&each);
    std::ranges::stable_sort(waiting, {}, &TrainingClass::startDate);
    std::vector<WaitingRow> rows;
    for (const TrainingClass *each : waiting) {
        const ReviewState state = reviewState(each->reviews);
        const QString step = state == ReviewState::Submitted  ? Words::tr("to be accepted")
                             : state == ReviewState::Returned ? Words::tr("returned, to be mended")
                                                              : Words::tr("to be submitted");
        rows.push_back({each->id, each->code + QStringLiteral(" · ") + each->title, step,
                        dateText(each->startDate), isLate(*each, today)});
    }
    return rows;
}

std::vector<ProgressRow> progressRows(const OpenPlan &plan, QDate today)
{
    std::vector<ProgressRow> rows;
    for (const ReviewProgress &each : reviewProgress(plan.plan(), plan.catalogue(), today)) {
        const QString name = agencyName(plan.catalogue(), each.department);
        rows.push_back({each.department, name.isEmpty() ? Words::tr("Nobody") : name, each.drafting,
                        each.submitted, each.accepted, each.returned, each.late});
    }
    return rows;
}

std::vector<ReviewRow> reviewRows(const TrainingClass &trainingClass, const Catalogue &catalogue)
{
    std::vector<ReviewRow> rows;
    for (const ReviewEvent &event : trainingClass.reviews) {
        const auto topic = std::ranges::find(trainingClass.topics, event.topicId, &Topic::id);
        const bool isThere = topic != trainingClass.topics.end();
        const QString title = isThere                   ? topic->title
                              : event.topicId.isEmpty() ? QString()
                                                        : Words::tr("a topic that was removed");
        rows.push_back({event.id, int(event.step), stepText(event.step), whoText(event, catalogue),
                        whenText(event), title, event.text});
    }
    std::ranges::reverse(rows);
    return rows;
}

ProgrammeHead programmeHead(const TrainingClass &trainingClass, const Catalogue &catalogue,
                            const QString &agency)
{
    const auto may = [&](ReviewStep step) {
        return !reviewObstacle(step, QStringLiteral("-"), trainingClass, catalogue, agency);
    };
    ProgrammeHead head;
    head.code = trainingClass.code;
    head.title = trainingClass.title;
    head.aboutText = aboutText(trainingClass, catalogue);
    head.sessionsText = sessionsText(trainingClass);
    head.isComplete = topicSessions(trainingClass) == trainingClass.sessions();
    const auto state = reviewState(trainingClass.reviews);
    head.state = int(state);
    head.stateText = stateText(state);
    if (const ReviewEvent *event = lastStep(trainingClass.reviews))
        head.reasonText =
            QStringList{whoText(*event, catalogue), whenText(*event), event->text}.join(
                QStringLiteral(" · "));
    if (head.reasonText.endsWith(QStringLiteral(" · ")))
        head.reasonText.chop(3);
    head.maySubmit = may(ReviewStep::Submitted);
    head.mayDecide = may(ReviewStep::Accepted);
    head.takesPart = may(ReviewStep::Comment);
    return head;
}

} // namespace taphuan
