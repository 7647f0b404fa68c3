#include "tests/bench_plan.h"

#include "core/exchange/plan_json.h"
#include "core/exchange/shipped_catalogue.h"

#include <QHash>
#include <QUuid>

namespace taphuan {

namespace {

/// Copies the lecturers under new ids and codes; answers the new id of each.
QHash<QString, QString> addLecturers(Plan &plan, const std::vector<Lecturer> &lecturers, int round)
{
    QHash<QString, QString> ids;
    for (Lecturer lecturer : lecturers) {
        const QString id = benchId();
        ids.insert(lecturer.id, id);
        lecturer.id = id;
        lecturer.position = qint64(plan.lecturers.size());
        lecturer.code += QStringLiteral("-%1").arg(round);
        plan.lecturers.push_back(lecturer);
    }
    return ids;
}

void addClass(Plan &plan, TrainingClass copy, const QHash<QString, QString> &lecturers, int round)
{
    copy.id = benchId();
    copy.position = qint64(plan.classes.size());
    copy.code = QStringLiteral("L%1").arg(plan.classes.size() + 1, 5, 10, QLatin1Char('0'));
    if (!copy.venue.isEmpty())
        copy.venue += QStringLiteral(" %1").arg(round);
    for (TraineeGroup &group : copy.trainees)
        group.id = benchId();
    for (Topic &topic : copy.topics) {
        topic.id = benchId();
        topic.lecturer = lecturers.value(topic.lecturer);
    }
    for (Stay &stay : copy.stays) {
        stay.id = benchId();
        stay.lecturer = lecturers.value(stay.lecturer);
    }
    for (Entry &entry : copy.entries)
        entry.id = benchId();
    plan.classes.push_back(std::move(copy));
}

} // namespace

QString benchId()
{
    static const QUuid space(QStringLiteral("6f1d2f0a-3c52-4a7e-9c1b-1d7a52b9a5e4"));
    static qint64 last = 0;
    return QUuid::createUuidV5(space, QString::number(++last)).toString(QUuid::WithoutBraces);
}

Plan benchPlan(int classes)
{
    const Plan sample = std::get<Plan>(readPlanJson(samplePlanJson(), shippedCatalogue()));
    Plan plan = sample;
    plan.lecturers.clear();
    plan.classes.clear();
    for (int round = 1; int(plan.classes.size()) < classes; ++round) {
        const auto lecturers = addLecturers(plan, sample.lecturers, round);
        for (const TrainingClass &one : sample.classes)
            if (int(plan.classes.size()) < classes)
                addClass(plan, one, lecturers, round);
    }
    return plan;
}

} // namespace taphuan
