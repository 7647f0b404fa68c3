#include "core/exchange/plan_json.h"
#include "core/exchange/shipped_catalogue.h"

#include "tests/catch.h"

#include <QFile>
#include <QSet>

using namespace taphuan;

namespace {

QByteArray everyField()
{
    QFile file(QStringLiteral(TEST_DATA "/every-field.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

Plan planOf(const QByteArray &json)
{
    return std::get<Plan>(readPlanJson(json, shippedCatalogue()));
}

/// The row ids of a plan, which every reading gives anew.
QStringList rowIds(const Plan &plan)
{
    QStringList ids{plan.header.id};
    const auto add = [&](const auto &rows) {
        for (const auto &row : rows)
            ids.append(row.id);
    };
    add(plan.lecturers);
    add(plan.defaults);
    add(plan.norms);
    add(plan.classes);
    for (const TrainingClass &each : plan.classes) {
        add(each.trainees);
        add(each.topics);
        add(each.stays);
        add(each.entries);
    }
    return ids;
}

/// The plan with other row ids, given in the order of rowIds().
Plan withRowIds(Plan plan, QStringList ids)
{
    QHash<QString, QString> lecturers;
    plan.header.id = ids.takeFirst();
    const auto set = [&](auto &rows) {
        for (auto &row : rows)
            row.id = ids.takeFirst();
    };
    for (Lecturer &lecturer : plan.lecturers) {
        lecturers.insert(lecturer.id, ids.first());
        lecturer.id = ids.takeFirst();
    }
    set(plan.defaults);
    set(plan.norms);
    set(plan.classes);
    for (TrainingClass &each : plan.classes) {
        set(each.trainees);
        set(each.topics);
        set(each.stays);
        set(each.entries);
        for (Topic &topic : each.topics)
            topic.lecturer = lecturers.value(topic.lecturer);
        for (Stay &stay : each.stays)
            stay.lecturer = lecturers.value(stay.lecturer);
    }
    return plan;
}

} // namespace

TEST_CASE("What was written is read as the same plan")
{
    for (const QByteArray &json : {everyField(), samplePlanJson()}) {
        const Plan plan = planOf(json);
        const Plan again = planOf(writePlanJson(plan));
        CHECK(withRowIds(again, rowIds(plan)) == plan);
    }
}

TEST_CASE("A plan that says nothing superfluous is written as it was read")
{
    CHECK(writePlanJson(planOf(everyField())) == everyField());
}

TEST_CASE("Every row has an id of its own and its position")
{
    const Plan plan = planOf(samplePlanJson());
    const QStringList ids = rowIds(plan);
    CHECK(QSet<QString>(ids.begin(), ids.end()).size() == ids.size());
    CHECK_FALSE(ids.contains(QString()));
    CHECK(plan.classes[0].position == 0);
    CHECK(plan.classes[11].position == 11);
    CHECK(plan.classes[0].topics[3].position == 3);
}

TEST_CASE("What is missing is the default")
{
    const Plan plan = planOf(R"({"format": "taphuan-plan", "version": 1, "classes": [
        {"code": "a", "title": "b", "type": "crop", "startDate": "2017-03-01", "days": 3, "place": "town"}],
        "plan": {"year": 2017, "title": "t", "province": "p"}, "lecturers": []})");
    CHECK(plan.header.roundTo == 1);
    CHECK(plan.header.mealsLodgingSharePercent == hundredPercent);
    CHECK_FALSE(plan.header.ceiling);
    const TrainingClass &only = plan.classes.at(0);
    CHECK(only.sessions() == Quantity::whole(6));
    CHECK(only.nights() == Quantity::whole(2));
    CHECK(only.priority == 2);
}

TEST_CASE("Given sessions and nights stay given though they are what would be computed")
{
    QByteArray json = everyField();
    json.replace("7.125", "7.5");
    const Plan plan = planOf(json);
    CHECK(plan.classes[0].givenSessions == Quantity::raw(7500));
    CHECK(plan.classes[0].givenNights == Quantity());
    CHECK_FALSE(plan.classes[1].givenSessions);
    CHECK(writePlanJson(plan) == json);
}

TEST_CASE("Text is composed and trimmed")
{
    QByteArray json = everyField();
    json.replace("Hội trường A", "\\n Ho\xCC\xA3\xCC\x82i tru\xCC\x9Bo\xCC\x9B\xCC\x80ng A\\t ");
    CHECK(planOf(json).classes[0].venue == QString::fromUtf8("Hội trường A"));
}

TEST_CASE("Topics name lecturers that stand after the classes")
{
    QByteArray json = everyField();
    const qsizetype begin = json.indexOf(" \"lecturers\"");
    const qsizetype end = json.indexOf(" \"defaults\"");
    const QByteArray lecturers = json.mid(begin, end - begin);
    json.remove(begin, end - begin);
    json.insert(json.lastIndexOf(']') + 1, ", " + lecturers.first(lecturers.lastIndexOf(',')));
    const Plan plan = planOf(json);
    CHECK(plan.classes[0].topics[0].lecturer == plan.lecturers[0].id);
}

TEST_CASE("A quantity may have an exponent, as long as it is exact to three decimals")
{
    for (const QByteArray days : {"25e-1", "0.25E+1", "2500e-3", "2.500"}) {
        QByteArray json = everyField();
        json.replace("\"days\": 2.5,\n   \"sessionsPerDay\"",
                     "\"days\": " + days + ", \"sessionsPerDay\"");
        CHECK(planOf(json).classes[0].days == Quantity::raw(2500));
    }
}

TEST_CASE("The largest figures are read and written exactly")
{
    QByteArray json = everyField();
    json.replace("900000000", "999999999999");
    json.replace("2000000", "999999999999");
    CHECK(planOf(json).header.ceiling == Money(999'999'999'999));
    CHECK(writePlanJson(planOf(json)) == json);
}
