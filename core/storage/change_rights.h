#pragma once

#include "core/domain/catalogue.h"
#include "core/storage/change.h"

namespace taphuan {

/// A row that an agency may not edit, and which agencies may.
struct RightRefusal
{
    Table table = Table::Plan;
    QString classId;     ///< of a row of a class
    QStringList mayEdit; ///< codes, the alliance's first where it may
    bool isStep = false; ///< a step of a review or an appraisal, taken in the name of `mayEdit`

    friend bool operator==(const RightRefusal &, const RightRefusal &) = default;
};

/// What agencies may edit; asked before every Change, undo and redo included. The alliance edits
/// everything but an appraisal. A department edits the topics, the stays and the review of the
/// classes whose type it answers for or takes part in on their first day, its own lecturers and
/// their absences, and its own curricula of such types in the plan's year, and its own wording of
/// documents. The decisions and steps of an appraisal are Finance's alone, those of the approval
/// the committee's; the alliance edits neither. A step of a review or of an appraisal is made in
/// one's own name only. To make a backup the plan again, and to take that back, is the alliance's
/// alone and not asked here but of the plan's own row, whatever rows it changes. Nothing: allowed.
std::optional<RightRefusal> rightRefusal(const Change &change, const Plan &plan,
                                         const Catalogue &catalogue, const QString &agency);

/// The same before anything is edited: for a row of a table, named by the id of its class where it
/// is a row of a class, by that of its lecturer or curriculum where it is one or belongs to one. An
/// empty id: for a row that is still to be added.
std::optional<RightRefusal> rightRefusal(Table table, const QString &id, const Plan &plan,
                                         const Catalogue &catalogue, const QString &agency);

/// Whether the agency may edit the topics, the stays and the review of a class.
bool mayEditContent(const TrainingClass &trainingClass, const Catalogue &catalogue,
                    const QString &agency);

} // namespace taphuan
