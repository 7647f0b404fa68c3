#include "tests/catch.h"
#include "tests/session_fixture.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>

using namespace taphuan;
using namespace taphuan::test;

namespace {

/// The sample plan with its register, every model of it watched.
struct OpenRegister : OpenSample
{
    LecturerRegister &page = *session.lecturerRegister();
    LecturerChooser &chooser = *session.lecturerChooser();
    QAbstractItemModelTester lecturers{page.lecturers()};
    QAbstractItemModelTester duties{page.duties()};
    QAbstractItemModelTester absences{page.absences()};
    QAbstractItemModelTester specialities{page.specialities()};
    QAbstractItemModelTester candidates{chooser.candidates()};

    QString lecturer(const char *code) const
    {
        for (const Lecturer &each : session.plan()->plan().lecturers)
            if (each.code == code)
                return each.id;
        FAIL("no such lecturer");
        return {};
    }
    const LecturerRow &row(const char *code)
    {
        page.setCurrentId(lecturer(code));
        return page.current();
    }
    QStringList seen() const { return idsFrom(*page.lecturers(), page.lecturers()->idAt(0)); }
    const Topic &topic(const char *classCode, int number) const
    {
        return trainingClass(classCode).topics[std::size_t(number)];
    }
};

} // namespace

TEST_CASE("the register shows each lecturer's rank, specialities and year")
{
    OpenRegister sample;
    CHECK(sample.page.total() == 15);
    CHECK(sample.row("nn3").classes == 1);
    CHECK(sample.row("nn3").specialitiesText == QStringLiteral("HTX thủy sản"));
    CHECK(sample.row("nn3").rankName != "");
    CHECK(sample.row("nn3").fee.dong() > 0);
}

TEST_CASE("the register is filtered without regard to diacritics, by department and speciality")
{
    OpenRegister sample;
    sample.page.lecturers()->setFilterText(QStringLiteral("chan nuoi"));
    CHECK(sample.page.lecturers()->count() == 2); // one by name, one by speciality
    sample.page.lecturers()->setFilterText({});
    sample.page.lecturers()->setDepartmentFilter("SCT");
    CHECK(sample.page.lecturers()->count() == 2);
    sample.page.lecturers()->setSpecialityFilter("industry");
    CHECK(sample.page.lecturers()->count() == 1);
    CHECK(sample.page.total() == 15);
}

TEST_CASE("the register is sorted by a column, and again the other way round")
{
    OpenRegister sample;
    LecturerFilterModel &list = *sample.page.lecturers();
    const auto sessions = [&](const QString &id) {
        sample.page.setCurrentId(id);
        return sample.page.current().sessions;
    };
    list.sortBy(LecturerModel::Sessions);
    const QStringList seen = sample.seen();
    CHECK(std::ranges::is_sorted(seen, {}, sessions));
    CHECK(sessions(seen.first()) < sessions(seen.last()));
    list.sortBy(LecturerModel::Sessions);
    CHECK(sample.seen() == QStringList(seen.rbegin(), seen.rend()));
}

TEST_CASE("fields of a lecturer reach the file in one step each and come back by undo")
{
    OpenRegister sample;
    const QByteArray before = sample.dump();
    const QString id = sample.lecturer("nn3");
    for (const char *typed : {"0", "09", "0912"})
        REQUIRE(sample.page.setField({id}, LecturerRegister::Phone, typed) == "");
    sample.session.endTyping();
    CHECK(sample.row("nn3").phone == "0912");
    CHECK(sample.stored() == sample.dump());
    sample.session.undo();
    CHECK(sample.dump() == before);
}

TEST_CASE("another rank changes the fee of the year at once")
{
    OpenRegister sample;
    const Money before = sample.row("nn3").fee;
    REQUIRE(sample.page.setField({sample.lecturer("nn3")}, LecturerRegister::Rank, "minister") ==
            "");
    CHECK(sample.row("nn3").fee > before);
    CHECK(sample.page.setField({sample.lecturer("nn3")}, LecturerRegister::Rank, "king") != "");
    CHECK(sample.page.setField({sample.lecturer("nn3")}, LecturerRegister::Name, " ") != "");
}

TEST_CASE("a speciality is named and taken back")
{
    OpenRegister sample;
    const QString id = sample.lecturer("lm1");
    sample.page.setCurrentId(id);
    REQUIRE(sample.page.nameSpeciality(id, "salt", true) == "");
    CHECK(sample.row("lm1").specialities == QStringList("salt"));
    REQUIRE(sample.page.nameSpeciality(id, "salt", false) == "");
    CHECK(sample.row("lm1").specialities.isEmpty());
}

TEST_CASE("a lecturer whom classes name is not removed, and the classes are named")
{
    OpenRegister sample;
    const QByteArray before = sample.dump();
    const QString reason = sample.page.remove({sample.lecturer("nn3")});
    CHECK(reason.contains("L04"));
    CHECK_FALSE(reason.contains("L03"));
    CHECK(sample.dump() == before);
}

