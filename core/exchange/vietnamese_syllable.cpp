#include "core/exchange/vietnamese_syllable.h"

#include <QString>

#include <algorithm>

namespace taphuan {

namespace {

// Longer ones before those they begin with.
constexpr QStringView initials[] = {
    u"ngh", u"ch", u"gh", u"gi", u"kh", u"ng", u"nh", u"ph", u"qu", u"th", u"tr", u"b", u"c", u"d",
    u"đ",   u"g",  u"h",  u"k",  u"l",  u"m",  u"n",  u"p",  u"q",  u"r",  u"s",  u"t", u"v", u"x"};
constexpr QStringView finals[] = {u"", u"c", u"ch", u"m", u"n", u"ng", u"nh", u"p", u"t"};
constexpr QStringView stops[] = {u"c", u"ch", u"p", u"t"};
constexpr QStringView vowels[] = {
    u"a",   u"ă",   u"â",   u"e",   u"ê",   u"i",   u"o",   u"ô",   u"ơ",   u"u",   u"ư",   u"y",
    u"ai",  u"ao",  u"au",  u"ay",  u"âu",  u"ây",  u"eo",  u"êu",  u"ia",  u"iê",  u"iu",  u"oa",
    u"oă",  u"oe",  u"oi",  u"oo",  u"ôi",  u"ơi",  u"ua",  u"uâ",  u"uă",  u"uê",  u"ui",  u"uô",
    u"uơ",  u"uy",  u"ưa",  u"ưi",  u"ươ",  u"ưu",  u"yê",  u"iêu", u"yêu", u"oai", u"oay", u"oao",
    u"oeo", u"uây", u"uôi", u"uya", u"uyê", u"uyu", u"ươi", u"ươu"};

enum class Tone { Level, Grave, Hook, Tilde, Acute, Dot };

Tone toneOf(QChar mark)
{
    switch (mark.unicode()) {
    case 0x0300: return Tone::Grave;
    case 0x0309: return Tone::Hook;
    case 0x0303: return Tone::Tilde;
    case 0x0301: return Tone::Acute;
    case 0x0323: return Tone::Dot;
    default: return Tone::Level;
    }
}

/// A word in small letters without its tone.
struct Toneless
{
    QString letters;
    Tone tone = Tone::Level;
    int tones = 0;
};

Toneless toneless(QStringView word)
{
    Toneless result;
    for (const QChar c : word.toString().toLower().normalized(QString::NormalizationForm_D)) {
        const Tone tone = toneOf(c);
        if (tone == Tone::Level) {
            result.letters += c;
            continue;
        }
        result.tone = tone;
        ++result.tones;
    }
    result.letters = result.letters.normalized(QString::NormalizationForm_C);
    return result;
}

bool isRhyme(QStringView rhyme, Tone tone)
{
    return std::ranges::any_of(finals, [&](QStringView last) {
        const bool toneFits = std::ranges::find(stops, last) == std::end(stops) ||
                              tone == Tone::Acute || tone == Tone::Dot;
        return toneFits && rhyme.endsWith(last) &&
               std::ranges::find(vowels, rhyme.chopped(last.size())) != std::end(vowels);
    });
}

} // namespace

bool isVietnameseSyllable(QStringView word)
{
    constexpr qsizetype longest = 7; // "nghiêng"
    if (word.isEmpty() || word.size() > longest)
        return false;
    const Toneless plain = toneless(word);
    const QStringView letters = plain.letters;
    if (plain.tones > 1)
        return false;
    return isRhyme(letters, plain.tone) || std::ranges::any_of(initials, [&](QStringView first) {
               return letters.startsWith(first) &&
                      isRhyme(letters.sliced(first.size()), plain.tone);
           });
}

} // namespace taphuan
