#include "core/exchange/shipped_catalogue.h"
#include "core/planning/class_proposal.h"
#include "tests/catch.h"

using namespace taphuan;

namespace {

Cooperative cooperative(const char *type, const char *district, qint64 managers)
{
    Cooperative made;
    made.id = QString::fromUtf8(type) + QString::fromUtf8(district);
    made.name = made.id;
    made.type = QString::fromUtf8(type);
    made.district = QString::fromUtf8(district);
    made.directors = managers;
    return made;
}

Plan planWith(std::vector<Cooperative> cooperatives)
{
    Plan plan;
    plan.header.year = 2017;
    plan.cooperatives = std::move(cooperatives);
    return plan;
}

std::vector<ProposedClass> proposed(const Plan &plan, qint64 largest = 50)
{
    return proposeClasses(plan, shippedCatalogue(), largest);
}

std::vector<qint64> sizes(const std::vector<ProposedClass> &classes)
{
    std::vector<qint64> sizes;
    for (const ProposedClass &each : classes)
        sizes.push_back(each.trainees);
    return sizes;
}

} // namespace

TEST_CASE("A full class is one class, and one manager more makes two of like size")
{
    CHECK(sizes(proposed(planWith({cooperative("crop", "Lệ Thủy", 50)}))) ==
          std::vector<qint64>{50});
    CHECK(sizes(proposed(planWith({cooperative("crop", "Lệ Thủy", 51)}))) ==
          std::vector<qint64>{25, 26});
    CHECK(sizes(proposed(planWith({cooperative("crop", "Lệ Thủy", 151)}))) ==
          std::vector<qint64>{37, 38, 38, 38});
}

TEST_CASE("Districts with less than half a class share one as long as they fit")
{
    const Plan plan = planWith({cooperative("crop", "A", 24), cooperative("crop", "B", 25),
                                cooperative("crop", "C", 24), cooperative("crop", "D", 3),
                                cooperative("livestock", "A", 3)});
    const auto classes = proposed(plan);
    REQUIRE(sizes(classes) == std::vector<qint64>{48, 25, 3, 3});
    CHECK(classes[0].districts == QStringList{"A", "C"});
    CHECK(classes[1].districts == QStringList{"B"});
    CHECK(classes[2].districts == QStringList{"D"});
    CHECK(classes[3].type == "livestock");
}

TEST_CASE("Managers who are planned already are not proposed again")
{
    Plan plan = planWith({cooperative("crop", "Lệ Thủy", 60)});
    TrainingClass planned;
    planned.id = "l1";
    planned.type = "crop";
    planned.districts = {"Lệ Thủy"};
    planned.trainees = {{.id = "g", .beneficiary = Beneficiary::Agriculture, .count = 40}};
    plan.classes = {planned};
    CHECK(sizes(proposed(plan)) == std::vector<qint64>{20});
    plan.classes[0].trainees[0].count = 60;
    CHECK(proposed(plan).empty());
}

TEST_CASE("A class takes the days of the type's latest class, else two")
{
    Plan plan = planWith({cooperative("crop", "A", 30), cooperative("livestock", "A", 30)});
    TrainingClass early;
    early.type = "crop";
    early.startDate = QDate(2017, 3, 1);
    early.days = Quantity::whole(5);
    TrainingClass late = early;
    late.startDate = QDate(2017, 4, 3);
    late.days = Quantity::whole(3);
    plan.classes = {late, early};
    const auto classes = proposed(plan);
    REQUIRE(classes.size() == 2);
    CHECK(classes[0].days == Quantity::whole(3));
    CHECK(classes[1].days == Quantity::whole(2));
}

TEST_CASE("Classes are spread over March to November, on working days in a row")
{
    std::vector<Cooperative> many;
    for (int i = 0; i < 90; ++i)
        many.push_back(cooperative("crop", qPrintable(QStringLiteral("H%1").arg(i)), 40));
    const auto classes = proposed(planWith(many));
    REQUIRE(classes.size() == 90);
    CHECK(classes[0].startDate == QDate(2017, 3, 1));
    CHECK(classes.back().startDate >= QDate(2017, 11, 1));
    for (const ProposedClass &each : classes) {
        CHECK(each.startDate.dayOfWeek() <= Qt::Thursday);
        for (const QDate off : {QDate(2017, 4, 6), QDate(2017, 5, 1), QDate(2017, 5, 2)})
            CHECK((each.startDate > off || each.startDate.addDays(1) < off));
    }
}

TEST_CASE("A class of more than five days begins on a working day")
{
    Plan plan = planWith({cooperative("crop", "A", 30)});
    TrainingClass longOne;
    longOne.type = "crop";
    longOne.startDate = QDate(2017, 6, 1);
    longOne.days = Quantity::whole(10);
    plan.classes = {longOne};
    const auto classes = proposed(plan);
    REQUIRE(classes.size() == 1);
    CHECK(classes[0].startDate == QDate(2017, 3, 1));
}

TEST_CASE("Without a register, or without districts in it, nothing is proposed")
{
    CHECK(proposed(planWith({})).empty());
    CHECK(proposed(planWith({cooperative("crop", "", 60)})).empty());
}
