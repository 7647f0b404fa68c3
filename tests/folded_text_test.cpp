#include "core/domain/folded_text.h"
#include "tests/catch.h"

using namespace taphuan;

TEST_CASE("Folded, a text is without diacritics and in lower case")
{
    CHECK(foldedText("Nông nghiệp ĐỒNG ruộng, Lệ Thủy") == "nong nghiep dong ruong, le thuy");
    CHECK(foldedText("") == "");
    CHECK(foldedText("HTX “Số 1” – 50 %") == "htx “so 1” – 50 %");
}

TEST_CASE("Folded, a text is the same composed and decomposed, in every letter of Vietnamese")
{
    for (char16_t c = 0xC0; c < 0x1F00; ++c) {
        const QString composed = QStringLiteral("a") + QChar(c);
        if (!QChar(c).isLetter() || composed.normalized(QString::NormalizationForm_C) != composed)
            continue;
        INFO(int(c));
        CHECK(foldedText(composed) ==
              foldedText(composed.normalized(QString::NormalizationForm_D)));
    }
}

TEST_CASE("Folded, texts in other scripts and beyond the first plane keep their characters")
{
    CHECK(foldedText(QString::fromUtf8("日本 Ạ")) == QString::fromUtf8("日本 a"));
    CHECK(foldedText(QString::fromUtf8("😀 Ấ")) == QString::fromUtf8("😀 a"));
    CHECK(foldedText(QString::fromUtf8("Ωμέγα")) == QString::fromUtf8("ωμεγα"));
    CHECK(foldedText(QString(QChar(0))).size() == 1);
}
