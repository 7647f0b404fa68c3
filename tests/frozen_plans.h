#pragma once

// Versions for the tests of storage; their estimates are made up, not computed.

#include "tests/storage_plans.h"

#include <QRandomGenerator>

namespace taphuan::test {

/// A line in which every field is set.
FrozenLine fullLine(const QString &classId);

/// The plan as a version without a number, with a line for each trainee group.
FrozenPlan frozenAs(const Plan &plan);

/// Edits of everyKindOfEdit() in random order.
class RandomEdits
{
public:
    explicit RandomEdits(quint32 seed) : m_random(seed) {}

    /// Up to five edits later; fullPlan() again where the plan has too little left in it.
    Plan edited(Plan plan);

private:
    QRandomGenerator m_random;
};

} // namespace taphuan::test
