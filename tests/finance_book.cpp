#include "tests/finance_book.h"

#include "app/workbook_writing.h"

#include "core/exchange/shipped_catalogue.h"
#include "core/storage/plan_store.h"

namespace taphuan::test {

void sendBack(const QString &planFile, const QString &book)
{
    PlanStore store(planFile, PlanStore::Access::Write);
    const EstimatedPlan plan(store.load(), shippedCatalogue());
    const auto head = *store.submit(frozenPlan(plan.plan, plan.estimator, plan.estimate),
                                    QStringLiteral("Submit"),
                                    {QStringLiteral("An"), QDateTime::currentDateTimeUtc(), {}});
    Decision cut;
    cut.version = head.number;
    cut.classId = plan.plan.classes.front().id;
    cut.line = QStringLiteral("hall|||");
    cut.amount = Money(5'000'000);
    cut.reason = QStringLiteral("Mượn được hội trường");
    WorkbookRequest request;
    request.sheets.insert(WorkbookSheet::Appraisal);
    writeVersion(book, ReopenedVersion(store.version(head.number)), {cut}, request);
}

} // namespace taphuan::test
