#include "core/exchange/shipped_catalogue.h"
#include "core/storage/backups.h"
#include "tests/catch.h"
#include "tests/session_fixture.h"

#include <QAbstractItemModelTester>

using namespace taphuan;
using namespace taphuan::test;

namespace {

struct Settings : OpenSample
{
    PlanSettings &settings = *session.settings();
    const Plan &plan() const { return session.plan()->plan(); }
    const Catalogue &catalogue() const { return session.plan()->catalogue(); }
    QString label(const char *item) const
    {
        return catalogue().items[std::size_t(catalogue().itemIndex(QString(item)))].label;
    }
    qint64 warnings() const { return session.plan()->figures().counts().warnings; }
};

const QDate freeDay(2017, 3, 14);

} // namespace

TEST_CASE("The first edit of a shipped agency makes a row of the plan, taking it back removes it")
{
    Settings test;
    REQUIRE(test.settings.setAgencyField("SCT", AgencyModel::ShortName, "SCT tỉnh") == "");
    REQUIRE(test.settings.setAgencyField("SCT", AgencyModel::Name, "Sở Công Thương tỉnh") == "");
    REQUIRE(test.plan().agencies.size() == 1);
    CHECK(test.catalogue().agency(u"SCT")->shortName == "SCT tỉnh");
    CHECK(test.catalogue().agency(u"SCT")->kind == AgencyKind::Department);
    REQUIRE(test.settings.resetAgency("SCT") == "");
    CHECK(test.plan().agencies.empty());
    CHECK(test.catalogue().agency(u"SCT")->shortName == "Sở Công Thương");
}

TEST_CASE("A shipped type is renamed for the plan, and is as shipped again when taken back")
{
    Settings test;
    using Model = ResponsibilityModel;
    const QString shipped = test.catalogue().type(u"crop")->name;
    CHECK(test.settings.setTypeField("crop", Model::TypeName, " ") != "");
    REQUIRE(test.settings.setTypeField("crop", Model::TypeName, "HTX cây trồng") == "");
    REQUIRE(test.settings.setTypeField("crop", Model::Beneficiary, "other") == "");
    REQUIRE(test.settings.setTypeField("crop", Model::Group, "non_agriculture") == "");
    REQUIRE(test.plan().types.size() == 1);
    CHECK(test.catalogue().type(u"crop")->name == "HTX cây trồng");
    CHECK(test.catalogue().type(u"crop")->beneficiary == Beneficiary::Other);
    CHECK(test.catalogue().types.size() == shippedCatalogue().types.size());
    CHECK(test.stored() == test.dump());
    REQUIRE(test.settings.resetType("crop") == "");
    CHECK(test.plan().types.empty());
    CHECK(test.catalogue().type(u"crop")->name == shipped);
}

TEST_CASE("A type of the plan's own is offered to classes and goes once nothing is of it")
{
    Settings test;
    CHECK(test.settings.addType(" ") != "");
    REQUIRE(test.settings.addType("HTX du lịch") == "");
    REQUIRE(test.settings.addType("HTX du lịch") == "");
    const QString code = test.plan().types.front().code;
    CHECK(code == "htx_du_lich");
    CHECK(test.plan().types.back().code == "htx_du_lich_2");
    CHECK(test.session.types()->indexOfCode(code) >= 0);
    const QString id = test.session.addClass(code);
    REQUIRE(id != "");
    CHECK(test.settings.resetType(code) != "");
    REQUIRE(test.session.removeClasses({id}) == "");
    REQUIRE(test.settings.resetType(code) == "");
    CHECK(test.plan().types.size() == 1);
    CHECK(test.settings.resetType(code) != "");
}

TEST_CASE("Types are the alliance's to edit")
{
    Settings test;
    test.session.acting()->choose("SNN");
    CHECK(test.settings.setTypeField("crop", ResponsibilityModel::TypeName, "Khác") != "");
    CHECK(test.settings.addType("HTX du lịch") != "");
    CHECK(test.plan().types.empty());
}

TEST_CASE("An agency ends after it begins, and keeps a name")
{
    Settings test;
    REQUIRE(test.settings.setAgencyField("SCT", AgencyModel::ValidFrom, "01/01/2018") == "");
    CHECK(test.settings.setAgencyField("SCT", AgencyModel::ValidTo, "01/01/2018") != "");
    CHECK(test.settings.setAgencyField("SCT", AgencyModel::ValidTo, "02/01/2018") == "");
    CHECK(test.settings.setAgencyField("SCT", AgencyModel::ValidTo, "soon") != "");
    CHECK(test.settings.setAgencyField("SCT", AgencyModel::Name, " ") != "");
    CHECK(test.settings.setAgencyField("SCT", AgencyModel::ValidTo, "") == "");
    CHECK(test.catalogue().agency(u"SCT")->validTo.isNull());
}

