// Every slot that edits: what it does, that the file has it, and that undo takes it back.
#include "tests/catch.h"
#include "tests/session_fixture.h"

using namespace taphuan;
using namespace taphuan::test;

namespace {

/// Makes an edit and requires that it is one step, stored, undone and made again.
template<class Edit> void requireStep(OpenSample &sample, const Edit &edit)
{
    Session &session = sample.session;
    const QByteArray before = sample.dump();
    edit(session);
    session.endTyping();
    const QByteArray after = sample.dump();
    REQUIRE(after != before);
    REQUIRE(sample.stored() == after);
    REQUIRE(session.undoTitle() != "");
    REQUIRE(session.banner() == "");
    session.undo();
    REQUIRE(sample.dump() == before);
    REQUIRE(sample.stored() == before);
    session.redo();
    REQUIRE(sample.dump() == after);
}

} // namespace

TEST_CASE("Every field of a class is edited, saved and undone")
{
    OpenSample sample;
    const auto [field, text] = GENERATE(table<ClassForm::Field, const char *>({
        {ClassForm::Code, "X01"},
        {ClassForm::Title, "Tên khác"},
        {ClassForm::Type, "fishery"},
        {ClassForm::StartDate, "15/3"},
        {ClassForm::Days, "0,5"},
        {ClassForm::SessionsPerDay, "1"},
        {ClassForm::Sessions, "5"},
        {ClassForm::Nights, "0"},
        {ClassForm::Place, "district"},
        {ClassForm::Locality, "Lệ Thủy"},
        {ClassForm::Venue, "Nhà văn hóa"},
        {ClassForm::Priority, "3"},
        {ClassForm::Districts, "Minh Hóa, Tuyên Hóa"},
    }));
    requireStep(sample, [&, f = field, t = text](Session &session) {
        REQUIRE(session.setClassField({sample.id("L01")}, f, t) == "");
    });
}

TEST_CASE("Every field of the plan is edited, saved and undone")
{
    OpenSample sample;
    const auto [field, text] = GENERATE(table<PlanForm::Field, const char *>({
        {PlanForm::Title, "Tên khác"},
        {PlanForm::Year, "2018"},
        {PlanForm::Province, "Quảng Trị"},
        {PlanForm::Ceiling, "450.000.000"},
        {PlanForm::Ceiling, ""},
        {PlanForm::RoundTo, "1000"},
        {PlanForm::MealsLodgingShare, "50"},
        {PlanForm::Basis, "139/2010/TT-BTC\n\n 97/2010/TT-BTC "},
    }));
    requireStep(sample, [f = field, t = text](Session &session) {
        REQUIRE(session.setPlanField(f, t) == "");
    });
}

TEST_CASE("Classes are added, duplicated and removed in one step each")
{
    OpenSample sample;
    requireStep(sample, [](Session &session) { REQUIRE(session.addClass("crop") != ""); });
    requireStep(sample, [&](Session &session) {
        REQUIRE(session.duplicateClasses({sample.id("L02"), sample.id("L03")}).size() == 2);
    });
    requireStep(sample, [&](Session &session) {
        REQUIRE(session.removeClasses({sample.id("L01"), sample.id("L12")}) == "");
    });
}

TEST_CASE("Trainee groups are added, edited and removed")
{
    OpenSample sample;
    const QString id = sample.id("L01");
    const auto group = [&] { return sample.trainingClass("L01").trainees.back().id; };
    requireStep(sample, [&](Session &session) { REQUIRE(session.addGroup(id, "hardship") != ""); });
    requireStep(sample, [&](Session &session) {
        REQUIRE(session.setGroupField(id, group(), TraineeModel::Count, "10+5") == "");
    });
    requireStep(sample, [&](Session &session) {
        REQUIRE(session.setGroupField(id, group(), TraineeModel::Lodged, "15") == "");
    });
    requireStep(sample, [&](Session &session) {
        REQUIRE(session.setGroupField(id, group(), TraineeModel::Beneficiary, "other") == "");
    });
    REQUIRE(sample.session.setGroupField(id, group(), TraineeModel::Lodged, "16") != "");
    REQUIRE(sample.session.addGroup(id, "other") == "");
    sample.session.dismissBanner();
    requireStep(sample, [&](Session &session) { REQUIRE(session.removeGroup(id, group()) == ""); });
}

