#pragma once

#include "core/domain/plan.h"
#include "core/domain/problem.h"

#include <functional>

namespace taphuan {

/// An exception as the JSON has it: what it is about by codes, an entry by its number, counted from
/// 1, among the entries of its item: the plan's defaults, then the class's.
struct NamedException
{
    FindingKind finding = FindingKind::OverCap;
    QString classCode;
    QString item;
    std::optional<Rank> rank;
    std::optional<Beneficiary> beneficiary;
    qint64 entry = 0; ///< 0: not about an entry
    QString otherClass;
    QString lecturer;
    QString reason;
    QString document;

    friend bool operator==(const NamedException &, const NamedException &) = default;
};

/// Those about what is no longer there are left out.
std::vector<NamedException> namedExceptions(const Plan &plan);

/// Told the place in the list and the key of what is refused.
using RefuseException = std::function<void(std::size_t place, const char *key, ProblemKind kind)>;

/// The exceptions of a plan that has everything else in it, with ids from `newId` and positions
/// from 0.
std::vector<RecordedException> recordedExceptions(const std::vector<NamedException> &named,
                                                  const Plan &plan,
                                                  const std::function<QString()> &newId,
                                                  const RefuseException &refuse);

} // namespace taphuan