TEST_CASE("An agency of the plan gets a code of its initials and stays while it is named")
{
    Settings test;
    REQUIRE(test.settings.addAgency("Sở Thể thao") == "");
    REQUIRE(test.catalogue().agency(u"STT"));
    REQUIRE(test.settings.addAgency("Sở Tin tức") == "");
    CHECK(test.catalogue().agency(u"STT2")->name == "Sở Tin tức");
    REQUIRE(test.settings.setResponsibility("crop", "STT", PlanSettings::TakesPart, "") == "");
    CHECK(test.settings.resetAgency("STT") != "");
    REQUIRE(test.settings.resetAgency("STT2") == "");
    CHECK_FALSE(test.catalogue().agency(u"STT2"));
}

TEST_CASE("A new responsible department counts from its day on, and the shipped rows stay")
{
    Settings test;
    const auto responsible = [&](QDate day) {
        return test.catalogue().responsibleAgency(u"crop", day);
    };
    REQUIRE(test.settings.setResponsibility("crop", "SCT", PlanSettings::Responsible,
                                            "14/3/2017") == "");
    CHECK(responsible(freeDay.addDays(-1)) == "SNN");
    CHECK(responsible(freeDay) == "SCT");
    CHECK(responsible(QDate(2025, 3, 1)) == "SNNMT");
    CHECK(test.catalogue().responsibleAgency(u"salt", freeDay) == "SNN");
    REQUIRE(test.settings.resetResponsibilities("crop") == "");
    CHECK(responsible(freeDay) == "SNN");
    CHECK(test.plan().responsibilities.empty());
}

TEST_CASE("A cost item is called otherwise at once; what is as shipped is not kept")
{
    Settings test;
    const QString shipped = test.label("drinks");
    REQUIRE(test.settings.setItemField("drinks", ItemModel::Label, "Giải khát") == "");
    CHECK(test.label("drinks") == "Giải khát");
    REQUIRE(test.settings.setItemField("drinks", ItemModel::Label, shipped) == "");
    CHECK(test.plan().itemSettings.empty());
    CHECK(test.settings.setItemField("drinks", ItemModel::BudgetCode, "66a") != "");
    REQUIRE(test.settings.setItemField("drinks", ItemModel::Section, "V") == "");
    CHECK(test.catalogue().items.back().code == "drinks");
    REQUIRE(test.settings.resetItem("drinks") == "");
    CHECK(test.label("drinks") == shipped);
}

TEST_CASE("Another section moves lines and no money")
{
    Settings test;
    const Money before = test.session.plan()->figures().amount();
    REQUIRE(test.settings.setItemField("trainee_meal", ItemModel::Section, "V") == "");
    CHECK(test.session.plan()->figures().amount() == before);
    test.session.undo();
    CHECK(test.plan().itemSettings.empty());
}

TEST_CASE("A holiday of the plan is a finding at once, and one taken back is none")
{
    Settings test;
    const QDate day = test.plan().classes.front().startDate;
    const qint64 before = test.warnings();
    REQUIRE(test.settings.addHoliday(day.toString("d/M"), "Ngày hội", "public") == "");
    CHECK(test.warnings() > before);
    REQUIRE(test.settings.takeBackHoliday(day.toString(Qt::ISODate)) == "");
    CHECK(test.warnings() == before);
    CHECK(test.plan().holidays.empty());
}

TEST_CASE("A shipped holiday becomes a working day and comes back")
{
    Settings test;
    const auto isHoliday = [&] {
        const auto &days = test.catalogue().holidays;
        return std::ranges::find(days, QDate(2017, 5, 1), &Holiday::date) != days.end();
    };
    REQUIRE(isHoliday());
    REQUIRE(test.settings.takeBackHoliday("2017-05-01") == "");
    CHECK_FALSE(isHoliday());
    REQUIRE(test.settings.resetHoliday("2017-05-01") == "");
    CHECK(isHoliday());
    CHECK(test.settings.addHoliday("1/5/2018", "Năm sau", "public") != "");
    CHECK(test.settings.addHoliday("31/2", "Không có", "public") != "");
}

TEST_CASE("The venues of classes are taken over once each")
{
    Settings test;
    REQUIRE(test.settings.addVenuesOfClasses() == "");
    const std::size_t count = test.plan().venues.size();
    REQUIRE(count > 0);
    REQUIRE(test.settings.addVenuesOfClasses() == "");
    CHECK(test.plan().venues.size() == count);
    const QString id = test.plan().venues.front().id;
    REQUIRE(test.settings.setVenueField(id, VenueModel::Capacity, "2*60") == "");
    CHECK(test.plan().venues.front().capacity == 120);
    CHECK(test.settings.setVenueField(id, VenueModel::Capacity, "many") != "");
    REQUIRE(test.settings.removeVenue(id) == "");
    CHECK(test.plan().venues.size() == count - 1);
}

