#pragma once

#include "core/domain/estimator.h"

namespace taphuan {

/// How much less a class is given; its measures are taken in this order.
struct ClassCut
{
    qint64 fewerDays = 0;
    qint64 fewerTraineesPercent = 0; ///< of each group, officials aside
    QStringList leftOut;             ///< cost item codes
    qint64 ratesPercent = 100;       ///< of today's

    bool isNone() const { return *this == ClassCut(); }
    friend bool operator==(const ClassCut &, const ClassCut &) = default;
};

/// What a cut of any class keeps to.
struct CutRules
{
    bool ratesByNorm = false;  ///< lowers also rates that nobody gave
    QStringList rateItems;     ///< whose rates are lowered; none: every item's
    bool keepHardship = false; ///< as FitRequest
    QString reason;            ///< of entries that set a lower rate or leave an item out

    friend bool operator==(const CutRules &, const CutRules &) = default;
};

/// Groups of managers from areas of special hardship (địa bàn đặc biệt khó khăn).
bool hasHardship(const TrainingClass &trainingClass);
/// Trainees who are managers of cooperatives, officials left out.
qint64 managersOf(const TrainingClass &trainingClass);

/// Makes classes cheaper; the estimator is that of their plan. New entries come without an id.
class ClassCutter
{
public:
    ClassCutter(const Estimator &estimator, const CutRules &rules);

    /// Nothing where the class has not that much: a day or a session has to remain.
    ///   Fewer days: sessions go with their days, topics lose theirs from the last one backwards,
    /// and stays are as long as the class at most. Fewer trainees: rounded so that no group loses
    /// more than the percent, and those who are lodged in proportion, rounded up. Left out: the
    /// lines of the item go, those apart that the plan lists for every class. Rates: whole
    /// thousands of đồng, rounded up; those priced by percent stay.
    std::optional<TrainingClass> after(const TrainingClass &trainingClass,
                                       const ClassCut &cut) const;

    // The measures one by one, in this order.
    void takeTrainees(TrainingClass &cut, qint64 percent) const;
    void leaveOut(TrainingClass &cut, const QString &item) const;
    /// The lines are those of the class as it is.
    void lowerRates(TrainingClass &cut, const std::vector<Line> &lines, qint64 percent) const;

private:
    bool isLowered(const Line &line) const;
    Entry *entryFor(TrainingClass &cut, const Line &line) const;

    const Estimator &m_estimator;
    const CutRules &m_rules;
};

} // namespace taphuan
