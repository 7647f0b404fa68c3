#pragma once

#include "core/planning/needs.h"

namespace taphuan {

/// A class that would cover needs; the planner changes it or leaves it out before it is made.
struct ProposedClass
{
    QString type;
    QStringList districts; ///< whose managers it is for
    qint64 trainees = 0;
    Quantity days;
    QDate startDate;

    friend bool operator==(const ProposedClass &, const ProposedClass &) = default;
};

/// Classes for the managers whom no class of the plan trains yet, by type, then by district. A
/// district with half a class or more has classes of its own, of the same size give or take one and
/// none above `largestClass`; those with less share classes, as long as they fit into one.
/// Cooperatives without a district are left out, as no class can be said to be for them. A class
/// takes as many days as the type's latest one in the plan, else two. Classes are spread evenly
/// over March to November, when the year's money is there and before its accounts are closed, each
/// on the first days from there that are working days in a row; one of more than five days only
/// begins on one.
std::vector<ProposedClass> proposeClasses(const Plan &plan, const Catalogue &catalogue,
                                          qint64 largestClass);

} // namespace taphuan
