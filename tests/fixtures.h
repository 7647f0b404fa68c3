#pragma once

// A small catalogue, norms and a class, for tests that say themselves what they depend on.

#include "core/domain/estimate.h"
#include "core/domain/finding.h"

#include <memory>

namespace taphuan::test {

inline QString text(const char *text)
{
    return QString::fromUtf8(text);
}

inline CostItem item(const char *code, const char *section, LinePer per,
                     std::vector<Factor> factors, const QStringList &units, const char *normKey)
{
    CostItem made;
    made.code = text(code);
    made.section = text(section);
    made.label = text(code);
    made.per = per;
    made.factors = std::move(factors);
    made.units = units;
    made.unit = units.join(u'/');
    made.normKey = text(normKey);
    return made;
}

inline CostItem byItself(CostItem made)
{
    made.appearsByItself = true;
    return made;
}

inline CostItem mealsLodging(CostItem made)
{
    made.fundingGroup = FundingGroup::MealsLodging;
    return made;
}

/// The items of estimate.md section 2, all of them, in its order.
std::vector<CostItem> allItems();

/// All items, two types, three agencies, a few labels; no norms.
Catalogue smallCatalogue();

/// A shipped central rate without any condition, in force for ever and sourced.
inline Norm rate(const char *code, const char *key, qint64 dong)
{
    Norm norm;
    norm.code = text(code);
    norm.key = text(key);
    norm.document = text("1/2010/TT-BTC");
    norm.amount = Rate::whole(dong);
    norm.per = Per::Day;
    norm.scope = text("central");
    norm.evidence = Evidence::Sourced;
    return norm;
}

inline Norm cap(const char *code, const char *key, qint64 dong)
{
    Norm norm = rate(code, key, dong);
    norm.kind = NormKind::Cap;
    return norm;
}

inline Norm ofProvince(Norm norm, const char *province = "Quảng Bình")
{
    norm.scope = text(province);
    return norm;
}

inline Norm inForce(Norm norm, QDate from, QDate to = {})
{
    norm.validFrom = from;
    norm.validTo = to;
    return norm;
}

inline Norm withoutFigure(Norm norm)
{
    norm.amount.reset();
    return norm;
}

inline Norm percent(Norm norm)
{
    norm.per = Per::Percent;
    return norm;
}

inline Entry entry(const char *item, std::optional<qint64> dong = {},
                   std::optional<Quantity> quantity = {})
{
    Entry made;
    made.item = text(item);
    if (dong)
        made.rate = Rate::whole(*dong);
    made.quantity = quantity;
    return made;
}

inline Entry forRank(Entry made, Rank rank)
{
    made.rank = rank;
    return made;
}

inline Entry forGroup(Entry made, Beneficiary beneficiary)
{
    made.beneficiary = beneficiary;
    return made;
}

inline Entry because(Entry made, const char *reason)
{
    made.reason = text(reason);
    return made;
}

inline TraineeGroup group(Beneficiary beneficiary, qint64 count, qint64 lodged = 0)
{
    TraineeGroup made;
    made.beneficiary = beneficiary;
    made.count = count;
    made.lodged = lodged;
    return made;
}

/// "phd", "provincial" and "district", each with its rank as id and code.
std::vector<Lecturer> threeLecturers();

/// Two days from 14/03/2017 in a town for 50 trainees of agriculture cooperatives, 20 of them
/// lodged; one topic of 4 sessions by the lecturer "phd".
TrainingClass smallClass();

/// A plan with everything an Estimator refers to, for short tests.
struct Workplace
{
    Catalogue catalogue = smallCatalogue();
    PlanHeader header;
    std::vector<Lecturer> lecturers = threeLecturers();
    std::vector<Entry> defaults;
    std::vector<Norm> own;
    TrainingClass trainingClass = smallClass();

    Workplace();

    /// Makes book and estimator anew from what stands here now.
    const Estimator &estimator();
    ClassEstimate estimate() { return estimator().estimate(trainingClass); }
    /// The lines of one item.
    std::vector<Line> lines(const char *item);
    /// The only line of an item; the test fails where there are none or several.
    Line line(const char *item);
    std::vector<Finding> findings();
    /// The code of a norm of the book, or "".
    QString normCode(int norm);

private:
    std::unique_ptr<NormBook> m_book;
    std::unique_ptr<Estimator> m_estimator;
};

} // namespace taphuan::test
