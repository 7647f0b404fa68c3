#include "tests/catch.h"
#include "tests/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace taphuan::test;

namespace {

/// A new plan file made from the sample.
QString planFile(const Desk &desk)
{
    const QString path = desk.path("tập huấn.taphuan");
    REQUIRE(run({"import", desk.json(), path}).status == 0);
    return path;
}

QJsonObject objectOf(const QByteArray &json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    CHECK(error.error == QJsonParseError::NoError);
    return document.object();
}

bool isOneSentence(const Ended &ended)
{
    return ended.out.isEmpty() && ended.err.startsWith("taphuan: ") && ended.err.endsWith('\n') &&
           ended.err.count('\n') == 1;
}

} // namespace

TEST_CASE("Import makes a plan file, silently, and dump gives back what went in")
{
    const Desk desk;
    const QString plan = planFile(desk);
    const Ended first = run({"dump", plan});
    CHECK(first.status == 0);
    CHECK(first.err.isEmpty());
    const QString again = desk.path("again.taphuan");
    REQUIRE(run({"import", desk.write("dumped.json", first.out), again}).status == 0);
    CHECK(run({"dump", again}).out == first.out);
    CHECK(objectOf(first.out)["classes"].toArray().size() == 12);
}

TEST_CASE("Import does not overwrite")
{
    const Desk desk;
    const QString target = desk.write("có rồi.taphuan", "nội dung cũ");
    const Ended ended = run({"import", desk.json(), target});
    CHECK(ended.status == 3);
    CHECK(isOneSentence(ended));
    CHECK(ended.err.contains(target));
    CHECK(contentOf(target) == "nội dung cũ");
}

TEST_CASE("A plan that is refused leaves nothing behind")
{
    const Desk desk;
    const QString bad = desk.write("hỏng.json", "{\"format\": \"taphuan-plan\", }");
    const QStringList before = desk.names();
    const Ended ended = run({"import", bad, desk.path("mới.taphuan")});
    CHECK(ended.status == 3);
    CHECK(isOneSentence(ended));
    CHECK(ended.err.contains("dòng 1, cột 28"));
    CHECK(desk.names() == before);
}

TEST_CASE("A wrong value is named by its key")
{
    const Desk desk;
    const QByteArray json = contentOf(desk.json()).replace("\"days\": 2", "\"days\": -2");
    const Ended ended = run({"check", desk.write("âm.json", json), "--lang", "en"});
    CHECK(ended.status == 3);
    CHECK(ended.err.contains("classes["));
    CHECK(ended.err.contains("].days"));
}

TEST_CASE("A line break in a key or a file name does not break the sentence")
{
    const Desk desk;
    const Ended ended = run({"check", desk.write("hai\ndòng.json", R"({"a\nb": 1})")});
    CHECK(ended.status == 3);
    CHECK(isOneSentence(ended));
}

TEST_CASE("What the environment refuses ends with 4")
{
    const Desk desk;
    const QString plan = planFile(desk);
    for (const QStringList &arguments :
         {QStringList{"dump", desk.path("không có.taphuan")},
          QStringList{"estimate", desk.path("không có.json")}, QStringList{"check", desk.path(".")},
          QStringList{"estimate", "/dev/zero"},
          QStringList{"import", desk.json(), desk.path("thiếu/a.taphuan")},
          QStringList{"export", plan, desk.path(".")},
          QStringList{"export", plan, desk.path("thiếu/a.xlsx")}}) {
        const Ended ended = run(arguments);
        CAPTURE(arguments.join(' ').toStdString(), ended.err.toStdString());
        CHECK(ended.status == 4);
        CHECK(isOneSentence(ended));
    }
}

TEST_CASE("A folder that is missing is named, not the file to be made in it")
{
    const Desk desk;
    const QString folder = desk.path("thiếu");
    for (const QStringList &arguments : {QStringList{"import", desk.json(), folder + "/a.taphuan"},
                                         QStringList{"export", desk.json(), folder + "/a.xlsx"}})
        CHECK(run(arguments).err == "taphuan: " + folder + " không tồn tại.\n");
}

