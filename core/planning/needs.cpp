#include "core/planning/needs.h"

#include "core/domain/folded_text.h"

#include <algorithm>
#include <numeric>

namespace taphuan {

namespace {

__extension__ typedef __int128 Wide;

constexpr QStringView districtWords[] = {u"thanh pho ", u"tp ",    u"thi xa ",
                                         u"tx ",        u"huyen ", u"quan "};

/// Districts of a class, each once.
QStringList districtsOf(const TrainingClass &trainingClass)
{
    QStringList districts;
    QStringList keys;
    for (const QString &district : trainingClass.districts) {
        const QString key = districtKey(district);
        if (key.isEmpty() || keys.contains(key))
            continue;
        keys.append(key);
        districts.append(district);
    }
    return districts;
}

qint64 traineesOf(const TrainingClass &trainingClass)
{
    qint64 people = 0;
    for (const TraineeGroup &group : trainingClass.trainees)
        if (group.beneficiary != Beneficiary::Official)
            people += group.count;
    return people;
}

/// `people` in proportion to the weights, whole and complete.
std::vector<qint64> shares(qint64 people, std::vector<qint64> weights)
{
    Wide total = std::accumulate(weights.begin(), weights.end(), Wide(0));
    if (total == 0) {
        std::ranges::fill(weights, 1);
        total = Wide(weights.size());
    }
    std::vector<qint64> shares;
    std::vector<std::size_t> byRemainder;
    for (const qint64 weight : weights) {
        byRemainder.push_back(shares.size());
        shares.push_back(qint64(people * Wide(weight) / total));
    }
    std::ranges::stable_sort(byRemainder, std::ranges::greater(), [&](std::size_t i) {
        return qint64(people * Wide(weights[i]) % total);
    });
    qint64 left = people - std::accumulate(shares.begin(), shares.end(), qint64(0));
    for (std::size_t i = 0; left > 0; ++i, --left)
        ++shares[byRemainder[i]];
    return shares;
}

} // namespace

QString districtKey(const QString &district)
{
    QString key = foldedText(district);
    for (QChar &c : key)
        if (!c.isLetterOrNumber())
            c = u' ';
    key = key.simplified();
    for (const QStringView word : districtWords)
        if (key.startsWith(word))
            return key.mid(word.size());
    return key;
}

NeedBoard::NeedBoard(const std::vector<Cooperative> &cooperatives)
{
    for (const Cooperative &cooperative : cooperatives) {
        const QString key = districtKey(cooperative.district);
        if (!m_districts.contains(key))
            m_districts.insert(key, cooperative.district);
        Need &need = m_rows[{cooperative.type, key}].need;
        ++need.cooperatives;
        need.managers += cooperative.managers();
    }
}

void NeedBoard::count(const TrainingClass &trainingClass, int sign)
{
    QStringList districts = districtsOf(trainingClass);
    if (districts.isEmpty() && m_districts.contains(districtKey(trainingClass.locality)))
        districts.append(trainingClass.locality);
    std::vector<Key> keys;
    std::vector<qint64> managers;
    for (const QString &district : districts) {
        keys.emplace_back(trainingClass.type, districtKey(district));
        managers.push_back(m_rows.value(keys.back()).need.managers);
    }
    if (keys.empty())
        return;
    const std::vector<qint64> planned = shares(traineesOf(trainingClass), managers);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        Row &row = m_rows[keys[i]];
        row.need.planned += sign * planned[i];
        row.classes += sign;
        if (row.need.district.isEmpty())
            row.need.district = districts[qsizetype(i)];
        if (row.classes == 0 && row.need.cooperatives == 0)
            m_rows.remove(keys[i]);
    }
}

std::vector<Need> NeedBoard::needs(const Catalogue &catalogue) const
{
    QHash<QString, qsizetype> places;
    for (const CooperativeType &type : catalogue.types)
        places.insert(type.code, places.size());
    std::vector<std::tuple<qsizetype, QString, Need>> sorted;
    sorted.reserve(std::size_t(m_rows.size()));
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row) {
        const auto &[type, district] = row.key();
        auto &[place, key, need] = sorted.emplace_back(places.value(type), district, row->need);
        need.type = type;
        need.district = m_districts.value(district, need.district);
    }
    std::ranges::sort(sorted, {}, [](const auto &each) {
        return std::tie(std::get<qsizetype>(each), std::get<QString>(each));
    });
    std::vector<Need> needs;
    for (auto &each : sorted)
        needs.push_back(std::move(std::get<Need>(each)));
    return needs;
}

std::vector<Need> needsOf(const Plan &plan, const Catalogue &catalogue)
{
    NeedBoard board(plan.cooperatives);
    for (const TrainingClass &trainingClass : plan.classes)
        board.count(trainingClass, 1);
    return board.needs(catalogue);
}

} // namespace taphuan
