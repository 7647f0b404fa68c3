#include "core/domain/class_entries.h"

namespace taphuan {

namespace {

bool speaksOf(const Entry &entry, const LineKey &line)
{
    return (!entry.rank || entry.rank == line.rank) &&
           (!entry.beneficiary || entry.beneficiary == line.beneficiary);
}

bool isSaid(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
}

} // namespace

void EntryCascade::add(const Entry &entry, Source source)
{
    m_entries[std::size_t((namesLine(entry) ? 0 : 2) + int(source))] = &entry;
}

bool EntryCascade::isEmpty() const
{
    return m_entries == std::array<const Entry *, 4>{};
}

std::optional<Rate> EntryCascade::rate() const
{
    for (const Entry *entry : m_entries)
        if (entry && entry->rate)
            return entry->rate;
    return std::nullopt;
}

std::optional<Quantity> EntryCascade::quantity() const
{
    for (const Entry *entry : m_entries)
        if (entry && entry->quantity)
            return entry->quantity;
    return std::nullopt;
}

QString EntryCascade::label() const
{
    for (const Entry *entry : m_entries)
        if (entry && isSaid(entry->label))
            return entry->label;
    return {};
}

QString EntryCascade::reason() const
{
    for (const Entry *entry : m_entries)
        if (entry && isSaid(entry->reason))
            return entry->reason;
    return {};
}

ClassEntries::ClassEntries(const EstimateBasis &basis, const TrainingClass &trainingClass)
    : m_basis(basis), m_entries(trainingClass.entries)
{
    for (const Entry &entry : m_entries) {
        const int item = m_basis.itemNumbers.value(entry.item, -1);
        m_itemOf.append(qint16(item));
        if (item < 0)
            continue;
        m_entered[std::size_t(item)] = true;
        m_named[std::size_t(item)] = m_named[std::size_t(item)] || namesLine(entry);
    }
}

bool ClassEntries::appears(int item) const
{
    const EstimateBasis::Item &prepared = m_basis.items[std::size_t(item)];
    return prepared.cost->appearsByItself || !prepared.defaults.empty() ||
           m_entered[std::size_t(item)];
}

bool ClassEntries::nameLines(int item) const
{
    return m_basis.items[std::size_t(item)].defaultsNameLines || m_named[std::size_t(item)];
}

EntryCascade ClassEntries::of(const LineKey &line) const
{
    EntryCascade cascade;
    for (const Entry *entry : m_basis.items[std::size_t(line.item)].defaults)
        if (speaksOf(*entry, line))
            cascade.add(*entry, EntryCascade::Source::Default);
    if (!m_entered[std::size_t(line.item)])
        return cascade;
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (m_itemOf[qsizetype(i)] == line.item && speaksOf(m_entries[i], line))
            cascade.add(m_entries[i], EntryCascade::Source::Class);
    return cascade;
}

QVarLengthArray<const Entry *, 16> ClassEntries::listed(int item) const
{
    QVarLengthArray<const Entry *, 16> entries;
    for (const Entry *entry : m_basis.items[std::size_t(item)].defaults)
        entries.append(entry);
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (m_itemOf[qsizetype(i)] == item)
            entries.append(&m_entries[i]);
    return entries;
}

} // namespace taphuan
