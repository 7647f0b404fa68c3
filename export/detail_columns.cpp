#include "export/detail_columns.h"

#include <algorithm>

namespace taphuan {

std::vector<Column> detailColumns(const PlanEstimate &estimate)
{
    Rate price;
    Rate cap;
    for (const ClassEstimate &each : estimate.classes) {
        for (const Line &line : each.lines) {
            price = std::max(price, line.rate);
            cap = std::max(cap, line.cap);
        }
    }
    const Money total = estimate.amount;
    return {{QStringLiteral("STT"), 5.5},
            {QStringLiteral("Nội dung chi"), 32},
            {QStringLiteral("Đơn vị"), 11},
            {QStringLiteral("Số lượng"), widthForMoney(total, 12)},
            {QStringLiteral("Số ngày, buổi, lần"), 9.5},
            {QStringLiteral("Đơn giá"), widthForMoney(Money(price.raw() / 1000), 10)},
            {QStringLiteral("Thành tiền"), widthForMoney(total, 13)},
            {QStringLiteral("NSNN"), widthForMoney(total, 12.5)},
            {QStringLiteral("HTX đóng góp"), widthForMoney(estimate.own(), 11)},
            {QStringLiteral("Mức trần"), widthForMoney(Money(cap.raw() / 1000), 10)},
            {QStringLiteral("Tiểu mục"), 7},
            {QStringLiteral("Căn cứ (văn bản, điều)"), 20},
            {QStringLiteral("Ghi chú"), 24},
            {QStringLiteral("Nhóm"), 10, true},
            {QStringLiteral("Khoản chi"), 10, true}};
}

QStringList detailColumnNumbers()
{
    return {QStringLiteral("(1)"),
            QStringLiteral("(2)"),
            QStringLiteral("(3)"),
            QStringLiteral("(4)"),
            QStringLiteral("(5)"),
            QStringLiteral("(6)"),
            QStringLiteral("(7)=(4)×(5)×(6)"),
            QStringLiteral("(8)"),
            QStringLiteral("(9)=(7)-(8)"),
            QStringLiteral("(10)"),
            QStringLiteral("(11)"),
            QStringLiteral("(12)"),
            QStringLiteral("(13)")};
}

QString roman(std::size_t number)
{
    static constexpr std::pair<std::size_t, const char *> steps[] = {
        {1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"},
        {40, "XL"},  {10, "X"},   {9, "IX"},  {5, "V"},    {4, "IV"},  {1, "I"}};
    QString text;
    for (const auto &[value, letters] : steps)
        for (; number >= value; number -= value)
            text += QLatin1String(letters);
    return text;
}

} // namespace taphuan
