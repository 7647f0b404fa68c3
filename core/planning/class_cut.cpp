#include "core/planning/class_cut.h"

#include "core/planning/shorter_class.h"

#include <algorithm>

namespace taphuan {

namespace {

__extension__ typedef __int128 Wide;

qint64 percentOf(qint64 number, qint64 percent)
{
    return qint64(Wide(number) * percent / 100);
}

/// number × part / whole, rounded up.
qint64 portion(qint64 number, qint64 part, qint64 whole)
{
    return whole == 0 ? 0 : qint64((Wide(number) * part + whole - 1) / whole);
}

/// Whole thousands of đồng, rounded up.
Rate lowered(Rate rate, qint64 percent)
{
    constexpr qint64 thousandDong = 1'000'000; // a rate counts thousandths of a đồng
    const qint64 exact = portion(rate.raw(), percent, 100);
    return std::min(rate, Rate::raw((exact + thousandDong - 1) / thousandDong * thousandDong));
}

/// Both reasons, where the entry had one of its own.
QString joinedReason(const QString &present, const QString &added)
{
    if (present.isEmpty())
        return added;
    return present.contains(added) ? present : present + QStringLiteral("; ") + added;
}

} // namespace

bool hasHardship(const TrainingClass &trainingClass)
{
    return std::ranges::any_of(trainingClass.trainees, [](const TraineeGroup &group) {
        return group.beneficiary == Beneficiary::Hardship && group.count > 0;
    });
}

qint64 managersOf(const TrainingClass &trainingClass)
{
    qint64 managers = 0;
    for (const TraineeGroup &group : trainingClass.trainees)
        if (group.beneficiary != Beneficiary::Official)
            managers += group.count;
    return managers;
}

ClassCutter::ClassCutter(const Estimator &estimator, const CutRules &rules)
    : m_estimator(estimator), m_rules(rules)
{
}

std::optional<TrainingClass> ClassCutter::after(const TrainingClass &trainingClass,
                                                const ClassCut &cut) const
{
    std::optional<TrainingClass> result = shorterBy(trainingClass, cut.fewerDays);
    if (!result)
        return std::nullopt;
    takeTrainees(*result, cut.fewerTraineesPercent);
    for (const QString &item : cut.leftOut)
        leaveOut(*result, item);
    if (cut.ratesPercent < 100)
        lowerRates(*result, m_estimator.estimate(*result).lines, cut.ratesPercent);
    return result;
}

void ClassCutter::takeTrainees(TrainingClass &cut, qint64 percent) const
{
    for (TraineeGroup &group : cut.trainees) {
        if (group.beneficiary == Beneficiary::Official ||
            (m_rules.keepHardship && group.beneficiary == Beneficiary::Hardship))
            continue;
        const qint64 before = group.count;
        group.count -= percentOf(before, percent);
        group.lodged = portion(group.lodged, group.count, before);
    }
}

/// A rate of 0 switches off what stands without an entry of the class.
void ClassCutter::leaveOut(TrainingClass &cut, const QString &item) const
{
    std::erase_if(cut.entries, [&](const Entry &entry) { return entry.item == item; });
    const int number = m_estimator.catalogue().itemIndex(item);
    for (const Line &line : m_estimator.estimate(cut).lines)
        if (line.item == number && line.entry < 0) {
            Entry *entry = entryFor(cut, line);
            entry->rate = Rate();
            entry->reason = m_rules.reason;
        }
}

void ClassCutter::lowerRates(TrainingClass &cut, const std::vector<Line> &lines,
                             qint64 percent) const
{
    for (const Line &line : lines) {
        const Rate rate = lowered(line.rate, percent);
        Entry *entry = isLowered(line) && rate < line.rate ? entryFor(cut, line) : nullptr;
        if (!entry)
            continue;
        entry->rate = rate;
        entry->reason = joinedReason(entry->reason, m_rules.reason);
    }
}

bool ClassCutter::isLowered(const Line &line) const
{
    const CostItem &item = m_estimator.catalogue().items[line.item];
    return !item.pricedByPercent && line.state.dong() > 0 &&
           (line.rateGiven() || m_rules.ratesByNorm) &&
           (m_rules.rateItems.isEmpty() || m_rules.rateItems.contains(item.code));
}

/// The class's entry that speaks of this line alone, made where there is none; null for a line that
/// the plan lists for every class.
Entry *ClassCutter::entryFor(TrainingClass &cut, const Line &line) const
{
    const QString &item = m_estimator.catalogue().items[line.item].code;
    const QString listed = line.entry < 0 ? QString() : m_estimator.entryOf(cut, line).id;
    const auto found = std::ranges::find_if(cut.entries, [&](const Entry &entry) {
        return entry.item == item && (line.entry < 0 ? entry.rank == line.rank() &&
                                                           entry.beneficiary == line.beneficiary()
                                                     : entry.id == listed);
    });
    if (found != cut.entries.end())
        return &*found;
    if (line.entry >= 0)
        return nullptr;
    const qint64 position = cut.entries.empty() ? 0 : cut.entries.back().position + 1;
    cut.entries.push_back({.position = position,
                           .item = item,
                           .rank = line.rank(),
                           .beneficiary = line.beneficiary()});
    return &cut.entries.back();
}

} // namespace taphuan
