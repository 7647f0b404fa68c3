#include "app/training_needs.h"
#include "tests/catch.h"
#include "tests/session_fixture.h"

#include <QAbstractItemModelTester>

using namespace taphuan;
using namespace taphuan::test;

namespace {

/// The sample with 30 managers of transport cooperatives in one district.
struct Page
{
    Page()
    {
        CooperativeRegister &all = *sample.session.cooperativeRegister();
        const QString id = all.add("transport", "Minh Hóa");
        REQUIRE(all.setField({id}, CooperativeModel::Directors, "30") == "");
        sample.session.endTyping();
        shown().setInSight(true);
    }
    TrainingNeeds &shown() { return *sample.session.cooperativeRegister()->needs(); }
    const std::vector<TrainingClass> &classes() { return sample.session.plan()->plan().classes; }

    OpenSample sample;
};

} // namespace

TEST_CASE("Needs are counted while they are looked at, and follow each edit")
{
    Page page;
    CHECK(page.shown().managersText() == "30");
    CHECK(page.shown().missingText() == "30");
    const QString id = page.sample.session.plan()->plan().cooperatives[0].id;
    page.sample.session.cooperativeRegister()->setField({id}, CooperativeModel::Directors, "31");
    CHECK(page.shown().missingText() == "31");
    page.shown().setInSight(false);
    page.sample.session.undo();
    CHECK(page.shown().missingText() == "31");
    page.shown().setInSight(true);
    CHECK(page.shown().missingText() == "30");
}

TEST_CASE("The classes of a proposal are made in one step and cover the need")
{
    Page page;
    const std::size_t before = page.classes().size();
    REQUIRE(page.shown().propose("20") == "");
    REQUIRE(page.shown().proposal()->count() == 2);
    CHECK(page.classes().size() == before);
    REQUIRE(page.shown().make() == "");
    REQUIRE(page.classes().size() == before + 2);
    const TrainingClass &made = page.classes().back();
    CHECK(made.type == "transport");
    CHECK(made.districts == QStringList{"Minh Hóa"});
    CHECK(made.people() == 15);
    CHECK(made.code != page.classes()[before].code);
    CHECK(page.shown().missingText() == "");
    CHECK(page.shown().proposal()->count() == 0);
    CHECK(page.sample.stored() == page.sample.dump());
    page.sample.session.undo();
    CHECK(page.classes().size() == before);
}

TEST_CASE("What the planner changes or leaves out is respected")
{
    Page page;
    const std::size_t before = page.classes().size();
    REQUIRE(page.shown().propose("20") == "");
    page.shown().setAccepted(0, false);
    CHECK(page.shown().setField(1, ProposalModel::Trainees, "12") == "");
    CHECK(page.shown().setField(1, ProposalModel::Days, "1,5") == "");
    CHECK(page.shown().setField(1, ProposalModel::StartDate, "14/3") == "");
    CHECK(page.shown().setField(1, ProposalModel::Districts, "Minh Hóa, Tuyên Hóa") == "");
    CHECK(page.shown().setField(1, ProposalModel::Locality, "Đồng Lê") == "");
    REQUIRE(page.shown().make() == "");
    REQUIRE(page.classes().size() == before + 1);
    const TrainingClass &made = page.classes().back();
    CHECK(made.people() == 12);
    CHECK(made.startDate == QDate(2017, 3, 14));
    CHECK(made.districts == QStringList{"Minh Hóa", "Tuyên Hóa"});
    CHECK(made.locality == "Đồng Lê");
}

TEST_CASE("What a proposed class cannot be is refused")
{
    Page page;
    for (const char *size : {"0", "1001", "", "nhiều"})
        CHECK(page.shown().propose(size) != "");
    REQUIRE(page.shown().propose("50") == "");
    CHECK(page.shown().setField(0, ProposalModel::Trainees, "1,5") != "");
    CHECK(page.shown().setField(0, ProposalModel::Days, "hai") != "");
    CHECK(page.shown().setField(0, ProposalModel::StartDate, "30/2") != "");
    REQUIRE(page.shown().setField(0, ProposalModel::Districts, "A, A") == "");
    CHECK(page.shown().make() != "");
    CHECK(page.shown().proposal()->count() == 1);
    page.shown().setAccepted(0, false);
    CHECK(page.shown().make() != "");
}

TEST_CASE("The models of needs are honest")
{
    Page page;
    constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    const QAbstractItemModelTester rows(page.shown().rows(), fatal);
    const QAbstractItemModelTester proposal(page.shown().proposal(), fatal);
    REQUIRE(page.shown().propose("7") == "");
    page.shown().setAccepted(2, false);
    REQUIRE(page.shown().make() == "");
    CHECK(page.shown().missingText() == "6");
}

TEST_CASE("The needs are narrowed by a text without diacritics and to those that are left")
{
    Page page;
    const auto names = [&] {
        QStringList all;
        for (const NeedRow &row : page.shown().rows()->rows())
            all += row.name;
        return all;
    };
    page.shown().setFilterText("minh hoa");
    CHECK(names().count("Minh Hóa") == 2); // of two types, each below its own
    CHECK(names().size() == 4);
    page.shown().setFilterText("no such");
    CHECK(names().isEmpty());
    page.shown().setFilterText("");
    REQUIRE(page.shown().propose("50") == "");
    REQUIRE(page.shown().make() == "");
    page.shown().setOnlyMissing(true);
    CHECK_FALSE(names().contains("Minh Hóa"));
}

TEST_CASE("A class of a proposal is held in the kind of place that the plan's latest one there has")
{
    Page page;
    TrainingClass known = page.classes().front();
    REQUIRE(page.sample.session.setClassField({known.id}, ClassForm::Locality, "huyện Minh Hóa") ==
            "");
    REQUIRE(page.sample.session.setClassField({known.id}, ClassForm::Place, "district") == "");
    REQUIRE(page.shown().propose("50") == "");
    REQUIRE(page.shown().make() == "");
    CHECK(page.classes().back().place == Place::District);
    CHECK(page.classes().back().locality == "Minh Hóa");
}

TEST_CASE("Types are sorted by their sums and districts within their type")
{
    Page page;
    CooperativeRegister &all = *page.sample.session.cooperativeRegister();
    const QString other = all.add("transport", "Ba Đồn");
    REQUIRE(all.setField({other}, CooperativeModel::Directors, "7") == "");
    const auto names = [&] {
        QStringList found;
        for (const NeedRow &row : page.shown().rows()->rows())
            found += row.isType ? row.name.toUpper() : row.name;
        return found;
    };
    page.shown().setFilterText("van tai");
    const QString type = names().first();
    CHECK(names() == QStringList{type, "Ba Đồn", "Minh Hóa"});
    page.shown().sortBy(NeedModel::Managers);
    CHECK(names() == QStringList{type, "Ba Đồn", "Minh Hóa"});
    page.shown().sortBy(NeedModel::Managers);
    CHECK(page.shown().descending());
    CHECK(names() == QStringList{type, "Minh Hóa", "Ba Đồn"});
    page.shown().setFilterText("");
    CHECK(names().first() == type); // 37 managers, more than any other
}
