#include "core/planning/fit_variants.h"

#include "core/planning/shorter_class.h"

#include <algorithm>

namespace taphuan {

namespace {

__extension__ typedef __int128 Wide;

constexpr qint64 pointsOfSession = 100;
constexpr qint64 mostSessions = 10'000'000; ///< weighted manager-sessions of a class that count
constexpr std::size_t mostLevels = 12;      ///< of one measure
constexpr std::size_t mostCombined = 600;   ///< estimates made for one class

qint64 weightOf(qint64 priority)
{
    return priority <= 1 ? 4 : priority == 2 ? 2 : 1;
}

qint64 weightedSessions(const TrainingClass &trainingClass)
{
    const Wide thousandths = Wide(weightOf(trainingClass.priority)) * managersOf(trainingClass) *
                             trainingClass.sessions().raw();
    return qint64(std::clamp<Wide>((thousandths + 500) / 1000, 1, mostSessions));
}

/// A hundredth of the training for all of the state's funding, in points, rounded up.
qint64 penaltyOf(qint64 sessions, Money saved, Money state)
{
    if (saved.dong() <= 0)
        return 0;
    return qint64((Wide(sessions) * saved.dong() + state.dong() - 1) / state.dong());
}

/// Steps from 0 up to a figure, the last one the figure itself.
std::vector<qint64> steps(qint64 most, qint64 step)
{
    std::vector<qint64> levels{0};
    for (qint64 level = std::max<qint64>(1, step); level < most; level += std::max<qint64>(1, step))
        levels.push_back(level);
    if (most > 0)
        levels.push_back(most);
    return levels;
}

/// At most so many of them, the first and the last with the others spread evenly between.
template<class Value> std::vector<Value> spread(std::vector<Value> values, std::size_t most)
{
    if (values.size() <= most)
        return values;
    std::vector<Value> chosen;
    for (std::size_t i = 0; i < most; ++i)
        chosen.push_back(std::move(values[i * (values.size() - 1) / (most - 1)]));
    return chosen;
}

/// The levels of each measure, few enough for all their combinations.
struct Levels
{
    std::vector<qint64> days, trainees, items, rates;

    explicit Levels(const FitMeasures &measures)
        : days(steps(measures.fewerDays, 1))
        , trainees(steps(measures.fewerTraineesPercent, measures.traineesStep))
        , items(steps(measures.leaveOut.size(), 1))
        , rates(steps(100 - measures.ratesDownTo, measures.ratesStep))
    {
        for (std::size_t most = mostLevels; most > 1 && combined() > mostCombined; --most)
            for (std::vector<qint64> *levels : {&days, &trainees, &items, &rates})
                *levels = spread(std::move(*levels), most);
    }
    std::size_t combined() const
    {
        return days.size() * trainees.size() * items.size() * rates.size();
    }
};

/// All combinations, without what another beats.
class VariantFinder
{
public:
    VariantFinder(const Estimator &estimator, const TrainingClass &trainingClass,
                  const FitRequest &request)
        : m_estimator(estimator)
        , m_class(trainingClass)
        , m_request(request)
        , m_rules(request.rules())
        , m_cutter(estimator, m_rules)
        , m_levels(request.measures)
    {
    }

    std::vector<ClassVariant> all()
    {
        m_found = {{{},
                    m_estimator.estimate(m_class).state,
                    managersOf(m_class),
                    trainingPoints(m_class)}};
        const bool keepsDays = m_rules.keepHardship && hasHardship(m_class);
        for (const qint64 days : m_levels.days)
            if (const auto shorter = shorterBy(m_class, days); shorter && (days == 0 || !keepsDays))
                for (const qint64 percent : m_levels.trainees)
                    addSmaller(*shorter, {.fewerDays = days, .fewerTraineesPercent = percent});
        return std::move(m_found);
    }

private:
    void addSmaller(TrainingClass smaller, ClassCut cut)
    {
        m_cutter.takeTrainees(smaller, cut.fewerTraineesPercent);
        m_managers = managersOf(smaller);
        if (m_managers == 0 && managersOf(m_class) > 0)
            return;
        m_sessions = weightedSessions(smaller);
        m_state = m_estimator.estimate(smaller).state;
        for (const qint64 items : m_levels.items) {
            while (cut.leftOut.size() < items) {
                cut.leftOut.append(m_request.measures.leaveOut[cut.leftOut.size()]);
                m_cutter.leaveOut(smaller, cut.leftOut.last());
            }
            addCheaper(smaller, cut);
        }
    }

    void addCheaper(const TrainingClass &smaller, ClassCut cut)
    {
        const ClassEstimate estimate = m_estimator.estimate(smaller);
        for (const qint64 less : m_levels.rates) {
            cut.ratesPercent = 100 - less;
            TrainingClass cheaper = smaller;
            m_cutter.lowerRates(cheaper, estimate.lines, cut.ratesPercent);
            const Money state = m_estimator.estimate(cheaper).state;
            const qint64 penalty = penaltyOf(m_sessions, m_state - state, m_state);
            m_found.push_back({cut, state, m_managers, pointsOfSession * m_sessions - penalty});
        }
    }

    const Estimator &m_estimator;
    const TrainingClass &m_class;
    const FitRequest &m_request;
    const CutRules m_rules;
    const ClassCutter m_cutter;
    const Levels m_levels;
    qint64 m_managers = 0; ///< this and what follows: of the class with fewer days and trainees
    qint64 m_sessions = 0;
    Money m_state;
    std::vector<ClassVariant> m_found;
};

} // namespace

qint64 trainingPoints(const TrainingClass &trainingClass)
{
    return pointsOfSession * weightedSessions(trainingClass);
}

std::vector<ClassVariant> variantsOf(const Estimator &estimator, const TrainingClass &trainingClass,
                                     const FitRequest &request, bool countManagers)
{
    std::vector<ClassVariant> found = VariantFinder(estimator, trainingClass, request).all();
    std::stable_sort(found.begin() + 1, found.end(), [](const auto &a, const auto &b) {
        return std::tuple(a.state, -a.points, -a.managers) <
               std::tuple(b.state, -b.points, -b.managers);
    });
    std::vector<ClassVariant> kept;
    const auto beats = [&](const ClassVariant &other, const ClassVariant &each) {
        return other.state <= each.state && other.points >= each.points &&
               (!countManagers || other.managers >= each.managers);
    };
    for (auto each = found.begin() + 1; each != found.end(); ++each)
        if (!beats(found.front(), *each) &&
            std::ranges::none_of(kept, [&](const auto &other) { return beats(other, *each); }))
            kept.push_back(*each);
    std::ranges::reverse(kept);
    kept.insert(kept.begin(), found.front());
    return spread(std::move(kept), mostVariants);
}

} // namespace taphuan
