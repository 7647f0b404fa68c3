#include "app/pasting.h"
#include "tests/catch.h"
#include "tests/session_fixture.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace taphuan;
using namespace taphuan::test;

namespace {

void clip(const char *text)
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
}

} // namespace

TEST_CASE("One cell goes into every selected row, several go down from the current one")
{
    const auto one = pastedRows({tableCells("x\n"), {"a", "c"}, {"b"}, {4, 5}});
    const auto &rows = std::get<std::vector<PastedRow>>(one);
    REQUIRE(rows.size() == 2);
    CHECK(rows[1].id == "c");
    CHECK(rows[1].fields == QList<int>{4});
    const auto block =
        pastedRows({tableCells("1\t2\t3\r\n4\t5\t6\r\n"), {}, {"b", "c", "d"}, {4, 5}});
    const auto &below = std::get<std::vector<PastedRow>>(block);
    REQUIRE(below.size() == 2);
    CHECK(below[1].id == "c");
    CHECK(below[1].texts == QStringList{"4", "5"});
}

TEST_CASE("More rows than the list has are refused with both counts")
{
    const auto pasted = pastedRows({tableCells("1\n2\n3\n"), {}, {"b", "c"}, {0}});
    REQUIRE(std::holds_alternative<QString>(pasted));
    CHECK(std::get<QString>(pasted).contains("3"));
}

TEST_CASE("A column of a spreadsheet goes into classes as one step, types by their names")
{
    OpenSample sample;
    Session &session = sample.session;
    const QString first = session.filteredClasses()->idAt(0);
    const QByteArray before = sample.dump();
    clip("HTX chăn nuôi\t30*2\nhtx van tai\t1\n");
    REQUIRE(session.pasteClasses(first, {first}, {ClassForm::Type, ClassForm::Days}) == "");
    CHECK(sample.trainingClass("L01").type == "livestock");
    CHECK(sample.trainingClass("L01").days == Quantity::whole(60));
    CHECK(sample.trainingClass("L02").type == "transport");
    CHECK(sample.stored() == sample.dump());
    session.undo();
    CHECK(sample.dump() == before);
}

TEST_CASE("A paste that one row refuses changes none")
{
    OpenSample sample;
    const QString first = sample.session.filteredClasses()->idAt(0);
    const QByteArray before = sample.dump();
    clip("2\nhai ngày\n");
    const QString reason = sample.session.pasteClasses(first, {first}, {ClassForm::Days});
    CHECK(reason.contains(QStringLiteral("hai ngày")));
    CHECK(sample.dump() == before);
}

TEST_CASE("Lecturers take ranks by their names, several at once")
{
    OpenSample sample;
    LecturerRegister &page = *sample.session.lecturerRegister();
    const QStringList ids{page.lecturers()->idAt(0), page.lecturers()->idAt(1)};
    clip("Tiến sĩ");
    REQUIRE(page.paste(ids[0], ids, {LecturerRegister::Rank}) == "");
    CHECK(sample.session.plan()->estimator().lecturer(ids[1])->rank == Rank::Phd);
    sample.session.undo();
    clip("0912\ta@b.vn\n0913\tc@d.vn\n");
    REQUIRE(page.paste(ids[0], {}, {LecturerRegister::Phone, LecturerRegister::Email}) == "");
    CHECK(sample.session.plan()->estimator().lecturer(ids[1])->phone == "0913");
    clip("giáo sư");
    CHECK(page.paste(ids[0], ids, {LecturerRegister::Rank}) != "");
}

