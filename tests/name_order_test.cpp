#include "core/domain/name_order.h"
#include "tests/catch.h"

#include <QStringList>

#include <algorithm>

using namespace taphuan;

namespace {

QStringList sorted(QStringList names)
{
    std::ranges::stable_sort(names, NameOrder());
    return names;
}

} // namespace

TEST_CASE("people are listed by their given name, then by family and middle names")
{
    const QStringList inOrder{"Trần Thị An", "Hồ Văn Ân", "Lê Văn Bình", "Nguyễn Văn Bình",
                              "Bùi Thị Đào"};
    QStringList names = inOrder;
    do {
        CHECK(sorted(names) == inOrder);
    } while (std::next_permutation(names.begin(), names.end()));
}

TEST_CASE("a title before the name and a remark behind it do not count")
{
    CHECK(
        sorted({"PGS.TS. Lê Văn Chung", "Nguyễn An (Sở Tư pháp)", "TS. Vũ Bảo, giảng viên"}) ==
        QStringList({"Nguyễn An (Sở Tư pháp)", "TS. Vũ Bảo, giảng viên", "PGS.TS. Lê Văn Chung"}));
}

TEST_CASE("a name in capitals sorts as the same name in small letters")
{
    CHECK(sorted({"NGUYỄN VĂN BÌNH", "Trần Thị An"}) ==
          QStringList({"Trần Thị An", "NGUYỄN VĂN BÌNH"}));
    CHECK(NameOrder().compare("LÊ VĂN AN", "Lê Văn An") == 0);
}

TEST_CASE("offices stand as they are written, among the people")
{
    const QStringList inOrder{"Báo cáo viên Liên minh HTX 2",
                              "Báo cáo viên Liên minh HTX 10",
                              "Báo cáo viên Sở Xây dựng",
                              "Nguyễn Văn Giang",
                              "Sở Công Thương",
                              "Trần Văn Xuân"};
    CHECK(sorted({inOrder[5], inOrder[4], inOrder[3], inOrder[2], inOrder[1], inOrder[0]}) ==
          inOrder);
}

TEST_CASE("one word, and no word at all, can be compared")
{
    CHECK(NameOrder().compare("Y", "Y") == 0);
    CHECK(NameOrder().compare("", " ") == 0);
    CHECK(NameOrder().compare("", "An") < 0);
    CHECK(NameOrder().compare("TS.", "TS.") == 0);
}
