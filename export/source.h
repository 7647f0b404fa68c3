#pragma once

#include "export/workbook.h"

namespace taphuan {

/// What every sheet is written from.
struct WorkbookSource
{
    const Estimator &estimator;
    const Plan &plan;
    const PlanEstimate &estimate;
    const WorkbookInfo &info;
    WorkbookOptions options = {};

    SheetSet sheets() const { return sheetsFor(options.sheets); }
    const Catalogue &catalogue() const { return estimator.catalogue(); }
};

/// The classes of one cooperative type for which one agency is responsible on their first day.
struct TypeGroup
{
    QString key; ///< in the hidden columns by which the sheets find each other's rows
    QString type;
    QString agency;
    qint64 classes = 0;
    qint64 trainees = 0;
    Quantity days;
    Money amount;
    Money state;
};

struct TypeGroups
{
    std::vector<TypeGroup> groups;    ///< by type in the catalogue's order, then as they come
    std::vector<std::size_t> ofClass; ///< index into groups, for each class of the plan
};

TypeGroups typeGroups(const WorkbookSource &source);

} // namespace taphuan
