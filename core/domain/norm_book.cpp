#include "core/domain/norm_book.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <limits>

namespace taphuan {

namespace {

constexpr int searchCount = 3;
constexpr int noAnswer = -1;
constexpr int notAskedYet = -2;

qint64 firstDay(const Norm &norm)
{
    return norm.validFrom.isValid() ? norm.validFrom.toJulianDay()
                                    : std::numeric_limits<qint64>::min();
}

/// The first day no longer in force.
qint64 endDay(const Norm &norm)
{
    return norm.validTo.isValid() ? norm.validTo.toJulianDay() : std::numeric_limits<qint64>::max();
}

/// How many of rank, place and beneficiary the row names.
int specificity(const Norm &norm)
{
    return !norm.ranks.isEmpty() + !norm.places.isEmpty() + !norm.beneficiaries.isEmpty();
}

/// Why `other` comes before `norm` where both apply; nothing where it does not.
std::optional<LossReason> beatenBy(const Norm &other, const Norm &norm)
{
    if (other.isCentral() != norm.isCentral())
        return norm.isCentral() ? std::optional(LossReason::OverruledByProvince) : std::nullopt;
    if (specificity(other) != specificity(norm))
        return specificity(other) > specificity(norm) ? std::optional(LossReason::LessSpecific)
                                                      : std::nullopt;
    if (firstDay(other) != firstDay(norm))
        return firstDay(other) > firstDay(norm) ? std::optional(LossReason::OlderText)
                                                : std::nullopt;
    // By code point: UTF-16 orders characters beyond the basic plane differently.
    return other.code.toUcs4() < norm.code.toUcs4() ? std::optional(LossReason::LaterCode)
                                                    : std::nullopt;
}

template<class Code> bool admits(CodeSet<Code> named, std::optional<Code> asked)
{
    return named.isEmpty() || (asked && named.contains(*asked));
}

/// One way to ask about a key, without the day.
struct Case
{
    NormSearch search;
    std::optional<Rank> rank;
    std::optional<Place> place;
    std::optional<Beneficiary> beneficiary;

    static constexpr int count =
        searchCount * (rankCount + 1) * (placeCount + 1) * (beneficiaryCount + 1);
    int number() const
    {
        int number = int(search);
        number = number * (rankCount + 1) + (rank ? int(*rank) + 1 : 0);
        number = number * (placeCount + 1) + (place ? int(*place) + 1 : 0);
        return number * (beneficiaryCount + 1) + (beneficiary ? int(*beneficiary) + 1 : 0);
    }
};

/// Why the row does not apply at all, the first reason in the order of LossReason.
std::optional<LossReason> mismatch(const Norm &norm, const Case &asked, qint64 day,
                                   const QString &province)
{
    if (day < firstDay(norm))
        return LossReason::NotYetInForce;
    if (day >= endDay(norm))
        return LossReason::Expired;
    if (!admits(norm.ranks, asked.rank))
        return LossReason::OtherRank;
    if (!admits(norm.places, asked.place))
        return LossReason::OtherPlace;
    if (!admits(norm.beneficiaries, asked.beneficiary))
        return LossReason::OtherBeneficiary;
    if (!norm.isCentral() && norm.scope != province)
        return LossReason::OtherProvince;
    if (asked.search == NormSearch::Price && norm.kind == NormKind::Cap)
        return LossReason::OnlyCap;
    if (asked.search == NormSearch::CentralCap && !norm.isCentral())
        return LossReason::NotCentral;
    return std::nullopt;
}

/// The rows of one key. Between two change days every case has one answer, found once.
struct KeyRows
{
    using Answers = std::array<qint32, Case::count>;

