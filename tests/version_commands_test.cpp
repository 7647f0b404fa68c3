#include "tests/catch.h"
#include "tests/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace taphuan::test;

namespace {

/// The sample spends more than its ceiling, and says why that may be.
QJsonObject excepted(const Desk &desk)
{
    QJsonObject plan = QJsonDocument::fromJson(contentOf(desk.json())).object();
    plan["version"] = 3;
    plan["exceptions"] = QJsonArray{QJsonObject{
        {"finding", "over_ceiling"}, {"reason", "Bổ sung trong năm"}, {"document", "18/TB-UBND"}}};
    return plan;
}

QString planFile(const Desk &desk, const QString &name, const QJsonObject &plan)
{
    const QString json = desk.write(name + ".json", QJsonDocument(plan).toJson());
    const QString file = desk.path(name + ".taphuan");
    REQUIRE(run({"import", json, file}).status == 0);
    return file;
}

QJsonObject jsonOf(const QStringList &arguments)
{
    const Ended ended = run(arguments);
    REQUIRE(ended.status == 0);
    return QJsonDocument::fromJson(ended.out).object();
}

} // namespace

TEST_CASE("A plan is not submitted while an error stands, and the error is named")
{
    const Desk desk;
    const QString file = desk.path("a.taphuan");
    REQUIRE(run({"import", desk.json(), file}).status == 0);
    const Ended ended = run({"submit", file});
    CHECK(ended.status == 3);
    CHECK(ended.out.contains("27.280.000"));
    CHECK(ended.err.count(u'\n') == 1);
    CHECK(jsonOf({"versions", file, "--json"})["versions"].toArray().isEmpty());
}

TEST_CASE("An error with a recorded exception stands no longer")
{
    const Desk desk;
    const QString file = planFile(desk, "a", excepted(desk));
    const Ended checked = run({"check", file});
    CHECK(checked.status == 0);
    CHECK(checked.out.contains("18/TB-UBND"));
    CHECK(run({"submit", file, "--note", "Trình lần đầu"}).status == 0);
    const QJsonObject version =
        jsonOf({"versions", file, "--json"})["versions"].toArray()[0].toObject();
    CHECK(version["number"].toInt() == 1);
    CHECK(version["classes"].toInt() == 12);
    CHECK(version["agency"].toString() == "LMHTX");
    CHECK(version["note"].toString() == "Trình lần đầu");
    CHECK(version["step"].toString() == "submitted");
    CHECK(version["amount"].toInteger() ==
          jsonOf({"estimate", file, "--json"})["amount"].toInteger());
}

TEST_CASE("A plan in which nothing is different is not submitted again")
{
    const Desk desk;
    const QString file = planFile(desk, "a", excepted(desk));
    REQUIRE(run({"submit", file}).status == 0);
    const Ended ended = run({"submit", file});
    CHECK(ended.status == 3);
    CHECK(run({"diff", file, "1", "draft"}).status == 0);
    CHECK(jsonOf({"diff", file, "1", "draft", "--json"})["classes"].toArray().isEmpty());
}

TEST_CASE("A version that is not there, a JSON plan and a file that is not there are refused")
{
    const Desk desk;
    const QString file = planFile(desk, "a", excepted(desk));
    CHECK(run({"diff", file, "1", "draft"}).status == 3);
    CHECK(run({"diff", file, "draft", "zwei"}).status == 3);
    CHECK(run({"submit", desk.json()}).status == 3);
    CHECK(run({"versions", desk.path("b.taphuan")}).status == 4);
    CHECK(run({"diff", file, "1"}).status == 2);
}
