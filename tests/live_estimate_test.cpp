#include "core/exchange/plan_json.h"
#include "core/exchange/shipped_catalogue.h"
#include "core/planning/live_estimate.h"
#include "tests/catch.h"

#include <QUuid>

#include <random>

using namespace taphuan;

namespace {

Plan samplePlan()
{
    return std::get<Plan>(readPlanJson(samplePlanJson(), shippedCatalogue()));
}

Touched touching(Table table)
{
    Touched touched;
    touched.add(table);
    return touched;
}

Touched touchingClass(const QString &id)
{
    Touched touched = touching(Table::TrainingClass);
    touched.classes = QStringList{id};
    return touched;
}

/// A plan that is edited, with its live estimate beside it.
struct Edited
{
    Edited() : plan(samplePlan()), live(shippedCatalogue()) { live.start(plan); }

    QStringList update(const Touched &touched)
    {
        return live.update(plan, touched, [this](const QString &id) -> const TrainingClass * {
            const auto found = std::ranges::find(plan.classes, id, &TrainingClass::id);
            return found == plan.classes.end() ? nullptr : &*found;
        });
    }

    Plan plan;
    LiveEstimate live;
};

/// All that the live estimate says must be what a fresh one says of the same plan.
void requireFresh(const Edited &edited)
{
    LiveEstimate fresh(shippedCatalogue());
    fresh.start(edited.plan);
    REQUIRE(edited.live.amount() == fresh.amount());
    REQUIRE(edited.live.state() == fresh.state());
    REQUIRE(edited.live.trainees() == fresh.trainees());
    REQUIRE(edited.live.classCount() == fresh.classCount());
    REQUIRE(edited.live.counts() == fresh.counts());
    REQUIRE(edited.live.byType() == fresh.byType());
    REQUIRE(edited.live.planWide() == fresh.planWide());
    for (const TrainingClass &c : edited.plan.classes) {
        REQUIRE(*edited.live.estimateOf(c.id) == *fresh.estimateOf(c.id));
        REQUIRE(edited.live.findingsOf(c.id) == fresh.findingsOf(c.id));
        REQUIRE(edited.live.countsOf(c.id) == fresh.countsOf(c.id));
    }
}

Cooperative cooperative(const char *district, qint64 managers)
{
    return {.name = "HTX", .type = "crop", .district = district, .chairs = managers};
}

} // namespace

TEST_CASE("The live estimate begins with the sums of the whole plan")
{
    const Edited edited;
    const NormBook norms(shippedCatalogue().norms, edited.plan.norms, edited.plan.header.province);
    const Estimator estimator(shippedCatalogue(), edited.plan.header, edited.plan.lecturers,
                              edited.plan.defaults, norms);
    const PlanEstimate whole = estimatePlan(estimator, edited.plan.classes);
    CHECK(edited.live.amount() == whole.amount);
    CHECK(edited.live.state() == whole.state);
    CHECK(edited.live.trainees() == 578);

    FindingCounts counts;
    for (const Finding &finding : allFindings(estimator, edited.plan, whole))
        counts.add(finding.severity);
    CHECK(edited.live.counts() == counts);
}

TEST_CASE("An edit names the class and the classes it clashes with, before or after")
{
    Edited edited;
    TrainingClass &first = edited.plan.classes[0];
    TrainingClass &third = edited.plan.classes[2];
    TrainingClass &eighth = edited.plan.classes[7]; // same venue as the first
    const QDate before = eighth.startDate;

    eighth.startDate = first.startDate;
    QStringList named = edited.update(touchingClass(eighth.id));
    named.sort();
    QStringList both{first.id, eighth.id};
    both.sort();
    CHECK(named == both);
    CHECK(edited.live.countsOf(first.id).warnings > 0);
    requireFresh(edited);

    eighth.startDate = before;
    CHECK(edited.update(touchingClass(eighth.id)).contains(first.id));
    requireFresh(edited);

    third.trainees[0].count += 1;
    CHECK(edited.update(touchingClass(third.id)) == QStringList{third.id});
    requireFresh(edited);
}