TEST_CASE("A file that is not ours is refused, whatever its name")
{
    const Desk desk;
    const QString text = desk.write("thư.taphuan", "Kính gửi");
    for (const char *command : {"dump", "estimate", "check"}) {
        const Ended ended = run({command, text});
        CHECK(ended.status == 3);
        CHECK(isOneSentence(ended));
    }
}

TEST_CASE("Either kind of plan file is known by its content")
{
    const Desk desk;
    const QString plan = planFile(desk);
    const QString store = desk.write("thật ra là tệp.json", contentOf(plan));
    const QString json = desk.write("thật ra là JSON.taphuan", contentOf(desk.json()));
    const Ended fromJson = run({"estimate", json, "--json"});
    CHECK(fromJson.status == 0);
    CHECK(run({"estimate", store, "--json"}).out == fromJson.out);
    CHECK(run({"estimate", plan, "--json"}).out == fromJson.out);
}

TEST_CASE("The estimate as JSON has the documented keys")
{
    const Desk desk;
    const auto estimate = objectOf(run({"estimate", desk.json(), "--json"}).out);
    CHECK(estimate["format"] == "taphuan-estimate");
    for (const char *key :
         {"version", "classes", "amount", "state", "own", "inWords", "byType", "findings"})
        CHECK(estimate.contains(QLatin1String(key)));
    CHECK(estimate["state"].toDouble() + estimate["own"].toDouble() ==
          estimate["amount"].toDouble());
}

TEST_CASE("The estimate as a table fits a terminal and says the total in words")
{
    const Desk desk;
    const Ended ended = run({"estimate", desk.json()});
    CHECK(ended.status == 0);
    const QString text = QString::fromUtf8(ended.out);
    for (const QString &line : text.split('\n'))
        CHECK(line.size() <= 100);
    CHECK(text.contains("Hỗ trợ tiền ăn · HTX nông nghiệp"));
    CHECK(text.contains("Bằng chữ: "));
    CHECK(text == text.normalized(QString::NormalizationForm_C));
}

TEST_CASE("Check ends with 1 exactly where a finding is an error")
{
    const Desk desk;
    const Ended errors = run({"check", desk.json(), "--json"});
    bool anyError = false;
    for (const auto &finding : objectOf(errors.out)["findings"].toArray())
        anyError = anyError || finding.toObject()["severity"] == "error";
    CHECK(errors.status == (anyError ? 1 : 0));
    const QString empty = desk.write(
        "trống.json", R"({"format":"taphuan-plan","version":1,"plan":{"year":2017,"title":"Trống",)"
                      R"("province":"Quảng Bình"},"lecturers":[],"classes":[]})");
    CHECK(run({"check", empty}).status == 0);
    const QString classless = desk.write(
        "lớp trống.json",
        R"({"format":"taphuan-plan","version":1,"plan":{"year":2017,"title":"T","province":"Quảng Bình"},)"
        R"("lecturers":[],"classes":[{"code":"L01","title":"t","type":"crop","startDate":"2017-03-14",)"
        R"("days":1,"place":"town"}]})");
    const Ended ended = run({"check", classless});
    CHECK(ended.status == 1);
    CHECK(QString::fromUtf8(ended.out).contains("Lớp còn thiếu: học viên, chuyên đề."));
}

TEST_CASE("Why explains each line of an item, with the norms that lost")
{
    const Desk desk;
    const Ended text = run({"why", desk.json(), "L01", "drinks"});
    CHECK(text.status == 0);
    CHECK(text.out.contains("97/2010/TT-BTC"));
    CHECK(QString::fromUtf8(text.out).contains("đến 01/07/2017 mới có hiệu lực"));
    const auto why = objectOf(run({"why", desk.json(), "L01", "drinks", "--json"}).out);
    CHECK(why["class"] == "L01");
    CHECK(why["lines"].toArray().size() == 1);
}

