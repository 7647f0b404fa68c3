#include "tests/bench_actions.h"

namespace taphuan {

QStringList BenchActions::hundredClasses(int run) const
{
    QStringList ids;
    for (int i = 0; i < std::min(100, int(plan().classes.size()) / 2); ++i)
        ids += plan().classes[std::size_t(i * 3 + run) % plan().classes.size()].id;
    ids.removeDuplicates();
    return ids;
}

BenchAction BenchActions::ofClass(const QString &text, ClassForm::Field field, QStringList texts)
{
    return {text, [this, field, texts](int run) {
                const QString id = anyClass(run).id;
                m_session.currentClass()->setClassId(id);
                return m_session.setClassField({id}, field, texts[run % texts.size()]);
            }};
}

BenchAction BenchActions::undo(const QString &text, double limit)
{
    return {text, always([this](int) { m_session.undo(); }), limit};
}

BenchAction BenchActions::redo(const QString &text, double limit)
{
    return {text, always([this](int) { m_session.redo(); }), limit};
}

BenchPage BenchActions::overview()
{
    const auto number = [](int run) { return QString::number(2'000'000 + run + 1); };
    const auto field = [this](PlanForm::Field which, const QString &text) {
        return m_session.setPlanField(which, text);
    };
    return {QStringLiteral("overview"),
            Qt::Key_1,
            {{QStringLiteral("a default of the plan"),
              [=, this](int run) {
                  return m_session.setEntryField({}, plan().defaults.front().id, EntryModel::Rate,
                                                 number(run));
              }},
             undo(QStringLiteral("undone")),
             {QStringLiteral("the title"),
              [=](int run) { return field(PlanForm::Title, number(run)); }},
             {QStringLiteral("the ceiling"),
              [=](int run) { return field(PlanForm::Ceiling, number(run)); }},
             {QStringLiteral("the rounding of all lines"),
              [=](int run) {
                  return field(PlanForm::RoundTo,
                               run % 2 ? QStringLiteral("1") : QStringLiteral("1000"));
              }},
             {QStringLiteral("the search box"),
              always([this](int run) { m_session.jump()->search(letters(run + 1), {}); })},
             {QStringLiteral("the search box, nothing found"), always([this](int run) {
                  m_session.jump()->search(QStringLiteral("khong co %1").arg(run), {});
              })},
             {QStringLiteral("the language"), always([this](int) { m_screen.switchLanguage(); }),
              BenchAction::bulk}}};
}

BenchPage BenchActions::classes()
{
    const QStringList numbers{QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("1")};
    ClassFilterModel *list = m_session.filteredClasses();
    BenchPage page{QStringLiteral("classes"), Qt::Key_2, {}};
    page.actions = {
        {QStringLiteral("another class"),
         always([this](int run) { m_session.currentClass()->setClassId(anyClass(run).id); })},
        ofClass(QStringLiteral("the title"), ClassForm::Title, {QStringLiteral("Khác")}),
        ofClass(QStringLiteral("the days"), ClassForm::Days, numbers),
        ofClass(QStringLiteral("the first day"), ClassForm::StartDate,
                {QStringLiteral("15/3"), QStringLiteral("20/6"), QStringLiteral("7/9")}),
        ofClass(QStringLiteral("the type"), ClassForm::Type,
                {QStringLiteral("crop"), QStringLiteral("credit"), QStringLiteral("fishery")}),
        ofClass(QStringLiteral("the venue"), ClassForm::Venue, {QStringLiteral("Hội trường A")}),
        {QStringLiteral("the trainees"),
         [this](int run) {
             const TrainingClass &each = anyClass(run);
             return m_session.setGroupField(each.id, each.trainees.front().id, TraineeModel::Count,
                                            QString::number(61 + run));
         }},
        {QStringLiteral("a topic's sessions"),
         [this](int run) {
             const TrainingClass &each = anyClass(run);
             return m_session.setTopicField(each.id, each.topics.front().id, TopicModel::Sessions,
                                            QString::number(3 + run));
         }},
        {QStringLiteral("a topic's lecturer"),
         [this](int run) {
             const TrainingClass &each = anyClass(run);
             return m_session.setTopicField(each.id, each.topics.front().id, TopicModel::Lecturer,
                                            anyOf(plan().lecturers, run + 3).id);
         }},
        {QStringLiteral("an entry"),
         [this](int run) {
             return added(m_session.addEntry(anyClass(run).id, QStringLiteral("award")));
         }},
        {QStringLiteral("a class added"),
         [this](int) { return added(m_session.addClass(QStringLiteral("crop"))); }},
        {QStringLiteral("a class duplicated"),
         [this](int run) {
             return added(m_session.duplicateClasses({anyClass(run).id}).value(0));
         }},
        {QStringLiteral("a class removed"),
         [this](int run) { return m_session.removeClasses({anyClass(run).id}); }},
        undo(QStringLiteral("undone")),
        redo(QStringLiteral("made again")),
        {QStringLiteral("100 classes edited"),
         [this](int run) {
             return m_session.setClassField(hundredClasses(run), ClassForm::Locality,
                                            QStringLiteral("Nơi %1").arg(run));
         },
         BenchAction::bulk},
        {QStringLiteral("100 classes removed"),
         [this](int run) { return m_session.removeClasses(hundredClasses(run)); },
         BenchAction::bulk},
        undo(QStringLiteral("100 classes brought back"), BenchAction::bulk),
        typed(QStringLiteral("a letter into the filter"), list),
        {QStringLiteral("sorted by another column"), always([list](int run) {
             list->setFilterText({});
             list->sortBy(run % 2 ? ClassListModel::Title : ClassListModel::Amount);
         })},
        {QStringLiteral("sorted by code"),
         always([list](int) { list->sortBy(ClassListModel::Code); })},
    };
    append(page.actions, pasting());
    return page;
}

BenchPage BenchActions::estimate()
{
    EstimateModel *lines = m_session.estimate();
    return {QStringLiteral("estimate"),
            Qt::Key_3,
            {{QStringLiteral("all classes opened or closed"),
              always([lines](int run) { run % 2 ? lines->collapseAll() : lines->expandAll(); })},
             {QStringLiteral("a rate"),
              [this](int run) {
                  const TrainingClass &each = anyClass(run);
                  return m_session.setLineField(each.id, QStringLiteral("drinks|||"),
                                                EstimateModel::Rate, QString::number(20'000 + run));
              }},
             {QStringLiteral("only lines over their cap"),
              always([lines](int run) { lines->setOnlyOverCap(run % 2 == 0); })},
             {QStringLiteral("all lines"), always([lines](int) { lines->setOnlyOverCap(false); })},
             typed(QStringLiteral("a letter into the filter"), lines)}};
}

BenchPage BenchActions::findings()
{
    FindingModel *findings = m_session.findings();
    return {QStringLiteral("findings"),
            Qt::Key_4,
            {{QStringLiteral("those of one severity"),
              always([findings](int run) { findings->setSeverityFilter(run % 4 - 1); })},
             {QStringLiteral("sorted by another column"), always([findings](int run) {
                  findings->setSeverityFilter(-1);
                  findings->sortBy(run % 3);
              })},
             typed(QStringLiteral("a letter into the filter"), findings)}};
}

std::vector<BenchPage> BenchActions::pages()
{
    return {overview(), classes(),      estimate(), findings(), programme(), lecturers(),
            calendar(), cooperatives(), norms(),    settings(), appraisal()};
}

} // namespace taphuan
