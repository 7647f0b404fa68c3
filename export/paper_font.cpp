#include "export/paper_font.h"

#include "export/paper_strips.h"

#include <QFontDatabase>
#include <QRawFont>

#include <algorithm>

namespace taphuan {

namespace {

bool hasVietnamese(const QString &family)
{
    static const QString letters = QStringLiteral("ăặằẵđêếềễệồỗộơởợưữựỳỵỹẢỀỘỮỴ");
    const auto isWhole = [&](QFont::Weight weight) {
        const QRawFont font = QRawFont::fromFont(QFont(family, 20, weight));
        return std::ranges::all_of(letters,
                                   [&](QChar letter) { return font.supportsCharacter(letter); });
    };
    return QFontDatabase::hasFamily(family) && isWhole(QFont::Normal) && isWhole(QFont::Bold);
}

/// The first that is whole; else what Qt takes for the first.
QString paperFamily()
{
    const QStringList families{QStringLiteral("Times New Roman"), QStringLiteral("Tinos"),
                               QStringLiteral("Liberation Serif"), QStringLiteral("Noto Serif")};
    const auto whole = std::ranges::find_if(families, hasVietnamese);
    return whole == families.end() ? families.front() : *whole;
}

} // namespace

QFont paperFont(double size)
{
    static const QString family = paperFamily();
    QFont font(family);
    font.setPixelSize(int(size * unitsPerPoint));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace taphuan
