#include "core/domain/name_order.h"

#include <QStringList>

#include <algorithm>

namespace taphuan {

namespace {

bool isWord(const QString &word)
{
    return word.front().isUpper() &&
           std::ranges::all_of(word, [](QChar c) { return c.isLetter(); });
}

bool isInCapitals(const QString &word)
{
    return word == word.toUpper();
}

/// Every word begins with a capital; an office has words that do not, or an abbreviation (HTX)
/// among others, or begins with what no family is called.
bool isPerson(const QStringList &words)
{
    static const QStringList offices{QStringLiteral("Sở"),   QStringLiteral("Phòng"),
                                     QStringLiteral("Ban"),  QStringLiteral("Cục"),
                                     QStringLiteral("Viện"), QStringLiteral("Trường"),
                                     QStringLiteral("Hội")};
    if (words.size() < 2 || offices.contains(words.front()) || !std::ranges::all_of(words, isWord))
        return false;
    return std::ranges::all_of(words, isInCapitals) ||
           std::ranges::none_of(
               words, [](const QString &word) { return word.size() > 1 && isInCapitals(word); });
}

/// Without what follows in brackets, after a comma or a dash.
QString withoutRemark(const QString &name)
{
    const auto end =
        std::ranges::find_if(name, [](QChar c) { return QStringLiteral("(,–-").contains(c); });
    return name.first(end - name.begin()).trimmed();
}

/// The given name and the rest; an office is all given name. An academic title before the name
/// ("TS.", "PGS.TS.") does not count.
std::pair<QString, QString> partsOf(const QString &name)
{
    const QString plain = withoutRemark(name.normalized(QString::NormalizationForm_C));
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && words.front().endsWith(u'.'))
        words.removeFirst();
    if (!isPerson(words))
        return {name.trimmed(), {}};
    const QString given = words.takeLast();
    return {given, words.join(u' ')};
}

} // namespace

NameOrder::NameOrder() : m_collator(QLocale(QLocale::Vietnamese))
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

const NameOrder::Key &NameOrder::keyOf(const QString &name) const
{
    auto key = m_keys.find(name);
    if (key == m_keys.end()) {
        const auto [given, rest] = partsOf(name);
        key = m_keys.insert(name, {m_collator.sortKey(given), m_collator.sortKey(rest)});
    }
    return *key;
}

int NameOrder::compare(const QString &left, const QString &right) const
{
    const Key a = keyOf(left); // a copy: the next key may move it
    const Key &b = keyOf(right);
    const int byGiven = a.given.compare(b.given);
    return byGiven != 0 ? byGiven : a.rest.compare(b.rest);
}

} // namespace taphuan