TEST_CASE("Topics are added, edited, moved and removed")
{
    OpenSample sample;
    const QString id = sample.id("L01");
    const auto topic = [&] { return sample.trainingClass("L01").topics.front().id; };
    requireStep(sample, [&](Session &session) { REQUIRE(session.addTopic(id) != ""); });
    const QString lecturer = sample.session.plan()->plan().lecturers[3].id;
    const std::pair<TopicModel::Field, QString> edits[] = {{TopicModel::Title, "Luật"},
                                                           {TopicModel::Sessions, "0,5"},
                                                           {TopicModel::Lecturer, lecturer},
                                                           {TopicModel::Lecturer, ""},
                                                           {TopicModel::Department, "STC"},
                                                           {TopicModel::Day, "3"},
                                                           {TopicModel::Day, ""},
                                                           {TopicModel::Content, "Nội dung"}};
    for (const auto &[field, text] : edits)
        requireStep(sample, [&, f = field, t = text](Session &session) {
            REQUIRE(session.setTopicField(id, topic(), f, t) == "");
        });
    REQUIRE(sample.session.setTopicField(id, topic(), TopicModel::Day, "4") != "");
    requireStep(sample,
                [&](Session &session) { REQUIRE(session.moveTopic(id, topic(), 99) == ""); });
    requireStep(sample, [&](Session &session) { REQUIRE(session.removeTopic(id, topic()) == ""); });
}

TEST_CASE("Stays are added, edited and removed")
{
    OpenSample sample;
    const QString id = sample.id("L01");
    const QString lecturer = sample.session.plan()->plan().lecturers[2].id;
    const auto stay = [&] { return sample.trainingClass("L01").stays.back().id; };
    requireStep(sample, [&](Session &session) { REQUIRE(session.addStay(id, lecturer) != ""); });
    for (const auto field : {StayModel::Days, StayModel::Nights, StayModel::Trips})
        requireStep(sample, [&](Session &session) {
            REQUIRE(session.setStayField(id, stay(), field, "2,5") == "");
        });
    REQUIRE(sample.session.setStayField(id, stay(), StayModel::Lecturer, "nobody") != "");
    requireStep(sample, [&](Session &session) { REQUIRE(session.removeStay(id, stay()) == ""); });
}

TEST_CASE("Entries of a class and defaults of the plan are added, edited and removed")
{
    OpenSample sample;
    const QString owner = GENERATE(QString(), QStringLiteral("L01"));
    const QString id = owner.isEmpty() ? QString() : sample.id("L01");
    QString entry;
    requireStep(sample, [&](Session &session) {
        entry = session.addEntry(id, "award");
        REQUIRE(entry != "");
    });
    const std::pair<EntryModel::Field, QString> edits[] = {{EntryModel::Rate, "200.000"},
                                                           {EntryModel::Quantity, "3"},
                                                           {EntryModel::Label, "Giải nhất"},
                                                           {EntryModel::Reason, "Nghị quyết"}};
    for (const auto &[field, text] : edits)
        requireStep(sample, [&, f = field, t = text](Session &session) {
            REQUIRE(session.setEntryField(id, entry, f, t) == "");
        });
    requireStep(sample, [&](Session &session) { REQUIRE(session.removeEntry(id, entry) == ""); });
}

TEST_CASE("An item that is listed already is added for its next line")
{
    OpenSample sample;
    const QString id = sample.id("L01");
    REQUIRE(sample.session.addEntry(id, "lecturer_fee") != "");
    REQUIRE(sample.session.addEntry(id, "lecturer_fee") != "");
    const auto &entries = sample.trainingClass("L01").entries;
    REQUIRE_FALSE(entries[0].rank);
    REQUIRE(entries[1].rank == Rank::Minister);
    REQUIRE(sample.session.addEntry(id, "hall") != "");
    REQUIRE(sample.session.addEntry(id, "hall") == "");
}

TEST_CASE("Lecturers are added and edited")
{
    OpenSample sample;
    QString lecturer;
    requireStep(sample, [&](Session &session) {
        lecturer = session.lecturerRegister()->add("Nguyễn Văn A", "phd", "SNN");
        REQUIRE(lecturer != "");
    });
    requireStep(sample, [&](Session &session) {
        REQUIRE(session.lecturerRegister()->setField({lecturer}, LecturerRegister::Rank,
                                                     "minister") == "");
    });
    LecturerRegister &page = *sample.session.lecturerRegister();
    REQUIRE(page.setField({lecturer}, LecturerRegister::Name, " ") != "");
    REQUIRE(page.add("B", "captain", "SNN") == "");
}

