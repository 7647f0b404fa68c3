#include "export/document_number.h"
#include "tests/catch.h"

using namespace taphuan;

namespace {

QString saidBy(const char *number)
{
    const QString text = QString::fromUtf8(number);
    return documentKindOf(text) + u'|' + documentIssuerOf(text, QStringLiteral("tỉnh Quảng Bình"));
}

} // namespace

TEST_CASE("the number of a legal text says its kind and who issued it")
{
    CHECK(saidBy("12/2018/NQ-HĐND") == "Nghị quyết|Hội đồng nhân dân tỉnh Quảng Bình");
    CHECK(saidBy("25/2018/QĐ-UBND") == "Quyết định|Ủy ban nhân dân tỉnh Quảng Bình");
    CHECK(saidBy("139/2010/TT-BTC") == "Thông tư|Bộ Tài chính");
    CHECK(saidBy("113/2024/NĐ-CP") == "Nghị định|Chính phủ");
    CHECK(saidBy("1804/QĐ-TTg") == "Quyết định|Thủ tướng Chính phủ");
    CHECK(saidBy("17/2023/QH15") == "Luật|Quốc hội");
}

TEST_CASE("a number that is typed without diacritics or in small letters says the same")
{
    CHECK(saidBy("12/2018/nq-hdnd") == saidBy("12/2018/NQ-HĐND"));
    CHECK(saidBy("25/2018/QD - UBND") == saidBy("25/2018/QĐ-UBND"));
}

TEST_CASE("a number that does not say it says nothing")
{
    CHECK(saidBy("") == "|");
    CHECK(saidBy("12") == "|");
    CHECK(saidBy("12/NQ") == "Nghị quyết|");
    CHECK(saidBy("12/2018/XX-YY") == "|");
    CHECK(saidBy("12/QH") == "|");
    CHECK(saidBy("12/") == "|");
}
