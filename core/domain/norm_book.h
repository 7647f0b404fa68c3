#pragma once

#include "core/domain/norm_answer.h"

#include <memory>

namespace taphuan {

/// All norms that a plan can use, shipped and its own, in one numbered list, with fast resolution.
/// `find` keeps what it found, so one book serves one thread.
class NormBook
{
public:
    NormBook(const std::vector<Norm> &shipped, const std::vector<Norm> &own, QString province);
    ~NormBook();
    NormBook(NormBook &&) noexcept;
    NormBook &operator=(NormBook &&) noexcept;

    int count() const { return int(m_norms.size()); }
    const Norm &at(int index) const { return m_norms[std::size_t(index)]; }
    const QString &province() const { return m_province; }
    /// Whether a shipped row has this key, whatever its dates.
    bool isShippedKey(QStringView key) const;

    /// A number for a key that makes `find` fast; -1 for a key without rows.
    int keyNumber(QStringView key) const;
    /// The chosen row, or -1.
    int find(NormSearch search, int keyNumber, std::optional<Rank> rank, std::optional<Place> place,
             std::optional<Beneficiary> beneficiary, QDate day) const;
    /// Days after `first` up to `last` on which a row of the key begins or ends to be in force.
    std::vector<QDate> changesWithin(int keyNumber, QDate first, QDate last) const;
    /// Whether there is such a day for any key.
    bool anyChangeWithin(QDate first, QDate last) const;
    /// Days of one span have the same answers to every question.
    std::size_t spanOf(QDate day) const;
    std::size_t spanCount() const;

    /// The same choice as `find`, with the reasons of the rows that lost.
    NormAnswer answer(NormSearch search, const NormQuestion &question) const;

private:
    struct Index;
    void addToIndex(int number);

    std::vector<Norm> m_norms;
    QString m_province;
    std::unique_ptr<Index> m_index;
};

} // namespace taphuan
