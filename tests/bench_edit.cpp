#include "core/exchange/shipped_catalogue.h"
#include "core/planning/live_estimate.h"
#include "core/storage/live_plan.h"
#include "tests/bench.h"
#include "tests/bench_plan.h"

namespace taphuan {

namespace {

/// An open plan that is edited class after class.
class Editing
{
public:
    explicit Editing(int classes) : m_plan(benchPlan(classes)), m_estimate(shippedCatalogue())
    {
        m_estimate.start(m_plan.plan());
    }

    /// One trainee more in the first group of the next class, up to the new sums.
    void editOne()
    {
        const auto &classes = m_plan.plan().classes;
        const TrainingClass before = classes[m_next % classes.size()];
        m_next += 7; // no class twice in one round, none beside the last one
        TrainingClass after = before;
        ++after.trainees.front().count;
        const Change change{QStringLiteral("trainees"), rowsBetween(&before, &after)};
        const Touched touched = m_plan.apply(change);
        m_estimate.update(m_plan.plan(), touched,
                          [this](const QString &id) { return m_plan.trainingClass(id); });
    }

private:
    LivePlan m_plan;
    LiveEstimate m_estimate;
    std::size_t m_next = 0;
};

} // namespace

std::vector<Measured> benchEdit(const BenchSettings &settings)
{
    Editing large(settings.classes);
    Editing small(100);
    constexpr int edits = 200; // together, for one edit is too short to be timed
    auto seconds = medianPair(
        settings.runs,
        [&] {
            for (int edit = 0; edit < edits; ++edit)
                large.editOne();
        },
        [&] {
            for (int edit = 0; edit < edits; ++edit)
                small.editOne();
        });
    seconds.first /= edits;
    seconds.second /= edits;
    return {ratioOf(QStringLiteral("edit"),
                    QStringLiteral("one edit, against a plan of 100 classes"), seconds, 1.5)};
}

} // namespace taphuan
