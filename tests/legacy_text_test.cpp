#include "core/exchange/legacy_text.h"
#include "core/exchange/vietnamese_syllable.h"

#include "tests/catch.h"
#include "tests/zip_file.h"

using namespace taphuan;

namespace {

Spreadsheet tableOf(std::initializer_list<const char *> texts)
{
    SheetRow row{.number = 1};
    for (const char *text : texts)
        row.cells.push_back({.text = QString::fromUtf8(text),
                             .column = int(row.cells.size()) + 1,
                             .kind = CellKind::Text});
    Spreadsheet spreadsheet;
    spreadsheet.sheets.emplace_back().rows = {row};
    return spreadsheet;
}

QStringList converted(std::initializer_list<const char *> texts,
                      LegacyText mode = LegacyText::Recognise)
{
    Spreadsheet spreadsheet = tableOf(texts);
    convertLegacyText(spreadsheet, mode);
    QStringList result;
    for (const SheetCell &cell : spreadsheet.sheets[0].rows[0].cells)
        result += cell.text;
    return result;
}

QString u8(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("Old lists are recognised by words that no other text has")
{
    CHECK(converted({"HTX n«ng nghiÖp"}) == QStringList{u8("HTX nông nghiệp")});
    CHECK(converted({"§oµn KÕt", "UBND huyÖn"}) == QStringList{u8("Đoàn Kết"), u8("UBND huyện")});
    CHECK(converted({"chñ tÞch H§QT, gi¸m ®èc"}) == QStringList{u8("chủ tịch HĐQT, giám đốc")});
}

TEST_CASE("A word that could be either follows the rest of the table")
{
    CHECK(converted({"Tó", "n«ng nghiÖp"}).first() == u8("Tú"));
    CHECK(converted({"Tó"}).first() == u8("Tó"));
    CHECK(converted({"Tó", "nông nghiệp", "n«ng nghiÖp"}).first() == u8("Tó"));
}

TEST_CASE("Texts in Unicode stay as they are")
{
    const auto text =
        GENERATE("HTX nông nghiệp Lệ Thủy", "Công ty", "Hoà Bình", "plain ASCII",
                 "Coopérative française à l'Île", "«Ferme» n° 5", "15 µm, 20 °C, 3 m²", "½ cup",
                 "Müller & Söhne", "© 2017 Brand®", "ÉCOLE", "5×3", "l·l", "");
    CHECK(converted({text}) == QStringList{u8(text)});
}

TEST_CASE("The user may forbid the conversion or ask for it")
{
    CHECK(converted({"n«ng"}, LegacyText::Keep) == QStringList{u8("n«ng")});
    CHECK(converted({"Tó", "nông nghiệp"}, LegacyText::Convert) ==
          QStringList{u8("Tú"), u8("nông nghiệp")});
}

TEST_CASE("A font of old lists decides, and one of capitals gives capitals")
{
    const QByteArray rows = "<row><c s=\"3\" t=\"inlineStr\"><is><t>Tó</t></is></c>"
                            "<c s=\"4\" t=\"inlineStr\"><is><t>hîp t¸c x·</t></is></c>"
                            "<c s=\"3\" t=\"inlineStr\"><is><t>Hợp tác xã</t></is></c></row>";
    const auto read = std::get<Spreadsheet>(readSpreadsheet(zipFile(workbookParts(rows))));
    const SheetRow &row = read.sheets.at(0).rows.at(0);
    CHECK(row.text(1) == u8("Tú"));
    CHECK(row.text(2) == u8("HỢP TÁC XÃ"));
    CHECK(row.text(3) == u8("Hợp tác xã"));
}

TEST_CASE("Vietnamese syllables are told from other words")
{
    for (const char *word :
         {"nghiệp", "Quảng", "giếng", "Huế", "ương", "uyển", "KẾT", "a", "khuya"})
        CHECK(isVietnameseSyllable(u8(word)));
    for (const char *word : {"", "Kềt", "strong", "àá", "nghiệpp", "Brandđ", "ôFermeằ", "zà"})
        CHECK_FALSE(isVietnameseSyllable(u8(word)));
}
