#include "app/class_filter_model.h"
#include "app/class_form.h"
#include "app/class_list_model.h"
#include "app/estimate_model.h"
#include "app/finding_model.h"
#include "app/form_rows.h"
#include "app/open_plan.h"
#include "app/type_sum_model.h"
#include "tests/bench.h"
#include "tests/bench_plan.h"

#include <QTemporaryDir>

namespace taphuan {

namespace {

/// An open plan and all that the window shows of it, edited class after class.
class Editing
{
public:
    explicit Editing(int classes)
        : m_path(m_folder.filePath(QStringLiteral("plan.taphuan")))
        , m_plan(created(m_path, classes))
        , m_filtered(&m_classes)
    {
        m_classes.look(&m_plan);
        m_estimate.look(&m_plan);
        m_findings.look(&m_plan);
        m_form.look(&m_plan);
    }

    /// One trainee more in the first group of the next class, up to all sums and models.
    void editOne()
    {
        const auto &classes = m_plan.plan().classes;
        const TrainingClass before = classes[m_next % classes.size()];
        m_next += 7; // not the neighbour of the last one
        m_form.setClassId(before.id);
        TrainingClass after = before;
        ++after.trainees.front().count;
        const PlanDelta delta =
            m_plan.show({QStringLiteral("trainees"), rowsBetween(&before, &after)});
        m_classes.update(delta);
        m_estimate.update(delta);
        m_findings.update(delta);
        m_findings.showCounts(m_plan.figures().counts());
        m_typeSums.show(typeSumRows(m_plan));
        m_form.refresh();
    }

private:
    static const QString &created(const QString &path, int classes)
    {
        PlanStore::create(path, benchPlan(classes));
        return path;
    }

    QTemporaryDir m_folder;
    QString m_path;
    OpenPlan m_plan;
    ClassListModel m_classes;
    ClassFilterModel m_filtered;
    EstimateModel m_estimate;
    FindingModel m_findings;
    TypeSumModel m_typeSums;
    ClassForm m_form;
    std::size_t m_next = 0;
};

} // namespace

std::vector<Measured> benchEdit(const BenchSettings &settings)
{
    Editing large(settings.classes);
    Editing small(100);
    constexpr int edits = 200; // together, for one edit is too short to be timed
    const auto repeated = [](Editing &editing) {
        return [&editing] {
            for (int edit = 0; edit < edits; ++edit)
                editing.editOne();
        };
    };
    auto seconds = medianPair(settings.runs, repeated(large), repeated(small));
    seconds.first /= edits;
    seconds.second /= edits;
    return {ratioOf(QStringLiteral("edit"),
                    QStringLiteral("one edit, against a plan of 100 classes"), seconds, 1.5)};
}

} // namespace taphuan
