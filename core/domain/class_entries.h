#pragma once

#include "core/domain/estimate_basis.h"

#include <QVarLengthArray>

#include <array>

namespace taphuan {

/// The entries that speak of one line. Each field is taken from the first that has it, in this
/// order: the class's entry naming the line's rank or beneficiary, the default naming it, the
/// class's entry naming none, the default naming none (estimate.md section 2: what names a line
/// beats what names none; a class's entry replaces the default field by field).
class EntryCascade
{
public:
    enum class Source : quint8 { Class, Default };

    void add(const Entry &entry, Source source);
    bool isEmpty() const;

    std::optional<Rate> rate() const;
    std::optional<Quantity> quantity() const;
    QString label() const;  ///< a blank one counts as missing
    QString reason() const; ///< likewise

private:
    std::array<const Entry *, 4> m_entries{};
};

/// The plan's and one class's entries by the line they speak of. Keeps references.
class ClassEntries
{
public:
    ClassEntries(const EstimateBasis &basis, const TrainingClass &trainingClass);

    bool appears(int item) const;   ///< by itself or by an entry
    bool nameLines(int item) const; ///< an entry of the item names a rank or beneficiary
    EntryCascade of(const LineKey &line) const;
    /// Of an item with one line per entry: the defaults, then the class's.
    QVarLengthArray<const Entry *, 16> listed(int item) const;

private:
    const EstimateBasis &m_basis;
    const std::vector<Entry> &m_entries;
    QVarLengthArray<qint16, 32> m_itemOf; ///< of each entry of the class
    std::array<bool, 256> m_entered{};    ///< by item: the class has an entry
    std::array<bool, 256> m_named{};      ///< by item: the class has one that names a line
};

} // namespace taphuan
