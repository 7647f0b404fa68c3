#include "app/register_import.h"
#include "tests/catch.h"
#include "tests/session_fixture.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTest>

using namespace taphuan;
using namespace taphuan::test;

namespace {

const QByteArray header = "Tên HTX;Mã số thuế;Loại hình;Huyện;Xã;Khó khăn;Số thành viên;Giám đốc\n";
const QByteArray threeRows = "HTX Đại Phong;31;Trồng trọt;Lệ Thủy;Phong Thủy;x;120;2\n"
                             "HTX Ba Đồn;32;Môi trường;Ba Đồn;;;30;1\n"
                             "HTX Sai;33;Không có loại này;Ba Đồn;;;30;1\n";

/// A session over the sample with a list that can be read.
struct Import
{
    RegisterImport &shown() { return *sample.session.cooperativeRegister()->importing(); }
    const std::vector<Cooperative> &stored() { return sample.session.plan()->plan().cooperatives; }

    void rest()
    {
        REQUIRE(QTest::qWaitFor([this] { return !shown().job()->running(); }, 20'000));
    }
    void read(const QByteArray &text)
    {
        QFile file(sample.path("danh sách.csv"));
        REQUIRE(file.open(QFile::WriteOnly));
        file.write(text);
        file.close();
        shown().read(sample.url("danh sách.csv"));
        rest();
    }

    OpenSample sample;
};

} // namespace

TEST_CASE("A list is shown row by row and changes nothing until it is accepted, in one step")
{
    Import import;
    import.read(header + threeRows);
    CHECK(import.shown().problem() == "");
    CHECK(import.shown().counts() == QList<int>{2, 0, 0, 1});
    CHECK(import.stored().empty());
    REQUIRE(import.shown().accept() == "");
    REQUIRE(import.stored().size() == 2);
    CHECK(import.stored()[0].name == "HTX Đại Phong");
    CHECK_FALSE(import.shown().isOpen());
    import.sample.session.undo();
    CHECK(import.stored().empty());
}

TEST_CASE("A second reading says what is new, different and as it was")
{
    Import import;
    import.read(header + threeRows);
    REQUIRE(import.shown().accept() == "");
    import.read(header + "HTX Đại Phong;31;Trồng trọt;Lệ Thủy;Phong Thủy;x;150;2\n"
                         "HTX Ba Đồn;32;Môi trường;Ba Đồn;;;30;1\nHTX Mới;;Muối;;;;;\n"
                         "HTX Khác;;Diêm nghiệp;;;;;\n");
    CHECK(import.shown().counts() == QList<int>{1, 1, 1, 1});
    import.shown().rows()->setOutcome(ImportRowModel::Changed);
    REQUIRE(import.shown().rows()->count() == 1);
    CHECK(contentOf(*import.shown().rows())[0].contains("120 → 150"));
}

TEST_CASE("A row that is left out is not imported, and a refused one cannot be taken in")
{
    Import import;
    import.read(header + threeRows);
    import.shown().setAccepted(2, false);
    import.shown().setAccepted(4, true);
    CHECK(import.shown().accepted() == 1);
    REQUIRE(import.shown().accept() == "");
    REQUIRE(import.stored().size() == 1);
    CHECK(import.stored()[0].name == "HTX Ba Đồn");
}

TEST_CASE("A row that is left out stays so when the columns or the register change")
{
    Import import;
    import.read(header + threeRows);
    import.shown().setAccepted(2, false);
    import.shown().setColumn(6, "");
    import.rest();
    CHECK(import.shown().accepted() == 1);
    import.shown().setColumn(0, "");
    import.rest();
    CHECK(import.shown().problem() != "");
    import.shown().setColumn(0, "1");
    import.rest();
    CHECK(import.shown().accepted() == 1);
    import.shown().setAccepted(2, true);
    import.shown().setColumn(6, "7");
    import.rest();
    CHECK(import.shown().accepted() == 2);
}

TEST_CASE("A row that is left out says nothing of the next list")
{
    Import import;
    import.read(header + threeRows);
    import.shown().setAccepted(2, false);
    import.read(header + threeRows);
    CHECK(import.shown().accepted() == 2);
}

TEST_CASE("What is asked for while a list is read counts, and the first list does not")
{
    Import import;
    import.read(header + threeRows);
    import.shown().read(import.sample.url("không có.csv"));
    import.read(header + "HTX Mới;;Môi trường;Ba Đồn;;;;\n");
    CHECK(import.shown().problem() == "");
    CHECK(import.shown().counts() == QList<int>{1, 0, 0, 0});
    import.shown().setLegacyText(QString::number(int(LegacyText::Keep)));
    import.shown().setColumn(6, "");
    import.rest();
    CHECK(import.shown().legacyText() == QString::number(int(LegacyText::Keep)));
    CHECK(import.shown().counts() == QList<int>{1, 0, 0, 0});
}

TEST_CASE("The columns and the header row can be changed")
{
    Import import;
    import.read("Bảng 1\nA;B;C\nMột;crop;7\n");
    CHECK(import.shown().problem() != "");
    REQUIRE(import.shown().setHeaderRow("2") == "");
    import.rest();
    import.shown().setColumn(0, "1");
    import.shown().setColumn(2, "2");
    import.shown().setColumn(6, "3");
    import.rest();
    CHECK(import.shown().problem() == "");
    REQUIRE(import.shown().accept() == "");
    CHECK(import.stored().at(0).members == 7);
    CHECK(import.shown().setHeaderRow("0") != "");
}

TEST_CASE("The rows are compared again when the register changes under them")
{
    Import import;
    import.read(header + threeRows);
    REQUIRE(import.shown().accept() == "");
    import.read(header + threeRows);
    CHECK(import.shown().counts() == QList<int>{0, 0, 2, 1});
    import.sample.session.undo();
    import.rest();
    CHECK(import.shown().counts() == QList<int>{2, 0, 0, 1});
}

TEST_CASE("A file that is no list or is not there is refused with a sentence")
{
    Import import;
    import.read(QByteArray("\x7f"
                           "ELF\0\0\0\0\1\2\3",
                           11));
    CHECK(import.shown().problem() != "");
    CHECK_FALSE(import.shown().isOpen());
    import.shown().read(import.sample.url("không có.xlsx"));
    import.rest();
    CHECK(import.shown().problem().contains("không có.xlsx"));
    CHECK(import.shown().accept() != "");
}

TEST_CASE("Closing the plan or the pane forgets the list")
{
    Import import;
    import.read(header + threeRows);
    import.shown().close();
    CHECK(import.shown().rows()->count() == 0);
    import.read(header + threeRows);
    import.sample.session.closePlan();
    CHECK_FALSE(import.shown().isOpen());
}

TEST_CASE("The models of an import are honest")
{
    Import import;
    const QAbstractItemModelTester rows(import.shown().rows(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester fields(import.shown().fields(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    import.read(header + threeRows);
    for (const int outcome : {0, 1, 2, 3, -1}) {
        import.shown().rows()->setOutcome(outcome);
        contentOf(*import.shown().rows());
    }
    import.shown().setColumn(3, "");
    import.rest();
    CHECK(import.shown().counts() == QList<int>{2, 0, 0, 1});
}

TEST_CASE("What is guessed of a text is said, and can be said otherwise")
{
    Import import;
    import.read("Tên HTX;Loại hình,Huyện\nHTX Mới;Môi trường,Ba Đồn\n");
    CHECK(import.shown().isText());
    CHECK(import.shown().encoding() == QString::number(int(TextEncoding::Utf8)));
    CHECK(import.shown().separator() == ";");
    CHECK(import.shown().columns()->rowCount() == 3);
    import.shown().setSeparator(",");
    import.rest();
    CHECK(import.shown().separator() == ",");
    CHECK(import.shown().columns()->rowCount() == 3);
    import.shown().setSeparator("\t");
    import.rest();
    CHECK(import.shown().columns()->rowCount() < 3);
    import.shown().setSeparator(";");
    import.rest();
    CHECK(import.shown().problem() == "");
    CHECK(import.shown().columns()->rowCount() == 3);
}

TEST_CASE("An encoding that the file is not in is refused, and the next one read")
{
    Import import;
    import.read("Tªn HTX;Lo¹i h×nh\nHTX M\xed"
                "i;M«i tr­êng\n");
    const QString guessed = import.shown().encoding();
    import.shown().setEncoding(QString::number(int(TextEncoding::Tcvn3)));
    import.rest();
    CHECK(import.shown().encoding() == QString::number(int(TextEncoding::Tcvn3)));
    import.shown().setEncoding(guessed);
    import.rest();
    CHECK(import.shown().encoding() == guessed);
}

TEST_CASE("Old text is recognised, and left as it stands when that is asked for")
{
    Import import;
    QFile file(QStringLiteral(TEST_DATA "/spreadsheets/tcvn3-in-utf8.csv"));
    REQUIRE(file.open(QFile::ReadOnly));
    import.read(file.readAll());
    const auto names = [&] {
        QString all;
        for (const CooperativeRow &row : import.shown().rows()->preview().rows)
            all += row.cooperative.name;
        return all;
    };
    const QString converted = names();
    import.shown().setLegacyText(QString::number(int(LegacyText::Keep)));
    import.rest();
    CHECK(names() != converted);
    import.shown().setLegacyText(QString::number(int(LegacyText::Recognise)));
    import.rest();
    CHECK(names() == converted);
}
