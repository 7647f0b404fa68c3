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
    QStringList only;   ///< ids of classes; empty: all
    QString department; ///< code; empty: all
};

/// Department → type → class, with what each still lacks; agencies and types in their own order.
std::vector<ProgrammeRow> programmeRows(const OpenPlan &plan, const ProgrammeFilter &filter);

/// What waits for a step of the agency, the first class first.
std::vector<WaitingRow> waitingRows(const OpenPlan &plan, const QString &agency, QDate today);

/// How far each department's content is.
std::vector<ProgressRow> progressRows(const OpenPlan &plan, QDate today);

/// The review of a class, the newest step first.
std::vector<ReviewRow> reviewRows(const TrainingClass &trainingClass, const Catalogue &catalogue);

/// What stands above the programme of a class.
ProgrammeHead programmeHead(const TrainingClass &trainingClass, const Catalogue &catalogue,
                            const QString &agency);

} // namespace taphuan
