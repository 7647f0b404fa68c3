#include "core/exchange/plan_json.h"
#include "core/exchange/shipped_catalogue.h"

#include "tests/catch.h"

#include <QFile>
#include <QSet>

using namespace taphuan;

namespace {

QByteArray content(const char *name)
{
    QFile file(QStringLiteral(TEST_DATA "/") + QLatin1String(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A plan with every field of version 1, of version 2.
QByteArray everyField()
{
    return content("every-field.json");
}
QByteArray everyField2()
{
    return content("every-field-2.json");
}

QByteArray everyField3()
{
    return content("every-field-3.json");
}

Plan planOf(const QByteArray &json)
{
    return std::get<Plan>(readPlanJson(json, shippedCatalogue()));
}

/// Calls `visit` with each list of rows of a plan but its classes, then with those of each class.
template<class P> void eachList(P &plan, auto visit)
{
    visit(plan.lecturers);
    visit(plan.absences);
    visit(plan.venues);
    visit(plan.defaults);
    visit(plan.norms);
    visit(plan.curricula);
    visit(plan.curriculumTopics);
    visit(plan.cooperatives);
    visit(plan.agencies);
    visit(plan.types);
    visit(plan.responsibilities);
    visit(plan.itemSettings);
    visit(plan.holidays);
    visit(plan.documents);
    visit(plan.labels);
    visit(plan.exceptions);
    visit(plan.classes);
    for (auto &each : plan.classes) {
        visit(each.trainees);
        visit(each.topics);
        visit(each.stays);
        visit(each.entries);
        visit(each.reviews);
    }
}

/// The row ids of a plan, which every reading gives anew.
QStringList rowIds(const Plan &plan)
{
    QStringList ids{plan.header.id};
    eachList(plan, [&](const auto &rows) {
        for (const auto &row : rows)
            ids.append(row.id);
    });
    return ids;
}

/// The plan with other row ids, given in the order of rowIds().
Plan withRowIds(Plan plan, QStringList ids)
{
    QHash<QString, QString> given{{QString(), QString()}};
    plan.header.id = ids.takeFirst();
    eachList(plan, [&](auto &rows) {
        for (auto &row : rows) {
            given.insert(row.id, ids.first());
            row.id = ids.takeFirst();
        }
    });
    eachList(plan, [&](auto &rows) {
        for (auto &row : rows) {
            if constexpr (requires { row.lecturer; })
                row.lecturer = given.value(row.lecturer);
            if constexpr (requires { row.origin; })
                row.origin = given.value(row.origin);
            if constexpr (requires { row.curriculum; })
                row.curriculum = given.value(row.curriculum);
            if constexpr (requires { row.topicId; })
                row.topicId = given.value(row.topicId);
            if constexpr (requires { row.otherClassId; }) {
                row.classId = given.value(row.classId);
                row.otherClassId = given.value(row.otherClassId);
                row.lecturerId = given.value(row.lecturerId);
                const QString entry = row.line.section(u'|', 3);
                row.line.replace(entry, given.value(entry));
            }
        }
    });
    return plan;
}

} // namespace

TEST_CASE("What was written is read as the same plan")
{
    for (const QByteArray &json : {everyField(), everyField2(), everyField3(), samplePlanJson()}) {
        const Plan plan = planOf(json);
        const Plan again = planOf(writePlanJson(plan));
        CHECK(withRowIds(again, rowIds(plan)) == plan);
    }
}

TEST_CASE("Rows that name each other are found again")
{
    const Plan plan = planOf(everyField2());
    CHECK(plan.absences[0].lecturer == plan.lecturers[0].id);
    CHECK(plan.classes[0].topics[0].origin == plan.curriculumTopics[1].id);
    CHECK(plan.curriculumTopics[1].curriculum == plan.curricula[1].id);
    CHECK(plan.classes[0].reviews[1].topicId == plan.classes[0].topics[1].id);
    CHECK(plan.classes[0].reviews[1].at == QDateTime({2017, 2, 2}, {23, 59, 59}, Qt::UTC));
    CHECK(plan.cooperatives[0].managers() == 11);
    CHECK(plan.responsibilities[2].how == Responsible::Jointly);
}

TEST_CASE("An exception is about the class, the line, the entry and the lecturer that it names")
{
    const Plan plan = planOf(everyField3());
    REQUIRE(plan.exceptions.size() == 4);
    CHECK(plan.exceptions[0].classId == plan.classes[0].id);
    CHECK(plan.exceptions[0].line == "lecturer_fee|phd||");
    CHECK(plan.exceptions[1].otherClassId == plan.classes[1].id);
    CHECK(plan.exceptions[1].lecturerId == plan.lecturers[0].id);
    CHECK(plan.exceptions[2].line.startsWith("award|||"));
    CHECK(plan.exceptions[2].line.size() > 40);
    CHECK(plan.exceptions[3].classId.isEmpty());
}

TEST_CASE("An exception about what is no longer there is not written")
{
    Plan plan = planOf(everyField3());
    plan.classes[0].entries.clear();
    plan.defaults.clear();
    CHECK(planOf(writePlanJson(plan)).exceptions.size() == 3);
    plan.classes.clear();
    CHECK(planOf(writePlanJson(plan)).exceptions.size() == 1);
}

TEST_CASE("A plan that says nothing superfluous is written as it was read")
{
    CHECK(writePlanJson(planOf(everyField())) == everyField());
    CHECK(writePlanJson(planOf(everyField2())) == everyField2());
    CHECK(writePlanJson(planOf(everyField3())) == everyField3());
}

TEST_CASE("A plan is written in the oldest version that can say it")
{
    const Plan plain = planOf(everyField());
    CHECK(writePlanJson(plain).contains("\"version\": 1"));
    const auto isSecond = [](const Plan &plan) {
        return writePlanJson(plan).contains("\"version\": 2");
    };
    Plan changed = plain;
    changed.lecturers[0].phone = "1";
    CHECK(isSecond(changed));
    changed = plain;
    changed.classes[0].topics[1].method = "m";
    CHECK(isSecond(changed));
    changed = plain;
    changed.classes[0].districts = QStringList{"Bố Trạch"};
    CHECK(isSecond(changed));
    changed = plain;
    changed.venues.push_back({.name = "v"});
    CHECK(isSecond(changed));
}

TEST_CASE("A comment whose topic is no longer there is written as one on the class")
{
    Plan plan = planOf(everyField2());
    plan.classes[0].topics.pop_back();
    const Plan again = planOf(writePlanJson(plan));
    CHECK(again.classes[0].reviews[1].topicId.isEmpty());
    CHECK(again.classes[0].reviews[1].text == plan.classes[0].reviews[1].text);
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
