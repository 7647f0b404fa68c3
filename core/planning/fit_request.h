#pragma once

#include "core/planning/class_cut.h"

#include <QMap>

namespace taphuan {

/// In which ways a plan may be made cheaper.
struct FitMeasures
{
    bool dropClasses = true;
    qint64 fewerDays = 0;            ///< of a class, at most; whole days
    qint64 fewerTraineesPercent = 0; ///< of a class, at most
    qint64 traineesStep = 5;         ///< percent
    QStringList leaveOut;            ///< cost item codes, in the order in which they are given up
    qint64 ratesDownTo = 100;        ///< percent of today's rates
    qint64 ratesStep = 5;            ///< percent
    bool ratesByNorm = false;        ///< as CutRules
    QStringList rateItems;           ///< as CutRules

    friend bool operator==(const FitMeasures &, const FitMeasures &) = default;
};

/// What the state's funding of a plan may be, and what a proposal has to keep to.
struct FitRequest
{
    std::optional<Money> ceiling;
    QMap<QString, Money> typeCeilings;       ///< by cooperative type code
    QMap<QString, Money> departmentCeilings; ///< by the agency responsible on a class's first day
    FitMeasures measures;
    bool onePerType = false;     ///< of each type that has a class today, one class stays
    bool onePerDistrict = false; ///< likewise of each district that a class is for
    bool keepHardship =
        false; ///< a class with managers from areas of special hardship (địa bàn đặc
               ///< biệt khó khăn) is not dropped, keeps its days and all of them
    QStringList untouched;                    ///< ids of classes that stay as they are
    std::optional<qint64> fewerTraineesInAll; ///< percent of all managers, at most
    QString reason;                           ///< as CutRules

    CutRules rules() const
    {
        return {measures.ratesByNorm, measures.rateItems, keepHardship, reason};
    }
    bool hasCeiling() const
    {
        return ceiling || !typeCeilings.isEmpty() || !departmentCeilings.isEmpty();
    }
    friend bool operator==(const FitRequest &, const FitRequest &) = default;
};

} // namespace taphuan
