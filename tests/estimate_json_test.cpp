#include "core/exchange/estimate_json.h"
#include "core/exchange/plan_json.h"
#include "core/exchange/shipped_catalogue.h"
#include "core/planning/plan_checks.h"

#include "tests/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace taphuan;

namespace {

/// The sample plan after an edit of its text, with all that is computed from it.
struct Written
{
    explicit Written(const char *before = "", const char *after = "")
        : plan(std::get<Plan>(
              readPlanJson(samplePlanJson().replace(before, after), shippedCatalogue())))
    {
    }

    QByteArray estimateText() const { return estimateJson(estimator, plan, estimate, findings); }
    QJsonObject json() const { return QJsonDocument::fromJson(estimateText()).object(); }
    QJsonObject why(std::size_t number, const char *item) const
    {
        return QJsonDocument::fromJson(whyJson(estimator, plan.classes[number],
                                               estimate.classes[number],
                                               estimator.catalogue().itemIndex(QString(item))))
            .object();
    }
    /// The first line of an item in the first class.
    QJsonObject line(const char *item) const
    {
        for (const QJsonValue each : json()["classes"][0]["lines"].toArray())
            if (each["item"] == QLatin1String(item))
                return each.toObject();
        return {};
    }
    QJsonObject finding(const char *kind) const
    {
        const QByteArray text = findingsJson(estimator, plan, findings);
        for (const QJsonValue each : QJsonDocument::fromJson(text)["findings"].toArray())
            if (each["kind"] == QLatin1String(kind))
                return each.toObject();
        return {};
    }

    Plan plan;
    NormBook norms{shippedCatalogue().norms, plan.norms, plan.header.province};
    Estimator estimator{shippedCatalogue(), plan.header, plan.lecturers, plan.defaults, norms};
    PlanEstimate estimate = estimatePlan(estimator, plan.classes);
    std::vector<Finding> findings = allFindings(estimator, plan, estimate);
};

/// The keys of a text's objects in the order in which they stand, from the n-th on.
QStringList keys(const QByteArray &json, qsizetype first, qsizetype count)
{
    QStringList found;
    auto matches = QRegularExpression("\"(\\w+)\": ").globalMatch(QString::fromUtf8(json));
    while (matches.hasNext())
        found.append(matches.next().captured(1));
    return found.mid(first, count);
}

QJsonObject withManagement(const char *rate)
{
    const QByteArray items =
        QByteArray("\"items\": [{\"item\": \"management\", \"rate\": ") + rate + "}]";
    return Written("\"items\": []", items.constData()).line("management");
}

} // namespace

TEST_CASE("The keys of an estimate stand in the order of its description")
{
    const QStringList line{
        "item",     "section", "rank",         "beneficiary", "label",   "factors",  "value",
        "unit",     "rate",    "cap",          "norm",        "capNorm", "document", "article",
        "evidence", "amount",  "sharePercent", "shareNorm",   "state",   "own",      "budgetCode"};
    const QByteArray text = Written().estimateText();
    CHECK(keys(text, 0, 8) ==
          QStringList{"format", "version", "classes", "code", "amount", "state", "own", "lines"});
    CHECK(keys(text, 8, line.size()) == line);
    const QStringList all = keys(text, 0, 1'000'000);
    const qsizetype end = all.indexOf("inWords") - 3;
    CHECK(all.mid(end, 11) == QStringList{"amount", "state", "own", "inWords", "byType", "type",
                                          "classes", "trainees", "amount", "state", "own"});
    CHECK(all.mid(all.indexOf("findings"), 9) == QStringList{"findings", "kind", "severity",
                                                             "class", "item", "rank", "beneficiary",
                                                             "document", "article"});
}

TEST_CASE("A line says its factors, its figures and where they come from")
{
    const QJsonObject line = Written().line("trainee_meal");
    CHECK(line["beneficiary"] == "agriculture");
    CHECK(line["rank"].isNull());
    CHECK(line["factors"][0]["value"] == "50");
    CHECK(line["factors"][1]["unit"] == QString::fromUtf8("ngày"));
    CHECK(line["rate"] == 100000);
    CHECK(line["cap"] == 100000);
    CHECK(line["capNorm"] == "meal-97-b");
    CHECK(line["article"] == "");
    CHECK(line["evidence"] == "recalled");
    CHECK(line["amount"] == 15000000);
    CHECK(line["sharePercent"] == "100");
    CHECK(line["budgetCode"] == "6658");
}

