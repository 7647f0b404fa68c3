#include "core/exchange/shipped_catalogue.h"
#include "core/planning/register_checks.h"
#include "tests/catch.h"

using namespace taphuan;

namespace {

/// A class of three days that two lecturers teach, to be compared with the registers of a plan.
struct Checked
{
    Checked()
    {
        plan.lecturers = {{.id = "a", .code = "a", .specialities = {"salt", "crop"}},
                          {.id = "b", .code = "b"}};
        c.id = "c";
        c.type = "crop";
        c.startDate = QDate(2017, 3, 14);
        c.days = Quantity::whole(3);
        c.venue = "Hội trường A";
        c.locality = "Đồng Hới";
        c.trainees = {{.count = 50}};
        c.topics = {{.id = "t1", .lecturer = "a", .day = 1}, {.id = "t2", .lecturer = "b"}};
    }

    std::vector<Finding> findings() const
    {
        const PlanHeader header;
        const NormBook norms(shippedCatalogue().norms, {}, {});
        const Estimator estimator(shippedCatalogue(), header, plan.lecturers, {}, norms);
        return registerFindings(estimator, Surroundings(plan, today), c);
    }

    /// "lecturer_unavailable error 2017-03-14": kinds, severities and days.
    QStringList texts() const
    {
        QStringList texts;
        for (const Finding &finding : findings()) {
            QStringList words{codeText(finding.kind), codeText(finding.severity)};
            for (const QDate day : finding.days)
                words.append(day.toString(Qt::ISODate));
            texts.append(words.join(u' '));
        }
        return texts;
    }

    void absent(const char *lecturer, QDate first, QDate last)
    {
        plan.absences = {{.lecturer = lecturer, .firstDay = first, .lastDay = last}};
    }

    Plan plan;
    TrainingClass c;
    QDate today;
};

} // namespace

TEST_CASE("Registers that say nothing find nothing")
{
    CHECK(Checked().texts().isEmpty());
}

TEST_CASE("Who has specialities teaches their types; who has none teaches any")
{
    Checked checked;
    checked.c.type = "livestock";
    checked.c.topics.push_back({.id = "t3", .lecturer = "a"});
    const auto findings = checked.findings();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].kind == FindingKind::LecturerOutsideSpeciality);
    CHECK(findings[0].severity == Severity::Warning);
    CHECK(findings[0].lecturerId == "a");
    CHECK(findings[0].topicId == "t1");
}

TEST_CASE("A lecturer may be away until the day before the topic and from the day after it")
{
    Checked checked;
    checked.absent("a", QDate(2017, 3, 1), QDate(2017, 3, 13));
    CHECK(checked.texts().isEmpty());
    checked.absent("a", QDate(2017, 3, 15), QDate(2017, 3, 31));
    CHECK(checked.texts().isEmpty());
    checked.absent("a", QDate(2017, 3, 1), QDate(2017, 3, 14));
    CHECK(checked.texts() == QStringList{"lecturer_unavailable error 2017-03-14"});
    checked.absent("nobody", QDate(2017, 3, 1), QDate(2017, 3, 31));
    CHECK(checked.texts().isEmpty());
}

TEST_CASE("A topic that does not say its day may be on any: a warning")
{
    Checked checked;
    checked.absent("b", QDate(2017, 3, 16), QDate(2017, 3, 20));
    CHECK(checked.texts() == QStringList{"lecturer_unavailable warning 2017-03-16"});
    checked.c.days = Quantity::whole(2);
    CHECK(checked.texts().isEmpty());
    checked.c.days = Quantity::raw(500);
    checked.absent("b", checked.c.startDate, checked.c.startDate);
    CHECK(checked.texts() == QStringList{"lecturer_unavailable error 2017-03-14"});
}

TEST_CASE("Who stays as long as the class is needed on each of its days")
{
    Checked checked;
    checked.absent("a", QDate(2017, 3, 15), QDate(2017, 3, 20));
    checked.c.stays = {{.lecturer = "a", .days = Quantity::raw(2999)}};
    CHECK(checked.texts() == QStringList{"lecturer_unavailable warning 2017-03-15 2017-03-16"});
    checked.c.stays[0].days = Quantity::whole(3);
    CHECK(checked.texts() == QStringList{"lecturer_unavailable error 2017-03-15 2017-03-16"});
}

TEST_CASE("Content is asked for from thirty days before the class until its first day")
{
    Checked checked;
    const auto saysOn = [&](int daysBefore) {
        checked.today = checked.c.startDate.addDays(-daysBefore);
        return checked.texts() == QStringList{"content_not_submitted warning"};
    };
    CHECK_FALSE(saysOn(31));
    CHECK(saysOn(30));
    CHECK(saysOn(0));
    CHECK_FALSE(saysOn(-1));
}

TEST_CASE("Content that is submitted or accepted is not asked for, returned content is")
{
    Checked checked;
    checked.today = checked.c.startDate;
    for (const auto &[step, asked] :
         {std::pair{ReviewStep::Submitted, false}, std::pair{ReviewStep::Accepted, false},
          std::pair{ReviewStep::Returned, true}, std::pair{ReviewStep::Reopened, true}}) {
        checked.c.reviews = {{.step = step}, {.step = ReviewStep::Comment}};
        CHECK(checked.texts().isEmpty() != asked);
    }
}

TEST_CASE("Topics of an older version of a curriculum are found once for each curriculum")
{
    Checked checked;
    checked.plan.curricula = {{.id = "k1", .code = "k", .version = 1},
                              {.id = "k3", .code = "k", .version = 3},
                              {.id = "m1", .code = "m", .version = 1}};
    checked.plan.curriculumTopics = {{.id = "o1", .curriculum = "k1"},
                                     {.id = "o3", .curriculum = "k3"},
                                     {.id = "p1", .curriculum = "m1"}};
    checked.c.topics = {{.id = "t1", .origin = "o3"}, {.id = "t2", .origin = "p1"}};
    CHECK(checked.texts().isEmpty());
    checked.c.topics = {{.id = "t1", .origin = "o1"}, {.id = "t2", .origin = "o1"}};
    const auto findings = checked.findings();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].kind == FindingKind::CurriculumOutdated);
    CHECK(findings[0].topicId == "t1");
    CHECK(findings[0].subject == "k");
    CHECK(findings[0].expected == Quantity::whole(3));
    CHECK(findings[0].actual == Quantity::whole(1));
}

TEST_CASE("A venue may be full and not take one person more")
{
    Checked checked;
    checked.plan.venues = {{.name = " hội trường a", .locality = "ĐỒNG HỚI ", .capacity = 50},
                           {.name = "Hội trường A", .locality = "Ba Đồn", .capacity = 1}};
    CHECK(checked.texts().isEmpty());
    checked.c.trainees.push_back({.beneficiary = Beneficiary::Official, .count = 1});
    CHECK(checked.texts() == QStringList{"venue_too_small warning"});
    checked.plan.venues[0].capacity = 0;
    CHECK(checked.texts().isEmpty());
}