TEST_CASE("A column of titles goes into the topics from one on and makes those that are lacking")
{
    OpenSample sample;
    Session &session = sample.session;
    const QByteArray before = sample.dump();
    const TrainingClass whole = sample.trainingClass("L01");
    const std::size_t last = whole.topics.size() - 1;
    clip("Luật Hợp tác xã\t2\nThuế\t1+1\n");
    REQUIRE(session.pasteTopics(whole.id, whole.topics[last].id, TopicModel::Title) == "");
    const std::vector<Topic> &topics = sample.trainingClass("L01").topics;
    REQUIRE(topics.size() == last + 2);
    CHECK(topics[last].title == "Luật Hợp tác xã");
    CHECK(topics[last + 1].title == "Thuế");
    CHECK(topics[last + 1].sessions == Quantity::whole(2));
    CHECK(topics[last + 1].department ==
          session.plan()->catalogue().responsibleAgency(whole.type, whole.startDate));
    CHECK(sample.stored() == sample.dump());
    session.undo();
    CHECK(sample.dump() == before);
}

TEST_CASE("Sessions alone make no topic, and what cannot be read is named with its place")
{
    OpenSample sample;
    Session &session = sample.session;
    const QByteArray before = sample.dump();
    const TrainingClass whole = sample.trainingClass("L01");
    REQUIRE(whole.topics.size() > 1);
    clip("1\nhai\n");
    const QString reason = session.pasteTopics(whole.id, whole.topics[0].id, TopicModel::Sessions);
    CHECK(reason.contains(QStringLiteral("hai")));
    CHECK(reason.contains(QStringLiteral("row 2")));
    clip("1\n2\n");
    CHECK(session.pasteTopics(whole.id, whole.topics.back().id, TopicModel::Sessions) != "");
    clip(QByteArray("x\n").repeated(501).constData());
    CHECK(session.pasteTopics(whole.id, {}, TopicModel::Title).contains("500"));
    CHECK(sample.dump() == before);
}

TEST_CASE("Groups of trainees are pasted with their names, people and lodged")
{
    OpenSample sample;
    Session &session = sample.session;
    const TrainingClass whole = sample.trainingClass("L01");
    const auto isNew = [&](const Choice &choice) {
        return std::ranges::none_of(whole.trainees, [&](const TraineeGroup &group) {
            return codeText(group.beneficiary) == choice.code;
        });
    };
    const auto group = std::ranges::find_if(session.beneficiaries()->rows(), isNew);
    clip((group->label + "\t30*2\t5\n").toUtf8().constData());
    REQUIRE(session.pasteGroups(whole.id, {}, TraineeModel::Beneficiary) == "");
    const TraineeGroup &added = sample.trainingClass("L01").trainees.back();
    CHECK(sample.trainingClass("L01").trainees.size() == whole.trainees.size() + 1);
    CHECK(codeText(added.beneficiary) == group->code);
    CHECK(added.count == 60);
    clip("7\n");
    REQUIRE(session.pasteGroups(whole.id, added.id, TraineeModel::Count) == "");
    CHECK(sample.trainingClass("L01").trainees.back().count == 7);
}

TEST_CASE("Venues are pasted as they are listed, and none twice")
{
    OpenSample sample;
    PlanSettings &settings = *sample.session.settings();
    const auto venues = [&] { return sample.session.plan()->plan().venues; };
    clip("Nhà A\tĐồng Hới\t80\nNhà B\tBa Đồn\t\nNhà C\n");
    REQUIRE(settings.pasteVenues({}, VenueModel::Name) == "");
    REQUIRE(venues().size() == 3);
    CHECK(venues()[0].capacity == 80);
    settings.setFilterText("nha c");
    clip("40\n");
    REQUIRE(settings.pasteVenues(venues()[2].id, VenueModel::Capacity) == "");
    CHECK(venues()[2].capacity == 40);
    clip("1\n2\n");
    CHECK(settings.pasteVenues(venues()[2].id, VenueModel::Capacity) != "");
    clip("nhà a\tđồng hới\n");
    CHECK(settings.pasteVenues({}, VenueModel::Name) != "");
    CHECK(venues().size() == 3);
    sample.session.undo();
    sample.session.undo();
    CHECK(venues().empty());
}