TEST_CASE("A line without a norm has null for what it would say")
{
    const QJsonObject line = Written().line("hall");
    for (const char *key :
         {"cap", "norm", "capNorm", "shareNorm", "document", "article", "evidence"}) {
        CAPTURE(key);
        CHECK(line.contains(QLatin1String(key)));
        CHECK(line[QLatin1String(key)].isNull());
    }
}

TEST_CASE("The rate and the cap of the management are percents")
{
    const QJsonObject line = withManagement("7.125");
    CHECK(line["rate"].toDouble() == 7.125);
    CHECK(line["cap"] == 10);
    CHECK(line["factors"][0]["value"] == "53500000");
    CHECK(line["amount"] == 3811875);
    CHECK(line["norm"].isNull());
    CHECK(line["capNorm"] == "mgmt-139");
    CHECK(line["document"] == "139/2010/TT-BTC");
}

TEST_CASE("The totals are those of the plan, in figures and in words")
{
    const QJsonObject json = Written().json();
    CHECK(json["amount"] == 527280000);
    CHECK(json["inWords"].toString().endsWith(QString::fromUtf8("đồng")));
    CHECK(json["byType"].toArray().size() == 11);
    CHECK(json["byType"][0]["type"] == "crop");
    CHECK(json["byType"][0]["classes"] == 2);
    CHECK(json["byType"][0]["trainees"] == 125);
}

TEST_CASE("The largest amounts are written digit by digit")
{
    const Written written("\"rate\": 2000000", "\"rate\": 333333333333");
    CHECK(written.estimateText().contains("\"amount\": 999999999999,"));
}

TEST_CASE("A rate above its cap is a finding with its excess")
{
    const Written written(
        "\"items\": []", "\"items\": [{\"item\": \"drinks\", \"rate\": 35000, \"reason\": \"x\"}]");
    const QJsonObject finding = written.finding("over_cap");
    CHECK(finding["severity"] == "error");
    CHECK(finding["class"] == "L01");
    CHECK(finding["item"] == "drinks");
    CHECK(finding["excess"] == 5000);
    CHECK(finding["excessTotal"] == 825000);
    CHECK(finding["document"] == "97/2010/TT-BTC");
}

TEST_CASE("A finding about the whole plan has no class")
{
    const Written written;
    CHECK(written.finding("basis_incomplete")["class"].isNull());
    CHECK(written.finding("basis_incomplete")["document"] == "40/2017/TT-BTC");
    CHECK(written.finding("over_ceiling")["excess"] == 27280000);
    CHECK_FALSE(written.finding("over_ceiling").contains("excessTotal"));
}

TEST_CASE("A finding names what it is about by the codes that people know")
{
    const Written written("2017-03-28", "2017-03-14");
    const QJsonObject clash = written.finding("lecturer_clash");
    CHECK(clash["class"] == "L01");
    CHECK(clash["otherClass"] == "L02");
    CHECK(clash["lecturer"].isString());
    CHECK(clash["days"][0] == "2017-03-14");
    CHECK_FALSE(clash.contains("excess"));
    const QJsonObject mismatch = written.finding("sessions_mismatch");
    CHECK(mismatch["expected"] == 6);
    CHECK(mismatch["actual"] == 5);
    CHECK(written.finding("wrong_department")["topic"].isString());
    CHECK(written.finding("wrong_department")["agency"] == "STNMT");
    CHECK(written.finding("holiday")["days"][0] == "2017-07-01");
}

TEST_CASE("Why a figure: the norm that was chosen and each that lost, with the reason")
{
    const QJsonObject why = Written().why(0, "drinks");
    CHECK(why["class"] == "L01");
    REQUIRE(why["lines"].toArray().size() == 1);
    const QJsonObject line = why["lines"][0].toObject();
    CHECK(line["amount"] == 4950000);
    CHECK(line["price"]["chosen"]["id"] == "drinks-97");
    CHECK(line["price"]["lost"][0]["id"] == "drinks-40");
    CHECK(line["price"]["lost"][0]["reason"] == "not_yet_in_force");
    CHECK(line["centralCap"]["chosen"]["amount"] == 30000);
}

TEST_CASE("Why a figure of local prices: there is no norm")
{
    const QJsonObject line = Written().why(0, "hall")["lines"][0].toObject();
    CHECK(line["price"]["chosen"].isNull());
    CHECK(line["price"]["lost"].toArray().isEmpty());
}

TEST_CASE("Why the state pays a share: its norms are answered too")
{
    const QJsonObject line = Written().why(0, "trainee_meal")["lines"][0].toObject();
    CHECK(line["share"]["chosen"].isNull());
    CHECK(line["share"]["lost"].toArray().size() == 4);
    CHECK(Written().why(0, "award")["lines"].toArray().isEmpty());
}
