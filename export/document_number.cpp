#include "export/document_number.h"

#include "core/domain/folded_text.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace taphuan {

namespace {

struct Abbreviation
{
    const char *folded;
    QString text; ///< with %1 for the territory, where it has one
};

const Abbreviation kinds[] = {{"nq", QStringLiteral("Nghị quyết")},
                              {"qd", QStringLiteral("Quyết định")},
                              {"nd", QStringLiteral("Nghị định")},
                              {"tt", QStringLiteral("Thông tư")},
                              {"ttlt", QStringLiteral("Thông tư liên tịch")},
                              {"ct", QStringLiteral("Chỉ thị")},
                              {"kh", QStringLiteral("Kế hoạch")},
                              {"tb", QStringLiteral("Thông báo")}};

const Abbreviation issuers[] = {
    {"hdnd", QStringLiteral("Hội đồng nhân dân %1")},
    {"ubnd", QStringLiteral("Ủy ban nhân dân %1")},
    {"cp", QStringLiteral("Chính phủ")},
    {"ttg", QStringLiteral("Thủ tướng Chính phủ")},
    {"btc", QStringLiteral("Bộ Tài chính")},
    {"bkhdt", QStringLiteral("Bộ Kế hoạch và Đầu tư")},
    {"bnnptnt", QStringLiteral("Bộ Nông nghiệp và Phát triển nông thôn")},
    {"bnv", QStringLiteral("Bộ Nội vụ")}};

template<class List> QString textOf(const List &list, const QString &abbreviation)
{
    const QString folded = foldedText(abbreviation.trimmed());
    const auto found = std::ranges::find_if(
        list, [&](const Abbreviation &each) { return folded == QLatin1String(each.folded); });
    return found == std::end(list) ? QString() : found->text;
}

/// "NQ-HĐND" of "12/2018/NQ-HĐND".
QStringList signsOf(const QString &number)
{
    return number.section(u'/', -1).split(u'-');
}

bool isLaw(const QString &sign)
{
    return sign.startsWith(QStringLiteral("QH"), Qt::CaseInsensitive) && sign.size() > 2 &&
           sign[2].isDigit();
}

} // namespace

QString documentKindOf(const QString &number)
{
    const QStringList signs = signsOf(number);
    if (isLaw(signs.front()))
        return QStringLiteral("Luật");
    return textOf(kinds, signs.front());
}

QString documentIssuerOf(const QString &number, const QString &territory)
{
    const QStringList signs = signsOf(number);
    if (isLaw(signs.front()))
        return QStringLiteral("Quốc hội");
    const QString issuer = signs.size() < 2 ? QString() : textOf(issuers, signs[1]);
    return issuer.contains(QStringLiteral("%1")) ? issuer.arg(territory) : issuer;
}

} // namespace taphuan