TEST_CASE("a lecturer goes together with the absences, in one step")
{
    OpenRegister sample;
    const QString id = sample.page.add("A lecturer", "district", "LMHTX");
    REQUIRE(sample.page.addAbsence(id) != "");
    const QByteArray before = sample.dump();
    REQUIRE(sample.page.remove({id}) == "");
    CHECK(sample.page.total() == 15);
    CHECK(sample.session.plan()->plan().absences.empty());
    sample.session.undo();
    CHECK(sample.dump() == before);
}

TEST_CASE("a department takes back that it removed its own lecturer with absences")
{
    OpenRegister sample;
    sample.session.acting()->choose("SNN");
    const QString id = sample.page.add("A lecturer", "district", "SNN");
    REQUIRE(sample.page.addAbsence(id) != "");
    const QByteArray before = sample.dump();
    REQUIRE(sample.page.remove({id}) == "");
    const QByteArray after = sample.dump();
    sample.session.undo();
    CHECK(sample.dump() == before);
    sample.session.redo();
    CHECK(sample.dump() == after);
}

TEST_CASE("an absence lasts a day or longer and is shown beside the class it falls on")
{
    OpenRegister sample;
    const QString id = sample.lecturer("nn3");
    const QDate first = sample.trainingClass("L04").startDate;
    const QString day = first.toString("dd/MM/yyyy");
    sample.page.setCurrentId(id);
    const QString absence = sample.page.addAbsence(id);
    REQUIRE(sample.page.setAbsenceField(absence, LecturerRegister::LastDay, day) == "");
    CHECK(sample.page.setAbsenceField(absence, LecturerRegister::FirstDay,
                                      first.addDays(1).toString("dd/MM/yyyy")) != "");
    REQUIRE(sample.page.setAbsenceField(absence, LecturerRegister::FirstDay, day) == "");
    CHECK(sample.row("nn3").clashes == 1);
    CHECK(sample.page.duties()->rows().front().problemText.contains(day));
    REQUIRE(sample.page.removeAbsence(absence) == "");
    CHECK(sample.row("nn3").clashes == 0);
}

TEST_CASE("the year of the current lecturer follows edits of classes")
{
    OpenRegister sample;
    sample.page.setCurrentId(sample.lecturer("nn3"));
    REQUIRE(sample.page.duties()->count() == 1);
    const QString id = sample.id("L04");
    const QString topic = sample.topic("L04", 0).id;
    REQUIRE(sample.session.setTopicField(id, topic, TopicModel::Lecturer, sample.lecturer("nn5")) ==
            "");
    CHECK(sample.page.duties()->count() == 1);
    REQUIRE(sample.session.removeClasses({id}) == "");
    CHECK(sample.page.duties()->count() == 0);
    sample.session.undo();
    CHECK(sample.page.duties()->count() == 1);
}

TEST_CASE("the register is copied as a table")
{
    OpenRegister sample;
    sample.page.copy(sample.seen());
    const QString table = QGuiApplication::clipboard()->text();
    CHECK(table.trimmed().count(u'\n') == 15);
    sample.page.copy({sample.lecturer("nn3")});
    const QString one = QGuiApplication::clipboard()->text().trimmed();
    CHECK(one.count(u'\n') == 1);
    CHECK(one.contains(QString::number(sample.row("nn3").fee.dong())));
}

TEST_CASE("a lecturer stays in place while the name is typed, and moves once that ends")
{
    OpenRegister sample;
    const QString first = sample.seen().first();
    REQUIRE(sample.page.setField({first}, LecturerRegister::Name, "Ỷ") == "");
    CHECK(sample.seen().first() == first);
    sample.session.endTyping();
    CHECK(sample.seen().last() == first);
}

TEST_CASE("a rank is given to several lecturers in one step")
{
    OpenRegister sample;
    const QByteArray before = sample.dump();
    const QStringList both{sample.lecturer("nn3"), sample.lecturer("nn5")};
    REQUIRE(sample.page.setField(both, LecturerRegister::Rank, "minister") == "");
    CHECK(sample.row("nn3").rank == "minister");
    CHECK(sample.row("nn5").rank == "minister");
    sample.session.undo();
    CHECK(sample.dump() == before);
}

TEST_CASE("who can take a topic: the topic goes to the one chosen, in one step")
{
    OpenRegister sample;
    const Topic before = sample.topic("L04", 1);
    sample.chooser.ask(sample.id("L04"), before.id);
    REQUIRE(sample.chooser.candidates()->count() == 15);
    CHECK(sample.chooser.topicText() == before.title);
    const QString chosen = sample.lecturer("nn5");
    REQUIRE(sample.chooser.choose(chosen) == "");
    CHECK(sample.topic("L04", 1).lecturer == chosen);
    sample.session.undo();
    CHECK(sample.topic("L04", 1) == before);
}

TEST_CASE("the best candidate is the first who is free")
{
    OpenRegister sample;
    const QString id = sample.lecturer("nn3");
    sample.chooser.ask(sample.id("L04"), sample.topic("L04", 0).id);
    const auto best = [&] {
        return sample.chooser.candidates()->rows()[std::size_t(sample.chooser.bestRow())];
    };
    CHECK(best().lecturerId == id);
    const QString absence = sample.page.addAbsence(id);
    sample.page.setAbsenceField(absence, LecturerRegister::LastDay, "31/12/2017");
    sample.page.setAbsenceField(absence, LecturerRegister::FirstDay, "1/1/2017");
    CHECK(best().lecturerId != id);
    CHECK(best().freeLevel == 0);
}

