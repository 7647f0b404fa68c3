#include "core/domain/plan_catalogue.h"
#include "core/exchange/shipped_catalogue.h"
#include "core/planning/class_checks.h"

#include "tests/catch.h"

#include <algorithm>

using namespace taphuan;

namespace {

/// A class without faults in 2017, to be spoilt by a test.
struct Checked
{
    Checked()
    {
        header.year = 2017;
        lecturers = {lecturer("snn", "SNN"), lecturer("alliance", "LMHTX"), lecturer("sct", "SCT")};
        c.id = "c";
        c.type = "crop";
        c.startDate = QDate(2017, 3, 14); // a Tuesday
        c.days = Quantity::whole(2);
        c.trainees = {{.count = 10}};
        c.topics = {topic("t1", "snn"), topic("t2", "alliance")};
    }

    static Lecturer lecturer(const char *id, const char *department)
    {
        return {.id = id, .code = id, .department = department};
    }
    static Topic topic(const char *id, const char *lecturer)
    {
        return {
            .id = id, .sessions = Quantity::whole(2), .lecturer = lecturer, .department = "SNN"};
    }

    std::vector<Finding> findings() const
    {
        const Catalogue catalogue = catalogueOf(shippedCatalogue(), plan);
        const NormBook norms(catalogue.norms, {}, {});
        const Estimator estimator(catalogue, header, lecturers, {}, norms);
        return classFindings(estimator, c, Surroundings(plan, today));
    }

    std::vector<Finding> findings(FindingKind kind) const
    {
        std::vector<Finding> found = findings();
        std::erase_if(found, [=](const Finding &each) { return each.kind != kind; });
        return found;
    }

    /// The days of findings of a kind, with the severity's first letter: "w2017-04-30".
    QStringList days(FindingKind kind) const
    {
        QStringList texts;
        for (const Finding &finding : findings(kind))
            texts.append(codeText(finding.severity).left(1) +
                         finding.days.at(0).toString(Qt::ISODate));
        return texts;
    }

    Plan plan; ///< its registers
    QDate today;
    PlanHeader header;
    std::vector<Lecturer> lecturers;
    TrainingClass c;
};

} // namespace

TEST_CASE("A class without faults has no findings")
{
    CHECK(Checked().findings().empty());
}

TEST_CASE("A class may take the first and the last day of the year")
{
    Checked checked;
    checked.c.startDate = QDate(2017, 1, 1);
    CHECK(checked.days(FindingKind::ClassOutsideYear).isEmpty());
    checked.c.startDate = QDate(2017, 12, 30);
    CHECK(checked.days(FindingKind::ClassOutsideYear).isEmpty());
    checked.c.startDate = QDate(2017, 12, 31);
    CHECK(checked.days(FindingKind::ClassOutsideYear) == QStringList{"w2018-01-01"});
    checked.c.startDate = QDate(2018, 5, 8);
    CHECK(checked.days(FindingKind::ClassOutsideYear) == QStringList{"w2018-05-08"});
    checked.c.startDate = QDate(2016, 12, 31);
    CHECK(checked.days(FindingKind::ClassOutsideYear) == QStringList{"w2016-12-31"});
}

TEST_CASE("Half a day takes its whole calendar day")
{
    Checked checked;
    checked.c.startDate = QDate(2017, 12, 31);
    checked.c.days = Quantity::raw(500);
    CHECK(checked.days(FindingKind::ClassOutsideYear).isEmpty());
    checked.c.days = Quantity::raw(1001);
    CHECK(checked.days(FindingKind::ClassOutsideYear) == QStringList{"w2018-01-01"});
    checked.c.days = {};
    checked.c.startDate = QDate(2018, 1, 1);
    CHECK(checked.days(FindingKind::ClassOutsideYear).isEmpty());
}

TEST_CASE("The topics' sessions must add up exactly")
{
    Checked checked;
    checked.c.topics[0].sessions = Quantity::raw(2001);
    const auto findings = checked.findings();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].kind == FindingKind::SessionsMismatch);
    CHECK(findings[0].severity == Severity::Warning);
    CHECK(findings[0].expected == Quantity::whole(4));
    CHECK(findings[0].actual == Quantity::raw(4001));
    checked.c.givenSessions = Quantity::raw(4001);
    CHECK(checked.findings().empty());
}

TEST_CASE("Each topic without a lecturer is named")
{
    Checked checked;
    checked.c.topics[1].lecturer.clear();
    const auto findings = checked.findings();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].kind == FindingKind::TopicWithoutLecturer);
    CHECK(findings[0].topicId == "t2");
}

TEST_CASE("Who stays without teaching in the class is noted")
{
    Checked checked;
    checked.c.topics[0].lecturer = "alliance";
    checked.c.stays = {{.lecturer = "alliance"}, {.lecturer = "snn"}};
    const auto findings = checked.findings();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].kind == FindingKind::LecturerRankUnpaid);
    CHECK(findings[0].severity == Severity::Note);
    CHECK(findings[0].lecturerId == "snn");
}