    std::vector<int> bestFirst;
    std::vector<qint64> changeDays;                ///< Julian, ascending
    std::vector<std::unique_ptr<Answers>> answers; ///< before, between and after the change days
};

/// Which of the spans before, between and after the change days the day is in.
std::size_t spanAmong(const std::vector<qint64> &changeDays, qint64 day)
{
    const auto after = std::upper_bound(changeDays.begin(), changeDays.end(), day);
    return std::size_t(after - changeDays.begin());
}

void sortEachOnce(std::vector<qint64> &days)
{
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
}

} // namespace

struct NormBook::Index
{
    QHash<QString, int> keyNumbers;
    std::vector<KeyRows> keys;
    QSet<QString> shippedKeys;
    std::vector<qint64> changeDays; ///< of all keys, Julian, ascending
};

NormBook::NormBook(const std::vector<Norm> &shipped, const std::vector<Norm> &own, QString province)
    : m_norms(shipped), m_province(std::move(province)), m_index(std::make_unique<Index>())
{
    m_norms.insert(m_norms.end(), own.begin(), own.end());
    for (const Norm &norm : shipped)
        m_index->shippedKeys.insert(norm.key);
    for (int i = 0; i < count(); ++i)
        addToIndex(i);
    std::vector<qint64> &allChangeDays = m_index->changeDays;
    for (KeyRows &key : m_index->keys) {
        std::sort(key.bestFirst.begin(), key.bestFirst.end(),
                  [this](int a, int b) { return beatenBy(at(a), at(b)).has_value(); });
        sortEachOnce(key.changeDays);
        allChangeDays.insert(allChangeDays.end(), key.changeDays.begin(), key.changeDays.end());
        key.answers.resize(key.changeDays.size() + 1);
    }
    sortEachOnce(allChangeDays);
}

NormBook::~NormBook() = default;
NormBook::NormBook(NormBook &&) noexcept = default;
NormBook &NormBook::operator=(NormBook &&) noexcept = default;

void NormBook::addToIndex(int number)
{
    const Norm &norm = at(number);
    auto known = m_index->keyNumbers.constFind(norm.key);
    if (known == m_index->keyNumbers.constEnd()) {
        known = m_index->keyNumbers.insert(norm.key, int(m_index->keys.size()));
        m_index->keys.emplace_back();
    }
    KeyRows &key = m_index->keys[std::size_t(*known)];
    key.bestFirst.push_back(number);
    for (const QDate day : {norm.validFrom, norm.validTo})
        if (day.isValid())
            key.changeDays.push_back(day.toJulianDay());
}

bool NormBook::isShippedKey(QStringView key) const
{
    return m_index->shippedKeys.contains(key.toString());
}

int NormBook::keyNumber(QStringView key) const
{
    return m_index->keyNumbers.value(key.toString(), -1);
}

int NormBook::find(NormSearch search, int keyNumber, std::optional<Rank> rank,
                   std::optional<Place> place, std::optional<Beneficiary> beneficiary,
                   QDate day) const
{
    if (keyNumber < 0)
        return noAnswer;
    KeyRows &key = m_index->keys[std::size_t(keyNumber)];
    const qint64 julianDay = day.toJulianDay();
    auto &answers = key.answers[spanAmong(key.changeDays, julianDay)];
    if (!answers) {
        answers = std::make_unique<KeyRows::Answers>();
        answers->fill(notAskedYet);
    }
    const Case asked{search, rank, place, beneficiary};
    qint32 &answer = (*answers)[std::size_t(asked.number())];
    if (answer == notAskedYet) {
        const auto best = std::find_if(key.bestFirst.begin(), key.bestFirst.end(), [&](int i) {
            return !mismatch(at(i), asked, julianDay, m_province);
        });
        answer = best == key.bestFirst.end() ? noAnswer : *best;
    }
    return answer;
}

std::vector<QDate> NormBook::changesWithin(int keyNumber, QDate first, QDate last) const
{
    std::vector<QDate> days;
    if (keyNumber < 0)
        return days;
    const std::vector<qint64> &changes = m_index->keys[std::size_t(keyNumber)].changeDays;
    const qint64 lastDay = last.toJulianDay();
    for (auto day = std::upper_bound(changes.begin(), changes.end(), first.toJulianDay());
         day != changes.end() && *day <= lastDay; ++day)
        days.push_back(QDate::fromJulianDay(*day));
    return days;
}

bool NormBook::anyChangeWithin(QDate first, QDate last) const
{
    const auto next = std::upper_bound(m_index->changeDays.begin(), m_index->changeDays.end(),
                                       first.toJulianDay());
    return next != m_index->changeDays.end() && *next <= last.toJulianDay();
}

std::size_t NormBook::spanOf(QDate day) const
{
    return spanAmong(m_index->changeDays, day.toJulianDay());
}

std::size_t NormBook::spanCount() const
{
    return m_index->changeDays.size() + 1;
}

NormAnswer NormBook::answer(NormSearch search, const NormQuestion &question) const
{
    NormAnswer answer;
    const int number = keyNumber(question.key);
    if (number < 0)
        return answer;
    answer.chosen =
        find(search, number, question.rank, question.place, question.beneficiary, question.day);
    const Case asked{search, question.rank, question.place, question.beneficiary};
    for (const int i : m_index->keys[std::size_t(number)].bestFirst) {
        if (i == answer.chosen)
            continue;
        auto reason = mismatch(at(i), asked, question.day.toJulianDay(), m_province);
        if (!reason)
            reason = beatenBy(at(answer.chosen), at(i));
        answer.lost.push_back({i, reason.value_or(LossReason::LaterCode)});
    }
    std::sort(answer.lost.begin(), answer.lost.end(),
              [](const LostNorm &a, const LostNorm &b) { return a.norm < b.norm; });
    return answer;
}

} // namespace taphuan
