#include "app/terminal.h"
#include "core/domain/nearest.h"

#include "tests/catch.h"

using namespace taphuan;

TEST_CASE("A letter takes one column however many marks it carries")
{
    const QString word = QStringLiteral("Huế");
    CHECK(displayWidth(word) == 3);
    CHECK(displayWidth(word.normalized(QString::NormalizationForm_D)) == 3);
    CHECK(displayWidth(QString::fromUcs4(U"\U0001F4CA")) == 1);
}

TEST_CASE("A text that just fits is left alone, a longer one is broken at a space")
{
    CHECK(wrapped(QStringLiteral("năm mươi"), 8) == QStringList{QStringLiteral("năm mươi")});
    CHECK(wrapped(QStringLiteral("năm mươi"), 7) ==
          QStringList{QStringLiteral("năm"), QStringLiteral("mươi")});
    CHECK(wrapped(QString(), 7) == QStringList{QString()});
}

TEST_CASE("A word that is too long is broken where the width ends")
{
    CHECK(wrapped(QStringLiteral("6652666999"), 4) ==
          QStringList{QStringLiteral("6652"), QStringLiteral("6669"), QStringLiteral("99")});
}

TEST_CASE("The lines of an indented text are all indented")
{
    CHECK(wrapped(QStringLiteral("  năm mươi"), 8) ==
          QStringList{QStringLiteral("  năm"), QStringLiteral("  mươi")});
}

TEST_CASE("The cells of a row go on in further lines, without spaces at their ends")
{
    CHECK(tableRow({{QStringLiteral("tiền nghỉ"), 5},
                    {QStringLiteral("1.000"), 6, Align::Right}}) == "tiền    1.000\nnghỉ\n");
}

TEST_CASE("Texts cannot steer the terminal")
{
    CHECK(!tableRow({{QStringLiteral("\u001b[31mđỏ"), 20}}).contains(QChar(0x1b)));
}

TEST_CASE("The words nearest to a mistyped one come first, and strange ones not at all")
{
    const QStringList known{QStringLiteral("hall"), QStringLiteral("drinks"),
                            QStringLiteral("award")};
    CHECK(nearest(QStringLiteral("drink"), known) == QStringList{QStringLiteral("drinks")});
    CHECK(nearest(QStringLiteral("HALLS"), known).value(0) == "hall");
    CHECK(nearest(QStringLiteral("xyz"), known).isEmpty());
    CHECK(nearest(QString(100'000, u'x'), known).isEmpty());
}
