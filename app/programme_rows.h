#pragma once

#include "app/open_plan.h"
#include "app/programme_models.h"

namespace taphuan {

/// What is to be seen of the tree.
struct ProgrammeFilter
{
    QString text;   ///< folded
    QString agency; ///< the acting one
    bool onlyWaiting = false;
    QStringList only; ///< ids of classes; empty: all
};

/// Department → type → class, with what each still lacks; agencies and types in their own order.
std::vector<ProgrammeRow> programmeRows(const OpenPlan &plan, const ProgrammeFilter &filter);

/// The review of a class, the newest step first.
std::vector<ReviewRow> reviewRows(const TrainingClass &trainingClass, const Catalogue &catalogue);

/// What stands above the programme of a class.
ProgrammeHead programmeHead(const TrainingClass &trainingClass, const Catalogue &catalogue,
                            const QString &agency);

} // namespace taphuan
