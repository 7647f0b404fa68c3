#include "core/planning/cut_steps.h"

#include <utility>

namespace taphuan {

namespace {

/// The class with one measure after the other.
class StepMaker
{
public:
    StepMaker(const Estimator &estimator, const CutRules &rules, const TrainingClass &today)
        : m_estimator(estimator)
        , m_cutter(estimator, rules)
        , m_today(today)
        , m_now(today)
        , m_state(estimator.estimate(today).state)
    {
    }

    std::vector<CutStep> steps(const ClassCut &whole)
    {
        ClassCut cut;
        cut.fewerDays = whole.fewerDays;
        add({CutKind::FewerDays, {}, m_now.days, {}, {}}, cut, &StepMaker::days);
        cut.fewerTraineesPercent = whole.fewerTraineesPercent;
        add({CutKind::FewerTrainees, {}, managers(), {}, {}}, cut, &StepMaker::managers);
        for (const QString &item : whole.leftOut) {
            cut.leftOut.append(item);
            add({CutKind::LeftOut, item, {}, {}, {}}, cut, nullptr);
        }
        cut.ratesPercent = whole.ratesPercent;
        add({CutKind::LowerRates, {}, Quantity::whole(100), Quantity::whole(cut.ratesPercent), {}},
            cut, nullptr);
        return std::move(m_steps);
    }

private:
    Quantity days() const { return m_now.days; }
    Quantity managers() const { return Quantity::whole(managersOf(m_now)); }

    void add(CutStep step, const ClassCut &cut, Quantity (StepMaker::*figure)() const)
    {
        m_now = *m_cutter.after(m_today, cut);
        const Money before = std::exchange(m_state, m_estimator.estimate(m_now).state);
        step.saving = before - m_state;
        if (figure)
            step.after = (this->*figure)();
        if (step.saving.dong() != 0 || (figure && step.after != step.before))
            m_steps.push_back(step);
    }

    const Estimator &m_estimator;
    const ClassCutter m_cutter;
    const TrainingClass &m_today;
    TrainingClass m_now;
    Money m_state;
    std::vector<CutStep> m_steps;
};

} // namespace

template<> std::span<const QLatin1String> codesOf<CutKind>()
{
    static constexpr QLatin1String codes[] = {
        QLatin1String("dropped"), QLatin1String("fewer_days"), QLatin1String("fewer_trainees"),
        QLatin1String("left_out"), QLatin1String("lower_rates")};
    return codes;
}

std::vector<CutStep> stepsOfDropping(const Estimator &estimator, const TrainingClass &trainingClass)
{
    return {{CutKind::Dropped,
             {},
             Quantity::whole(managersOf(trainingClass)),
             {},
             estimator.estimate(trainingClass).state}};
}

std::vector<CutStep> stepsOf(const Estimator &estimator, const CutRules &rules,
                             const TrainingClass &trainingClass, const ClassCut &cut)
{
    return StepMaker(estimator, rules, trainingClass).steps(cut);
}

} // namespace taphuan
