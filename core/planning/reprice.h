#pragma once

#include "core/domain/estimate.h"

#include <functional>

namespace taphuan {

/// A line whose price norm or cap, or the figure of one, is another than it was.
struct RepricedLine
{
    QString classId;
    QString lineId;
    QString label;
    bool isPercent = false;
    bool isGiven = false;   ///< its rate is given by hand, and now stands against a newer norm
    bool mayKeep = true;    ///< false: a default of the plan that no class can override
    QString documentBefore; ///< of the price norm, else of the cap; empty: none
    QString documentAfter;
    std::optional<Rate> capBefore;
    std::optional<Rate> capAfter;
    Rate rateBefore; ///< with which it was computed before
    Rate rateKept;   ///< where it does not follow: the given rate, else the one before
    Rate rateByNorm; ///< where it follows: the norm's figure, else the cap
    Money before;
    Money now;
    Money kept;
    Money byNorm;

    friend bool operator==(const RepricedLine &, const RepricedLine &) = default;
};

struct RepricedClass
{
    QString id;
    std::vector<RepricedLine> lines; ///< in the order of the estimate

    friend bool operator==(const RepricedClass &, const RepricedClass &) = default;
};

/// The classes with lines that other norms price now: by a norm that was added or changed, or
/// because the class has moved to a day on which another is in force. Lines that were not there
/// before are left out, as are those that cost the same whether they follow or not.
std::vector<RepricedClass> repricing(const Estimator &before,
                                     const std::vector<TrainingClass> &classesBefore,
                                     const Estimator &after,
                                     const std::vector<TrainingClass> &classes);

/// Makes a line follow its norm: its override goes, and where a rate is given for several lines,
/// it gets the norm's figure as an entry of its own. `newId` makes ids of rows.
void followNorm(TrainingClass &trainingClass, const Estimator &estimator, const RepricedLine &line,
                const std::function<QString()> &newId);
/// Keeps the rate of a line as an entry of the class, with the reason.
void keepRate(TrainingClass &trainingClass, const Estimator &estimator, const RepricedLine &line,
              const QString &reason, const std::function<QString()> &newId);

} // namespace taphuan
