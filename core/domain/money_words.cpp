#include "core/domain/money_words.h"

#include <QStringList>

#include <array>

namespace taphuan {

namespace {

constexpr std::array digitWords{QStringView(u"không"), QStringView(u"một"), QStringView(u"hai"),
                                QStringView(u"ba"),    QStringView(u"bốn"), QStringView(u"năm"),
                                QStringView(u"sáu"),   QStringView(u"bảy"), QStringView(u"tám"),
                                QStringView(u"chín")};

/// The words for a digit after "mười" or "... mươi".
QStringView unitAfterTens(int tens, int unit)
{
    if (unit == 5)
        return u"lăm";
    if (tens > 1 && unit == 1)
        return u"mốt";
    if (tens > 1 && unit == 4)
        return u"tư";
    return digitWords[std::size_t(unit)];
}

/// Three digits, not all zero; with "không trăm" and "linh" also where they begin with zeros.
void readGroup(QStringList &words, int group, bool withHundreds)
{
    const int hundreds = group / 100;
    const int tens = group / 10 % 10;
    const int unit = group % 10;
    withHundreds = withHundreds || hundreds > 0;
    if (withHundreds)
        words << digitWords[std::size_t(hundreds)].toString() << QStringLiteral("trăm");
    if (tens == 0) {
        if (unit == 0)
            return;
        if (withHundreds)
            words << QStringLiteral("linh");
        words << digitWords[std::size_t(unit)].toString();
        return;
    }
    if (tens == 1)
        words << QStringLiteral("mười");
    else
        words << digitWords[std::size_t(tens)].toString() << QStringLiteral("mươi");
    if (unit > 0)
        words << unitAfterTens(tens, unit).toString();
}

} // namespace

QString moneyInWords(Money money)
{
    if (money.dong() < 0 || money.tooLarge())
        return {};
    if (money.dong() == 0)
        return QStringLiteral("Không đồng");
    struct Group
    {
        qint64 size;
        QString name;
    };
    // The thousands of billions need no name but "nghìn": "tỷ" follows the billions, or them.
    static const std::array groups{
        Group{1'000'000'000'000, QStringLiteral("nghìn")},
        Group{1'000'000'000, QStringLiteral("tỷ")}, Group{1'000'000, QStringLiteral("triệu")},
        Group{1'000, QStringLiteral("nghìn")}, Group{1, QStringLiteral("đồng")}};
    QStringList words;
    for (const Group &group : groups) {
        const int digits = int(money.dong() / group.size % 1000);
        if (digits > 0)
            readGroup(words, digits, !words.isEmpty());
        const bool closesBillions = group.size == 1'000'000'000 && !words.isEmpty();
        if (digits > 0 || closesBillions || group.size == 1)
            words << group.name;
    }
    QString text = words.join(u' ');
    text[0] = text[0].toUpper();
    return text;
}

} // namespace taphuan