TEST_CASE("A new title concerns no class, another year concerns all")
{
    Edited edited;
    edited.plan.header.title += QStringLiteral("!");
    CHECK(edited.update(touching(Table::Plan)).isEmpty());
    edited.plan.header.ceiling = Money(1);
    CHECK(edited.update(touching(Table::Plan)).isEmpty());
    CHECK(edited.live.planWide().back().kind == FindingKind::OverCeiling);
    edited.plan.header.year = 2018;
    CHECK(edited.update(touching(Table::Plan)).size() == qsizetype(edited.plan.classes.size()));
    requireFresh(edited);
}

TEST_CASE("After random edits the live estimate equals a fresh one")
{
    Edited edited;
    std::mt19937 random(GENERATE(1U, 2U, 3U));
    const auto upTo = [&random](std::size_t size) { return std::size_t(random() % size); };
    for (int step = 0; step < 60; ++step) {
        auto &classes = edited.plan.classes;
        TrainingClass &c = classes[upTo(classes.size())];
        Touched touched = touchingClass(c.id);
        switch (upTo(6)) {
        case 0:
            c.startDate = classes[upTo(classes.size())].startDate.addDays(qint64(upTo(3)));
            break;
        case 1: c.days = Quantity::raw(qint64(500 * upTo(9))); break;
        case 2:
            c.type = shippedCatalogue().types[upTo(shippedCatalogue().types.size())].code;
            break;
        case 3:
            if (!c.topics.empty())
                c.topics[0].day = int(upTo(2));
            break;
        case 4:
            classes.push_back(c);
            classes.back().id = QUuid::createUuid().toString();
            classes.back().position = classes[classes.size() - 2].position + 1;
            touched.classes = QStringList{classes.back().id};
            break;
        case 5:
            if (classes.size() > 3) {
                const QString gone = c.id;
                std::erase_if(classes, [&](const TrainingClass &x) { return x.id == gone; });
            }
            break;
        }
        edited.update(touched);
    }
    requireFresh(edited);
}

TEST_CASE("An edit of a lecturer names the classes that name the lecturer")
{
    Edited edited;
    Lecturer &lecturer = edited.plan.lecturers[3];
    QStringList those;
    for (const TrainingClass &each : edited.plan.classes)
        if (std::ranges::count(each.topics, lecturer.id, &Topic::lecturer) > 0 ||
            std::ranges::count(each.stays, lecturer.id, &Stay::lecturer) > 0)
            those << each.id;
    REQUIRE_FALSE(those.isEmpty());
    lecturer.rank = lecturer.rank == Rank::Phd ? Rank::District : Rank::Phd;
    QStringList named = edited.update(touching(Table::Lecturer));
    named.sort();
    those.sort();
    CHECK(named == those);
    CHECK(edited.update(touching(Table::Lecturer)).isEmpty());
    requireFresh(edited);
}

TEST_CASE("How a lecturer is reached concerns no class")
{
    Edited edited;
    Lecturer &lecturer = edited.plan.lecturers[3];
    lecturer.phone = "0913 123 456";
    lecturer.email = "a@b.vn";
    lecturer.note = "Thứ hai bận";
    CHECK(edited.update(touching(Table::Lecturer)).isEmpty());
    lecturer.name = "Đỗ Văn Ân";
    CHECK_FALSE(edited.update(touching(Table::Lecturer)).isEmpty());
}

TEST_CASE("Absences and venues concern the classes for which they are different")
{
    Edited edited;
    const TrainingClass &first = edited.plan.classes[0];
    edited.plan.absences = {{.id = "a",
                             .lecturer = first.topics[0].lecturer,
                             .firstDay = first.startDate,
                             .lastDay = first.startDate}};
    CHECK(edited.update(touching(Table::Absence)).contains(first.id));
    requireFresh(edited);
    edited.plan.venues = {
        {.id = "v", .name = first.venue, .locality = first.locality, .capacity = 1}};
    CHECK(edited.update(touching(Table::Venue)).contains(first.id));
    requireFresh(edited);
    edited.plan.venues.push_back({.id = "w", .name = "Khác", .capacity = 1});
    CHECK(edited.update(touching(Table::Venue)).isEmpty());
    edited.plan.absences.clear();
    edited.plan.venues.clear();
    edited.update(touching(Table::Absence));
    edited.update(touching(Table::Venue));
    requireFresh(edited);
}