TEST_CASE("A stay may be as long as the class, counted in calendar days")
{
    Checked checked;
    checked.c.days = Quantity::raw(1500);
    checked.c.givenSessions = Quantity::whole(4);
    checked.c.stays = {
        {.lecturer = "snn", .days = Quantity::whole(2), .nights = Quantity::whole(2)}};
    CHECK(checked.findings().empty());
    checked.c.stays[0].nights = Quantity::raw(2001);
    const auto findings = checked.findings();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].kind == FindingKind::StayTooLong);
    CHECK(findings[0].expected == Quantity::whole(2));
    CHECK(findings[0].actual == Quantity::raw(2001));
}

TEST_CASE("Each holiday is a warning with its name, each weekend day a note")
{
    Checked checked;
    checked.c.startDate =
        QDate(2017, 4, 28); // Friday; 30/04 and 01/05 are holidays, 02/05 observed
    checked.c.days = Quantity::whole(6);
    CHECK(checked.days(FindingKind::Holiday) ==
          QStringList{"n2017-04-29", "w2017-04-30", "w2017-05-01", "w2017-05-02"});
    const auto findings = checked.findings(FindingKind::Holiday);
    CHECK(findings[0].subject.isEmpty());
    CHECK(findings[1].subject == QString::fromUtf8("Ngày Chiến thắng"));
}

TEST_CASE("All days of Tet are holidays and no day around them")
{
    Checked checked;
    checked.c.startDate = QDate(2017, 1, 25);
    checked.c.days = Quantity::whole(9);
    CHECK(checked.days(FindingKind::Holiday) ==
          QStringList{"w2017-01-26", "w2017-01-27", "w2017-01-28", "w2017-01-29", "w2017-01-30",
                      "w2017-01-31", "w2017-02-01"});
}

TEST_CASE("A Saturday that is worked instead of another day is a working day")
{
    Checked checked;
    checked.c.startDate = QDate(2019, 1, 5);
    CHECK(checked.days(FindingKind::Holiday) == QStringList{"n2019-01-06"});
    checked.c.startDate = QDate(2018, 12, 30); // the Sunday before the day off in exchange
    CHECK(checked.days(FindingKind::Holiday) == QStringList{"n2018-12-30", "w2018-12-31"});
}

TEST_CASE("Only the first 366 days of a class are compared with the calendar")
{
    Checked checked;
    checked.c.days = Quantity::whole(1'000'000);
    const auto findings = checked.findings(FindingKind::Holiday);
    CHECK(findings.back().days.at(0) <= checked.c.startDate.addDays(365));
    CHECK(findings.size() > 100);
}

TEST_CASE("A topic and a lecturer of another department are named, each once")
{
    Checked checked;
    checked.c.topics[0].department = "SCT";
    checked.c.topics[1].department = "LMHTX";
    checked.c.topics[0].lecturer = checked.c.topics[1].lecturer = "sct";
    checked.c.stays = {{.lecturer = "sct"}};
    const auto findings = checked.findings();
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].kind == FindingKind::WrongDepartment);
    CHECK(findings[0].topicId == "t1");
    CHECK(findings[1].lecturerId == "sct");
    CHECK(findings[1].agency == "SCT");
}

TEST_CASE("An agency that takes part in a type may teach it")
{
    Checked checked;
    checked.c.topics[0].department = "SCT";
    checked.plan.responsibilities = {{.type = "crop", .agency = "SNN"},
                                     {.type = "crop",
                                      .agency = "SCT",
                                      .how = Responsible::Jointly,
                                      .validTo = QDate(2017, 3, 15)}};
    CHECK(checked.findings(FindingKind::WrongDepartment).empty());
    checked.c.startDate = QDate(2017, 3, 15);
    CHECK(checked.findings(FindingKind::WrongDepartment).size() == 1);
}

TEST_CASE("From the day of the merger another department is the right one")
{
    Checked checked;
    checked.c.startDate = QDate(2025, 3, 1);
    CHECK(checked.findings(FindingKind::WrongDepartment).size() == 3); // two topics, one lecturer
    checked.c.startDate = QDate(2025, 2, 28);
    CHECK(checked.findings(FindingKind::WrongDepartment).empty());
}

TEST_CASE("Where no department is responsible only that is said")
{
    Checked checked;
    checked.c.type = "unknown";
    const auto findings = checked.findings();
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].kind == FindingKind::NoDepartment);
    CHECK(findings[0].severity == Severity::Error);
    CHECK(findings[0].subject == "unknown");
}

TEST_CASE("A class without trainees, days or topics is empty")
{
    Checked withoutTrainees;
    withoutTrainees.c.trainees[0].count = 0;
    CHECK(withoutTrainees.findings(FindingKind::EmptyClass).size() == 1);
    Checked withoutDays;
    withoutDays.c.days = {};
    CHECK(withoutDays.findings(FindingKind::EmptyClass).size() == 1);
    Checked withoutTopics;
    withoutTopics.c.topics.clear();
    CHECK(withoutTopics.findings(FindingKind::EmptyClass).size() == 1);
    CHECK(withoutTopics.findings().back().severity == Severity::Error);
}
