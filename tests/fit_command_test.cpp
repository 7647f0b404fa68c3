#include "tests/catch.h"
#include "tests/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace taphuan::test;

namespace {

QJsonObject fitted(const Desk &desk, const QStringList &options)
{
    const Ended ended = run(QStringList{"fit", desk.json(), "--json"} + options);
    CHECK(ended.status == 0);
    return QJsonDocument::fromJson(ended.out).object();
}

qint64 number(const QJsonObject &object, const char *key)
{
    return qint64(object[QLatin1String(key)].toDouble());
}

} // namespace

TEST_CASE("A fit as JSON keeps the ceiling, and its savings add up to the difference")
{
    const Desk desk;
    const QJsonObject fit = fitted(desk, {"--ceiling", "450.000.000"});
    CHECK(fit["format"] == "taphuan-fit");
    const QJsonObject proposal = fit["proposal"].toObject();
    CHECK(number(proposal, "stateAfter") <= 450'000'000);
    CHECK(number(proposal, "pointsBound") == number(proposal, "pointsAfter"));
    qint64 saved = 0;
    for (const auto &each : proposal["classes"].toArray())
        for (const auto &step : each.toObject()["steps"].toArray())
            saved += number(step.toObject(), "saving");
    CHECK(number(proposal, "stateBefore") - saved == number(proposal, "stateAfter"));
}

TEST_CASE("A fit as a table says what is cut, what that saves and why, and fits a terminal")
{
    const Desk desk;
    const Ended ended = run({"fit", desk.json(), "--ceiling", "450000000"});
    CHECK(ended.status == 0);
    const QString text = QString::fromUtf8(ended.out);
    CHECK(text.contains(QRegularExpression("L\\d\\d +Bỏ lớp \\(\\d+ cán bộ\\) +[\\d.]+ +Ưu tiên")));
    CHECK(text.contains("Đã chứng minh là tối ưu"));
    for (const QString &line : text.split('\n'))
        CHECK(line.size() <= 100);
}

TEST_CASE("What was asked for comes back in the JSON")
{
    const Desk desk;
    const QJsonObject request =
        fitted(desk, {"--type-ceiling", "crop=100.000.000", "--keep-classes", "--fewer-days", "1",
                      "--fewer-trainees=20", "--rates-down-to=80", "--rates-by-norm", "--leave-out",
                      "drinks", "--leave-out", "award", "--untouched", "L05"})["request"]
            .toObject();
    CHECK(request["ceiling"].isNull());
    CHECK(number(request["typeCeilings"].toObject(), "crop") == 100'000'000);
    const QJsonObject measures = request["measures"].toObject();
    CHECK(measures["dropClasses"] == false);
    CHECK(measures["ratesByNorm"] == true);
    CHECK(number(measures, "ratesDownTo") == 80);
    CHECK(measures["leaveOut"].toArray() == QJsonArray{"drinks", "award"});
    CHECK(request["untouched"].toArray().size() == 1);
}

TEST_CASE("A ceiling that cannot be kept is refused with the constraints in conflict")
{
    const Desk desk;
    const QStringList asked{"fit",    desk.json(), "--ceiling",   "1.000.000",
                            "--lang", "en",        "--untouched", "L03"};
    const Ended ended = run(asked);
    CHECK(ended.status == 3);
    CHECK(ended.out.isEmpty());
    CHECK(ended.err.contains("This cannot all be kept: the ceiling of the plan, 1.000.000 đồng; "
                             "class L03 stays as it is. With the rest, at least "));
    const Ended json = run(asked + QStringList{"--json"});
    CHECK(json.status == 3);
    CHECK(QJsonDocument::fromJson(json.out).object()["conflict"].toObject()["smallest"] == true);
}

TEST_CASE("An unknown class, item, type or agency is refused, a percent above 100 not understood")
{
    const Desk desk;
    for (const QStringList &options :
         {QStringList{"--untouched", "L1"}, QStringList{"--leave-out", "drink"},
          QStringList{"--type-ceiling", "cro=5"}, QStringList{"--department-ceiling", "?=5"}}) {
        const Ended ended = run(QStringList{"fit", desk.json(), "--ceiling", "5"} + options);
        CAPTURE(options.join(' ').toStdString(), ended.err.toStdString());
        CHECK(ended.status == 3);
        CHECK(ended.err.count('\n') == 1);
    }
    for (const QStringList &options :
         {QStringList{"--rates-down-to", "101"}, QStringList{"--type-ceiling", "crop"},
          QStringList{"--ceiling", "x"}, QStringList{"--keep-classes=1"}})
        CHECK(run(QStringList{"fit", desk.json()} + options).status == 2);
}

TEST_CASE("An option that stands last without its value is named")
{
    const Desk desk;
    const Ended ended = run({"--lang", "en", "fit", desk.json(), "--ceiling"});
    CHECK(ended.status == 2);
    CHECK(ended.err.contains("“--ceiling” needs a value."));
}

TEST_CASE("Without an option the ceiling is that of the plan; without either it is bad usage")
{
    const Desk desk;
    CHECK(number(fitted(desk, {})["request"].toObject(), "ceiling") == 500'000'000);
    QByteArray json = contentOf(desk.json());
    json.replace("  \"ceiling\": 500000000,\n", "");
    CHECK(run({"fit", desk.write("không trần.json", json)}).status == 2);
}

TEST_CASE("The same fit is the same, byte for byte, and names classes by their codes")
{
    const Desk desk;
    const QStringList asked{"fit",         desk.json(), "--ceiling", "400000000",
                            "--untouched", "L02",       "--json"};
    const Ended first = run(asked);
    CHECK(first.out == run(asked).out);
    CHECK(first.out.contains("\"id\": \"L02\""));
}

TEST_CASE("Where the solver is missing it is said in one sentence")
{
    const Desk desk;
    const Ended ended =
        runInBash("PATH=/nowhere \"$@\"", {"fit", desk.json(), "--ceiling", "5", "--lang", "en"});
    CHECK(ended.status == 4);
    CHECK(ended.err == "taphuan: The solver “cbc” is not installed (package coinor-cbc).\n");
}