namespace {

/// Edits something that holds for more than one class; the table that it touches.
Table editRandomly(Plan &plan, std::mt19937 &random)
{
    const auto oneOf = [&](auto &list) -> auto &
    {
        return list[random() % list.size()];
    };
    const TrainingClass &some = oneOf(plan.classes);
    const auto &types = shippedCatalogue().types;
    const QString id = QUuid::createUuid().toString();
    switch (random() % 10) {
    case 0: oneOf(plan.lecturers).rank = Rank(random() % rankCount); return Table::Lecturer;
    case 1: oneOf(plan.lecturers).specialities = {oneOf(types).code}; return Table::Lecturer;
    case 2:
        plan.absences.push_back({.id = id,
                                 .lecturer = oneOf(plan.lecturers).id,
                                 .firstDay = some.startDate,
                                 .lastDay = some.startDate.addDays(1)});
        return Table::Absence;
    case 3:
        plan.venues = {{.id = id,
                        .name = some.venue,
                        .locality = some.locality,
                        .capacity = qint64(random() % 60 + 1)}};
        return Table::Venue;
    case 4:
        oneOf(plan.defaults).rate = Rate::whole(qint64(random() % 1000));
        return Table::DefaultEntry;
    case 5: plan.header.roundTo = plan.header.roundTo == 1 ? 1000 : 1; return Table::Plan;
    case 6:
        plan.holidays = {{.id = id, .date = some.startDate, .name = "Lễ"}};
        return Table::Holiday;
    case 7:
        plan.responsibilities = {{.id = id, .type = some.type, .agency = "LMHTX"}};
        return Table::Responsibility;
    case 8:
        plan.cooperatives.push_back(cooperative("Tuyên Hóa", qint64(random() % 9)));
        return Table::Cooperative;
    default:
        plan.types = {{.id = id, .code = "fishery_sea", .name = "Tổ đội trên biển"}};
        return Table::CooperativeType;
    }
}

} // namespace

TEST_CASE("After random edits of what holds for several classes it equals a fresh one")
{
    Edited edited;
    std::mt19937 random(GENERATE(1U, 2U, 3U));
    for (int step = 0; step < 40; ++step) {
        Touched touched = touching(editRandomly(edited.plan, random));
        if (step % 3 == 0) { // and a class together with it
            TrainingClass &c = edited.plan.classes[random() % edited.plan.classes.size()];
            c.startDate = c.startDate.addDays(qint64(random() % 5));
            touched.add(Table::TrainingClass);
            touched.classes = QStringList{c.id};
        }
        edited.update(touched);
        requireFresh(edited);
    }
}

TEST_CASE("A topic taught again is found and forgotten with the edits that make it so")
{
    Edited edited;
    TrainingClass &first = edited.plan.classes[0];
    TrainingClass &eighth = edited.plan.classes[7];
    eighth.type = first.type;
    eighth.districts = first.districts = QStringList{"Bố Trạch"};
    eighth.topics[0].title = first.topics[0].title;
    edited.update(touchingClass(first.id));
    CHECK(edited.update(touchingClass(eighth.id)).contains(first.id));
    const auto repeated = [&] {
        return std::ranges::count(edited.live.findingsOf(first.id), FindingKind::TopicRepeated,
                                  &Finding::kind);
    };
    CHECK(repeated() >= 1);
    requireFresh(edited);
    eighth.districts = QStringList{"Ba Đồn"};
    CHECK(edited.update(touchingClass(eighth.id)).contains(first.id));
    CHECK(repeated() == 0);
    requireFresh(edited);
}

TEST_CASE("An edit of the register computes no class anew and finds what no class covers")
{
    Edited edited;
    const auto before = edited.live.planWide().size();
    edited.plan.cooperatives = {cooperative("Tuyên Hóa", 30), cooperative("Minh Hóa", 5)};
    CHECK(edited.update(touching(Table::Cooperative)).isEmpty());
    REQUIRE(edited.live.planWide().size() == before + 2);
    CHECK(edited.live.planWide().back().severity == Severity::Warning);
    requireFresh(edited);
    TrainingClass &first = edited.plan.classes[0];
    first.type = "crop";
    first.districts = QStringList{"Tuyên Hóa"};
    first.trainees = {{.id = "t", .count = 29}};
    edited.update(touchingClass(first.id));
    CHECK(edited.live.planWide().back().severity == Severity::Note);
    CHECK(edited.live.planWide().back().district == "Tuyên Hóa");
    requireFresh(edited);
    first.trainees[0].count = 30;
    edited.update(touchingClass(first.id));
    CHECK(edited.live.planWide().size() == before + 1);
}