TEST_CASE("topics without a lecturer are asked about one after the other")
{
    OpenRegister sample;
    CHECK_FALSE(sample.chooser.askNext());
    sample.session.addTopic(sample.id("L12"));
    sample.session.addTopic(sample.id("L02"));
    CHECK(sample.chooser.openTopics() == 2);
    REQUIRE(sample.chooser.askNext());
    REQUIRE(sample.chooser.choose(sample.lecturer("lm1")) == "");
    REQUIRE(sample.chooser.askNext());
    REQUIRE(sample.chooser.choose(sample.lecturer("lm1")) == "");
    CHECK(sample.chooser.openTopics() == 0);
    CHECK_FALSE(sample.chooser.askNext());
}

TEST_CASE("a department is asked about the open topics of its own classes only")
{
    OpenRegister sample;
    const QString own = sample.id("L04");
    for (const TrainingClass &each : sample.session.plan()->plan().classes)
        sample.session.addTopic(each.id);
    CHECK(sample.chooser.openTopics() == 12);
    sample.session.acting()->choose("SNN");
    const int mine = sample.chooser.openTopics();
    CHECK(mine > 1);
    CHECK(mine < 12);
    for (int i = 0; i < mine; ++i) {
        REQUIRE(sample.chooser.askNext());
        CHECK(sample.chooser.choose(sample.lecturer("nn3")) == "");
    }
    CHECK_FALSE(sample.chooser.askNext());
    CHECK_FALSE(sample.trainingClass("L04").topics.back().lecturer.isEmpty());
    sample.session.acting()->choose("STC");
    CHECK(sample.chooser.openTopics() == 0);
    sample.session.acting()->choose("LMHTX");
    CHECK(sample.chooser.openTopics() == 12 - mine);
}

TEST_CASE("a topic that is passed over comes back once the chooser was left")
{
    OpenRegister sample;
    for (const char *code : {"L02", "L02", "L12"})
        sample.session.addTopic(sample.id(code));
    REQUIRE(sample.chooser.askNext());
    const QString first = sample.chooser.classText();
    CHECK(sample.chooser.skip());
    CHECK(sample.chooser.classText() == first);
    CHECK(sample.chooser.skip());
    CHECK(sample.chooser.classText() != first);
    CHECK(sample.chooser.openTopics() == 3);
    CHECK_FALSE(sample.chooser.skip());
    sample.chooser.leave();
    REQUIRE(sample.chooser.askNext());
    CHECK(sample.chooser.classText() == first);
}

TEST_CASE("those who are free on a day are seen alone")
{
    OpenRegister sample;
    const QDate first = sample.trainingClass("L04").startDate;
    CHECK(sample.page.setFreeDay("someday") != "");
    REQUIRE(sample.page.setFreeDay(first.toString("dd/MM/yyyy")) == "");
    CHECK(sample.page.freeDayText() == first.toString("dd/MM/yyyy"));
    CHECK(sample.page.lecturers()->rowOf(sample.lecturer("nn3")) < 0);
    CHECK(sample.page.lecturers()->rowOf(sample.lecturer("nh1")) >= 0);
    CHECK(sample.page.setFreeDay("someday") != "");
    CHECK(sample.page.lecturers()->rowOf(sample.lecturer("nn3")) < 0);
    REQUIRE(sample.session.removeClasses({sample.id("L04")}) == "");
    CHECK(sample.page.lecturers()->rowOf(sample.lecturer("nn3")) >= 0);
    sample.session.undo();
    REQUIRE(sample.page.setFreeDay("") == "");
    CHECK(sample.page.lecturers()->count() == 15);
}

TEST_CASE("lecturers are listed and offered by their given names, offices as they are written")
{
    OpenRegister sample;
    const QString an = sample.page.add("Trần Văn An", "district", "SNN");
    const QString yen = sample.page.add("Bùi Thị Yến", "district", "SNN");
    CHECK(sample.page.lecturers()->rowOf(an) == 0);
    CHECK(sample.page.lecturers()->rowOf(yen) == 16);
    CHECK(sample.session.lecturers()->indexOfCode(an) == 0);
    CHECK(sample.session.lecturers()->indexOfCode(yen) == 16);
    sample.page.lecturers()->sortBy(LecturerModel::Name);
    CHECK(sample.page.lecturers()->rowOf(yen) == 0);
}

TEST_CASE("without a plan the register is empty and refuses")
{
    OpenRegister sample;
    sample.session.closePlan();
    CHECK(sample.page.total() == 0);
    CHECK(sample.page.lecturers()->count() == 0);
    CHECK(sample.page.remove({"x"}) != "");
    CHECK(sample.page.addAbsence("x") == "");
    CHECK(sample.chooser.choose("x") != "");
    CHECK_FALSE(sample.chooser.skip());
    CHECK(sample.page.setFreeDay("1/1/2017") == "");
}
