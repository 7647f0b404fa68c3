#pragma once

#include "core/domain/catalogue.h"
#include "core/domain/plan.h"
#include "export/paper_frame.h"

namespace taphuan {

/// The whole programme of a sector, for those who review it: what is taught to whom by whom in the
/// classes for which the agency is responsible, by type, and where the review stands.
Paper programmePaper(const Plan &plan, const Catalogue &catalogue, const QString &department,
                     const Issuer &issuer);

/// The classes for which the agency is responsible on their first day, by type in the catalogue's
/// order; types without classes are left out.
struct TypeProgramme
{
    QString type; ///< name
    std::vector<const TrainingClass *> classes;
};
std::vector<TypeProgramme> programmesOf(const Plan &plan, const Catalogue &catalogue,
                                        const QString &department);

} // namespace taphuan
