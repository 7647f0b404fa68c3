#include "tests/catch.h"
#include "tests/fit_plans.h"

#include <QSet>

using namespace taphuan;
using namespace taphuan::test;

namespace {

/// What one class may become, found without the program's variants.
struct Way
{
    Money state;
    qint64 managers = 0;
    qint64 points = 0;
    bool dropped = false;
    bool touched = true;
};

/// The definition of fit_variants.h once more, in floating point that is exact for small plans.
qint64 sessionsOf(const TrainingClass &each)
{
    const int weight = each.priority == 1 ? 4 : each.priority == 2 ? 2 : 1;
    const double sessions = double(each.sessions().raw()) / 1000;
    return std::max(1LL, std::llround(weight * double(managersOf(each)) * sessions));
}

Way wayOf(const FitPlan &plan, const TrainingClass &today, const FitRequest &request, ClassCut cut)
{
    const CutRules rules = request.rules();
    const ClassCutter cutter(plan.estimator, rules);
    const TrainingClass after = *cutter.after(today, cut);
    Way way{plan.estimator.estimate(after).state, managersOf(after), 100 * sessionsOf(after)};
    way.touched = !cut.isNone();
    cut.leftOut.clear();
    cut.ratesPercent = 100;
    const Money before = plan.estimator.estimate(*cutter.after(today, cut)).state;
    if (way.state < before)
        way.points -=
            qint64(std::ceil(double(sessionsOf(after)) * double((before - way.state).dong()) /
                                 double(before.dong()) -
                             1e-9));
    return way;
}

std::vector<Way> waysOf(const FitPlan &plan, const TrainingClass &today, const FitRequest &request)
{
    const FitMeasures &measures = request.measures;
    std::vector<Way> ways{{{}, 0, 0, true, true}};
    for (qint64 days = 0; days <= measures.fewerDays && today.days > Quantity::whole(days); ++days)
        for (qint64 fewer = 0; fewer <= measures.fewerTraineesPercent;
             fewer += measures.traineesStep)
            for (qint64 items = 0; items <= measures.leaveOut.size(); ++items)
                for (qint64 rates = 100; rates >= measures.ratesDownTo; rates -= measures.ratesStep)
                    ways.push_back(wayOf(plan, today, request,
                                         {days, fewer, measures.leaveOut.first(items), rates}));
    return ways;
}

/// Tries everything.
class BruteForce
{
public:
    BruteForce(const FitPlan &plan, const FitRequest &request) : m_plan(plan), m_request(request)
    {
        for (const TrainingClass &each : plan.plan.classes) {
            m_ways.push_back(waysOf(plan, each, request));
            m_chosen.push_back(nullptr);
        }
        choose(0, 0, {});
    }

    std::optional<qint64> best() const { return m_best; }

private:
    void choose(std::size_t number, qint64 points, Money state)
    {
        if (m_request.ceiling && state > *m_request.ceiling)
            return;
        if (number == m_ways.size()) {
            if ((!m_best || points > *m_best) && keepsRest())
                m_best = points;
            return;
        }
        for (const Way &way : m_ways[number]) {
            m_chosen[number] = &way;
            choose(number + 1, points + way.points, state + way.state);
        }
    }

    bool keepsRest() const
    {
        QSet<QString> types, typesLeft, districts, districtsLeft;
        QMap<QString, Money> ofType;
        qint64 managers = 0, left = 0;
        for (std::size_t i = 0; i < m_ways.size(); ++i) {
            const TrainingClass &today = m_plan.plan.classes[i];
            const Way &way = *m_chosen[i];
            if (m_request.untouched.contains(today.id) && way.touched)
                return false;
            types.insert(today.type);
            districts.insert(today.districts.value(0));
            if (!way.dropped) {
                typesLeft.insert(today.type);
                districtsLeft.insert(today.districts.value(0));
            }
            ofType[today.type] += way.state;
            managers += managersOf(today);
            left += way.managers;
        }
        for (auto each = m_request.typeCeilings.begin(); each != m_request.typeCeilings.end();
             ++each)
            if (ofType.value(each.key()) > *each)
                return false;
        return (!m_request.onePerType || typesLeft == types) &&
               (!m_request.onePerDistrict || districtsLeft == districts) &&
               100 * (managers - left) <= managers * m_request.fewerTraineesInAll.value_or(100);
    }

    const FitPlan &m_plan;
    const FitRequest &m_request;
    std::vector<std::vector<Way>> m_ways;
    std::vector<const Way *> m_chosen;
    std::optional<qint64> m_best;
};

/// The same best, or no way at all and a conflict.
void compare(const FitPlan &plan, const FitRequest &request)
{
    const auto best = BruteForce(plan, request).best();
    const FitAnswer answer = plan.fit(request);
    const auto *proposal = std::get_if<FitProposal>(&answer);
    REQUIRE(best.has_value() == (proposal != nullptr));
    if (!proposal)
        return;
    CHECK(proposal->pointsAfter == *best);
    CHECK(proposal->isProven());
}

} // namespace

TEST_CASE("Which classes are dropped is as good as the best of all subsets")
{
    for (unsigned seed = 100; seed < 110; ++seed) {
        const FitPlan plan(drawnPlan(seed, 11));
        FitRequest request;
        request.ceiling = plan.share(20 + 7 * (seed % 10));
        compare(plan, request);
        request.onePerType = true;
        request.onePerDistrict = seed % 2 == 0;
        compare(plan, request);
        request.fewerTraineesInAll = 40;
        compare(plan, request);
        request.untouched = {"class-3", "class-7"};
        request.typeCeilings = {{plan.plan.classes[0].type, plan.share(8)}};
        compare(plan, request);
    }
}

TEST_CASE("All measures together are as good as the best of all combinations")
{
    for (unsigned seed = 200; seed < 208; ++seed) {
        const FitPlan plan(drawnPlan(seed, 3));
        FitRequest request;
        request.ceiling = plan.share(30 + 9 * (seed % 8));
        request.reason = "Cắt giảm";
        request.measures.fewerDays = 1;
        request.measures.fewerTraineesPercent = 20;
        request.measures.traineesStep = 10;
        request.measures.leaveOut = {"award", "drinks"};
        request.measures.ratesDownTo = 80;
        request.measures.ratesStep = 10;
        request.measures.ratesByNorm = seed % 2 == 0;
        compare(plan, request);
        request.fewerTraineesInAll = 30;
        compare(plan, request);
        request.onePerType = true;
        compare(plan, request);
    }
}
