#include "tests/catch.h"
#include "tests/fit_plans.h"

#include "core/exchange/fit_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace taphuan;
using namespace taphuan::test;

namespace {

FitRequest everyField(const FitPlan &plan)
{
    FitRequest request;
    request.ceiling = plan.share(60);
    request.typeCeilings = {{"crop", Money(500'000'000)}};
    request.departmentCeilings = {{"SNN", Money(900'000'000)}};
    request.measures = {true, 1, 20, 10, {"award", "drinks"}, 80, 10, true, {"hall", "drinks"}};
    request.onePerType = true;
    request.keepHardship = true;
    request.untouched = {"class-1"};
    request.fewerTraineesInAll = 60;
    request.reason = "Cắt giảm “cho vừa” trần";
    return request;
}

} // namespace

TEST_CASE("A fit that is kept comes back as it was")
{
    const FitPlan plan(drawnPlan(31, 12));
    const FitRequest request = everyField(plan);
    const FitProposal proposal = plan.propose(request);
    CHECK(keptFitFrom(fitJson(request, proposal)) == KeptFit{request, proposal});
}

TEST_CASE("A conflict is written with its constraints and is no fit that was kept")
{
    const FitConflict conflict{
        {{FitConstraint::Kind::Ceiling, {}, 5}, {FitConstraint::Kind::Untouched, "class-1", 0}},
        true,
        Money(7)};
    const QByteArray json = fitJson({}, conflict);
    const QJsonObject written = QJsonDocument::fromJson(json).object()["conflict"].toObject();
    CHECK(written["needed"].toInt() == 7);
    CHECK(written["constraints"].toArray()[1].toObject()["about"] == "class-1");
    CHECK(written["constraints"].toArray()[1].toObject()["kind"] == "untouched");
}

TEST_CASE("What is no fit is not read as one")
{
    for (const char *text : {"", "{", "[]", "{}", R"({"format": "taphuan-plan", "proposal": {}})",
                             R"({"format": "taphuan-fit", "proposal": {"stateBefore": "x"}})"})
        CHECK_FALSE(keptFitFrom(text));
}
