#include "core/exchange/shipped_catalogue.h"
#include "core/planning/needs.h"
#include "tests/catch.h"

using namespace taphuan;

namespace {

Cooperative cooperative(const char *type, const char *district, qint64 managers)
{
    return {.name = "HTX", .type = type, .district = district, .chairs = managers};
}

TrainingClass classFor(const char *type, QStringList districts, qint64 people)
{
    return {.type = type, .districts = districts, .trainees = {{.count = people}}};
}

/// "crop Đồng Hới 2/30/20": cooperatives, managers, planned.
QStringList texts(const Plan &plan)
{
    QStringList texts;
    for (const Need &need : needsOf(plan, shippedCatalogue()))
        texts.append(QStringLiteral("%1 %2 %3/%4/%5")
                         .arg(need.type, need.district)
                         .arg(need.cooperatives)
                         .arg(need.managers)
                         .arg(need.planned));
    return texts;
}

Plan registerOnly()
{
    Plan plan;
    plan.cooperatives = {cooperative("salt", "Quảng Trạch", 4), cooperative("crop", "Đồng Hới", 10),
                         cooperative("crop", "TP. Đồng Hới", 20),
                         cooperative("crop", "Bố Trạch", 60)};
    return plan;
}

} // namespace

TEST_CASE("Without a register and classes there is no need")
{
    CHECK(needsOf({}, shippedCatalogue()).empty());
}

TEST_CASE("Needs come by type, then by district, whose spellings are one")
{
    CHECK(texts(registerOnly()) ==
          QStringList{"crop Bố Trạch 1/60/0", "crop Đồng Hới 2/30/0", "salt Quảng Trạch 1/4/0"});
}

TEST_CASE("A class is for its districts, else for that of its locality, officials left out")
{
    Plan plan = registerOnly();
    plan.classes = {classFor("crop", {}, 50), classFor("crop", {"bo trach"}, 7)};
    plan.classes[0].locality = "thành phố ĐỒNG HỚI";
    plan.classes[0].trainees.push_back({.beneficiary = Beneficiary::Official, .count = 5});
    plan.classes[1].locality = "Đồng Hới";
    CHECK(texts(plan)[0] == "crop Bố Trạch 1/60/7");
    CHECK(texts(plan)[1] == "crop Đồng Hới 2/30/50");
    plan.classes[0].locality = "Huế";
    CHECK(texts(plan)[1] == "crop Đồng Hới 2/30/0");
}

TEST_CASE("Districts share a class in proportion to their managers, nobody lost")
{
    Plan plan = registerOnly();
    plan.classes = {classFor("crop", {"Đồng Hới", "Bố Trạch", "Đồng Hới"}, 50)};
    CHECK(texts(plan)[0] == "crop Bố Trạch 1/60/33");
    CHECK(texts(plan)[1] == "crop Đồng Hới 2/30/17");
    plan.classes = {classFor("salt", {"Đồng Hới", "Bố Trạch"}, 3)};
    CHECK(texts(plan).mid(2) ==
          QStringList{"salt Bố Trạch 0/0/1", "salt Đồng Hới 0/0/2", "salt Quảng Trạch 1/4/0"});
}

TEST_CASE("A class that is taken away leaves what was there before it")
{
    const TrainingClass twoDistricts = classFor("salt", {"Lệ Thủy", "Quảng Trạch"}, 5);
    NeedBoard board(registerOnly().cooperatives);
    const auto before = board.needs(shippedCatalogue());
    board.count(twoDistricts, 1);
    CHECK(board.needs(shippedCatalogue()) != before);
    board.count(twoDistricts, -1);
    CHECK(board.needs(shippedCatalogue()) == before);
}
