#include "core/exchange/cooperative_import.h"
#include "core/exchange/shipped_catalogue.h"
#include "core/exchange/spreadsheet_reader.h"

#include "tests/catch.h"

using namespace taphuan;

namespace {

const QByteArray header = "Tên HTX;Mã số thuế;Loại hình;Huyện;Xã;Khó khăn;Số thành viên;Giám đốc\n";

CooperativePreview previewOf(const QByteArray &rows, const std::vector<Cooperative> &known = {})
{
    const auto table = std::get<Spreadsheet>(readSpreadsheet(header + rows));
    return previewCooperatives(table, guessMapping(table, cooperativeFields()), known,
                               shippedCatalogue());
}

CooperativeRow rowOf(const QByteArray &row, const std::vector<Cooperative> &known = {})
{
    return previewOf(row, known).rows.at(0);
}

std::vector<Cooperative> knownOne()
{
    Cooperative one;
    one.id = QStringLiteral("c1");
    one.position = 7;
    one.name = QString::fromUtf8("HTX Đại Phong");
    one.taxCode = QStringLiteral("3100123456");
    one.type = QStringLiteral("crop");
    one.district = QString::fromUtf8("Lệ Thủy");
    one.commune = QString::fromUtf8("Phong Thủy");
    one.members = 120;
    one.accountants = 2;
    return {one};
}

} // namespace

TEST_CASE("A row of a list becomes a cooperative")
{
    const CooperativeRow row =
        rowOf("HTX Đại Phong;3100 123 456;Trồng trọt;Lệ Thủy;Phong Thủy;x;1.200;2\n");
    CHECK(row.outcome == ImportOutcome::New);
    CHECK(row.accepted);
    CHECK(row.cooperative.taxCode == "3100123456");
    CHECK(row.cooperative.type == "crop");
    CHECK(row.cooperative.hardship);
    CHECK(row.cooperative.members == 1200);
    CHECK(row.cooperative.directors == 2);
    CHECK_FALSE(row.cooperative.id.isEmpty());
}

TEST_CASE("A type is named by code or by name, with or without diacritics")
{
    const Catalogue &catalogue = shippedCatalogue();
    for (const char *text : {"crop", "HTX trồng trọt", "TRONG TROT", "Hợp tác xã trồng trọt"}) {
        const CooperativeType *type = typeNamed(QString::fromUtf8(text), catalogue);
        REQUIRE(type);
        CHECK(type->code == "crop");
    }
    CHECK(typeNamed(QString(), catalogue) == nullptr);
    CHECK(typeNamed(QStringLiteral("HTX"), catalogue) == nullptr);
}

TEST_CASE("An unknown type is refused with those it may have meant")
{
    const CooperativeRow row = rowOf("HTX A;;HTX trồng trọc;;;;;\n");
    CHECK(row.outcome == ImportOutcome::Refused);
    CHECK_FALSE(row.accepted);
    REQUIRE(row.problems.size() == 1);
    CHECK(row.problems[0].kind == ProblemKind::UnknownType);
    CHECK(row.problems[0].path == "C2");
    CHECK(row.problems[0].detail.startsWith(QString::fromUtf8("HTX trồng trọt")));
}

TEST_CASE("Each fault of a row is told")
{
    const CooperativeRow row = rowOf(";;;;;có lẽ;1,5;1000001\n");
    QList<ProblemKind> kinds;
    for (const Problem &problem : row.problems)
        kinds += problem.kind;
    CHECK(kinds == QList{ProblemKind::Empty, ProblemKind::NotYesOrNo, ProblemKind::NotWhole,
                         ProblemKind::Empty, ProblemKind::OutOfRange});
}

TEST_CASE("What the register has is changed or stays, what the list does not say is kept")
{
    const auto same = rowOf("HTX Đại Phong;3100123456;crop;Lệ Thủy;Phong Thủy;;120;\n", knownOne());
    CHECK(same.outcome == ImportOutcome::Same);
    CHECK_FALSE(same.accepted);
    const auto changed = rowOf("HTX Đại Phong mới;3100123456;;;;;130;\n", knownOne());
    CHECK(changed.outcome == ImportOutcome::Changed);
    CHECK(changed.before == knownOne()[0]);
    CHECK(changed.cooperative.id == "c1");
    CHECK(changed.cooperative.members == 130);
    CHECK(changed.cooperative.accountants == 2);
    CHECK(changed.cooperative.type == "crop");
}

TEST_CASE("Without a tax code a cooperative is known by name and place")
{
    CHECK(rowOf("Hợp tác xã ĐẠI PHONG;;;Lệ Thủy;Phong Thủy;;120;\n", knownOne()).before);
    CHECK_FALSE(rowOf("HTX Đại Phong;;crop;Lệ Thủy;Xuân Thủy;;;\n", knownOne()).before);
    CHECK_FALSE(rowOf("HTX Đại Phong;999;crop;Lệ Thủy;Phong Thủy;;;\n", knownOne()).before);
}

TEST_CASE("A second row for the same cooperative is refused")
{
    const auto twice = previewOf("HTX A;1;crop;;;;;\nHTX B;1;crop;;;;;\nHTX C;;crop;;;;;\n"
                                 "HTX C;;crop;;;;;\nHTX C;;crop;x;;;;\n");
    REQUIRE(twice.rows.size() == 5);
    CHECK(twice.rows[0].outcome == ImportOutcome::New);
    CHECK(twice.rows[1].problems.at(0).kind == ProblemKind::DuplicateCode);
    CHECK(twice.rows[2].outcome == ImportOutcome::New);
    CHECK(twice.rows[3].outcome == ImportOutcome::Refused);
    CHECK(twice.rows[4].outcome == ImportOutcome::New);
}

TEST_CASE("Only accepted rows come into the register, new ones at its end")
{
    auto preview = previewOf("HTX A;1;crop;;;;;\nHTX B;2;crop;;;;;\nHTX C;3;?;;;;;\n"
                             "HTX Đại Phong;3100123456;;;;;130;\n",
                             knownOne());
    preview.rows.at(0).accepted = false;
    preview.rows.at(2).accepted = true;
    const auto after = registerWith(knownOne(), preview);
    REQUIRE(after.size() == 2);
    CHECK(after[0].members == 130);
    CHECK(after[0].position == 7);
    CHECK(after[1].name == "HTX B");
    CHECK(after[1].position == 8);
}
