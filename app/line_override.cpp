#include "app/line_override.h"

#include "core/storage/change.h"

namespace taphuan {

namespace {

const CostItem &itemOf(const Estimator &estimator, const Line &line)
{
    return estimator.catalogue().items[line.item];
}

Entry newOverride(const TrainingClass &trainingClass, const CostItem &item, const Line &line)
{
    Entry entry;
    entry.id = newId();
    entry.position = trainingClass.entries.empty() ? 0 : trainingClass.entries.back().position + 1;
    entry.item = item.code;
    entry.rank = line.rank();
    entry.beneficiary = line.beneficiary();
    return entry;
}

} // namespace

EntryModel::Field entryField(EstimateModel::LineField field)
{
    switch (field) {
    case EstimateModel::Rate: return EntryModel::Rate;
    case EstimateModel::Quantity: return EntryModel::Quantity;
    case EstimateModel::Reason: return EntryModel::Reason;
    }
    Q_UNREACHABLE();
}

bool isPlanDefault(const Estimator &estimator, const TrainingClass &trainingClass, const Line &line)
{
    return line.entry >= 0 && !isEntryOf(trainingClass, estimator.entryOf(trainingClass, line).id);
}

Refusal setLineField(TrainingClass &trainingClass, const Estimator &estimator, const Line &line,
                     EstimateModel::LineField field, const QString &text)
{
    const CostItem &item = itemOf(estimator, line);
    std::vector<Entry> &entries = trainingClass.entries;
    const QString entryId = line.entry >= 0 ? estimator.entryOf(trainingClass, line).id : QString();
    auto entry = std::find_if(entries.begin(), entries.end(), [&](const Entry &each) {
        return line.entry >= 0 ? each.id == entryId
                               : each.item == item.code && each.rank == line.rank() &&
                                     each.beneficiary == line.beneficiary();
    });
    if (entry == entries.end())
        entry = entries.insert(entries.end(), newOverride(trainingClass, item, line));
    if (const Refusal refusal = setField(*entry, entryField(field), text, estimator.catalogue()))
        return refusal;
    const bool isEmpty = !entry->rate && !entry->quantity &&
                         (entry->reason.isEmpty() || field != EstimateModel::Reason);
    if (isEmpty && item.per != LinePer::Entry)
        entries.erase(entry);
    return std::nullopt;
}

} // namespace taphuan
