#include "app/edit_titles.h"
#include "app/field_edits.h"
#include "app/new_class.h"
#include "app/row_edits.h"
#include "app/session.h"
#include "app/typing_key.h"

#include "core/domain/plan_rules.h"

namespace taphuan {

namespace {

/// The lines of an item that an entry may speak of: all, then each rank or beneficiary.
std::vector<Entry> possibleEntries(const CostItem &item)
{
    Entry entry;
    entry.item = item.code;
    if (item.per == LinePer::Entry)
        entry.quantity = Quantity::whole(1);
    std::vector<Entry> entries{entry};
    for (int i = 0; item.per == LinePer::Rank && i < rankCount; ++i) {
        entry.rank = Rank(i);
        entries.push_back(entry);
    }
    for (int i = 0; item.per == LinePer::Group && i < beneficiaryCount; ++i) {
        entry.beneficiary = Beneficiary(i);
        entries.push_back(entry);
    }
    return entries;
}

/// Adds an entry of the item for the first line that has none.
Refusal addEntryOf(std::vector<Entry> &entries, const QString &id, const QString &item,
                   const Catalogue &catalogue)
{
    const int index = catalogue.itemIndex(item);
    if (index < 0)
        return fieldProblem(ProblemKind::UnknownItem, item);
    Refusal refusal;
    for (Entry entry : possibleEntries(catalogue.items[std::size_t(index)])) {
        entry.id = id;
        entry.position = nextPosition(entries);
        entries.push_back(entry);
        refusal = problemOf(entries, catalogue);
        if (!refusal)
            break;
        entries.pop_back();
    }
    return refusal;
}

QString itemLabel(const Catalogue &catalogue, const QString &code)
{
    const int index = catalogue.itemIndex(code);
    return index < 0 ? code : catalogue.items[std::size_t(index)].label;
}

} // namespace

QString Session::setPlanField(PlanForm::Field field, const QString &text)
{
    if (const QString reason = whyNotEditable(); !reason.isEmpty())
        return reason;
    PlanHeader header = m_plan->plan().header;
    if (const Refusal refusal = setField(header, field, text))
        return fieldSentence(refusal);
    if (const QString reason = refusalOf(*m_plan, header); !reason.isEmpty())
        return reason;
    return make({editTitle(field), rowsBetween(m_plan->plan().header, header)},
                typingKey("plan", {}, field));
}

QString Session::editEntries(const QString &classId, const QString &title, const QString &typingKey,
                             const EntriesEdit &edit)
{
    if (!classId.isEmpty())
        return editClasses({classId}, title, typingKey,
                           [&](TrainingClass &edited) { return edit(edited.entries); });
    if (const QString reason = whyNotEditable(); !reason.isEmpty())
        return reason;
    std::vector<Entry> defaults = m_plan->plan().defaults;
    QString reason = edit(defaults);
    if (reason.isEmpty())
        reason = refusalOf(*m_plan, defaults);
    if (!reason.isEmpty())
        return reason;
    return make({title, rowsBetween(m_plan->plan().defaults, defaults)}, typingKey);
}

QString Session::addEntry(const QString &classId, const QString &item)
{
    endTyping();
    const QString id = newId();
    const QString title = entryTitle(tr("Add %1"), classId, item);
    const QString reason = editEntries(classId, title, {}, [&](std::vector<Entry> &entries) {
        return fieldSentence(addEntryOf(entries, id, item, m_plan->catalogue()));
    });
    showRefusal(reason);
    return reason.isEmpty() ? id : QString();
}

QString Session::setEntryField(const QString &classId, const QString &rowId,
                               EntryModel::Field field, const QString &text)
{
    const QString title = entryTitle(editPattern(field), classId, itemOfEntry(classId, rowId));
    return editEntries(classId, title, typingKey("entry", {rowId}, field),
                       [&](std::vector<Entry> &entries) {
                           return editRow(entries, rowId, [&](Entry &entry) {
                               return setField(entry, field, text, m_plan->catalogue());
                           });
                       });
}

QString Session::removeEntry(const QString &classId, const QString &rowId)
{
    endTyping();
    const QString title = entryTitle(tr("Remove %1"), classId, itemOfEntry(classId, rowId));
    return editEntries(classId, title, {},
                       [&](std::vector<Entry> &entries) { return removeRow(entries, rowId); });
}

/// "Nước uống L01" in the pattern; without the code for a default of the plan.
QString Session::entryTitle(const QString &pattern, const QString &classId,
                            const QString &item) const
{
    const QString label = m_plan ? itemLabel(m_plan->catalogue(), item) : item;
    return pattern.arg(classId.isEmpty() ? label : label + u' ' + codesText({classId}));
}

QString Session::itemOfEntry(const QString &classId, const QString &rowId) const
{
    const TrainingClass *owner = m_plan ? m_plan->trainingClass(classId) : nullptr;
    if (!m_plan)
        return {};
    std::vector<Entry> entries = owner ? owner->entries : m_plan->plan().defaults;
    const auto entry = rowOf(entries, rowId);
    return entry == entries.end() ? QString() : entry->item;
}

} // namespace taphuan
