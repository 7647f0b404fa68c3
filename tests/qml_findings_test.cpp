#include "tests/catch.h"
#include "tests/qml_window.h"

#include <algorithm>

using namespace taphuan;

namespace {

struct Kind
{
    FindingKind kind;
    FindingModel::Target target;
    const char *topicId = "";
};

/// The findings that come from registers, curricula and review, and where each is mended.
constexpr Kind kinds[] = {
    {FindingKind::TopicRepeated, FindingModel::TopicTarget, "t"},
    {FindingKind::LecturerOutsideSpeciality, FindingModel::TopicTarget, "t"},
    {FindingKind::LecturerUnavailable, FindingModel::TopicTarget},
    {FindingKind::ContentNotSubmitted, FindingModel::ProgrammeTarget},
    {FindingKind::NeedNotCovered, FindingModel::NeedTarget},
    {FindingKind::CurriculumOutdated, FindingModel::ProgrammeTarget, "t"},
    {FindingKind::VenueTooSmall, FindingModel::VenueTarget},
};

struct LeadingWindow : TestWindow
{
    /// Goes where a finding of the first class of the plan leads.
    void lead(FindingModel::Target target, const QString &part)
    {
        const auto objects = window().findChildren<QObject *>();
        const auto navigator = std::ranges::find_if(objects, [](const QObject *each) {
            return QByteArray(each->metaObject()->className()).startsWith("Navigator");
        });
        REQUIRE(navigator != objects.end());
        REQUIRE(QMetaObject::invokeMethod(*navigator, "showCause", Q_ARG(int, target),
                                          Q_ARG(QString, first().id), Q_ARG(QString, QString()),
                                          Q_ARG(QString, part)));
        settle();
    }
    const TrainingClass &first() { return session().plan()->plan().classes.front(); }
};

} // namespace

TEST_CASE("a finding leads to where it can be mended")
{
    for (const Kind &each : kinds) {
        Finding finding;
        finding.kind = each.kind;
        finding.classId = each.kind == FindingKind::NeedNotCovered ? "" : "c";
        finding.topicId = QLatin1String(each.topicId);
        CHECK(findingTarget(finding) == each.target);
    }
}

TEST_CASE("managers whom no class trains lead to the needs of their district that are left")
{
    LeadingWindow test;
    test.lead(FindingModel::NeedTarget, "Lệ Thủy");
    const TrainingNeeds *needs = test.session().cooperativeRegister()->needs();
    CHECK(needs->filterText() == "Lệ Thủy");
    CHECK(needs->onlyMissing());
    CHECK(test.item("text", "Lệ Thủy")->isVisible());
}

TEST_CASE("content that is not submitted and an old curriculum lead to the class's programme")
{
    LeadingWindow test;
    test.lead(FindingModel::ProgrammeTarget, test.first().topics.front().id);
    CHECK(test.session().programme()->classId() == test.first().id);
    CHECK(test.item("text", "Curricula")->isVisible());
}

TEST_CASE("a venue that is too small leads to the venue of the class")
{
    LeadingWindow test;
    test.lead(FindingModel::VenueTarget, QString());
    CHECK(test.session().currentClass()->classId() == test.first().id);
    CHECK(test.window().activeFocusItem()->property("label").toString() == "Venue");
}

TEST_CASE("a topic taught again leads to the topic")
{
    LeadingWindow test;
    test.lead(FindingModel::TopicTarget, test.first().topics.front().id);
    CHECK(test.window().activeFocusItem()->property("text").toString() ==
          test.first().topics.front().title);
}
