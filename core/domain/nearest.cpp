#include "core/domain/nearest.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace taphuan {

namespace {

constexpr qsizetype most = 5;
constexpr qsizetype longestWord = 200;

/// Letters to insert, delete or exchange to make one word of the other (Levenshtein).
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(std::size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < std::size_t(b.size()); ++j) {
            const qsizetype exchanged = diagonal + (a[i] == b[qsizetype(j)] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({row[j] + 1, row[j + 1] + 1, exchanged});
        }
    }
    return row.back();
}

} // namespace

QStringList nearest(const QString &word, const QStringList &known)
{
    const QString wanted = word.left(longestWord).toLower();
    std::vector<std::pair<qsizetype, QString>> ranked;
    for (const QString &each : known) {
        const QString candidate = each.left(longestWord).toLower();
        const qsizetype apart = candidate.contains(wanted) ? 0 : distance(wanted, candidate);
        if (apart <= std::max<qsizetype>(2, wanted.size() / 2))
            ranked.emplace_back(apart, each);
    }
    std::sort(ranked.begin(), ranked.end());
    QStringList words;
    for (const auto &[apart, each] : ranked)
        if (words.size() < most)
            words += each;
    return words;
}

} // namespace taphuan
