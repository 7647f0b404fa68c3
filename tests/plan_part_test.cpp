#include "tests/catch.h"
#include "tests/session_fixture.h"

using namespace taphuan;
using namespace taphuan::test;

namespace {

/// The sample plan and what the pages that wait until they are in sight show of it.
struct Pages : OpenSample
{
    Pages() { session.calendar()->setWindow(0, 0, 400, 1000); }

    std::vector<PlanPart *> parts()
    {
        return {session.calendar(), session.lecturerRegister(), session.settings(),
                session.norms(),    session.programme(),        session.reviews()};
    }
    void setInSight(bool inSight)
    {
        for (PlanPart *part : parts())
            part->setInSight(inSight);
    }
    QStringList shown()
    {
        QStringList all;
        for (const QAbstractItemModel *model : std::initializer_list<const QAbstractItemModel *>{
                 session.calendar()->bars(), session.calendar()->rows(),
                 session.calendar()->holidays(), session.lecturerRegister()->lecturers(),
                 session.settings()->holidays(), session.settings()->venues(),
                 session.norms()->norms(), session.programme()->tree(),
                 session.reviews()->waitingClasses(), session.reviews()->progress()})
            all += contentOf(*model);
        return all;
    }
    void edit()
    {
        REQUIRE(session.setClassField({id("L01")}, ClassForm::StartDate, "20/6/2017") == "");
        REQUIRE(session.removeClasses({id("L02"), id("L05")}) == "");
        REQUIRE(session.settings()->addHoliday("21/6", "Ngày nghỉ", "public") == "");
        REQUIRE(session.settings()->addVenue("Nhà văn hóa") == "");
        const QString lecturer = session.plan()->plan().lecturers.front().id;
        auto &lecturers = *session.lecturerRegister();
        REQUIRE(lecturers.setField({lecturer}, LecturerRegister::Name, "Đỗ Văn Ân") == "");
        REQUIRE(session.duplicateClasses({id("L03")}).size() == 1);
    }
};

} // namespace

TEST_CASE("What is not in sight waits, and shows everything once it is")
{
    Pages pages;
    const QStringList before = pages.shown();
    pages.setInSight(false);
    pages.edit();
    CHECK(pages.shown() == before);
    pages.setInSight(true);
    const QStringList after = pages.shown();
    CHECK(after != before);
    pages.session.retranslate(); // all of it anew
    CHECK(pages.shown() == after);
}

TEST_CASE("What is in sight again shows what undo has brought back")
{
    Pages pages;
    const QStringList before = pages.shown();
    pages.edit();
    const QStringList edited = pages.shown();
    CHECK(edited != before);
    pages.setInSight(false);
    while (!pages.session.undoTitle().isEmpty())
        pages.session.undo();
    CHECK(pages.shown() == edited);
    pages.setInSight(true);
    CHECK(pages.shown() == before);
}

TEST_CASE("Counts beside a page that is not in sight are right")
{
    Pages pages;
    pages.setInSight(false);
    const int waiting = pages.session.reviews()->waiting();
    const auto &first = pages.trainingClass("L01");
    const Catalogue &catalogue = pages.session.plan()->catalogue();
    pages.session.acting()->choose(catalogue.responsibleAgency(first.type, first.startDate));
    CHECK(pages.session.reviews()->waiting() != waiting);
    const int waitingForDepartment = pages.session.reviews()->waiting();
    pages.session.programme()->setClassId(first.id);
    REQUIRE(pages.session.programme()->submit({}) == "");
    CHECK(pages.session.reviews()->waiting() == waitingForDepartment - 1);
    pages.session.undo();
    CHECK(pages.session.reviews()->waiting() == waitingForDepartment);
    CHECK(pages.session.lecturerRegister()->total() == 15);
    pages.session.closePlan();
    CHECK(pages.session.reviews()->waiting() == 0);
    CHECK(pages.session.lecturerRegister()->total() == 0);
}

TEST_CASE("The agency one acts for is said to be another only when it is")
{
    OpenSample sample;
    int changes = 0;
    QObject::connect(sample.session.acting(), &ActingAgency::changed, [&] { ++changes; });
    REQUIRE(sample.session.setPlanField(PlanForm::Title, "Kế hoạch khác") == "");
    CHECK(changes == 0);
    sample.session.acting()->choose("SXD");
    CHECK(changes == 1);
}

TEST_CASE("A plan that was opened out of sight is shown when its page comes")
{
    Pages pages;
    pages.setInSight(false);
    pages.session.closePlan();
    REQUIRE(pages.session.openSample(pages.url("other.taphuan")) == "");
    pages.session.calendar()->setWindow(0, 0, 300, 1000);
    pages.setInSight(true);
    CHECK(pages.session.calendar()->bars()->count() > 0);
    CHECK(pages.session.lecturerRegister()->lecturers()->count() == 15);
}