TEST_CASE("A line's rate is overridden by an entry that names it, and taken back")
{
    OpenSample sample;
    const QString id = sample.id("L01");
    const QByteArray before = sample.dump();
    const QString key = "trainee_meal||agriculture|";
    requireStep(sample, [&](Session &session) {
        REQUIRE(session.setLineField(id, key, EstimateModel::Rate, "40.000") == "");
    });
    REQUIRE(sample.trainingClass("L01").entries.back().beneficiary == Beneficiary::Agriculture);
    requireStep(sample, [&](Session &session) {
        REQUIRE(session.setLineField(id, key, EstimateModel::Reason, "Nghị quyết") == "");
    });
    requireStep(sample, [&](Session &session) {
        REQUIRE(session.setLineField(id, key, EstimateModel::Quantity, "100") == "");
    });
    sample.session.setLineField(id, key, EstimateModel::Quantity, "");
    sample.session.setLineField(id, key, EstimateModel::Rate, "");
    REQUIRE(sample.dump() == before);
}

TEST_CASE("A rate of zero is not acted on before its typing ends")
{
    OpenSample sample;
    const QString id = sample.id("L01");
    const auto lines = [&] {
        return sample.session.plan()->figures().estimateOf(id)->lines.size();
    };
    const auto before = lines();
    REQUIRE(sample.session.setLineField(id, "drinks|||", EstimateModel::Rate, "0") == "");
    REQUIRE(lines() == before);
    sample.session.endTyping();
    REQUIRE(lines() == before - 1);
}

TEST_CASE("The cap is used instead of a rate above it")
{
    OpenSample sample;
    const QString id = sample.id("L01");
    const auto overCap = [&] { return sample.session.plan()->figures().countsOf(id).errors; };
    const int before = overCap();
    sample.session.setLineField(id, "drinks|||", EstimateModel::Rate, "90.000");
    sample.session.setLineField(id, "drinks|||", EstimateModel::Reason, "Giá thị trường");
    REQUIRE(overCap() == before + 1);
    REQUIRE(sample.session.useCap(id, "drinks|||") == "");
    REQUIRE(overCap() == before);
}

TEST_CASE("What may be edited follows from the agency one acts for")
{
    OpenSample sample;
    Session &session = sample.session;
    const QString id = sample.id("L01"); // crops, in 2017: the department of agriculture
    const QString topic = sample.trainingClass("L01").topics.front().id;
    const auto editTitle = [&] { return session.setClassField({id}, ClassForm::Title, "Khác"); };
    const auto editTopic = [&](const char *title) {
        return session.setTopicField(id, topic, TopicModel::Title, title);
    };
    CHECK(session.acting()->isAlliance());
    CHECK(editTitle() == "");

    session.acting()->choose("SNN");
    const QByteArray before = sample.dump();
    CHECK(session.setClassField({id}, ClassForm::Title, "Nữa").contains("Liên minh HTX"));
    session.undo();
    CHECK(session.banner().contains("Liên minh HTX"));
    CHECK(sample.dump() == before);
    CHECK(sample.stored() == before);
    CHECK(editTopic("Luật Hợp tác xã") == "");
    CHECK(session.plan()->store().journal(1).front().agency == "SNN");

    for (const char *other : {"STC", "UBND", "SXD"}) {
        session.acting()->choose(other);
        INFO(other);
        CHECK(editTopic("Nữa").contains("Sở NN&PTNT"));
        CHECK(sample.trainingClass("L01").topics.front().title == "Luật Hợp tác xã");
    }
}

TEST_CASE("A line that is a default of the plan is edited there")
{
    OpenSample sample;
    Session &session = sample.session;
    const QString entry = session.addEntry("", "class_staff");
    session.setEntryField("", entry, EntryModel::Rate, "100.000");
    REQUIRE(session.setLineField(sample.id("L01"), "class_staff|||0", EstimateModel::Rate, "5") !=
            "");
    REQUIRE(session.setLineField(sample.id("L01"), "nothing|||", EstimateModel::Rate, "5") != "");
}
