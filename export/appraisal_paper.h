#pragma once

#include "core/domain/catalogue.h"
#include "core/domain/plan.h"
#include "core/planning/appraisal_figures.h"
#include "export/paper_frame.h"

namespace taphuan {

/// What the record of an appraisal is made of: the version with its own plan and catalogue.
struct AppraisalRecord
{
    const SubmittedVersion &head;
    const Plan &plan;
    const Catalogue &catalogue;
    const Appraisal &appraisal;
    QString submitter; ///< name of the agency
};

/// The record of the appraisal of a version (biên bản, Nghị định 30/2020/NĐ-CP, Phụ lục III): what
/// was cut, by how much, why and by which text, with the sums, the exceptions and who signs.
Paper appraisalPaper(const AppraisalRecord &record, const Issuer &issuer);

} // namespace taphuan
