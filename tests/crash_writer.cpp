// Edits the plan file given, again and again, and writes the number of each edit that was saved to
// standard output, until it is killed (crash_test.cpp).
#include "core/storage/live_plan.h"
#include "core/storage/plan_store.h"

#include <QCoreApplication>

#include <cstdio>

using namespace taphuan;

namespace {

/// The number stands in the header, in a class and in a new topic: all of them, or none.
Change numbered(const Plan &plan, int number)
{
    const QString text = QString::number(number);
    PlanHeader header = plan.header;
    header.title = text;
    TrainingClass one = plan.classes.front();
    one.title = text;
    one.topics.push_back({newId(), number, text, {}, {}, {}, 0, {}});
    Change change{text, rowsBetween(plan.header, header)};
    for (const RowChange &row : rowsBetween(&plan.classes.front(), &one))
        change.rows.push_back(row);
    return change;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    PlanStore store(application.arguments().at(1), PlanStore::Access::Write);
    LivePlan live(store.load());
    const Author author{"Somebody", QDateTime::currentDateTimeUtc()};
    for (int number = live.plan().header.title.toInt() + 1;; ++number) {
        const Change change = numbered(live.plan(), number);
        const bool typedOn = number % 3 == 0;
        if (store.commit(change, author, typedOn ? "key" : QString()))
            return 1;
        live.apply(change);
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}
