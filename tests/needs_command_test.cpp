#include "tests/catch.h"
#include "tests/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace taphuan::test;

namespace {

/// The sample with a register of two cooperatives of one type, in two districts.
QString planWithRegister(const Desk &desk)
{
    const QString plan = desk.path("tập huấn.taphuan");
    REQUIRE(run({"import", desk.json(), plan}).status == 0);
    const QString list = desk.write("danh sách.csv", "Tên HTX;Loại hình;Huyện;Giám đốc;Kế toán\n"
                                                     "HTX A;trồng trọt;Lệ Thủy;2;1\n"
                                                     "HTX B;trồng trọt;Đảo Xa;1;1\n");
    REQUIRE(run({"import-register", list, plan}).status == 0);
    return plan;
}

QJsonArray needsIn(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    CHECK(object["format"] == "taphuan-needs");
    return object["needs"].toArray();
}

} // namespace

TEST_CASE("needs --json tells who is to be trained, by type and district")
{
    const Desk desk;
    const Ended ended = run({"needs", planWithRegister(desk), "--json"});
    CHECK(ended.status == 0);
    CHECK(ended.err.isEmpty());
    int managers = 0;
    for (const QJsonValue &each : needsIn(ended.out)) {
        const QJsonObject need = each.toObject();
        managers += need["managers"].toInt();
        if (need["district"] == QStringLiteral("Đảo Xa")) {
            CHECK(need["type"] == "crop");
            CHECK(need["managers"] == 2);
            CHECK(need["planned"] == 0);
            CHECK(need["uncovered"] == 2);
        }
    }
    CHECK(managers == 5);
}

TEST_CASE("needs as a table names types and districts")
{
    const Desk desk;
    const Ended ended = run({"needs", planWithRegister(desk)});
    CHECK(ended.status == 0);
    const QString table = QString::fromUtf8(ended.out);
    CHECK(table.contains("HTX trồng trọt"));
    CHECK(table.contains("Đảo Xa"));
    CHECK(run({"needs", planWithRegister(Desk()), "--lang", "en"}).out.contains("Not covered"));
}

TEST_CASE("needs of a plan without a register says so, and has none in JSON")
{
    const Desk desk;
    const Ended ended = run({"needs", desk.json(), "--lang", "en"});
    CHECK(ended.status == 0);
    CHECK(ended.out.contains("no register of cooperatives"));
    CHECK(needsIn(run({"needs", desk.json(), "--json"}).out).isEmpty());
}

TEST_CASE("needs wants one file that is there")
{
    const Desk desk;
    CHECK(run({"needs"}).status == 2);
    CHECK(run({"needs", desk.json(), desk.json()}).status == 2);
    CHECK(run({"needs", desk.path("none.json")}).status == 4);
}
