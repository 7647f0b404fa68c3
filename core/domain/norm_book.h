#pragma once

#include "core/domain/norm.h"


#include <memory>
#include <vector>

namespace taphuan {

/// What is asked of the norms: estimate.md section 1, "Resolving".
struct NormQuestion
{
    QString key;
    std::optional<Rank> rank;
    std::optional<Place> place;
    std::optional<Beneficiary> beneficiary;
    QDate day;
};

/// Among which rows an answer is looked for.
enum class NormSearch : quint8 {
    Price,       ///< kind rate, central and the province's
    CentralCap,  ///< either kind, central only
    AnyKind,     ///< either kind, central and the province's: is anything in force at all?
};

enum class LossReason : quint8 {
    NotYetInForce,
    Expired,
    OtherRank,
    OtherPlace,
    OtherBeneficiary,
    OtherProvince,
    OnlyCap,        ///< a cap where a rate was asked for
    NotCentral,     ///< a province's row where the central cap was asked for
    OverruledByProvince,
    LessSpecific,
    OlderText,      ///< an earlier valid_from
    LaterCode,      ///< all else equal, the smaller code wins
};

struct LostNorm
{
    int norm = -1; ///< index into NormBook
    LossReason reason = LossReason::NotYetInForce;
    friend bool operator==(const LostNorm &, const LostNorm &) = default;
};

/// The chosen row and every row of the key that lost, each with the reason.
struct NormAnswer
{
    int chosen = -1; ///< index into NormBook; -1: none
    std::vector<LostNorm> lost; ///< in the order of the book
};

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

    /// The same choice as `find`, with the reasons of the rows that lost.
    NormAnswer answer(NormSearch search, const NormQuestion &question) const;

private:
    struct Index;

    std::vector<Norm> m_norms;
    QString m_province;
    std::unique_ptr<Index> m_index;
};

} // namespace taphuan
