#include "core/exchange/spreadsheet_reader.h"
#include "tests/catch.h"
#include "tests/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace taphuan;
using namespace taphuan::test;

namespace {

/// A plan whose first version lies with Finance as a workbook.
struct Sent
{
    Sent()
    {
        QJsonObject plan = QJsonDocument::fromJson(contentOf(desk.json())).object();
        plan["version"] = 3;
        plan["exceptions"] = QJsonArray{QJsonObject{
            {"finding", "over_ceiling"}, {"reason", "Bổ sung"}, {"document", "18/TB-UBND"}}};
        const QString json = desk.write("a.json", QJsonDocument(plan).toJson());
        REQUIRE(run({"import", json, file}).status == 0);
        REQUIRE(run({"submit", file}).status == 0);
        REQUIRE(run({"export", file, book, "--version", "1", "--sheets", "tham-dinh"}).status == 0);
    }

    /// Types into the appraised cell of the first line of a cost item, as Finance would.
    void type(const QString &item, const QString &typed) const
    {
        const QString script = "import sys, openpyxl\n"
                               "path, item, typed = sys.argv[1:]\n"
                               "book = openpyxl.load_workbook(path)\n"
                               "sheet = book['Thẩm định']\n"
                               "row = next(r for r in range(11, 99) if str(sheet.cell(r, 13).value)"
                               ".startswith(item + '|'))\n"
                               "sheet.cell(row, 5).value = typed\n"
                               "sheet.cell(row, 7).value = 'Mượn được'\n"
                               "book.save(path)\n";
        REQUIRE(runProgram("/usr/bin/python3", {"-c", script, book, item, typed}).status == 0);
    }
    QJsonObject reading() const
    {
        return QJsonDocument::fromJson(run({"appraise", file, book, "--json"}).out).object();
    }

    Desk desk;
    QString file = desk.path("kế hoạch.taphuan");
    QString book = desk.path("gửi lại.xlsx");
};

QStringList tabs(const QString &path)
{
    const auto read = readSpreadsheet(contentOf(path));
    REQUIRE(std::holds_alternative<Spreadsheet>(read));
    QStringList names;
    for (const SheetCells &sheet : std::get<Spreadsheet>(read).sheets)
        names += sheet.name;
    return names;
}

} // namespace

TEST_CASE("What Finance cut is shown first and taken over when it is accepted")
{
    const Sent sent;
    sent.type("hall", "5.000.000");
    const Ended shown = run({"appraise", sent.file, sent.book});
    CHECK(shown.status == 0);
    CHECK(shown.out.contains("Mượn được"));
    CHECK(shown.out.contains("-1.000.000"));
    CHECK(sent.reading()["changes"].toArray().size() == 1);
    CHECK(run({"appraise", sent.file, sent.book, "--apply"}).status == 0);
    CHECK(sent.reading()["changes"].toArray().isEmpty());
    const QString again = sent.desk.path("lần nữa.xlsx");
    REQUIRE(run({"export", sent.file, again, "--version", "1"}).status == 0);
    CHECK(run({"appraise", sent.file, again}).out.contains("Thay đổi: 0"));
}

TEST_CASE("A workbook with faults is refused as a whole, each fault named with its cell")
{
    const Sent sent;
    sent.type("hall", "5.000.000");
    sent.type("drinks", "nhiều");
    const Ended ended = run({"appraise", sent.file, sent.book, "--apply"});
    CHECK(ended.status == 3);
    CHECK(ended.out.contains("Thẩm định!E"));
    CHECK(ended.out.contains("“nhiều” không phải là số tiền"));
    CHECK(sent.reading()["changes"].toArray().size() == 1);
    CHECK(sent.reading()["faults"].toArray()[0].toObject()["kind"] == "not_a_number");
}

TEST_CASE("The workbook of a draft is not taken for a version, nor a draft appraised")
{
    const Sent sent;
    const QString list = sent.desk.write("htx.csv", "Tên HTX;Loại hình\nHTX Một;Trồng trọt\n");
    REQUIRE(run({"import-register", list, sent.file}).status == 0);
    REQUIRE(run({"export", sent.file, sent.book}).status == 0);
    const Ended ended = run({"appraise", sent.file, sent.book});
    CHECK(ended.status == 3);
    CHECK(ended.out.contains("dự thảo"));
    const QString draft = sent.desk.path("nháp.taphuan");
    REQUIRE(run({"import", sent.desk.json(), draft}).status == 0);
    CHECK(run({"appraise", draft, sent.book}).status == 3);
}

TEST_CASE("The workbook of a plan in which nothing is different since is that of its version")
{
    const Sent sent;
    REQUIRE(run({"export", sent.file, sent.book}).status == 0);
    sent.type("hall", "5000000");
    CHECK(run({"appraise", sent.file, sent.book, "--apply"}).status == 0);
    REQUIRE(run({"export", sent.file, sent.book}).status == 0); // a decision changes no plan
    CHECK(sent.reading()["faults"].toArray().isEmpty());
}

TEST_CASE("What is no workbook is refused")
{
    const Sent sent;
    CHECK(run({"appraise", sent.file, sent.desk.write("thư.xlsx", "Kính gửi")}).status == 3);
    CHECK(run({"appraise", sent.file, sent.desk.path("thiếu.xlsx")}).status == 4);
    CHECK(run({"appraise", sent.book, sent.book}).status == 3);
}

TEST_CASE("Sheets and departments that do not exist are named, with what is near")
{
    const Desk desk;
    const QString out = desk.path("a.xlsx");
    const Ended sheet = run({"export", desk.json(), out, "--sheets", "tong-hop,tham-din"});
    CHECK(sheet.status == 3);
    CHECK(sheet.err.contains("tham-dinh"));
    const Ended agency = run({"export", desk.json(), out, "--department", "SXDD"});
    CHECK(agency.status == 3);
    CHECK(agency.err.contains("SXD"));
    CHECK(run({"export", desk.json(), out, "--version", "7"}).status == 3);
    CHECK_FALSE(QFile::exists(out));
}

TEST_CASE("Chosen sheets of a department's part are written")
{
    const Desk desk;
    const QString out = desk.path("a.xlsx");
    REQUIRE(run({"export", desk.json(), out, "--sheets=chuong-trinh,can-cu-dinh-muc",
                 "--department", "SXD"})
                .status == 0);
    CHECK(tabs(out) ==
          QStringList{QStringLiteral("Chương trình"), QStringLiteral("Căn cứ định mức")});
}