TEST_CASE("An unknown class or item is refused with those that are near to it")
{
    const Desk desk;
    const Ended noClass = run({"why", desk.json(), "L1", "drinks"});
    CHECK(noClass.status == 3);
    CHECK(noClass.err.contains("L01"));
    const Ended noItem = run({"why", desk.json(), "L01", "drink"});
    CHECK(noItem.status == 3);
    CHECK(noItem.err.contains("drinks"));
}

TEST_CASE("A class's total stands on one line with who pays it")
{
    const Desk desk;
    QByteArray json = contentOf(desk.json());
    json.replace("\"mealsLodgingSharePercent\": 100", "\"mealsLodgingSharePercent\": 50");
    const Ended ended = run({"estimate", desk.write("nửa.json", json)});
    CHECK(QString::fromUtf8(ended.out).contains(
        QRegularExpression("Cộng L01 +NSNN 38.500.000; HTX 15.000.000 +53.500.000\n")));
}

TEST_CASE("Export writes the workbook and replaces an old one")
{
    const Desk desk;
    const QString book = desk.write("sổ dự toán.xlsx", "cũ");
    CHECK(run({"export", desk.json(), book}).status == 0);
    CHECK(contentOf(book).startsWith("PK"));
}

TEST_CASE("A disk that is full is said in one sentence, and the old workbook stays")
{
    const Desk desk;
    const QString book = desk.write("sổ dự toán.xlsx", "cũ");
    const Ended ended = runInBash("ulimit -f 8; \"$@\"", {"export", desk.json(), book});
    CAPTURE(ended.err.toStdString());
    CHECK(ended.status == 4);
    CHECK(isOneSentence(ended));
    CHECK(contentOf(book) == "cũ");
    CHECK(desk.names().size() == 2);
}

TEST_CASE("Export does not replace a plan")
{
    const Desk desk;
    const QByteArray before = contentOf(desk.json());
    CHECK(run({"export", desk.json(), desk.json()}).status == 3);
    CHECK(contentOf(desk.json()) == before);
    const QString plan = planFile(desk);
    CHECK(run({"export", desk.json(), plan}).status == 3);
    CHECK(run({"dump", plan}).status == 0);
}

TEST_CASE("A list of cooperatives comes into a plan, once, and what it did is said")
{
    const Desk desk;
    const QString plan = planFile(desk);
    const QString list = desk.write("htx.csv", "Tên HTX;Loại hình;Số thành viên\n"
                                               "HTX Một;Trồng trọt;10\nHTX Hai;Môi trường;20\n");
    const Ended first = run({"import-register", list, plan});
    CHECK(first.status == 0);
    CHECK(QString::fromUtf8(first.out) == "Mới: 2; thay đổi: 0; như cũ: 0.\n");
    CHECK(run({"import-register", list, plan, "--lang", "en"}).out ==
          "New: 0; changed: 0; as they were: 2.\n");
}

TEST_CASE("A list with a row that is refused is not imported, and the row is named")
{
    const Desk desk;
    const QString plan = planFile(desk);
    const QByteArray before = run({"dump", plan}).out;
    const QString list =
        desk.write("htx.csv", "Tên HTX;Loại hình\nHTX Một;Trồng trọt\nHTX Hai;Gì\n");
    const Ended ended = run({"import-register", list, plan});
    CHECK(ended.status == 3);
    CHECK(isOneSentence(ended));
    CHECK(ended.err.contains("B3"));
    CHECK(run({"dump", plan}).out == before);
    CHECK(run({"import-register", desk.write("thư.csv", "Kính gửi\n"), plan}).status == 3);
    CHECK(run({"import-register", list, desk.json()}).status == 3);
    CHECK(run({"import-register", desk.path("không có.xlsx"), plan}).status == 4);
}

