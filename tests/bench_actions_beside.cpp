#include "tests/bench_actions.h"

#include <QTest>

namespace taphuan {

namespace {

/// What the worker does is not this thread's time.
void finish(const Job &job)
{
    if (!QTest::qWaitFor([&] { return !job.running(); }, 60'000))
        qFatal("%s takes too long", qPrintable(job.title()));
}

} // namespace

/// Of the work that is done beside the window.
std::vector<BenchAction> BenchActions::restoring()
{
    PlanBackups *backups = m_session.backups();
    return {{QStringLiteral("a backup"), always([=](int) {
                 backups->backUpNow();
                 finish(*backups->job());
             })},
            {QStringLiteral("a backup restored over 100 edited classes"),
             [=](int) {
                 const QString reason = backups->restore(backups->rows()->rows().back().number);
                 finish(*backups->job());
                 return reason;
             },
             BenchAction::single,
             [this](int run) {
                 m_session.setClassField(hundredClasses(run), ClassForm::Locality,
                                         QStringLiteral("Xóm %1").arg(run));
             }},
            undo(QStringLiteral("the restoring undone"))};
}

/// An exception for each error that would stand in the way.
void BenchActions::allowErrors()
{
    ExceptionList *exceptions = m_session.roundTrip()->exceptions();
    exceptions->layOut();
    const auto standing = exceptions->standing()->rows();
    for (const ExceptionRow &row : standing)
        exceptions->record(row.aboutKey, QStringLiteral("Giá địa phương"), QStringLiteral("CV 1"));
}

BenchPage BenchActions::appraisal()
{
    RoundTrip *trip = m_session.roundTrip();
    NextYearForm *next = m_session.nextYear();
    return {QStringLiteral("appraisal"),
            Qt::Key_0,
            {{QStringLiteral("the plan is submitted"),
              [=](int) {
                  const QString reason = trip->versions()->submit({});
                  finish(*trip->job());
                  return reason;
              },
              BenchAction::single,
              [this](int run) {
                  m_session.setPlanField(PlanForm::Title, QStringLiteral("Trình %1").arg(run));
                  allowErrors();
              }},
             {QStringLiteral("a version is opened"), always([=](int) {
                  trip->versions()->open(trip->versions()->current());
                  finish(*trip->job());
              }),
              BenchAction::single, [this](int) { m_session.showDraft(); }},
             {QStringLiteral("back to the draft"), always([this](int) { m_session.showDraft(); })},
             {QStringLiteral("next year is worked out"), always([=](int) {
                  next->workOut();
                  finish(*next->job());
              })}}};
}

} // namespace taphuan