TEST_CASE("A rank is called as the province says, until the name is taken back")
{
    Settings test;
    const QString shipped = test.catalogue().label(Rank::Phd, freeDay);
    REQUIRE(test.settings.setRankLabel("phd", "TS, GVC") == "");
    CHECK(test.catalogue().label(Rank::Phd, freeDay) == "TS, GVC");
    REQUIRE(test.settings.setRankLabel("phd", "") == "");
    CHECK(test.catalogue().label(Rank::Phd, freeDay) == shipped);
    CHECK(test.plan().labels.empty());
}

TEST_CASE("The filter finds without diacritics, and models stay honest")
{
    Settings test;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (QAbstractItemModel *model : std::initializer_list<QAbstractItemModel *>{
             test.settings.agencies(), test.settings.responsibilities(), test.settings.items(),
             test.settings.holidays(), test.settings.venues(), test.settings.ranks()})
        testers.push_back(std::make_unique<QAbstractItemModelTester>(
            model, QAbstractItemModelTester::FailureReportingMode::Fatal));
    const int all = test.settings.items()->rowCount();
    test.settings.setFilterText("nuoc uong");
    CHECK(test.settings.items()->rowCount() == 1);
    CHECK(test.settings.agencies()->rowCount() == 0);
    test.settings.addVenue("Nhà A");
    test.settings.setItemField("drinks", ItemModel::Unit, "cốc");
    test.settings.setFilterText("");
    CHECK(test.settings.items()->rowCount() == all);
    test.session.undo();
    test.session.closePlan();
    CHECK(test.settings.items()->rowCount() == 0);
}

TEST_CASE("Every edit of the settings is in the file and comes back by undo")
{
    Settings test;
    const QByteArray before = test.dump();
    const Plan planBefore = test.plan();
    test.settings.setAgencyField("SCT", AgencyModel::ShortName, "SCT");
    test.session.endTyping();
    test.settings.setResponsibility("salt", "SCT", PlanSettings::TakesPart, "1/6");
    test.settings.addVenue("Nhà A");
    CHECK(PlanStore(test.session.filePath(), PlanStore::Access::Read).load() == test.plan());
    for (int i = 0; i < 3; ++i)
        test.session.undo();
    CHECK(test.plan() == planBefore);
    CHECK(test.dump() == before);
}

TEST_CASE("A backup is restored in one step that undo takes back, and what was there is kept too")
{
    Settings test;
    test.session.setPlanField(PlanForm::Title, "Đầu");
    test.session.backups()->backUpNow();
    waitFor(*test.session.backups()->job());
    test.session.setPlanField(PlanForm::Title, "Sau");
    test.session.removeClasses({test.id("L01")});
    const Plan later = test.plan();
    REQUIRE(test.session.backups()->restore(1) == "");
    waitFor(*test.session.backups()->job());
    CHECK(test.plan().header.title == "Đầu");
    CHECK(test.plan().classes.size() == later.classes.size() + 1);
    const auto backups = backupsOf(test.session.filePath());
    REQUIRE(backups.size() == 2);
    CHECK(PlanStore(backups.front().path, PlanStore::Access::Read).load() == later);
    test.session.undo();
    CHECK(test.plan() == later);
    CHECK(test.session.backups()->restore(99) != "");
}

TEST_CASE("An edited plan is backed up when it is opened, once a day")
{
    Settings test;
    const QString file = test.session.filePath();
    CHECK(backupsOf(file).empty());
    test.session.setPlanField(PlanForm::Title, "A");
    for (int i = 0; i < 2; ++i) {
        test.session.closePlan();
        test.session.openFile(file);
        waitFor(*test.session.backups()->job());
        CHECK(test.session.backups()->rows()->rowCount() == 1);
        CHECK(test.session.banner() == "");
    }
}

TEST_CASE("A venue that is in the list already is not entered again")
{
    OpenSample sample;
    PlanSettings &page = *sample.session.settings();
    REQUIRE(page.addVenue("Nhà văn hóa") == "");
    CHECK(page.addVenue("  nhà văn hóa ") != "");
    const auto &venues = sample.session.plan()->plan().venues;
    const QString id = venues.back().id;
    REQUIRE(page.setVenueField(id, VenueModel::Locality, "Ba Đồn") == "");
    REQUIRE(page.addVenue("Nhà văn hóa") == "");
    const QString reason = page.setVenueField(venues.back().id, VenueModel::Locality, "BA ĐỒN");
    CHECK(reason.contains("Ba Đồn", Qt::CaseInsensitive));
    CHECK(page.setVenueField(venues.back().id, VenueModel::Locality, "Lệ Thủy") == "");
}