TEST_CASE("Bad usage ends with 2 and says how to use the program")
{
    for (const QStringList &arguments :
         {QStringList{"estimate"}, QStringList{"estimate", "a", "b"}, QStringList{"import", "a"},
          QStringList{"dump", "a", "--json"}, QStringList{"--json"}, QStringList{"why", "a", "L01"},
          QStringList{"--unknown"}, QStringList{"estimate", "a", "-x"},
          QStringList{"estimate", "a", "--lang"}, QStringList{"estimate", "a", "--lang", "fr"},
          QStringList{"a", "b"}, QStringList{"dump", ""}}) {
        const Ended ended = run(arguments);
        CAPTURE(arguments.join(' ').toStdString());
        CHECK(ended.status == 2);
        CHECK(ended.out.isEmpty());
        CHECK(ended.err.contains("Cách dùng: taphuan"));
    }
}

TEST_CASE("Help and version go to standard output")
{
    CHECK(run({"--help"}).out.startsWith("Cách dùng: taphuan"));
    CHECK(run({"--help"}).status == 0);
    CHECK(run({"--version"}).out.startsWith("taphuan "));
    CHECK(run({"--version"}).status == 0);
}

TEST_CASE("The language is that of --lang, else English where the locale says so, else Vietnamese")
{
    CHECK(run({"--help", "--lang", "en"}).out.startsWith("Usage:"));
    CHECK(run({"--lang=en", "--help"}).out.startsWith("Usage:"));
    CHECK(run({"--help"}, "en_GB.UTF-8").out.startsWith("Usage:"));
    CHECK(run({"--help", "--lang", "vi"}, "en_US.UTF-8").out.startsWith("Cách dùng"));
    for (const char *locale : {"C", "vi_VN.UTF-8", "fr_FR.UTF-8", "POSIX"}) {
        const Ended ended = run({"--help"}, QString::fromLatin1(locale));
        CHECK(ended.out.startsWith("Cách dùng"));
        CHECK(ended.err.isEmpty());
    }
}

TEST_CASE("A name that begins with a dash is given after two dashes")
{
    const Ended ended = run({"estimate", "--", "-không có.json"});
    CHECK(ended.status == 4);
    CHECK(ended.err.contains("-không có.json"));
}

TEST_CASE("Standard output that is full, closed or not read ends with 4")
{
    const Desk desk;
    for (const char *script : {"\"$@\" > /dev/full", "\"$@\" >&-",
                               "{ sleep 0.3; \"$@\"; } | true; exit ${PIPESTATUS[0]}"}) {
        const Ended ended = runInBash(script, {"estimate", desk.json()});
        CAPTURE(script, ended.err.toStdString());
        CHECK(ended.status == 4);
        CHECK(isOneSentence(ended));
    }
}

TEST_CASE("A window without a display is refused in one sentence")
{
    const Desk desk;
    const Ended ended =
        runInBash("env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM \"$@\"", {desk.json()});
    CHECK(ended.status == 4);
    CHECK(isOneSentence(ended));
}

TEST_CASE("A plan file is read where nothing may be written")
{
    const Desk desk;
    const QString plan = planFile(desk);
    const QByteArray dumped = run({"dump", plan}).out;
    const Ended ended = runInBash("chmod 0444 \"$3\"; chmod 0555 \"${3%/*}\"; "
                                  "[ $UID != 0 ] || drop='setpriv --reuid=65534 --clear-groups'; "
                                  "$drop \"$@\"; status=$?; chmod 0755 \"${3%/*}\"; exit $status",
                                  {"dump", plan});
    CHECK(ended.status == 0);
    CHECK(ended.out == dumped);
}

TEST_CASE("A second run says the same, byte for byte")
{
    const Desk desk;
    for (const char *command : {"estimate", "check"})
        CHECK(run({command, desk.json()}).out == run({command, desk.json()}).out);
}
